import { sessionCodeOf } from './session-code.ts';
import { tags, type SessionPlan } from './session-plan.ts';

/**
 * A plan whose code is none of those taken already; `null` where all of them are.
 *
 * @param chance a whole number the host draws: it says where to begin, so that two devices seldom make the same code.
 * @param taken session codes without their hyphen.
 * @example freePlan({ framework: councillorQuickScan, competencies }, 130, new Set())?.tag; // 2
 *
 * @throws {AssessmentError} `E_PLAN` for what no session can be about.
 */
export function freePlan(about: Omit<SessionPlan, 'tag'>, chance: number, taken: ReadonlySet<string>): SessionPlan | null {
  for (let step = 0; step < tags; step++) {
    const plan = { ...about, tag: (chance + step) % tags };
    if (!taken.has(sessionCodeOf(plan))) return plan;
  }
  return null;
}
