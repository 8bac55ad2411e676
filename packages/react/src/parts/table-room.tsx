import type { ReactNode } from 'react';

/** A table that may be wider than a phone: it moves sideways in its own room, with the keyboard too. */
export function TableRoom({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  // What scrolls has to be reachable, and there is nothing else in here to reach.
  // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
  return <section className="gh-table-room" tabIndex={0} aria-label={label}>{children}</section>;
}
