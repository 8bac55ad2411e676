import type { GroupFigures } from '../privacy/group-figures.ts';
import type { EarlierRelease } from '../privacy/release-report.ts';
import type { ReleasedFigures } from '../privacy/released-figures.ts';

/** A report that was made in this session. */
export interface MadeReport {
  /** The number of its entry. */
  readonly seq: number;
  /** What it was made from; `null` once somebody in it took a sheet back. */
  readonly figures: GroupFigures | null;
  readonly released: ReleasedFigures;
  /** By competency, who had a level in it. */
  readonly of: Readonly<Record<string, readonly string[]>>;
}

/** Those whose figures are still there. */
export function earlierReleases(reports: readonly MadeReport[]): readonly EarlierRelease[] {
  return reports.flatMap(({ figures, released }) => (figures === null ? [] : [{ figures, released }]));
}
