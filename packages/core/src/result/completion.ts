import type { Result } from './result.ts';

/** What leaves the person's own device when they finish. */
export type Sharing = 'nobody' | 'plan' | 'result';

/** One thing somebody chose to do, as it was promised: what, for which skills, and by when. Nothing else of the plan leaves. */
export interface SharedStep {
  /** In words: the action's title in English, or the person's own idea. */
  readonly what: string;
  /** Id of the action, where it is one of the framework's. */
  readonly action?: string;
  /** Ids of competencies. */
  readonly for: readonly string[];
  /** ISO date. */
  readonly by: string;
}

interface Finished {
  readonly framework: { readonly id: string; readonly version: string };
  /** ISO date on which it was finished. */
  readonly on: string;
}

/** Somebody has finished, and that is all there is to know. */
export interface CompletionOnly extends Finished { readonly sharing: 'nobody' }

export interface CompletionWithPlan extends Finished {
  readonly sharing: 'plan';
  /** Empty where the person wants no plan now; why is theirs alone. */
  readonly plan: readonly SharedStep[];
}

export interface CompletionWithResult extends Finished {
  readonly sharing: 'result';
  readonly plan: readonly SharedStep[];
  readonly result: Result;
}

/** What a host learns when somebody finishes: no more than the first screen said it would. `sharing` tells which it is. */
export type Completion = CompletionOnly | CompletionWithPlan | CompletionWithResult;
