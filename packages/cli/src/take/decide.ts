import { answersOf } from '@guildhall/core/flow';
import { nameReason, reasonSentence } from '@guildhall/core/explain';
import { formatDate } from '@guildhall/core/messages';
import { flagsOf, judge, type Judgement } from '@guildhall/core/scoring';
import { plain } from '../render/plain.ts';
import { profileText } from '../render/profile.ts';
import type { Session, Step } from './session.ts';

/** A manager decides; the rules only propose. Everyone else may read what is proposed, and the officer may say something to it. */
export async function decide(session: Session): Promise<Step> {
  const { stage } = session.view;
  if (stage?.kind !== 'decision') return 'end';
  return session.as?.role === stage.by ? manage(session) : officersSide(session, stage.by);
}

async function manage(session: Session): Promise<Step> {
  const { talk, t, framework, as } = session;
  const { stage, memory } = session.view;
  if (stage?.kind !== 'decision' || as === undefined) return 'end';
  talk.newPage();
  await talk.say();
  await talk.show((width) => profileText({ ...session.context, width }, framework, memory));
  await talk.pause();
  await talk.sayStrong(t('decision.title'));
  await talk.say(t('decision.lead'));
  await discussFlags(session);
  const proposed = proposalFor(session);
  await showProposal(session, proposed);
  if (memory.comment !== null) await talk.say(`${t('decision.yourSide')}: ${plain(memory.comment)}`);
  if (memory.adjustment !== null) await talk.say(`${t('decision.adjustment')} ${plain(memory.adjustment)}`);
  if (memory.secondAssessorAsked) await talk.say(t('cli.take.secondAsked'));
  await talk.say();
  await talk.sayStrong(t('decision.make'));
  await talk.offer(stage.outcomes.map(({ label }, i) => [String(i + 1), label]));
  for (;;) {
    const outcome = stage.outcomes[Number(await talk.ask()) - 1];
    if (outcome === undefined) {
      await talk.say(t('decision.make.missing'));
      continue;
    }
    const reason = outcome.id === proposed.id ? undefined : await askWords(session, t('decision.otherwise'), t('decision.otherwise.missing'));
    const beside = outcome.beside ? await askWords(session, t('decision.beside'), t('decision.beside.missing')) : undefined;
    const made = await session.send({
      type: 'decision.made', outcome: outcome.id, by: as, on: session.context.today, proposed: proposed.id,
      ...(reason === undefined ? {} : { reason }), ...(beside === undefined ? {} : { beside }),
    });
    if (made) {
      await talk.say(t('decision.decidedBy', { name: plain(as.id), date: formatDate(session.context.language, session.context.today) }));
      return 'end';
    }
    await talk.say(t('cli.take.notWatched'));
  }
}

function proposalFor({ framework, view, council }: Session): Judgement {
  return judge(framework, answersOf(framework, view.memory), { flags: council?.adoption?.flags ?? 'list' });
}

async function showProposal({ talk, t, framework, context: { language } }: Session, { id, reasons }: Judgement): Promise<void> {
  await talk.say();
  await talk.sayStrong(`${t('decision.suggested')}: ${t(`decision.choice.${id}`)}`);
  await talk.say(reasons.length === 0 ? t('decision.reasons.none') : t('decision.reasons'));
  await talk.offer(reasons.map((reason) => ['-', reasonSentence(nameReason(framework, reason), language)]));
}

/** Choices to talk over, one by one, by somebody who is not the officer. */
export async function discussFlags(session: Session): Promise<void> {
  const { talk, t, framework, as } = session;
  if (as === undefined) return;
  const open = flagsOf(framework, answersOf(framework, session.view.memory));
  if (open.length === 0) return;
  talk.newPage();
  await talk.say();
  await talk.sayStrong(t('scenarios.toTalkOver'));
  for (const flag of open) {
    const [scenario, option] = flag.split('.');
    const found = framework.scenarios.find(({ id }) => id === scenario);
    await talk.say(`${found?.title ?? flag}: ${found?.options.find(({ id }) => id === option)?.text ?? ''}`);
    await talk.say(t(talk.staysInSight ? 'cli.take.talkedOver' : 'terminal.talkedOver'));
    if (await talk.isYes()) await session.send({ type: 'flag.discussed', flag, by: as });
    talk.newPage();
  }
}

async function officersSide(session: Session, by: string): Promise<Step> {
  const { talk, t, framework, file, as } = session;
  talk.newPage();
  await talk.say();
  await talk.sayStrong(t('decision.title'));
  await showProposal(session, proposalFor(session));
  await talk.say(t('decision.managerOnly'));
  await talk.show(`  guildhall take ${framework.id} ${file}${session.context.again} --as ${by} --id …`);
  return as === undefined ? remark(session) : 'end';
}

/** What the officer may say at any time after: a comment, a second assessor, an adjustment. */
export async function remark(session: Session): Promise<Step> {
  const { talk, t } = session;
  await talk.say();
  await talk.sayStrong(t('decision.yourSide'));
  await talk.offer([['c', t('decision.comment')], ['2', t('decision.secondAssessor')], ['n', t('decision.adjustment')]]);
  await talk.hint(t('cli.take.enterToLeave'));
  const line = (await talk.ask({ choices: [{ key: '', label: t('common.saveAndLeave') }] })).toLowerCase();
  if (line === 'c') {
    if (await session.send({ type: 'comment.made', text: await askWords(session, t('decision.comment.hint'), t('decision.comment.hint')) })) await talk.say(t('decision.comment.saved'));
  } else if (line === 'n') {
    if (await session.send({ type: 'adjustment.named', text: await askWords(session, t('decision.adjustment.hint'), t('decision.adjustment.hint')) })) await talk.say(t('decision.adjustment.saved'));
  } else if (line === '2') {
    if (await session.send({ type: 'second-assessor.asked' })) await talk.say(t('decision.secondAssessor.asked'));
  } else if (line === '') return 'end';
  return 'on';
}

export async function askWords({ talk }: Session, question: string, missing: string): Promise<string> {
  talk.newPage();
  await talk.say(question);
  for (;;) {
    const words = (await talk.askWords()).slice(0, 4000);
    if (words !== '') return words;
    await talk.say(missing);
  }
}
