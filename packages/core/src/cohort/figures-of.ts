import { AssessmentError } from '../errors/errors.ts';
import type { Framework } from '../framework/framework.ts';
import type { GroupFigures, QuestionFigures, ReliabilityFigures } from '../privacy/group-figures.ts';
import { isBelow } from '../scoring/noise.ts';
import { cronbachAlphaFromSums } from '../statistics/cronbach-alpha.ts';
import { valueOrNull } from '../statistics/statistic.ts';
import { cohortLayout, type CohortLayout, type CountedCompetency } from './cohort-layout.ts';
import type { CohortSummary, CompetencyCounts } from './cohort-summary.ts';
import { summaryFindings } from './summary-findings.ts';

/** Alpha of two items says nothing about either; so a point with two items gets none. */
const fewestItems = 3;

/**
 * What a summary comes to, as `releaseReport` takes it. Nothing has been held back yet: it is for a release, and for no eye.
 *
 * @throws {AssessmentError} `E_COHORT_SUMMARY`, where it is of another framework, or cannot be; `E_COHORT_KIND`.
 */
export function figuresOf(framework: Framework, summary: CohortSummary): GroupFigures {
  const layout = cohortLayout(framework);
  const findings = summaryFindings(framework, summary);
  if (findings.length > 0) throw new AssessmentError('E_COHORT_SUMMARY', 'This summary cannot be reported on:', findings);
  return { people: summary.people, questions: layout.competencies.map((competency) => questionOf(framework, layout, competency, summary)) };
}

function questionOf({ target }: Framework, layout: CohortLayout, { id, from, to }: CountedCompetency, { items, competencies }: CohortSummary): QuestionFigures {
  const own = layout.items.slice(from, to).map((item) => items[item.id]?.levels ?? []);
  const counts = competencies[id];
  const { scored = 0, reaching = 0 } = counts ?? {};
  const { choices, values } = layout;
  if (choices !== undefined) return { id, scored, reaching, answers: [], items: [], values: [], target: 0, choices: own[0] ?? [] };
  const reliability = counts === undefined ? null : reliabilityOf(layout.items.slice(from, to).map((item) => item.id), counts);
  return {
    id, scored, reaching,
    answers: values.map((_, level) => own.reduce((sum, levels) => sum + (levels[level] ?? 0), 0)),
    items: own,
    values,
    target: values.findIndex((value) => !isBelow(value, target)),
    ...(reliability === null ? {} : { reliability }),
  };
}

function reliabilityOf(items: readonly string[], { complete }: CompetencyCounts): ReliabilityFigures | null {
  if (items.length < fewestItems) return null;
  const found = valueOrNull(cronbachAlphaFromSums(complete));
  const interval = found && valueOrNull(found.interval);
  if (found === null || interval === null) return null;
  return {
    n: found.n, alpha: found.alpha, interval,
    items: found.items.map(({ mean, rest, ifDropped }, i) => ({ id: items[i] ?? '', mean, rest: valueOrNull(rest), alphaWithout: valueOrNull(ifDropped) })),
  };
}
