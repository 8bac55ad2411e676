import type { Answers } from '../attempt/answers.ts';
import type { PlannedStep } from '../attempt/events.ts';
import { answersOf } from '../flow/answers-of.ts';
import type { Attempt } from '../flow/live-attempt.ts';
import type { Framework } from '../framework/framework.ts';
import { sheetOf } from '../sheet/sheet-of.ts';
import type { Completion, SharedStep, Sharing } from './completion.ts';
import { resultOf } from './result-of.ts';
import type { Result } from './result.ts';

export interface CompletionInput {
  readonly sharing: Sharing;
  /** ISO date on which it was finished. */
  readonly on: string;
  /** Adds answers about integrity to a shared result. Only where the person was told before each of them. */
  readonly includeIntegrity?: boolean;
  /** `gate` only where the council has adopted the scenarios. */
  readonly flags?: 'list' | 'gate';
  /** Version of the program that worked the result out. */
  readonly scoredWith?: string;
}

/**
 * What may leave the person's device when they finish, and not a word more than they were promised: with `nobody`, that they
 * have finished; with `plan`, what they chose to do, for which skills and by when; with `result`, the result too.
 *
 * Notes, reasons, what was written about a prompt, and the name of anybody else stay behind, whatever is shared. A result tells where
 * somebody is with each skill, not what they answered: its `sheet` is a hash of whose it is, for a hash of few answers can be guessed back.
 *
 * @example completionOf(attempt, { sharing: 'nobody', on: '2026-03-09' }); // { sharing: 'nobody', framework: { id: …, version: … }, on: '2026-03-09' }
 */
export function completionOf(attempt: Attempt, { sharing, on, includeIntegrity = false, flags = 'list', scoredWith = '' }: CompletionInput): Completion {
  const { framework } = attempt;
  const { id, version } = framework;
  const finished = { framework: { id, version }, on };
  if (sharing === 'nobody') return { sharing, ...finished };
  const { respondent, plan } = attempt.view().memory;
  // Answers about honesty stay with the person, so a skill of that kind is not named in what leaves either.
  const kept = includeIntegrity && sharing === 'result' ? new Set<string>() : aloneIn(framework);
  const steps = (plan?.steps ?? []).map((step) => sharedStep(framework, step, kept));
  if (sharing === 'plan') return { sharing, ...finished, plan: steps };
  const answers = withoutCausesOf(answersOf(framework, attempt.view().memory), kept);
  const sheet = sheetOf(framework, { ...nothingAnswered, causes: answers.causes }, { respondent, answeredOn: on });
  const result: Result = resultOf({ framework, sheet, answers, warnings: [], scoredWith, includeIntegrity, flags });
  return { sharing, ...finished, plan: steps, result };
}

const nothingAnswered: Answers = { facts: {}, responses: {}, raters: [], checks: {}, scenarios: {}, causes: {}, discussedFlags: [] };

function sharedStep({ actions }: Framework, { action, own = '', for: skills, by }: PlannedStep, kept: ReadonlySet<string>): SharedStep {
  const what = actions.find(({ id }) => id === action)?.title ?? own;
  return { what, ...(action === undefined ? {} : { action }), for: skills.filter((skill) => !kept.has(skill)), by };
}

/** A cause tells that there is a gap: that of a skill whose answers stay with the person stays with them too. */
function withoutCausesOf(answers: Answers, kept: ReadonlySet<string>): Answers {
  return { ...answers, causes: Object.fromEntries(Object.entries(answers.causes).filter(([competency]) => !kept.has(competency))) };
}

function aloneIn({ competencies }: Framework): ReadonlySet<string> {
  return new Set(competencies.flatMap(({ id, integrity }) => (integrity === 'alone' ? [id] : [])));
}
