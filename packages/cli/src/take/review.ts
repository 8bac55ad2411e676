import { isPutTo, itemsOf, questionOf } from '@guildhall/core';
import type { PartProgress } from '@guildhall/core/flow';
import { profileText } from '../render/profile.ts';
import { askOneOf } from './ask-one-of.ts';
import { answerLine } from './check-answers.ts';
import { addOthers } from './choose.ts';
import type { Session, Step } from './session.ts';

/** What the answers come to; the person agrees it, changes an answer, or looks at something more. */
export async function review(session: Session): Promise<Step> {
  const { talk, t, framework } = session;
  const { view } = session;
  talk.newPage();
  await talk.say();
  await talk.show((width) => profileText({ ...session.context, width }, framework, view.memory));
  const parts = view.parts.filter(({ status, rater }) => status === 'submitted' && rater === 'self');
  const canAdd = view.parts.some(({ status }) => status === 'not-chosen');
  await talk.say(t('review.reopen.hint'));
  await talk.offer([
    ['↵', framework.flow.some(({ kind }) => kind === 'plan') ? t('review.agree') : t('common.finish')],
    ['v', t('question.checkAnswers')], ['c', t('review.reopen')], ...(canAdd ? [['a', t('areas.addOthers')] as const] : []),
  ]);
  const line = await askOneOf(session, ['', 'v', 'c', ...(canAdd ? ['a'] : [])]);
  if (line === 'a') await addOthers(session);
  else if (line === 'v') await checkAll(session, parts);
  else if (line === 'c') await reopen(session, parts);
  else await session.send({ type: 'review.agreed' });
  return 'on';
}

/** Every answer that was handed in; the part of the one that is chosen is opened again, at that question. */
async function checkAll(session: Session, parts: readonly PartProgress[]): Promise<void> {
  const { talk, t, view } = session;
  talk.newPage();
  await talk.say();
  await talk.sayStrong(t('question.checkAnswers'));
  const rows = parts.flatMap((part) => answersIn(session, part).map((text, at) => ({ part, text, at })));
  for (const [i, { part, text, at }] of rows.entries()) {
    if (at === 0) await talk.say(part.title);
    await talk.offer([[String(i + 1), text]]);
  }
  await talk.hint(t('terminal.check'));
  const row = rows[Number(await talk.ask({ choices: [{ key: '', label: t('common.back') }], acts: ['back'] })) - 1];
  if (row === undefined || view.doing !== session.view.doing) return;
  await openAgain(session, row.part, row.at);
}

/** The questions of a part that is closed, with what was said to each, in the order in which they are asked. */
function answersIn(session: Session, { id }: PartProgress): readonly string[] {
  const { framework, view: { memory: { facts, responses } } } = session;
  return itemsOf(framework).filter((item) => item.part === id && isPutTo(item, facts)).map((item) => {
    const question = item.kind === 'prompt' ? { text: item.prompt.question, levels: [] } : questionOf(framework, item.indicator, facts);
    return answerLine(session, { question, response: responses[item.id] ?? null, item });
  });
}

async function reopen(session: Session, parts: readonly PartProgress[]): Promise<void> {
  const { talk, t } = session;
  talk.newPage();
  await talk.offer(parts.map(({ title }, i) => [String(i + 1), t('areas.reopenWhat', { part: title })]));
  const part = parts[Number(await talk.ask({ acts: ['back'] })) - 1];
  // It is open to change what was said there, so it begins at its first question again.
  if (part !== undefined) await openAgain(session, part, 0);
}

async function openAgain(session: Session, part: PartProgress, at: number): Promise<void> {
  const { talk, t, framework } = session;
  const stage = framework.flow.find((each) => each.kind === 'areas' && each.areas.some(({ id }) => id === part.id));
  const followers = framework.flow.flatMap((each) => (each.kind === 'ask' && each.follows !== undefined && each.follows === stage?.id ? [each.title] : []));
  for (const title of followers) await talk.say(t('areas.reopen.warning', { part: title }));
  await session.send({ type: 'part.reopened', part: part.id });
  session.goTo.set(part.id, at);
}
