import type { MouseEvent, ReactNode } from 'react';

/** Something set apart that is worth knowing. */
export function Inset({ children, lang }: { readonly children: ReactNode; readonly lang?: 'en' | undefined }) {
  return <div className="inset" lang={lang}>{children}</div>;
}

/** Said at the top of a page because of something that has happened. */
export function Banner({ title, children, kind = 'plain' }: { readonly title: string; readonly children: ReactNode; readonly kind?: 'plain' | 'warning' | 'good' }) {
  return (
    <section className={`banner banner-${kind}`} aria-label={title}>
      <p className="banner-title">{title}</p>
      <div className="banner-body">{children}</div>
    </section>
  );
}

export function Tag({ children, tone = 'plain' }: { readonly children: ReactNode; readonly tone?: 'plain' | 'good' | 'busy' | 'faint' }) {
  return <strong className={`tag tag-${tone}`}>{children}</strong>;
}

export function Details({ summary, children, open = false }: { readonly summary: ReactNode; readonly children: ReactNode; readonly open?: boolean }) {
  return <details className="details" open={open}><summary>{summary}</summary><div className="details-body">{children}</div></details>;
}

/** How far along somebody is, as a bar; the words beside it say the same. */
export function ProgressBar({ done, of, label }: { readonly done: number; readonly of: number; readonly label: string }) {
  return (
    <>
      <span className="visually-hidden">{label}</span>
      <svg className="progress" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
        <rect className="progress-all" x="0" y="0" width="100" height="4" />
        <rect className="progress-done" x="0" y="0" width={of === 0 ? 0 : (100 * done) / of} height="4" />
      </svg>
    </>
  );
}

/** A button that looks like a link, for small things that change something. */
export function QuietButton({ children, onClick, label, disabled = false }: {
  readonly children: ReactNode; readonly onClick: (event: MouseEvent) => void; readonly label?: string; readonly disabled?: boolean;
}) {
  return <button type="button" className="quiet" onClick={onClick} disabled={disabled} aria-label={label}>{children}</button>;
}

/** A button that does something beside the main thing. */
export function SecondButton({ children, onClick, disabled = false }: { readonly children: ReactNode; readonly onClick: () => void; readonly disabled?: boolean }) {
  return <button type="button" className="button button-second" onClick={onClick} disabled={disabled}>{children}</button>;
}

/** The way back to a page before this one. */
export function BackLink({ href, children }: { readonly href: string; readonly children: ReactNode }) {
  return <nav className="back-nav no-print" aria-label={typeof children === 'string' ? children : undefined}><a className="back" href={href}>{children}</a></nav>;
}
