import type { ReactNode } from 'react';
import { useIds } from '../service/surface.ts';

/** A part of a page that has a heading of its own: `labelledBy` is the bare name that the heading has as its id. */
export function Section({ labelledBy, className, children }: { readonly labelledBy: string; readonly className?: string; readonly children: ReactNode }) {
  const ids = useIds();
  return <section className={className} aria-labelledby={ids(labelledBy)}>{children}</section>;
}
