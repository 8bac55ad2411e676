import type { MouseEvent, ReactNode } from 'react';
import type { Path } from './places.ts';
import { usePlaces } from './use-places.ts';

interface GoProps {
  readonly to: Path;
  /** Something that is done by going there, just before. */
  readonly onGo?: (() => void) | undefined;
  readonly children: ReactNode;
  readonly className?: string;
  readonly lang?: 'en' | undefined;
  /** What it is called where its words alone do not say. */
  readonly label?: string | undefined;
  /** The ids of what else is said of it. */
  readonly describedBy?: string | undefined;
}

/**
 * The way to another page: a link where pages have addresses, and otherwise a button that looks like one.
 *
 * @example <Go to={['privacy']}>Your privacy</Go> // a link where places have addresses, else a button that looks like one
 */
export function Go({ to, onGo, children, className = 'govuk-link', lang, label, describedBy }: GoProps) {
  const { hrefOf, go } = usePlaces();
  const leave = (): void => {
    onGo?.();
    go(to);
  };
  // A host's router turns the page itself; what opens another tab or window is the browser's.
  const here = (event: MouseEvent): void => {
    if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    leave();
  };
  if (hrefOf !== undefined) return <a className={className} href={hrefOf(to)} lang={lang} aria-label={label} aria-describedby={describedBy} onClick={here}>{children}</a>;
  const plain = className.includes('govuk-button');
  return <button type="button" className={plain ? className : `${className} gh-go`} lang={lang} aria-label={label} aria-describedby={describedBy} onClick={leave}>{children}</button>;
}
