import { profileText } from '../render/profile.ts';
import { addOthers } from './choose.ts';
import type { Session, Step } from './session.ts';

/** What the answers come to; the person agrees it, changes an answer, or looks at something more. */
export async function review(session: Session): Promise<Step> {
  const { talk, t, framework } = session;
  const { view } = session;
  await talk.say();
  await talk.show(profileText(session.context, framework, view.memory));
  const parts = view.parts.filter(({ status, rater }) => status === 'submitted' && rater === 'self');
  const canAdd = view.parts.some(({ status }) => status === 'not-chosen');
  await talk.say(t('review.reopen.hint'));
  await talk.offer([['↵', framework.flow.some(({ kind }) => kind === 'plan') ? t('review.agree') : t('common.finish')], ['c', t('review.reopen')], ...(canAdd ? [['a', t('areas.addOthers')] as const] : [])]);
  const line = (await talk.ask()).toLowerCase();
  if (line === 'a' && canAdd) await addOthers(session);
  else if (line === 'c') await reopen(session, parts);
  else if (line === '') await session.send({ type: 'review.agreed' });
  return 'on';
}

async function reopen(session: Session, parts: readonly { readonly id: string; readonly title: string }[]): Promise<void> {
  const { talk, t, framework } = session;
  await talk.offer(parts.map(({ title }, i) => [String(i + 1), t('areas.reopenWhat', { part: title })]));
  const part = parts[Number(await talk.ask()) - 1];
  if (part === undefined) return;
  const stage = framework.flow.find((each) => each.kind === 'areas' && each.areas.some(({ id }) => id === part.id));
  const followers = framework.flow.flatMap((each) => (each.kind === 'ask' && each.follows !== undefined && each.follows === stage?.id ? [each.title] : []));
  for (const title of followers) await talk.say(t('areas.reopen.warning', { part: title }));
  await session.send({ type: 'part.reopened', part: part.id });
  // It is open to change what was said there, so it begins at its first question again.
  session.shown.add(`again ${part.id}`);
}
