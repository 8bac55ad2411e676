import { useId, type ReactNode } from 'react';
import { Go } from '../places/go.tsx';
import type { Path } from '../places/places.ts';
import { useIds } from '../service/surface.ts';
import { classNames } from './form-group.tsx';
import { Unseen } from './text.tsx';

export { QuietButton, SecondButton } from './button.tsx';

/**
 * Something set apart that is worth knowing.
 *
 * @example <Inset>Nobody else sees this.</Inset> // set in, with a line down its side
 */
export function Inset({ children, lang }: { readonly children: ReactNode; readonly lang?: 'en' | undefined }) {
  return <div className="govuk-inset-text" lang={lang}>{children}</div>;
}

const banners = { plain: false, good: 'govuk-notification-banner--success', warning: 'gh-banner-warning' } as const;

/**
 * Said at the top of a page because of something that has happened.
 *
 * @example <Banner title="Done" kind="good"><P>Your answers are saved.</P></Banner> // a green box named by its title
 */
export function Banner({ title, children, kind = 'plain' }: { readonly title: string; readonly children: ReactNode; readonly kind?: keyof typeof banners }) {
  const ids = useIds();
  const id = ids(`banner${useId().replace(/[^\w-]/g, '')}`);
  return (
    <section className={classNames('govuk-notification-banner', banners[kind])} aria-labelledby={id}>
      <div className="govuk-notification-banner__header"><p className="govuk-notification-banner__title" id={id}>{title}</p></div>
      <div className="govuk-notification-banner__content">{children}</div>
    </section>
  );
}

const tones = { plain: 'govuk-tag govuk-tag--grey', good: 'govuk-tag govuk-tag--green', busy: 'govuk-tag', faint: 'gh-tag-faint' } as const;

/**
 * In a word or two, where something stands. `faint` is for what cannot be done yet.
 *
 * @example <Tag tone="good">Done</Tag> // the word on green
 */
export function Tag({ children, tone = 'plain' }: { readonly children: ReactNode; readonly tone?: keyof typeof tones }) {
  return tone === 'faint' ? <span className={tones.faint}>{children}</span> : <strong className={tones[tone]}>{children}</strong>;
}

/**
 * More, for those who want it.
 *
 * @example <Details summary="Why this?"><P>Three of four answers …</P></Details> // one line, until it is opened
 */
export function Details({ summary, children, open = false, className }: {
  readonly summary: ReactNode; readonly children: ReactNode; readonly open?: boolean; readonly className?: string;
}) {
  return (
    <details className={classNames('govuk-details', className)} open={open}>
      <summary className="govuk-details__summary"><span className="govuk-details__summary-text">{summary}</span></summary>
      <div className="govuk-details__text">{children}</div>
    </details>
  );
}

/** How far along somebody is, as a bar. `label` says it to somebody who hears the page, where the words beside it do not. */
export function ProgressBar({ done, of, label }: { readonly done: number; readonly of: number; readonly label?: string | undefined }) {
  return (
    <>
      {label === undefined ? null : <Unseen>{label}</Unseen>}
      <svg className="gh-progress" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
        <rect className="gh-progress-all" x="0" y="0" width="100" height="4" />
        <rect className="gh-progress-done" x="0" y="0" width={of === 0 ? 0 : (100 * done) / of} height="4" />
      </svg>
    </>
  );
}

/**
 * The way back to a page before this one.
 *
 * @example <BackLink to={['a', 'k3x']}>Back to your questions</BackLink> // a link that is not printed
 */
export function BackLink({ to, onGo, children }: { readonly to: Path; readonly onGo?: () => void; readonly children: ReactNode }) {
  return <nav className="gh-back gh-no-print" aria-label={typeof children === 'string' ? children : undefined}><Go className="govuk-back-link" to={to} onGo={onGo}>{children}</Go></nav>;
}

/** The small line above a heading: what it belongs to. */
export function Caption({ children, lang, size = 'l' }: { readonly children: ReactNode; readonly lang?: 'en' | undefined; readonly size?: 'm' | 'l' }) {
  return <span className={`govuk-caption-${size}`} lang={lang}>{children}</span>;
}
