import type { ReactNode } from 'react';
import { useShown } from '../hooks/use-shown.ts';
import { useWords } from '../hooks/use-words.ts';
import { ButtonGroup } from '../parts/button.tsx';
import { Page } from '../parts/page.tsx';
import { Hint, Lead, P, Unseen } from '../parts/text.tsx';
import { Go } from '../places/go.tsx';
import { usePlaces } from '../places/use-places.ts';
import type { Lying } from '../session/desk.ts';
import { dayOf } from '../stores/day-of.ts';
import { answeredOf } from './begun.ts';
import { NotOpened } from './not-opened.tsx';
import { OpenFile } from './open-file.tsx';

type Whole = Extract<Lying, { view: unknown }>;

interface SavedHereProps {
  readonly framework: string;
  readonly lying: readonly Lying[];
  /** Said before anything else. */
  readonly children?: ReactNode;
}

/** Somebody has been here before, who may be somebody else: nothing is shown of any answer before it is chosen. */
export function SavedHere({ framework: id, lying, children }: SavedHereProps) {
  const { t } = useWords();
  const shown = useShown(id);
  const { hasMoved } = usePlaces();
  const whole = lying.filter((each): each is Whole => 'view' in each);
  const [only] = whole;
  return (
    <Page title={shown?.framework.title ?? ''} lang={shown?.lang}>
      {children}
      {only === undefined ? null : whole.length > 1 ? <Lead>{t('screens.saved.several')}</Lead> : <Lead>{leadFor(only, hasMoved(), t)}</Lead>}
      <ul className="gh-rows">{whole.map((each) => <Begun key={each.saved.id} begun={each} alone={whole.length === 1} />)}</ul>
      {whole.length === 0 ? null : <P>{t('screens.saved.other')}</P>}
      <P><Go className="govuk-button govuk-button--secondary" to={['start', id]}>{t('start.afresh')}</Go></P>
      <NotOpened lying={lying} />
      <OpenFile />
    </Page>
  );
}

/** Whoever has just saved and left is not welcomed back. */
function leadFor({ view }: Whole, justLeft: boolean, t: ReturnType<typeof useWords>['t']): string {
  if (view.isWithdrawn) return t('screens.saved.decisionOnly');
  if (view.doing === 'closed') return t('screens.saved.finished');
  if (justLeft) return t('screens.saved.left');
  const { answered, total } = answeredOf(view);
  return answered === 0 ? t('start.welcomeBack.none') : t('start.welcomeBack', { answered, total });
}

function Begun({ begun: { saved: { id, savedAt }, view, until }, alone }: { readonly begun: Whole; readonly alone: boolean }) {
  const { t, date } = useWords();
  const when = { date: date(dayOf(savedAt)), time: timeOf(savedAt) };
  const last = alone ? t('screens.saved.last', when) : t('screens.saved.lastAt', when);
  const { answered, total } = answeredOf(view);
  const over = view.isWithdrawn || view.doing === 'closed';
  return (
    <li className="gh-row">
      <div className="gh-row-main">
        {alone ? null : <P>{view.isWithdrawn ? t('screens.saved.decisionOnly') : total === 0 ? t('areas.status.not-started') : t('areas.answeredOf', { answered, total })}</P>}
        <Hint>{last}{until === null ? null : <> · {t('storage.keptUntil', { date: date(until) })}</>}</Hint>
        <ButtonGroup>
          <Go className="govuk-button" to={['a', id, ...view.next]}>{t(over ? 'screens.saved.look' : 'start.carryOn')}{alone ? null : <Unseen> ({last})</Unseen>}</Go>
          <Go to={['remove', id]} label={alone ? undefined : t('screens.deleteWhat', { what: last })}>{t('screens.delete')}</Go>
        </ButtonGroup>
      </div>
    </li>
  );
}

/** The hour and minute on the person's own clock. */
function timeOf(instant: string): string {
  const at = new Date(instant);
  return `${at.getHours()}:${String(at.getMinutes()).padStart(2, '0')}`;
}
