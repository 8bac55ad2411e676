import { AssessmentError } from '../errors/errors.ts';
import type { Answers } from '../attempt/answers.ts';
import { factsWithDefaults } from '../framework/facts.ts';
import type { Framework, ReadinessRules } from '../framework/framework.ts';
import { isMandatory } from '../framework/is-mandatory.ts';
import { assessedOf, spreadOf } from './assessed.ts';
import { compiledOf, type CompiledCompetency, type Facts } from './compiled.ts';
import { flagsOf } from './flags-of.ts';
import { isBelow } from './noise.ts';
import { assessorsOf } from './score-attempt.ts';

export type StatusId = 'NOT_ASSESSED' | 'NOT_YET' | 'REVIEW' | 'READY_WITH_SUPPORT' | 'READY';

/** A rule that hit, and what it hit on. */
export type Reason =
  | { readonly code: 'CRITICAL_NOT_SEEN' | 'CRITICAL_NOT_SHOWN' | 'INTEGRITY_WITH_HELP'; readonly competency: string }
  | { readonly code: 'ASSESSORS_DIFFER' | 'OTHER_TOO_LOW' | 'SKILL_WITH_HELP'; readonly competency: string }
  | { readonly code: 'FLAG_OPEN'; readonly flag: string }
  | { readonly code: 'SUPPORT_MISSING'; readonly check: string }
  | { readonly code: 'OTHERS_TOO_FEW' | 'OTHERS_MEAN_LOW' | 'OTHERS_MEAN_BELOW_READY' };

export type ReasonCode = Reason['code'];

/** What the rules propose. A person decides. */
export interface Judgement {
  readonly id: StatusId;
  /** Every rule that hit, in the order of the rules; the first gave the status. Empty only for `READY`. */
  readonly reasons: readonly Reason[];
}

/** The number of the rule behind each code, and the status it gives. */
export const rules: Readonly<Record<ReasonCode, { readonly rule: number; readonly status: StatusId }>> = {
  CRITICAL_NOT_SEEN: { rule: 1, status: 'NOT_ASSESSED' },
  OTHERS_TOO_FEW: { rule: 1, status: 'NOT_ASSESSED' },
  CRITICAL_NOT_SHOWN: { rule: 2, status: 'NOT_YET' },
  INTEGRITY_WITH_HELP: { rule: 3, status: 'NOT_YET' },
  FLAG_OPEN: { rule: 4, status: 'REVIEW' },
  ASSESSORS_DIFFER: { rule: 4, status: 'REVIEW' },
  SUPPORT_MISSING: { rule: 5, status: 'NOT_YET' },
  OTHER_TOO_LOW: { rule: 6, status: 'NOT_YET' },
  OTHERS_MEAN_LOW: { rule: 6, status: 'NOT_YET' },
  SKILL_WITH_HELP: { rule: 7, status: 'READY_WITH_SUPPORT' },
  OTHERS_MEAN_BELOW_READY: { rule: 7, status: 'READY_WITH_SUPPORT' },
};

export interface JudgeOptions {
  /** `gate`: the council has adopted the scenarios, so an open flag sends it to be talked over. `list`, the default: flags change nothing. */
  readonly flags?: 'list' | 'gate';
}

/**
 * Runs the readiness rules. Nothing makes up for a must-pass, and what nobody has watched is never taken as shown.
 *
 * A critical at the lowest level of the scale was not shown; one above it and below the framework's target was shown with help.
 * All rules run on the levels there are, so the reasons name everything that stands in the way, not only what gave the status.
 *
 * @example judge(publicMeetingReadiness, nothingYet).id; // 'NOT_ASSESSED'
 *
 * @throws {AssessmentError} `E_NO_READINESS_RULES`, where the framework proposes no status.
 */
