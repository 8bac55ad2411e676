import { formatDate } from '@guildhall/core/messages';
import { plain } from '../render/plain.ts';
import type { Session, Step } from './session.ts';

/** The plan is looked at again: what is done, what is still to do, until the person closes it. */
export async function followUp(session: Session): Promise<Step> {
  const { talk, t, context: { language, today } } = session;
  const { plan, memory } = session.view;
  if (today > memory.today) await session.send({ type: 'date.read', today });
  const steps = plan?.steps ?? [];
  talk.newPage();
  await talk.say();
  await talk.sayStrong(t('followUp.title'));
  await talk.say(steps.length === 0 ? plain(plan?.none ?? '') : t('followUp.doneOf', { done: Object.keys(plan?.done ?? {}).length, total: steps.length }));
  await talk.offer([
    ...steps.map(({ action, own, by }, i): readonly [string, string] => {
      const done = plan?.done[i];
      const title = session.framework.actions.find(({ id }) => id === action)?.title ?? plain(own ?? '');
      const state = done !== undefined ? t('followUp.doneOn', { date: formatDate(language, done) }) : t(by < today ? 'followUp.past' : 'followUp.stillToDo', { date: formatDate(language, by) });
      return [String(i + 1), `${title}. ${state}`];
    }),
    ['c', t('followUp.close')],
  ]);
  await talk.hint(t('cli.take.followUp'));
  const line = (await talk.ask({ choices: [{ key: '', label: t('common.saveAndLeave') }] })).toLowerCase();
  if (line === '') return 'end';
  if (line === 'c') {
    talk.newPage();
    await talk.say(t('followUp.note'));
    const note = (await talk.askWords()).slice(0, 4000);
    if (await session.send({ type: 'follow-up.closed', on: today, ...(note === '' ? {} : { note }) })) await talk.say(t('followUp.again'));
  } else if (!/^\d+$/.test(line) || !await session.send({ type: 'step.done', step: Number(line) - 1, on: today })) await talk.say(t('cli.take.number', { most: steps.length }));
  return 'on';
}
