import { useWords } from '../hooks/use-words.ts';
import { Go } from '../places/go.tsx';
import { useService } from '../service/service.ts';
import type { Lying } from '../session/desk.ts';
import { cannotOpen } from '../words/cannot-open.ts';
import { shownIn } from '../words/shown-in.ts';
import { today } from '../words/today.ts';
import { DownloadLink } from './download-link.tsx';
import { Tag } from './small.tsx';
import { Hint, P } from './text.tsx';

/** What lies in this browser, each to carry on with or to delete. */
export function SavedList({ lying }: { readonly lying: readonly Lying[] }) {
  return <ul className="gh-rows">{lying.map((each) => ('view' in each ? <Whole key={each.saved.id} lying={each} /> : <NotWhole key={each.id} lying={each} />))}</ul>;
}

function Whole({ lying: { saved: { id, savedAt }, view, until } }: { readonly lying: Extract<Lying, { view: unknown }> }) {
  const { t, date, language } = useWords();
  const { profile } = useService().council;
  const { framework: { title }, lang } = shownIn(view.framework, language, profile);
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
        <Tag tone={view.doing === 'closed' ? 'good' : 'busy'}>{view.doing === 'closed' ? t('areas.status.submitted') : t('areas.status.in-progress')}</Tag>
        <Go to={['remove', id]} label={t('screens.deleteWhat', { what: title })}>{t('screens.delete')}</Go>
      </div>
    </li>
  );
}

/** One that cannot be opened stands by itself, can be taken away, and keeps none of the others from being opened. */
function NotWhole({ lying: { id, value, code } }: { readonly lying: Extract<Lying, { code: unknown }> }) {
  const { t } = useWords();
  return (
    <li className="gh-row">
      <div className="gh-row-main">
        <P>{t(cannotOpen(code))}</P>
        <DownloadLink name={`guildhall-${id}.json`} content={value}>{t('storage.damaged.download')}</DownloadLink>
      </div>
      <div className="gh-row-side"><Go to={['remove', id]}>{t('storage.damaged.remove')}</Go></div>
    </li>
  );
}
