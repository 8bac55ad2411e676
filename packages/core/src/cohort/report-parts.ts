import type { FrameworkRef } from '../attempt/record.ts';
import { AssessmentError } from '../errors/errors.ts';
import { frameworkHashOf } from '../framework/framework-hash.ts';
import type { Framework } from '../framework/framework.ts';
import { derive } from '../privacy/derive.ts';
import type { Floors } from '../privacy/floors.ts';
import { releaseParts, type ReleasedParts } from '../privacy/release-parts.ts';
import type { Hidden } from '../privacy/released-figures.ts';
import type { Released } from '../privacy/released.ts';
import { cohortCounter } from './cohort-counter.ts';
import type { ShareOfPeople } from './cohort-report.ts';
import type { CohortSummary } from './cohort-summary.ts';
import { figuresOf } from './figures-of.ts';
import { shareOf } from './report-from.ts';

/** One part of a group, such as a council in a region. Its id stands over it in the report, so it is never a person's. */
export interface CohortPart { readonly id: string; readonly summary: CohortSummary }

export interface CohortPartsReport {
  readonly format: 'guildhall/cohort-parts@1';
  readonly framework: FrameworkRef;
  readonly title: string;
  /** In alphabetical order: nobody is ranked. */
  readonly parts: readonly {
    readonly id: string;
    readonly n: number;
    readonly competencies: readonly { readonly id: string; readonly title: string; readonly n: number | Hidden; readonly atOrAbove3: ShareOfPeople | Hidden }[];
  }[];
}

/**
 * Parts of a group beside each other, with the share of people at or above the target and nothing finer. Only where every part is large
 * enough; the intervals are there because most differences between parts are chance.
 *
 * @throws {PrivacyError} `margins`, where any part has fewer than 50 people.
 * @throws {AssessmentError} `E_COHORT_PART`, where two parts have one id; `E_COHORT_SUMMARY`, `E_COHORT_KIND`.
 */
export function reportParts(framework: Framework, parts: readonly CohortPart[], options: { readonly floors?: Partial<Floors> } = {}): Released<CohortPartsReport> {
  const twice = parts.findIndex(({ id }, i) => parts.findIndex((other) => other.id === id) < i);
  if (twice >= 0) {
    throw new AssessmentError('E_COHORT_PART', 'These parts cannot be told apart:', [{ code: 'E_COHORT_PART', path: `/${twice}/id`, message: 'another part has this id already', hint: 'merge the two, or name one otherwise' }]);
  }
  const whole = cohortCounter(framework);
  for (const { summary } of parts) whole.merge(summary);
  const inOrder = [...parts].sort((a, b) => (a.id < b.id ? -1 : 1));
  const released = releaseParts(figuresOf(framework, whole.summary()), inOrder.map(({ id, summary }) => ({ id, figures: figuresOf(framework, summary) })), options);
  return derive(released, (figures) => partsFrom(framework, figures));
}

function partsFrom(framework: Framework, { parts }: ReleasedParts): CohortPartsReport {
  const { id, version, title, competencies } = framework;
  return {
    format: 'guildhall/cohort-parts@1',
    framework: { id, version, hash: frameworkHashOf(framework) },
    title,
    parts: parts.map((part) => ({
      id: part.id,
      n: part.people,
      competencies: part.questions.map(({ id: competency, scored, reaching }) => (
        { id: competency, title: competencies.find((each) => each.id === competency)?.title ?? competency, n: scored, atOrAbove3: shareOf(reaching, scored) })),
    })),
  };
}
