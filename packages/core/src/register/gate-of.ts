import type { Answers } from '../attempt/answers.ts';
import { addMonths } from '../calendar/calendar.ts';
import { answersOf } from '../flow/answers-of.ts';
import type { AttemptView } from '../flow/view.ts';
import type { Framework } from '../framework/framework.ts';
import { judge, type Reason, type StatusId } from '../scoring/judge.ts';
import { decisionForCard } from './decision-for-card.ts';

/** Whether somebody may speak on one day, as far as one record tells. */
export interface Gate {
  /** ISO date of the day. */
  readonly on: string;
  /** `decision`: somebody has decided. `rules`: nobody has; it is what the rules suggest, for a person to decide. */
  readonly basis: 'decision' | 'rules';
  /** What was decided, or what the rules suggest. */
  readonly status: StatusId;
  /** What it lets them do on that day. `no` where it lets them do nothing; the status says why. */
  readonly may: 'alone' | 'beside' | 'no' | 'ended' | 'not-begun';
  /** The colleague a manager named; only by a decision. */
  readonly beside?: string;
  /** ISO date on which it ends: the first day on which it holds no more. Absent where the day it began is not known. */
  readonly until?: string;
  /** What the rules still find, and of what: never what anybody answered. */
  readonly reasons: readonly GateReason[];
}

/** A rule that hit. Which way to act was chosen is an answer, so a flag is told by its situation alone. */
export type GateReason = Exclude<Reason, { readonly code: 'FLAG_OPEN' }> | { readonly code: 'FLAG_OPEN'; readonly scenario: string };

export interface GateOptions {
  /** ISO date. */
  readonly on: string;
  /** `gate` only where the council has adopted the scenarios. */
  readonly flags?: 'list' | 'gate';
}

/** Answers to a framework that judges readiness, and the day on which they were given. */
export interface GatedAnswers { readonly framework: Framework; readonly answers: Answers; readonly answeredOn?: string }

/**
 * Whether the rules would let somebody speak on a day, by their answers. Nobody has decided, so say so wherever it is used.
 *
 * A suggestion grows old as a decision does, counted from the day of the answers; where that is not known it neither ends nor begins.
 *
 * @example gateOf({ framework: publicMeetingReadiness, answers: nothingYet }, { on: '2026-03-02' }).status; // 'NOT_ASSESSED'
 * @throws {AssessmentError} `E_NO_READINESS_RULES`
 */
export function gateOf({ framework, answers, answeredOn }: GatedAnswers, { on, flags = 'list' }: GateOptions): Gate {
  const { id: status, reasons } = judge(framework, answers, { flags });
  const may = status === 'READY' ? 'alone' : status === 'READY_WITH_SUPPORT' ? 'beside' : 'no';
  const until = answeredOn === undefined || framework.readiness === undefined ? undefined : addMonths(answeredOn, framework.readiness.validMonths);
  return {
    on, basis: 'rules', status, may: may === 'no' ? may : within(may, answeredOn, until, on),
    ...(until === undefined || may === 'no' ? {} : { until }), reasons: toldReasons(reasons),
  };
}

/**
 * The same by a saved attempt: what a manager decided, where one has, else what the rules suggest.
 *
 * @throws {AssessmentError} `E_NO_READINESS_RULES`
 */
export function gateOfAttempt(view: AttemptView, { on, flags = 'list' }: GateOptions): Gate {
  const { framework, memory } = view;
  const { decided } = memory;
  if (decided === null) return gateOf({ framework, answers: answersOf(framework, memory) }, { on, flags });
  const reasons = toldReasons(judge(framework, answersOf(framework, memory), { flags }).reasons);
  const decision = decisionForCard(view);
  // What was decided may be no word of ours, in a framework of somebody's own; what it leads to tells.
  if (decision === null) return { on, basis: 'decision', status: isStatus(decided.outcome) ? decided.outcome : 'NOT_YET', may: leadsOn(framework, decided.outcome) ? 'ended' : 'no', reasons };
  const { status, until, beside, on: decidedOn } = decision;
  return { on, basis: 'decision', status, may: within(status === 'READY' ? 'alone' : 'beside', decidedOn, until, on), ...(beside === undefined ? {} : { beside }), until, reasons };
}

/** Whether it lets somebody speak: alone, or where that is allowed, beside a colleague. */
export function opens({ may }: Pick<Gate, 'may'>, { withSupport }: { readonly withSupport: boolean }): boolean {
  return may === 'alone' || (withSupport && may === 'beside');
}

function within(may: 'alone' | 'beside', from: string | undefined, until: string | undefined, on: string): Gate['may'] {
  if (from !== undefined && on < from) return 'not-begun';
  return until !== undefined && until <= on ? 'ended' : may;
}

function toldReasons(reasons: readonly Reason[]): readonly GateReason[] {
  const told = reasons.map((reason): GateReason => (reason.code === 'FLAG_OPEN' ? { code: 'FLAG_OPEN', scenario: reason.flag.split('.')[0] ?? '' } : reason));
  return told.filter((reason, i) => reason.code !== 'FLAG_OPEN' || told.findIndex((other) => other.code === 'FLAG_OPEN' && other.scenario === reason.scenario) === i);
}

function leadsOn({ flow }: Framework, outcome: string): boolean {
  return flow.some((stage) => stage.kind === 'decision' && stage.outcomes.some(({ id, then }) => id === outcome && then === 'next'));
}

const statuses: readonly string[] = ['NOT_ASSESSED', 'NOT_YET', 'REVIEW', 'READY_WITH_SUPPORT', 'READY'] satisfies StatusId[];

function isStatus(outcome: string): outcome is StatusId {
  return statuses.includes(outcome);
}
