import type { Lying } from '../attempt/desk.ts';
import { useService } from '../parts/service.ts';
import { Tag } from '../parts/small.tsx';
import { DownloadLink } from '../parts/download-link.tsx';
import { useLinkTo } from '../routing/use-place.ts';
import { shownIn, useWords } from '../words.ts';

/** What lies in this browser, each to carry on with or to delete. */
export function SavedList({ lying }: { readonly lying: readonly Lying[] }) {
  return <ul className="rows">{lying.map((each) => ('view' in each ? <Whole key={each.saved.id} lying={each} /> : <NotWhole key={each.saved.id} lying={each} />))}</ul>;
}

function Whole({ lying: { saved: { id, savedAt }, view, until } }: { readonly lying: Extract<Lying, { view: unknown }> }) {
  const { t, date, language } = useWords();
  const { profile } = useService().council;
  const link = useLinkTo();
  const { framework: { title }, lang } = shownIn(view.framework, language, profile);
  const withdrawn = view.isWithdrawn;
  const asked = view.parts.filter(({ status, rater }) => status !== 'not-chosen' && rater === 'self');
  const count = (of: 'answered' | 'asked'): number => asked.reduce((sum, part) => sum + part[of], 0);
  return (
    <li className="row">
      <div className="row-main">
        <a className="row-title" href={link('a', id)} lang={lang}>{title}</a>
        <p className="hint">
          {withdrawn ? t('demo.saved.decisionOnly') : t('areas.answeredOf', { answered: count('answered'), total: count('asked') })}
          {' · '}{t('demo.saved.last', { date: date(savedAt.slice(0, 10)) })}
          {until === null ? null : <> · {t('storage.keptUntil', { date: date(until) })}</>}
        </p>
      </div>
      <div className="row-side">
        <Tag tone={view.doing === 'closed' ? 'good' : 'busy'}>{view.doing === 'closed' ? t('areas.status.submitted') : t('areas.status.in-progress')}</Tag>
        <a href={link('remove', id)} aria-label={t('demo.deleteWhat', { what: title })}>{t('demo.delete')}</a>
      </div>
    </li>
  );
}

/** One that cannot be opened stands by itself, can be taken away, and keeps none of the others from being opened. */
function NotWhole({ lying: { saved, code } }: { readonly lying: Extract<Lying, { code: unknown }> }) {
  const { t } = useWords();
  const link = useLinkTo();
  return (
    <li className="row">
      <div className="row-main">
        <p>{t(code === 'E_NEWER' ? 'storage.newer' : code === 'E_VERSION_OTHER' || code === 'E_CONTENT_OTHER' ? 'storage.older' : 'storage.damaged')}</p>
        <DownloadLink name={`guildhall-${saved.id}.json`} content={saved.envelope}>{t('storage.damaged.download')}</DownloadLink>
      </div>
      <div className="row-side"><a href={link('remove', saved.id)}>{t('storage.damaged.remove')}</a></div>
    </li>
  );
}
