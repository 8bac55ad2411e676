import type { RaterGroup } from '../attempt/answers.ts';
import type { NonAnswer } from '../framework/framework.ts';

/**
 * One person's answers as they are sent from one program to another: one JSON object, or one line of many.
 *
 * Who answered is told by `council`, `respondent`, `framework` and `answeredOn` together. What is left out was not said; nothing is
 * ever guessed from it, and `null` is refused.
 *
 * @example
 * const sheet: AnswerSheet = {
 *   framework: 'public-meeting-readiness', version: '1.0.0', council: 'c-204', respondent: 'o-17', answeredOn: '2026-03-02',
 *   facts: { meetingsSpoken: 1 },
 *   answers: { rd1a: 2, rd1b: 'needToKnowMore', rd9c: { notMyRole: 'no minutes taken here' } },
 *   raters: [{ id: 'a-2', group: 'assessor', answers: { rd1a: 2, rd2c: 'notSeen' } }],
 * };
 */
export interface AnswerSheet {
  /** Id of the framework that was answered. */
  readonly framework: string;
  /** Its version; the newest where absent, with a warning. */
  readonly version?: string;
  readonly council?: string;
  /** Opaque; no name. */
  readonly respondent: string;
  /** ISO date. */
  readonly answeredOn?: string;
  /** Where the sheet came from: an export's name or number. */
  readonly source?: string;
  /** By the id of the fact; what is absent takes its default. */
  readonly facts?: Readonly<Record<string, string | number>>;
  /** Self-ratings, by the id of the indicator. Where a person chooses what to look at, a competency with no key here was not chosen. */
  readonly answers?: SheetAnswers;
  /** What others said of the person. */
  readonly raters?: readonly SheetRater[];
  /** Supports in place, by the id of the check. */
  readonly checks?: Readonly<Record<string, SheetCheck>>;
  /** Ratings from 1 to 4 of each way to act, by scenario, then by option. */
  readonly scenarios?: Readonly<Record<string, Readonly<Record<string, number>>>>;
  /** What stands in the way, by the id of the competency. */
  readonly causes?: Readonly<Record<string, string>>;
  /** Flags talked over with an assessor, as `sj1.c`. */
  readonly discussedFlags?: readonly string[];
}

export type SheetAnswers = Readonly<Record<string, SheetAnswer>>;

/** A level, a choice or a non-answer; or a non-answer with its reason. */
export type SheetAnswer = number | string | ReasonedNonAnswer;

/** Exactly one non-answer, and why. */
export type ReasonedNonAnswer = { readonly [K in NonAnswer]: Readonly<Record<K, string>> }[NonAnswer];

/** Not needed takes a reason; without one it is a warning, and counts as not settled. */
export type SheetCheck = 'done' | 'notNeeded' | { readonly notNeeded: string };

export interface SheetRater {
  /** Opaque; no name. */
  readonly id: string;
  /** Only an assessor counts as evidence of readiness. */
  readonly group: RaterGroup;
  readonly answers: SheetAnswers;
}
