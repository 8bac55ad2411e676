import type { NonAnswer } from '../framework/framework.ts';

/** A person acting on an attempt. Names are declared, not verified. */
export interface Person { readonly id: string; readonly role: string }

/** What was given to one item: a level, a choice, some text, or why there is none. */
export type Response = LevelResponse | ChoiceResponse | TextResponse | NoneResponse;
export interface LevelResponse { readonly level: number; readonly note?: string }
export interface ChoiceResponse { readonly choice: string; readonly note?: string }
export interface TextResponse { readonly text: string }
export interface NoneResponse { readonly none: NonAnswer; readonly reason?: string; readonly note?: string }

export type FactValue = string | number;

export type CheckState = 'done' | 'notNeeded' | 'open';

/** What stays of a decision when everything else is taken back: its outcome, who made it and when. */
export interface KeptDecision { readonly outcome: string; readonly by: Person; readonly on: string }

/** One step of a plan as the person agreed it. */
export interface PlannedStep {
  /** An action of the framework, or the person's own words in `own`. */
  readonly action?: string;
  readonly own?: string;
  readonly for: readonly string[];
  readonly owner: string;
  /** ISO date. */
  readonly by: string;
  /** How the person will know it has worked. */
  readonly measure: string;
  /** ISO date on which it is looked at again. */
  readonly reviewOn: string;
}

/**
 * Everything that can happen to an attempt, each named for what happened rather than for what should follow.
 *
 * `by` is absent where the person themselves acts.
 */
export type AttemptEvent =
  | { readonly type: 'agreement.given' }
  | { readonly type: 'fact.given'; readonly fact: string; readonly value: FactValue }
  | { readonly type: 'facts.settled' }
  | { readonly type: 'areas.chosen'; readonly stage: string; readonly areas: readonly string[] }
  | { readonly type: 'item.answered'; readonly item: string; readonly response: Response; readonly by?: Person }
  | { readonly type: 'item.cleared'; readonly item: string; readonly by?: Person }
  | { readonly type: 'part.submitted'; readonly part: string; readonly by?: Person }
  | { readonly type: 'part.reopened'; readonly part: string; readonly by?: Person }
  | { readonly type: 'check.settled'; readonly check: string; readonly as: CheckState; readonly on?: string; readonly reason?: string }
  | { readonly type: 'scenario.rated'; readonly scenario: string; readonly option: string; readonly rating: number }
  | { readonly type: 'flag.discussed'; readonly flag: string; readonly by: Person }
  | { readonly type: 'comment.made'; readonly text: string }
  | { readonly type: 'second-assessor.asked' }
  | { readonly type: 'adjustment.named'; readonly text: string }
  | { readonly type: 'review.agreed' }
  | { readonly type: 'decision.made'; readonly outcome: string; readonly by: Person; readonly on: string; readonly proposed?: string; readonly reason?: string; readonly beside?: string }
  | { readonly type: 'cause.given'; readonly competency: string; readonly cause: string }
  | { readonly type: 'plan.agreed'; readonly steps: readonly PlannedStep[]; readonly none?: string }
  | { readonly type: 'step.done'; readonly step: number; readonly on: string }
  | { readonly type: 'follow-up.closed'; readonly on: string; readonly note?: string }
  | { readonly type: 'meeting.held'; readonly on: string; readonly beside?: string }
  | { readonly type: 'debrief.held'; readonly on: string; readonly note?: string }
  | { readonly type: 'incident.reported'; readonly on: string }
  | { readonly type: 'date.read'; readonly today: string }
  /** `kept` is written by the attempt itself: the decision, which alone outlives a withdrawal. */
  | { readonly type: 'attempt.withdrawn'; readonly kept?: KeptDecision };
