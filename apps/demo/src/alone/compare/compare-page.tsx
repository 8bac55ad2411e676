import type { MessageArguments, MessageKey } from '@guildhall/core/messages';
import { Hint, Lead, P, SecondButton, useHere, useLoaded, useService, useWords } from '@guildhall/react';
import { ErrorSummary } from '@guildhall/react/parts';
import { useState } from 'react';
import { AlonePage } from '../alone-page.tsx';
import { today } from '../day.ts';
import { FileField } from '../file-field.tsx';
import { ChangeShown } from './change-shown.tsx';
import { earlierFrom, earlierOf, type Earlier } from './earlier-from.ts';

type Found = Extract<Earlier, { ok: true }>;

/** Before and now: a copy from an earlier time is opened, set beside the answers of today, and forgotten with the page. */
export function ComparePage() {
  const { state } = useHere();
  const { t } = useWords();
  const { frameworks } = useService();
  const [earlier, setEarlier] = useState<Found | null>(null);
  const [problem, setProblem] = useState<{ readonly why: MessageKey; readonly args?: MessageArguments } | null>(null);
  const now = state.attempt.record();
  if (now === null) return null;
  const take = (found: Earlier): void => {
    if (found.ok) setEarlier(found);
    setProblem(found.ok ? null : found);
  };
  if (earlier !== null) return <ChangeShown key="shown" earlier={earlier} now={now} onAgain={() => { setEarlier(null); }} />;
  const words = problem === null ? undefined : t(problem.why, problem.args);
  return (
    <AlonePage title={t('alone.compare.to')} broken={words !== undefined}>
      <ErrorSummary problems={words === undefined ? [] : [{ field: 'earlier', text: words }]} />
      <Lead>{t('alone.compare.lead')}</Lead>
      <FileField
        id="earlier" label={t('alone.compare.file')} hint={t('alone.compare.file.hint')} error={words}
        onChoose={async ([file]) => { if (file !== undefined) take(earlierFrom(await file.text(), now, frameworks)); }}
      />
      <KeptHere onTake={(stored) => { take(earlierOf(stored, now, frameworks)); }} />
    </AlonePage>
  );
}

/** Others of the same set that lie on this device. Nothing of any answer is shown before one is chosen. */
function KeptHere({ onTake }: { readonly onTake: (stored: unknown) => void }) {
  const { session, state } = useHere();
  const { t, date } = useWords();
  const { desk } = useService();
  const drawer = useLoaded('compare', async () => await desk.look());
  const kept = (drawer?.lying ?? []).flatMap((lying) => ('view' in lying ? [lying] : []))
    .filter(({ saved, view }) => saved.id !== session.id && view.framework.id === state.attempt.framework.id && !view.isWithdrawn);
  if (kept.length === 0) return null;
  return (
    <>
      <P>{t('alone.compare.kept')}</P>
      <Hint>{t('alone.compare.kept.hint')}</Hint>
      <ul className="gh-rows">
        {kept.map(({ saved: { id, savedAt, envelope } }) => {
          const when = t('alone.compare.kept.one', { date: date(today(new Date(savedAt))) });
          return (
            <li key={id} className="gh-row">
              <div className="gh-row-main"><P>{when}</P></div>
              <div className="gh-row-side"><SecondButton onClick={() => { onTake(envelope); }}>{t('alone.compare.take')}</SecondButton></div>
            </li>
          );
        })}
      </ul>
    </>
  );
}
