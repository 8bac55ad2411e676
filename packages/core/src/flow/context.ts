import type { CheckState, FactValue, Person, PlannedStep, Response } from '../attempt/events.ts';

/** What an attempt remembers. States are modes; everything else is here, as JSON values only. */
export interface FlowContext {
  readonly respondent: string;
  /** ISO date on which the attempt began. */
  readonly startedOn: string;
  /** The latest date the host has read out. */
  readonly today: string;
  readonly agreed: boolean;
  readonly facts: Readonly<Record<string, FactValue>>;
  /** Areas chosen, by stage; a stage that is absent has not been chosen from. */
  readonly chosen: Readonly<Record<string, readonly string[]>>;
  /** The person's own responses, by item. */
  readonly responses: Readonly<Record<string, Response>>;
  /** Other people's, by person. */
  readonly raters: Readonly<Record<string, { readonly role: string; readonly responses: Readonly<Record<string, Response>> }>>;
  readonly checks: Readonly<Record<string, { readonly as: CheckState; readonly on?: string; readonly reason?: string }>>;
  readonly scenarios: Readonly<Record<string, Readonly<Record<string, number>>>>;
  readonly discussedFlags: readonly string[];
  /** Parts that have been submitted and not reopened since. */
  readonly submitted: readonly string[];
  /** Parts whose blanks have been named once. */
  readonly named: readonly string[];
  readonly comment: string | null;
  readonly adjustment: string | null;
  readonly secondAssessorAsked: boolean;
  readonly decided: Decision | null;
  readonly causes: Readonly<Record<string, string>>;
  readonly plan: AgreedPlan | null;
  readonly meetings: readonly Meeting[];
}

export interface Decision {
  readonly outcome: string;
  readonly by: Person;
  /** ISO date. */
  readonly on: string;
  readonly reason?: string;
  /** The colleague beside whom the person may speak. */
  readonly beside?: string;
}

export interface AgreedPlan {
  readonly steps: readonly PlannedStep[];
  /** Why there is none. */
  readonly none?: string;
  /** ISO dates by the place of the step. */
  readonly done: Readonly<Record<string, string>>;
}

export interface Meeting { readonly on: string; readonly beside?: string; readonly debriefedOn?: string; readonly note?: string }

/** A memory of nothing. A new object each time: a literal would be shared between attempts. */
export function emptyContext(respondent: string, startedOn: string): FlowContext {
  return {
    respondent, startedOn, today: startedOn, agreed: false, facts: {}, chosen: {}, responses: {}, raters: {}, checks: {}, scenarios: {}, discussedFlags: [],
    submitted: [], named: [], comment: null, adjustment: null, secondAssessorAsked: false, decided: null, causes: {}, plan: null, meetings: [],
  };
}
