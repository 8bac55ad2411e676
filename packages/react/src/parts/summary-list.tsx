import type { ReactNode } from 'react';
import { classNames } from './form-group.tsx';

/** What was said or is known, each beside its name. `long` where the names are whole questions. */
export function SummaryList({ long = false, children }: { readonly long?: boolean; readonly children: ReactNode }) {
  return <dl className={classNames('govuk-summary-list', long && 'gh-summary-long')}>{children}</dl>;
}

interface SummaryRowProps {
  readonly label: ReactNode;
  /** The language of the name, where it is another than the page's. */
  readonly lang?: 'en' | undefined;
  /** The language of what stands beside it. */
  readonly valueLang?: 'en' | undefined;
  /** The way to change it; `null` where the other rows have one and this has none. */
  readonly action?: ReactNode;
  /** Written by the person: their own lines are kept. */
  readonly asWritten?: boolean;
  readonly children: ReactNode;
}

export function SummaryRow({ label, lang, valueLang, action, asWritten = false, children }: SummaryRowProps) {
  return (
    <div className={classNames('govuk-summary-list__row', action === null && 'govuk-summary-list__row--no-actions')}>
      <dt className="govuk-summary-list__key" lang={lang}>{label}</dt>
      <dd className={classNames('govuk-summary-list__value', asWritten && 'gh-as-written')} lang={valueLang}>{children}</dd>
      {action === undefined || action === null ? null : <dd className="govuk-summary-list__actions">{action}</dd>}
    </div>
  );
}
