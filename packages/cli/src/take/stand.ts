import { formatDate } from '@guildhall/core/messages';
import { plain } from '../render/plain.ts';
import { askOneOf } from './ask-one-of.ts';
import { askWords, remark } from './decide.ts';
import type { Session, Step } from './session.ts';
import { dateIn } from './tell.ts';

/** What the person may do, until when; meetings, and talking each over. */
export async function stand(session: Session): Promise<Step> {
  const { talk, t, context: { language, today } } = session;
  if (today > session.view.memory.today) {
    await session.send({ type: 'date.read', today });
    if (session.view.doing !== 'standing') return 'on';
  }
  const { standing, framework } = session.view;
  if (standing === null) return 'end';
  const { decision, until, debriefDue } = standing;
  const date = formatDate(language, until);
  talk.newPage();
  await talk.say();
  await talk.sayStrong(t('standing.title'));
  await talk.say(decision.outcome === 'READY_WITH_SUPPORT' ? t('decision.status.READY_WITH_SUPPORT', { name: plain(decision.beside ?? '') }) : framework.flow.flatMap((stage) => (stage.kind === 'decision' ? stage.outcomes : [])).find(({ id }) => id === decision.outcome)?.label ?? '');
  await talk.say(t('standing.until', { date }));
  await talk.say(t('decision.decidedBy', { name: plain(decision.by.id), date: formatDate(language, decision.on) }));
  if (debriefDue !== null) await talk.say(t(debriefDue < today ? 'standing.debrief.late' : 'standing.debrief.due', { date: formatDate(language, debriefDue) }));
  await talk.offer([
    debriefDue === null ? ['m', t('standing.meeting')] : ['d', t('standing.debrief.done')],
    ['i', t('standing.incident')], ['c', t('decision.yourSide')],
  ]);
  await talk.hint(t('cli.take.enterToLeave'));
  const line = await askOneOf(session, ['', debriefDue === null ? 'm' : 'd', 'i', 'c'], { choices: [{ key: '', label: t('common.saveAndLeave') }] });
  if (line === '') return 'end';
  if (line === 'm') await meeting(session, decision.beside);
  else if (line === 'd') await debrief(session);
  else if (line === 'i') {
    talk.newPage();
    await talk.say(t('standing.incident.hint'));
    await talk.say(t(talk.staysInSight ? 'cli.take.sure' : 'terminal.sure'));
    if (await talk.isYes()) await session.send({ type: 'incident.reported', on: today });
  } else await remark(session);
  return 'on';
}

async function meeting(session: Session, besideWhom: string | undefined): Promise<void> {
  const { talk, t, context: { today } } = session;
  talk.newPage();
  await talk.say(t('standing.meeting.date'));
  await talk.sayQuiet(t('cli.take.keep', { answer: today }));
  const line = await talk.askWords();
  const on = line === '' ? today : dateIn(line);
  const beside = besideWhom === undefined ? undefined : await askWords(session, t('standing.meeting.beside'), t('standing.meeting.beside'));
  if (on === undefined || !await session.send({ type: 'meeting.held', on, ...(beside === undefined ? {} : { beside }) })) await talk.say(t('errors.cannotDoThat'));
}

async function debrief(session: Session): Promise<void> {
  const { talk, t, context: { today } } = session;
  talk.newPage();
  await talk.say(t('standing.debrief.note'));
  const note = (await talk.askWords()).slice(0, 4000);
  await session.send({ type: 'debrief.held', on: today, ...(note === '' ? {} : { note }) });
}
