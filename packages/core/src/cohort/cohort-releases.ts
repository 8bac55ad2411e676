import type { FrameworkRef } from '../attempt/record.ts';
import type { ReleasedFigures } from '../privacy/released-figures.ts';
import type { CohortSummary } from './cohort-summary.ts';

/** One report of a group that was shown: what it was made from, which nobody may see, and what it said. */
export interface CohortRelease {
  readonly summary: CohortSummary;
  readonly released: ReleasedFigures;
}

/**
 * Every report of one group that was shown, oldest first. A working file like the summaries in it: it stays with whoever makes the
 * reports, and the next report of the same group is made with it, so that no two of them tell about one person together.
 */
export interface CohortReleases {
  readonly format: 'guildhall/cohort-releases@1';
  readonly release: 'none';
  readonly framework: FrameworkRef;
  readonly releases: readonly CohortRelease[];
}
