import { datedChecks, type DatedCheck, type OpenPart } from '@guildhall/core/flow';
import { useState } from 'react';
import { useHere } from '../attempt/use-session.ts';
import { MeetingCountdown } from '../parts/meeting-countdown.tsx';
import { Page } from '../parts/page.tsx';
import { Radios } from '../parts/radios.tsx';
import { BackLink, Inset, Tag } from '../parts/small.tsx';
import { TextArea } from '../parts/text-area.tsx';
import { useDraft } from '../parts/use-draft.ts';
import { nextPath } from '../attempt/next-path.ts';
import { useGo, useLinkTo } from '../routing/use-place.ts';
import { today } from '../today.ts';
import { useWords } from '../words.ts';

/** What to put in place before the meeting, counting down, and only what can still be done in the days left. */
export function Supports({ part }: { readonly part: OpenPart }) {
  const { session, view, framework, lang, send } = useHere();
  const { t } = useWords();
  const link = useLinkTo();
  const go = useGo();
  const rows = datedChecks(framework, view.memory, today());
  const possible = rows.filter((row) => row.possible || row.state !== 'open');
  const late = rows.filter((row) => !row.possible && row.state === 'open');
  const dated = rows.some(({ due }) => due !== null);
  const alone = view.stage?.kind === 'checklist';
  const onward = (): void => {
    if (alone) send({ type: 'part.submitted', part: part.id });
    go(['a', session.id, ...nextPath(session.state.attempt.view())]);
  };
  return (
    <Page back={<BackLink href={link('a', session.id, 'tasks')}>{t('common.back')}</BackLink>} title={part.title} lang={lang}>
      <MeetingCountdown />
      {dated ? null : <p>{t('supports.noDate')} <a href={link('a', session.id, 'about')}>{t('demo.supports.giveDate')}</a></p>}
      <p>{t('supports.lead')} {t('supports.nothingHeldUp')}</p>
      {view.notes.filter(({ at }) => at === part.id).map((note) => <Inset key={note.id} lang={lang}><p>{note.text}</p></Inset>)}
      <p className="hint">{t('supports.usedLater')}</p>
      {late.length > 0 ? <h2 className="heading-m">{t('supports.stillPossible')}</h2> : null}
      <ol className="supports">{possible.map((row) => <Support key={row.check.id} row={row} />)}</ol>
      {late.length === 0 ? null : (
        <>
          <h2 className="heading-m">{t('demo.supports.tooLate')}</h2>
          <ol className="supports">{late.map((row) => <Support key={row.check.id} row={row} />)}</ol>
        </>
      )}
      <div className="buttons no-print"><button type="button" className="button" onClick={onward}>{t('common.continue')}</button></div>
    </Page>
  );
}

function Support({ row: { check, state, mandatory, due, daysLeft, possible } }: { readonly row: DatedCheck }) {
  const { view, lang, send, state: session } = useHere();
  const { t, date } = useWords();
  const [notNeeded, setNotNeeded] = useState(false);
  const { id, title, hint } = check;
  const { reason: kept = '', on: doneOn } = view.memory.checks[id] ?? {};
  const chosen = notNeeded || state === 'notNeeded' ? 'notNeeded' : state;
  const choose = (choice: string): void => {
    setNotNeeded(choice === 'notNeeded');
    if (choice === 'done') send({ type: 'check.settled', check: id, as: 'done', on: today() });
    if (choice === 'open') send({ type: 'check.settled', check: id, as: 'open' });
    if (choice === 'notNeeded' && state === 'done') send({ type: 'check.settled', check: id, as: 'open' });
  };
  return (
    <li className="support">
      <fieldset aria-describedby={`${id}.more`}>
        <legend className="heading-s" lang={lang}>{title}</legend>
        <div id={`${id}.more`}>
          <p><Tag tone={mandatory ? 'busy' : 'faint'}>{mandatory ? t('supports.needed') : t('supports.goodToHave')}</Tag> <When due={due} daysLeft={daysLeft} possible={possible} open={state === 'open'} shortest={check.shortestDays} />{state === 'done' && doneOn !== undefined ? t('supports.doneOn', { date: date(doneOn) }) : null}</p>
          {hint === undefined ? null : <p className="hint" lang={lang}>{hint}</p>}
        </div>
        <Radios
          name={id} inline chosen={chosen} onChoose={choose} disabled={!session.editing}
          choices={[{ id: 'open', label: t('supports.status.open') }, { id: 'done', label: t('supports.status.done') }, { id: 'notNeeded', label: t('supports.status.notNeeded') }]}
        />
      </fieldset>
      {chosen === 'notNeeded' ? <Reason id={id} title={title} kept={kept} /> : null}
    </li>
  );
}

/** "Not needed" counts once it says why. */
function Reason({ id, title, kept }: { readonly id: string; readonly title: string; readonly kept: string }) {
  const { send, state } = useHere();
  const { t } = useWords();
  const [left, setLeft] = useState(false);
  const [text, change, leave] = useDraft(kept, (reason) => {
    if (reason.trim() === '') send({ type: 'check.settled', check: id, as: 'open' });
    else send({ type: 'check.settled', check: id, as: 'notNeeded', reason });
  });
  return (
    <TextArea
      id={`${id}.reason`} label={t('supports.whyNotNeeded')} value={text} onChange={change} rows={2} disabled={!state.editing}
      onLeave={() => { leave(); setLeft(true); }} error={left && text.trim() === '' ? t('supports.whyNotNeeded.missing', { support: title }) : undefined}
    />
  );
}

function When({ due, daysLeft, possible, open, shortest }: {
  readonly due: string | null; readonly daysLeft: number | null; readonly possible: boolean; readonly open: boolean; readonly shortest: number;
}) {
  const { t, date } = useWords();
  if (due === null || daysLeft === null || !open) return null;
  if (!possible) return <span>{t('supports.tooLate', { count: shortest })}</span>;
  return daysLeft < 0 ? <span>{t('supports.late', { date: date(due) })}</span> : <span>{t('supports.by', { date: date(due) })}. {t('supports.daysLeft', { count: daysLeft })}</span>;
}
