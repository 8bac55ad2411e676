import type { ExplainedFigure } from './explain-cohort.ts';

const shares: ReadonlySet<ExplainedFigure> = new Set(['share', 'share-low', 'share-high']);

/** A number as a person reads it: shares as so many in 100, everything else as it was released. */
export function shownNumber(figure: ExplainedFigure, value: number): string {
  return shares.has(figure) ? inHundred(value) : String(value);
}

/** So many in 100, whole. @example inHundred(0.586); // '59' */
export function inHundred(share: number): string {
  return String(Math.round(100 * share));
}
