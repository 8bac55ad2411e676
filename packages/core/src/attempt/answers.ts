import type { CheckState, FactValue, Response } from './events.ts';

/**
 * What has been said about one person so far: enough to score, with no machine in sight.
 *
 * Responses are by the id of the indicator, whatever place in a flow it was asked at.
 */
export interface Answers {
  readonly facts: Readonly<Record<string, FactValue>>;
  /** Competencies the person chose to look at; absent where there is no choice. */
  readonly chosen?: ReadonlySet<string>;
  /** Self-ratings. */
  readonly responses: Readonly<Record<string, Response>>;
  readonly raters: readonly RaterAnswers[];
  readonly checks: Readonly<Record<string, { readonly as: CheckState; readonly reason?: string }>>;
  /** Ratings by scenario, then by option. */
  readonly scenarios: Readonly<Record<string, Readonly<Record<string, number>>>>;
  readonly causes: Readonly<Record<string, string>>;
  /** Flags talked over with an assessor, as `sj1.c`. */
  readonly discussedFlags: readonly string[];
}

export interface RaterAnswers {
  readonly id: string;
  readonly group: RaterGroup;
  readonly responses: Readonly<Record<string, Response>>;
}

export type RaterGroup = 'assessor' | 'manager' | 'fellow-councillors' | 'officers' | 'community';
