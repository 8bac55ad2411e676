import { shareOf } from '../cohort/report-from.ts';
import { frameworkHashOf } from '../framework/framework-hash.ts';
import type { Framework, ReviewStatus } from '../framework/framework.ts';
import type { ReleasedFigures, ReleasedQuestion } from '../privacy/released-figures.ts';
import type { GroupReport, GroupReportCompetency } from './group-report.ts';

const reviews: readonly ReviewStatus[] = ['draft', 'panel', 'adopted'];

/** A report from what was released and from nothing else. Quartiles and the like are of answers, and there are none of those: bands were handed in. */
export function reportFromReleased(framework: Framework, { people, questions }: ReleasedFigures): GroupReport {
  const competencies = framework.competencies.filter(({ id }) => questions.some((question) => question.id === id));
  const found = new Set(competencies.flatMap(({ indicators }) => indicators.map(({ reviewed }) => reviewed)));
  return {
    format: 'guildhall/group-report@1',
    framework: { id: framework.id, version: framework.version, hash: frameworkHashOf(framework) },
    title: framework.title,
    content: reviews.find((status) => found.has(status)) ?? 'draft',
    n: people,
    competencies: questions.map((question): GroupReportCompetency => ({
      id: question.id,
      title: competencies.find(({ id }) => id === question.id)?.plainTitle ?? question.id,
      n: question.scored,
      share: shareIn(framework, question),
      halfBelow: question.halfShort,
      counts: countsIn(framework, question),
    })),
  };
}

function shareIn({ scale }: Framework, { scored, reaching, choices = [] }: ReleasedQuestion): GroupReportCompetency['share'] {
  if (scale.kind === 'levels') return shareOf(reaching, scored);
  const reached = scale.choices.flatMap(({ counts }, i) => (counts === 'reached' ? [choices[i] ?? 'hidden'] : []));
  return reached.length === 0 ? 'hidden' : shareOf(reached.reduce((sum, count) => (sum === 'hidden' || count === 'hidden' ? 'hidden' : sum + count)), scored);
}

/**
 * People by choice. Counts of bands are left out: in a skill with one band for each person they would tell what the share holds back, and the
 * rules for reports never let them through.
 */
function countsIn({ scale }: Framework, { choices }: ReleasedQuestion): GroupReportCompetency['counts'] {
  return scale.kind === 'levels' ? 'hidden' : scale.choices.map(({ id, label }, i) => ({ id, label, count: choices?.[i] ?? 'hidden' }));
}
