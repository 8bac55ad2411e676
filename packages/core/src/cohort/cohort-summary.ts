import type { FrameworkRef } from '../attempt/record.ts';
import type { NonAnswer } from '../framework/framework.ts';

/**
 * What many answer sheets come to, as counts and sums alone: nothing about a person is in it, and two of them can be added.
 *
 * It is a working file. Nothing in it has been released: it is opened for merging and for reporting, and for nothing else.
 * Competencies that are about integrity, free text, and what observers said never enter.
 */
export interface CohortSummary {
  readonly format: 'guildhall/cohort-summary@1';
  readonly release: 'none';
  readonly framework: FrameworkRef;
  /** Sheets, one for each person. */
  readonly people: number;
  /** By the id of the item, in the order of the framework. */
  readonly items: Readonly<Record<string, ItemCounts>>;
  /** By the id of the competency, in the order of the framework. */
  readonly competencies: Readonly<Record<string, CompetencyCounts>>;
}

/** One answer a person: these are people. */
export interface ItemCounts {
  /** By level of the scale, lowest first; in a scan by choice, in the order of the scale. */
  readonly levels: readonly number[];
  /** By non-answer; every one the framework knows, none left out. */
  readonly none: Readonly<Partial<Record<NonAnswer, number>>>;
}

export interface CompetencyCounts {
  /** People with a level; in a scan, people who chose. */
  readonly scored: number;
  /** Of those, people whose unrounded level is at or above the target; in a scan, people whose choice reaches it. */
  readonly reaching: number;
  /** People by band, lowest first; empty where levels have no bands. */
  readonly bands: readonly number[];
  /** People who answered every item with a level. */
  readonly complete: {
    readonly n: number;
    /** Sum of each item, in the order of the framework. */
    readonly sums: readonly number[];
    /** Sums of products of two items: the upper triangle with its diagonal, row by row. */
    readonly products: readonly number[];
  };
  /** People by what they said stands in the way; every cause the framework knows. */
  readonly causes: Readonly<Record<string, number>>;
}
