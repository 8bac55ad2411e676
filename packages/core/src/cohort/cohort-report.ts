import type { FrameworkRef } from '../attempt/record.ts';
import type { ReviewStatus } from '../framework/framework.ts';
import type { Hidden, LevelCount, ReleasedQuestion, ReleasedReliability } from '../privacy/released-figures.ts';

/**
 * What may be read about a group. Every figure in it follows from what was released, and from nothing else.
 * It is made by `cohortReport` alone, and formatted only as `Released<CohortReport>`.
 */
export interface CohortReport {
  readonly format: 'guildhall/cohort@1';
  readonly framework: FrameworkRef;
  /** The framework's title. */
  readonly title: string;
  /** The least that was looked over of anything that was asked: a draft is a draft to the reader, too. */
  readonly content: ReviewStatus;
  /** People in the group. */
  readonly n: number;
  /** The level asked of everyone: `atOrAbove3` counts from here. On every scale of five it is 3. */
  readonly target: number;
  /** Words of the levels, lowest first; empty in a scan. */
  readonly levels: readonly { readonly value: number; readonly shown: string }[];
  /** In the order of the framework: there is no best and no worst. */
  readonly competencies: readonly CohortCompetency[];
  /** Reliability of each competency that may show it: alpha with two decimals, and the items it rests on. */
  readonly reliability: readonly CohortReliability[];
  /** Competencies in which answers are spread widest, widest first: what to talk about. */
  readonly disagreement: readonly string[];
  readonly needs: readonly CohortNeed[];
}

export interface CohortCompetency {
  readonly id: string;
  readonly title: string;
  /** The plain name that people read. */
  readonly plainTitle: string;
  /** People who have a level. */
  readonly n: number | Hidden;
  /** Quartiles of the answers, type 7, as whole levels. */
  readonly quartiles: readonly [number, number, number] | Hidden;
  /** Share of people at or above the target, with the Wilson 95 % interval; in a scan, of those who chose, who are content with it. */
  readonly atOrAbove3: ShareOfPeople | Hidden;
  /** Whether half or more of those with a level are below the target: what can be said of smaller groups too. */
  readonly halfBelow: boolean | Hidden;
  readonly levels: readonly LevelCount[] | Hidden;
  /** In a scan: people by choice. Absent elsewhere. */
  readonly choices?: readonly { readonly id: string; readonly label: string; readonly count: number | Hidden }[];
  /** Which rule holds back what is hidden. */
  readonly why: ReleasedQuestion['why'];
}

/** From 0 to 1. */
export interface ShareOfPeople { readonly share: number; readonly low: number; readonly high: number }

export interface CohortReliability {
  readonly competency: string;
  readonly alpha: number;
  /** How many items it rests on. */
  readonly items: number;
  /** Complete rows. */
  readonly n: number;
  /** 95 % interval of alpha (Feldt). */
  readonly interval: readonly [low: number, high: number];
  readonly analysis: ReleasedReliability['items'];
}

/** Something half of the group shares. Organisation actions come first. */
export interface CohortNeed {
  readonly competency: string;
  readonly title: string;
  readonly to: 'organisation' | 'group';
  readonly action: string;
  readonly actionTitle: string;
  /** For the organisation: what most people said stands in the way, where it can be named. */
  readonly cause?: string;
}
