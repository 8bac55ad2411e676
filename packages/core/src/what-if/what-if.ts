import type { NonAnswer } from '../framework/framework.ts';
import type { Bounds, WhyNull } from '../scoring/competency-score.ts';
import type { Reason, StatusId } from '../scoring/judge.ts';

/** One answer, and what it would have to be. */
export interface Step {
  readonly item: string;
  readonly from: number;
  readonly to: number;
  /** Whose answer it is, where readiness is judged: what would have to be shown to this assessor. */
  readonly rater?: string;
}

/** A level, and its band where the scale names its means. */
export interface Standing { readonly level: number; readonly band: string | null }

interface About {
  readonly competency: string;
  readonly title: string;
  readonly plainTitle: string;
}

/** The smallest change of answers that moves a competency on. */
export type WhatIf = WhatIfStep | WhatIfTop | WhatIfAnswerFirst | WhatIfNone;

export interface WhatIfStep extends About {
  readonly outcome: 'step';
  readonly now: Standing;
  /** What is aimed at: the beginning of the next band, or the next whole level. */
  readonly next: Standing;
  /** In the order of the framework. */
  readonly steps: readonly Step[];
  /** What it would come to. */
  readonly comesTo: Standing;
  /** How many other ways take as few steps on as few answers. */
  readonly otherWays: number;
  /** What it would do to the proposed status, this alone; only where readiness is judged. */
  readonly status?: StatusAfter;
}

export interface StatusAfter {
  readonly now: StatusId;
  readonly then: StatusId;
  /** Reasons that would remain, in the order of the rules. */
  readonly remaining: readonly Reason[];
}

/** Already in the highest band, or at the highest level. */
export interface WhatIfTop extends About { readonly outcome: 'at-the-top'; readonly now: Standing }

/** Too little is answered, or was watched, for a level: that comes first. */
export interface WhatIfAnswerFirst extends About {
  readonly outcome: 'answer-first';
  /** Where the level would lie, were the rest known. */
  readonly bounds: Bounds | null;
  /** How many of `items` are needed before there is a level. */
  readonly needed: number;
  readonly items: readonly { readonly item: string; readonly why: 'blank' | NonAnswer }[];
  /** The assessor who has the least left to watch; absent where nobody has watched anything. */
  readonly rater?: string;
}

/** There is no level, and no answer would give one. */
export interface WhatIfNone extends About { readonly outcome: 'no-level'; readonly why: WhyNull | 'choices' }

/** Something that would have to be so. */
export type StatusChange =
  | ({ readonly kind: 'shown'; readonly competency: string } & Required<Step>)
  /** Not watched so far, and would have to be seen at this level; `rater` is absent where there is no assessor yet. */
  | { readonly kind: 'watched'; readonly competency: string; readonly item: string; readonly to: number; readonly rater?: string }
  | { readonly kind: 'support'; readonly check: string }
  /** Everything still open, talked over with an assessor. */
  | { readonly kind: 'talk'; readonly flags: readonly string[] };

/** The smallest set of changes that lets an officer do more. */
export type WhatIfStatus = StatusStep | StatusTop | StatusOutOfReach;

export interface StatusStep {
  readonly outcome: 'step';
  readonly now: StatusId;
  readonly reasons: readonly Reason[];
  /** Supports, then the talk, then what would have to be shown, in the order of the framework. */
  readonly changes: readonly StatusChange[];
  /** What the rules propose once all of it is so, as `judge` says. */
  readonly then: StatusId;
  /** Reasons that would remain. */
  readonly remaining: readonly Reason[];
  /** Statuses that would still be out of reach. */
  readonly stillOutOfReach: readonly StatusId[];
}

export interface StatusTop { readonly outcome: 'at-the-top'; readonly now: StatusId }

/** No change of what there is leads further: too little of it is part of the role. */
export interface StatusOutOfReach { readonly outcome: 'out-of-reach'; readonly now: StatusId; readonly reasons: readonly Reason[] }