export function judge(framework: Framework, answers: Answers, { flags = 'list' }: JudgeOptions = {}): Judgement {
  const thresholds = framework.readiness;
  if (thresholds === undefined) {
    throw new AssessmentError('E_NO_READINESS_RULES', `Framework "${framework.id}" has no readiness rules, so there is no status to propose.`);
  }
  const facts = factsWithDefaults(framework, answers.facts);
  const seen = seenOf(framework, answers, facts);
  const reasons = [
    ...notAssessed(seen, thresholds),
    ...seen.criticals.filter(({ shown }) => shown === 'not').map(({ id }): Reason => ({ code: 'CRITICAL_NOT_SHOWN', competency: id })),
    ...seen.criticals.filter(({ shown, critical }) => shown === 'with-help' && critical === 'integrity')
      .map(({ id }): Reason => ({ code: 'INTEGRITY_WITH_HELP', competency: id })),
    ...(flags === 'gate' ? flagsOf(framework, answers).map((flag): Reason => ({ code: 'FLAG_OPEN', flag })) : []),
    ...seen.all.filter(({ spread }) => !isBelow(spread, thresholds.assessorsDiffer)).map(({ id }): Reason => ({ code: 'ASSESSORS_DIFFER', competency: id })),
    ...framework.checks.filter((check) => isMandatory(check, facts) && !isSettled(answers.checks[check.id]))
      .map(({ id }): Reason => ({ code: 'SUPPORT_MISSING', check: id })),
    ...seen.others.filter(({ level }) => level !== null && isBelow(level, thresholds.othersLow))
      .map(({ id }): Reason => ({ code: 'OTHER_TOO_LOW', competency: id })),
    ...(meanBelow(seen.othersMean, thresholds.othersMeanLow) ? [{ code: 'OTHERS_MEAN_LOW' } as const] : []),
    ...seen.criticals.filter(({ shown, critical }) => shown === 'with-help' && critical === 'skill')
      .map(({ id }): Reason => ({ code: 'SKILL_WITH_HELP', competency: id })),
    ...(meanBelow(seen.othersMean, thresholds.othersMeanReady) ? [{ code: 'OTHERS_MEAN_BELOW_READY' } as const] : []),
  ];
  const [first] = reasons;
  return { id: first === undefined ? 'READY' : rules[first.code].status, reasons };
}

/** Done, or not needed and why. */
function isSettled(state: Answers['checks'][string] | undefined): boolean {
  return state?.as === 'done' || (state?.as === 'notNeeded' && (state.reason ?? '').trim() !== '');
}

interface Seen {
  readonly id: string;
  readonly critical: 'integrity' | 'skill' | undefined;
  readonly level: number | null;
  readonly spread: number;
  /** For a critical: whether it was shown, and how. */
  readonly shown: 'not-seen' | 'not' | 'with-help' | 'yes';
}

interface AllSeen {
  readonly all: readonly Seen[];
  readonly criticals: readonly Seen[];
  readonly others: readonly Seen[];
  /** Of the others that were scored; `null` where none was. */
  readonly othersMean: number | null;
  readonly othersScored: number;
}

function seenOf(framework: Framework, answers: Answers, facts: Facts): AllSeen {
  const assessors = assessorsOf(answers);
  const all = compiledOf(framework).map((compiled): Seen => {
    const assessed = assessedOf(compiled, facts, assessors);
    const { id, critical } = compiled.competency;
    return { id, critical, level: assessed.level, spread: spreadOf(assessed), shown: shownIn(compiled, assessed.level, framework.target) };
  });
  const others = all.filter(({ critical }) => critical === undefined);
  const levels = others.map(({ level }) => level).filter((level) => level !== null);
  return {
    all,
    criticals: all.filter(({ critical }) => critical !== undefined),
    others,
    othersMean: levels.length === 0 ? null : levels.reduce((sum, level) => sum + level, 0) / levels.length,
    othersScored: levels.length,
  };
}

function shownIn({ rule: { min } }: CompiledCompetency, level: number | null, target: number): Seen['shown'] {
  if (level === null) return 'not-seen';
  if (level <= min) return 'not';
  return isBelow(level, target) ? 'with-help' : 'yes';
}

function notAssessed({ criticals, othersScored }: AllSeen, { othersAtLeast }: ReadinessRules): Reason[] {
  return [
    ...criticals.filter(({ shown }) => shown === 'not-seen').map(({ id }): Reason => ({ code: 'CRITICAL_NOT_SEEN', competency: id })),
    ...(othersScored < othersAtLeast ? [{ code: 'OTHERS_TOO_FEW' } as const] : []),
  ];
}

function meanBelow(mean: number | null, cut: number): boolean {
  return mean !== null && isBelow(mean, cut);
}
