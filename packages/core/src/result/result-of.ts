import type { Answers } from '../attempt/answers.ts';
import type { Finding } from '../errors/finding.ts';
import type { Framework } from '../framework/framework.ts';
import { frameworkHashOf } from '../framework/framework-hash.ts';
import { findGaps } from '../gap/find-gaps.ts';
import { targetsFor } from '../gap/targets-for.ts';
import { draftPlan } from '../plan/draft-plan.ts';
import { judge } from '../scoring/judge.ts';
import { markScenarios } from '../scoring/mark-scenarios.ts';
import { scoreAttempt } from '../scoring/score-attempt.ts';
import type { AnswerSheet } from '../sheet/answer-sheet.ts';
import { sheetHash } from '../sheet/sheet-hash.ts';
import type { Result } from './result.ts';

export interface ResultInput {
  readonly framework: Framework;
  readonly sheet: AnswerSheet;
  /** The answers of that sheet, as `readSheet` gives them. */
  readonly answers: Answers;
  readonly warnings: readonly Finding[];
  readonly input?: Result['input'];
  /** Version of the program. */
  readonly scoredWith: string;
  /** Adds each answer about integrity by itself. Only where the person was told who will see them. */
  readonly includeIntegrity?: boolean;
  /** `gate` only where the council has adopted the scenarios. */
  readonly flags?: 'list' | 'gate';
}

/**
 * Everything one sheet comes to.
 *
 * @example
 * const read = readSheet(JSON.parse(line), frameworks);
 * if (read.ok) resultOf({ ...read, scoredWith: '1.0.0' }).competencies[0]?.level; // 3.5
 */
export function resultOf({ framework, sheet, answers, warnings, input, scoredWith, includeIntegrity = false, flags = 'list' }: ResultInput): Result {
  const competencies = scoreAttempt(framework, answers, { includeIntegrity });
  const gaps = findGaps(competencies, targetsFor(framework));
  const { council, respondent, answeredOn, causes } = sheet;
  return {
    format: 'guildhall/result@1',
    framework: { id: framework.id, version: framework.version, hash: frameworkHashOf(framework) },
    ...(council === undefined ? {} : { council }),
    respondent,
    ...(answeredOn === undefined ? {} : { answeredOn }),
    sheet: sheetHash(framework, sheet),
    ...(input === undefined ? {} : { input }),
    scoredWith,
    purpose: 'development',
    warnings: warnings.map(({ code, path, message }) => ({ code, path, message })),
    competencies,
    ...(framework.readiness === undefined ? {} : { status: judge(framework, answers, { flags }) }),
    ...scenariosIn(framework, answers),
    ...(causes === undefined ? {} : { causes }),
    gaps,
    plan: draftPlan(framework, gaps, causes).items,
  };
}

/** The marks of the scenarios, as far as a result tells them. */
export function scenariosIn(framework: Framework, answers: Answers): Pick<Result, 'scenarios'> {
  const marked = markScenarios(framework, answers);
  if (marked === undefined) return {};
  const { marks, of, percent, flags } = marked;
  return { scenarios: { marks, of, percent, flags } };
}
