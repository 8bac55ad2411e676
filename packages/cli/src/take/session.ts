import { localise, type Attempt, type AttemptEvent, type AttemptView, type Framework, type Person } from '@guildhall/core';
import { defaultCouncilProfile, type CouncilProfile } from '@guildhall/core/council';
import type { Context } from '../context.ts';
import { inCouncilsWords } from '../councils-words.ts';
import type { Talk } from './talk.ts';

export interface SessionParts {
  readonly context: Context;
  readonly talk: Talk;
  readonly attempt: Attempt;
  /** Who is at the keyboard; absent: the person themselves. */
  readonly as: Person | undefined;
  readonly respondent: string;
  readonly seed: number;
  readonly file: string;
  readonly council: CouncilProfile | undefined;
  /** Writes the attempt away; only then has something been said. */
  readonly save: () => Promise<void>;
}

/** One sitting of one person at one attempt. */
export class Session {
  readonly context: Context;
  readonly talk: Talk;
  readonly attempt: Attempt;
  readonly as: Person | undefined;
  readonly respondent: string;
  readonly seed: number;
  readonly file: string;
  readonly council: CouncilProfile | undefined;
  /** The framework in the person's language; what is stored never depends on it. */
  readonly framework: Framework;
  readonly inEnglish: number;
  /** Notes and titles that have been shown in this sitting. */
  readonly shown = new Set<string>();
  /** Where a part that is opened again begins: the place of a question in it. */
  readonly goTo = new Map<string, number>();
  readonly #save: () => Promise<void>;

  constructor({ context, talk, attempt, as, respondent, seed, file, council, save }: SessionParts) {
    this.context = context;
    this.talk = talk;
    this.attempt = attempt;
    this.as = as;
    this.respondent = respondent;
    this.seed = seed;
    this.file = file;
    this.council = council;
    this.#save = save;
    const { framework, inEnglish } = localise(attempt.framework, context.language);
    this.framework = context.language === 'en' ? inCouncilsWords(framework, council ?? defaultCouncilProfile) : framework;
    this.inEnglish = inEnglish;
  }

  get view(): AttemptView { return this.attempt.view(this.as).in(this.framework); }

  get t(): Context['t'] { return this.context.t; }

  /** Says who acts, where it is not the person themselves. */
  get by(): { readonly by?: Person } { return this.as === undefined ? {} : { by: this.as }; }

  /** Whether something was taken. Where it was, it has been saved by then. */
  async send(event: AttemptEvent): Promise<boolean> {
    if (!this.attempt.send(event)) return false;
    await this.#save();
    return true;
  }
}

/** What a step of the conversation comes to: go on with whatever is next, or end the sitting. */
export type Step = 'on' | 'end';
