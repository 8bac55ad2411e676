import { contentLine } from '../render/content-line.ts';
import { keysShown } from './ask-one-of.ts';
import type { Session, Step } from './session.ts';

/** Before you start: what this is, who sees what, what is kept. Nothing is stored until the person agrees. */
export async function agree(session: Session): Promise<Step> {
  const { talk, t } = session;
  const choices = [{ key: 'y', label: t('start.agreement.label') }, { key: 'n', label: t('start.agreement.no') }, { key: 't', label: t('start.practice') }];
  await sayWhatThisIs(session);
  await talk.hint(t('cli.take.agree'), 'plain');
  for (;;) {
    const answer = (await talk.ask({ choices })).toLowerCase();
    if (/^(?:y|yes|i|ie|ydw)$/.test(answer)) return await session.send({ type: 'agreement.given' }) ? 'on' : 'end';
    if (/^(?:n|no|na|nac ydw)$/.test(answer)) {
      await talk.say(t('start.declined'));
      return 'end';
    }
    if (answer === 't') {
      await practise(session);
      if (!talk.staysInSight) await sayWhatThisIs(session);
    }
    else await talk.say(t('cli.take.oneOf', { keys: keysShown(['y', 'n', 't']) }));
    await talk.hint(t('cli.take.agree'), 'plain');
  }
}

async function sayWhatThisIs(session: Session): Promise<void> {
  const { talk, t, council, framework } = session;
  const { forWhom, minutes, title, flow, competencies, limits } = framework;
  const others = flow.some(({ kind }) => kind === 'decision');
  const integrity = competencies.some((competency) => competency.integrity !== undefined);
  const name = council?.name ?? '';
  talk.newPage();
  // A screen has it at its top already.
  if (talk.staysInSight) await talk.sayStrong(title);
  await talk.say();
  const paragraphs = [
    t('start.purpose'), t('start.notATest'), t('start.forWhom', { who: forWhom }), t('start.time', { count: minutes }),
    '', t('start.whoSees'),
    council === undefined ? t('start.sharing.noCouncil') : t(`start.sharing.${council.sharing}`, { council: name }),
    ...(others ? [t('start.othersTakePart')] : []),
    ...(integrity ? [t('start.integrity.private')] : []),
    '', t('start.kept'), t('start.kept.nothingYet'), t('start.kept.file'), t('cli.take.file', { file: session.file }),
    '', t('start.stop'), t(talk.howToStop), ...(others ? [t('start.stop.decision')] : []),
    '', t('start.controller'),
    ...(council === undefined ? [t('start.controller.you')] : [
      t('start.controller.council', { council: name, contact: contactOf(session) }),
      ...(council.lawfulBasis === undefined ? [] : [t('start.controller.basis', { basis: council.lawfulBasis })]),
      ...(council.privacyNotice === undefined ? [] : ['text' in council.privacyNotice ? council.privacyNotice.text : council.privacyNotice.link]),
    ]),
    '', ...contentLine(session.context, session.framework, council),
    ...limits.slice(0, 1),
  ];
  for (const paragraph of paragraphs) await talk.say(paragraph);
  await talk.say();
}

function contactOf({ council }: Session): string {
  const contact = council?.dataProtectionOfficer;
  return [contact?.name, contact?.email, contact?.phone, contact?.address].filter((part) => part !== undefined).join(', ') || council?.name || '';
}

/** A question whose answer is thrown away. */
async function practise({ talk, t, framework: { scale } }: Session): Promise<void> {
  talk.newPage();
  await talk.say();
  await talk.say(t('start.practice.lead'));
  await talk.sayStrong(t('start.practice.question'));
  await talk.offer(scale.kind === 'levels' ? scale.levels.map(({ value, shown }) => [String(value), shown]) : scale.choices.map(({ label }, i) => [String(i + 1), label]));
  await talk.ask();
  await talk.say(t('start.practice.done'));
  await talk.say();
}
