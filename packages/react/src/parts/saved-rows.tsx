import { useWords } from '../hooks/use-words.ts';
import { Go } from '../places/go.tsx';
import type { Broken, Lying } from '../stores/look-into.ts';
import { cannotOpen } from '../words/cannot-open.ts';
import { today } from '../words/today.ts';
import { DownloadLink } from './download-link.tsx';
import { Tag } from './small.tsx';
import { Hint, P, Unseen } from './text.tsx';

/** What a question set is called in the language of the page, and `en` where that is English on a page in another. */
export interface Called {
  readonly title: string;
  readonly lang: 'en' | undefined;
}

interface SavedRowsProps<S> {
  readonly lying: readonly Lying<S>[];
  readonly called: (set: S) => Called;
}

/** What lies in this browser, each to carry on with or to delete; what its question set is called comes from outside. */
export function SavedRows<S>({ lying, called }: SavedRowsProps<S>) {
  return (
    <ul className="gh-rows">
      {lying.map((each) => ('view' in each ? <Whole key={each.saved.id} lying={each} called={called(each.view.framework)} /> : <NotWhole key={each.id} lying={each} />))}
    </ul>
  );
}

function Whole({ lying: { saved: { id, savedAt }, view, until }, called: { title, lang } }: { readonly lying: Extract<Lying<unknown>, { view: unknown }>; readonly called: Called }) {
  const { t, date } = useWords();
  const withdrawn = view.isWithdrawn;
  const asked = view.parts.filter(({ status, rater }) => status !== 'not-chosen' && rater === 'self');
  const count = (of: 'answered' | 'asked'): number => asked.reduce((sum, part) => sum + part[of], 0);
  return (
    <li className="gh-row">
      <div className="gh-row-main">
        <Go className="govuk-link gh-row-title" to={['a', id]} lang={lang}>{title}</Go>
        <Hint>
          {withdrawn ? t('screens.saved.decisionOnly') : t('areas.answeredOf', { answered: count('answered'), total: count('asked') })}
          {' · '}{t('screens.saved.last', { date: date(today(new Date(savedAt))) })}
          {until === null ? null : <> · {t('storage.keptUntil', { date: date(until) })}</>}
        </Hint>
      </div>
      <div className="gh-row-side">
        {view.doing === 'closed' || withdrawn ? null : <Go to={['a', id, ...view.next]}>{t('common.carryOn')}<Unseen> ({title})</Unseen></Go>}
        <Tag tone={view.doing === 'closed' ? 'good' : 'busy'}>{view.doing === 'closed' ? t('areas.status.submitted') : t('areas.status.in-progress')}</Tag>
        <Go to={['remove', id]} label={t('screens.deleteWhat', { what: title })}>{t('screens.delete')}</Go>
      </div>
    </li>
  );
}

/** One that cannot be opened stands by itself, can be taken away, and keeps none of the others from being opened. */
function NotWhole({ lying: { id, value, code } }: { readonly lying: Broken }) {
  const { t } = useWords();
  const why = cannotOpen(code);
  // One of other questions, or of a newer version, is whole.
  const of = why === 'storage.damaged' ? 'damaged' : 'other';
  return (
    <li className="gh-row">
      <div className="gh-row-main">
        <P>{t(why)}</P>
        <DownloadLink name={`guildhall-${id}.json`} content={value}>{t(`storage.${of}.download`)}</DownloadLink>
      </div>
      <div className="gh-row-side"><Go to={['remove', id]}>{t(`storage.${of}.remove`)}</Go></div>
    </li>
  );
}
