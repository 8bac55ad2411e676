import { useEffect, useRef, type ReactNode } from 'react';

interface KeepsFocusProps {
  /** What the place is called, where what is in it does not say. */
  readonly label?: string | undefined;
  readonly className?: string;
  readonly children: ReactNode;
}

/**
 * A place in which a button may go when it is pressed. The focus then stays at the place, and does not fall back to the top of the page.
 * It is taken only after something that had it has left the page.
 */
export function KeepsFocus({ label, className, children }: KeepsFocusProps) {
  const place = useRef<HTMLDivElement>(null);
  const last = useRef<Element | null>(null);
  useEffect(() => {
    if (last.current === null || last.current.isConnected) return;
    last.current = null;
    const root = place.current?.getRootNode() as Document | ShadowRoot | undefined;
    const now = root?.activeElement ?? null;
    if (now === null || now.localName === 'body') place.current?.focus({ preventScroll: true });
  });
  return (
    <div
      className={className} ref={place} tabIndex={-1} role={label === undefined ? undefined : 'group'} aria-label={label}
      onFocus={(event) => { last.current = event.target === place.current ? null : event.target; }}
      onBlur={(event) => { if (event.relatedTarget !== null) last.current = null; }}
    >
      {children}
    </div>
  );
}
