import { answersOf } from '../../src/flow/answers-of.ts';
import type { Attempt } from '../../src/flow/live-attempt.ts';
import { findGaps } from '../../src/gap/find-gaps.ts';
import { targetsFor } from '../../src/gap/targets-for.ts';
import { canonicalJson } from '../../src/json/canonical-json.ts';
import { draftPlan } from '../../src/plan/draft-plan.ts';
import { reportOf } from '../../src/report/report-of.ts';
import { judge } from '../../src/scoring/judge.ts';
import { markScenarios } from '../../src/scoring/mark-scenarios.ts';
import { scoreAttempt } from '../../src/scoring/score-attempt.ts';
import { assessor, manager } from '../../src/testing/persona.ts';

/** What a host could show or store of an attempt as it stands, as one text: two attempts are the same where it is. */
export function standsAt(attempt: Attempt): string {
  const { doing, stage, memory, isWithdrawn, standing } = attempt.view();
  return canonicalJson(JSON.parse(JSON.stringify({ doing, stage: stage?.id ?? null, memory, isWithdrawn, standing, record: attempt.record() })));
}

/** The same, and everything a screen shows of it to each of those who may look. */
export function looksLike(attempt: Attempt): string {
  const seen = [undefined, assessor, manager].map((who) => {
    const { open, parts, facts, notes } = attempt.view(who);
    return { open: open.map(({ items, ...rest }) => ({ ...rest, items: items.map(({ id, question, response }) => ({ id, question, response })) })), parts, facts, notes };
  });
  return standsAt(attempt) + canonicalJson(JSON.parse(JSON.stringify(seen)));
}

/** What its answers come to: scores, gaps, plan, and the proposal where there is one. */
export function scored(attempt: Attempt): string {
  const { framework } = attempt;
  const answers = answersOf(framework, attempt.view().memory);
  const scores = scoreAttempt(framework, answers);
  const gaps = findGaps(scores, targetsFor(framework));
  return canonicalJson(JSON.parse(JSON.stringify({
    scores, gaps, plan: draftPlan(framework, gaps, answers.causes), marks: markScenarios(framework, answers) ?? null,
    ...(framework.readiness === undefined ? {} : { status: judge(framework, answers, { flags: 'gate' }) }),
  })));
}

/** The whole report, as one text. */
export function reported(attempt: Attempt): string {
  const { framework } = attempt;
  return canonicalJson(JSON.parse(JSON.stringify(reportOf({ framework, answers: answersOf(framework, attempt.view().memory), includeIntegrity: true }))));
}
