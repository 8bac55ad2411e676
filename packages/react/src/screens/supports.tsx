import { datedChecks, type DatedCheck, type OpenPart, type PartProgress } from '@guildhall/core/flow';
import { useEffect, useRef, useState } from 'react';
import { useHere } from '../hooks/use-here.ts';
import { Button, ButtonGroup } from '../parts/button.tsx';
import { Fieldset } from '../parts/fieldset.tsx';
import { MeetingCountdown } from '../parts/meeting-countdown.tsx';
import { Page } from '../parts/page.tsx';
import { Radios } from '../parts/radios.tsx';
import { BackLink, Inset, Tag } from '../parts/small.tsx';
import { TextArea } from '../parts/text-area.tsx';
import { useDraft } from '../hooks/use-draft.ts';
import { nextPath } from '../session/next-path.ts';
import { Below } from './extras.ts';
import { Go } from '../places/go.tsx';
import { useGo } from '../places/use-places.ts';
import { today } from '../words/today.ts';
import { useWords } from '../hooks/use-words.ts';
import { Heading } from '../parts/heading.tsx';
import { OwnForm } from '../parts/own-form.tsx';
import { Hint, P } from '../parts/text.tsx';

/** What to put in place before the meeting, counting down, and only what can still be done in the days left. */
export function Supports({ part }: { readonly part: OpenPart | PartProgress }) {
  const { session, view, framework, lang, send } = useHere();
  const { t } = useWords();
  const go = useGo();
  const rows = datedChecks(framework, view.memory, today());
  const possible = rows.filter((row) => row.possible || row.state !== 'open');
  const late = rows.filter((row) => !row.possible && row.state === 'open');
  const dated = rows.some(({ due }) => due !== null);
  const isOpen = view.open.some(({ id }) => id === part.id);
  const alone = view.stage?.kind === 'checklist';
  const onward = (): void => {
    if (alone && isOpen) send({ type: 'part.submitted', part: part.id });
    go(['a', session.id, ...nextPath(session.state.attempt.view())]);
  };
  return (
    <Page back={<BackLink to={['a', session.id, 'tasks']}>{t('common.back')}</BackLink>} title={part.title} lang={lang}>
      <MeetingCountdown />
      {dated ? null : <P>{t('supports.noDate')} <Go to={['a', session.id, 'about']}>{t('screens.supports.giveDate')}</Go></P>}
      {isOpen ? <P>{t('supports.lead')} {view.doing === 'deciding' ? null : t('supports.nothingHeldUp')}</P> : <Inset>{t('supports.closed')}</Inset>}
      {isOpen && view.doing === 'deciding' ? <Inset>{t('supports.deciding')}</Inset> : null}
      {view.notes.filter(({ at }) => at === part.id).map((note) => <Inset key={note.id} lang={lang}><P>{note.text}</P></Inset>)}
      {isOpen ? <Hint>{t('supports.usedLater')}</Hint> : null}
      {/* A form of our own, so that none of this is ever part of a form of the host's. */}
      <OwnForm>
        {late.length > 0 ? <Heading level={2}>{t('supports.stillPossible')}</Heading> : null}
        <ol className="gh-supports">{possible.map((row) => <Support key={row.check.id} row={row} isOpen={isOpen} />)}</ol>
        {late.length === 0 ? null : (
          <>
            <Heading level={2}>{t('screens.supports.tooLate')}</Heading>
            <ol className="gh-supports">{late.map((row) => <Support key={row.check.id} row={row} isOpen={isOpen} />)}</ol>
          </>
        )}
        <ButtonGroup><Button onClick={onward}>{t('common.continue')}</Button></ButtonGroup>
      </OwnForm>
      <Below page="supports" />
    </Page>
  );
}

function Support({ row: { check, state, mandatory, due, daysLeft, possible }, isOpen }: { readonly row: DatedCheck; readonly isOpen: boolean }) {
  const { view, lang, send, state: session } = useHere();
  const { t, date, language } = useWords();
  const [notNeeded, setNotNeeded] = useState(false);
  const { id, title, hint } = check;
  const { reason: kept = '', on: doneOn } = view.memory.checks[id] ?? {};
  const chosen = notNeeded || state === 'notNeeded' ? 'notNeeded' : state;
  const newest = useRef<string>(chosen);
  const choose = (choice: string): void => {
    newest.current = choice;
    setNotNeeded(choice === 'notNeeded');
    if (choice === 'done') send({ type: 'check.settled', check: id, as: 'done', on: today() });
    if (choice === 'open') send({ type: 'check.settled', check: id, as: 'open' });
    if (choice === 'notNeeded' && state === 'done') send({ type: 'check.settled', check: id, as: 'open' });
  };
  return (
    <li className="gh-support">
      <Fieldset
        id={id} legend={title} lang={lang}
        hint={(
          <>
            <div lang={language}>
              <div><Tag tone={mandatory ? 'busy' : 'plain'}>{mandatory ? t('supports.needed') : t('supports.goodToHave')}</Tag></div>
              <When due={due} daysLeft={daysLeft} possible={possible} open={isOpen && chosen === 'open'} shortest={check.shortestDays} />
              {state === 'done' && doneOn !== undefined ? t('supports.doneOn', { date: date(doneOn) }) : null}
            </div>
            {hint === undefined ? null : <div>{hint}</div>}
          </>
        )}
      >
        <Radios
          name={id} inline chosen={chosen} onChoose={choose} disabled={!session.editing || !isOpen}
          choices={[{ id: 'open', label: t('supports.status.open') }, { id: 'done', label: t('supports.status.done') }, { id: 'notNeeded', label: t('supports.status.notNeeded') }]}
        />
      </Fieldset>
      {chosen === 'notNeeded' ? <Reason id={id} title={title} kept={kept} isOpen={isOpen} isWanted={() => newest.current === 'notNeeded'} /> : null}
    </li>
  );
}

/** "Not needed" counts once it says why. */
function Reason({ id, title, kept, isOpen, isWanted }: { readonly id: string; readonly title: string; readonly kept: string; readonly isOpen: boolean; readonly isWanted: () => boolean }) {
  const { send, state } = useHere();
  const { t } = useWords();
  const [left, setLeft] = useState(false);
  const [missed, setMissed] = useState(false);
  useEffect(() => {
    if (!left) return undefined;
    // Not at once: whoever is on the way to “Continue” would find it moved away from under their finger.
    const timer = setTimeout(() => { setMissed(true); }, 400);
    return () => { clearTimeout(timer); };
  }, [left]);
  const [text, change, leave] = useDraft(kept, (reason) => {
    // Words come a moment after they were typed, and something else may have been chosen in it.
    if (!isWanted()) return;
    if (reason.trim() === '') send({ type: 'check.settled', check: id, as: 'open' });
    else send({ type: 'check.settled', check: id, as: 'notNeeded', reason });
  });
  return (
    <TextArea
      id={`${id}.reason`} label={t('supports.whyNotNeeded')} value={text} onChange={change} rows={2} disabled={!state.editing || !isOpen}
      onLeave={() => { leave(); setLeft(true); }} error={missed && text.trim() === '' ? t('supports.whyNotNeeded.missing', { support: title }) : undefined}
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
