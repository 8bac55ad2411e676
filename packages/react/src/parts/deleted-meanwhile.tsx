import { useWords } from '../hooks/use-words.ts';
import { Banner } from './small.tsx';
import { P } from './text.tsx';
import { daysKept } from '../stores/kept-until.ts';

interface DeletedMeanwhileProps {
  readonly on: readonly string[];
  /** What lies here could not be looked at. */
  readonly unread?: boolean;
}

/**
 * What had lain too long was deleted just now, and that is said once.
 *
 * @example <DeletedMeanwhile on={['2026-03-02']} /> // a banner that says what was deleted on 2 March 2026
 */
export function DeletedMeanwhile({ on: days, unread = false }: DeletedMeanwhileProps) {
  const { t, date } = useWords();
  return (
    <>
      {unread ? <Banner title={t('common.problem')} kind="warning"><P>{t('storage.unreadable')}</P></Banner> : null}
      {days.length === 0 ? null : <Banner title={t('stop.done')}>{[...new Set(days)].map((day) => <P key={day}>{t('storage.deleted', { count: daysKept, date: date(day) })}</P>)}</Banner>}
    </>
  );
}
