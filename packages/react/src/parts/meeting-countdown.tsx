import { factsOf } from '@guildhall/core';
import { daysBetween } from '@guildhall/core/flow';
import { useHere } from '../hooks/use-here.ts';
import { today } from '../words/today.ts';
import { useWords } from '../hooks/use-words.ts';
import { P } from './text.tsx';

/** How far away the meeting is, where there is one with a date. */
export function MeetingCountdown() {
  const { view, framework } = useHere();
  const { t, date } = useWords();
  const fact = factsOf(framework).find(({ kind }) => kind === 'date');
  const on = fact === undefined ? undefined : view.memory.facts[fact.id];
  if (typeof on !== 'string') return null;
  const left = daysBetween(today(), on);
  return <P className="gh-countdown">{left < 0 ? t('supports.meetingWas', { date: date(on) }) : <>{t('supports.meetingOn', { date: date(on) })} {t('supports.countdown', { count: left })}</>}</P>;
}
