import { factsOf } from '@guildhall/core';
import { daysBetween } from '@guildhall/core/flow';
import { useHere } from '../attempt/use-session.ts';
import { today } from '../today.ts';
import { useWords } from '../words.ts';

/** How far away the meeting is, where there is one with a date. */
export function MeetingCountdown() {
  const { view, framework } = useHere();
  const { t, date } = useWords();
  const fact = factsOf(framework).find(({ kind }) => kind === 'date');
  const on = fact === undefined ? undefined : view.memory.facts[fact.id];
  if (typeof on !== 'string') return null;
  const left = daysBetween(today(), on);
  return <p className="countdown">{left < 0 ? t('supports.meetingWas', { date: date(on) }) : <>{t('supports.meetingOn', { date: date(on) })} {t('supports.countdown', { count: left })}</>}</p>;
}
