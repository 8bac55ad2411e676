import { frameworkHashOf } from '../framework/framework-hash.ts';
import type { ChoiceScale, Competency, Framework, ReviewStatus } from '../framework/framework.ts';
import type { Hidden, ReleasedFigures, ReleasedQuestion } from '../privacy/released-figures.ts';
import { valueOrNull } from '../statistics/statistic.ts';
import { wilson } from '../statistics/wilson.ts';
import type { Barrier } from './barriers.ts';
import type { CohortCompetency, CohortReliability, CohortReport, ShareOfPeople } from './cohort-report.ts';
import { needsOf } from './needs-of.ts';

/** The report of a group, from what was released and the framework, which is public. It takes nothing else in, so it tells nothing more. */
export function reportFrom(framework: Framework, { people, questions }: ReleasedFigures, barriers: readonly Barrier[]): CohortReport {
  const { scale, target, title, id, version } = framework;
  const asked = questions.flatMap((question) => framework.competencies.flatMap((competency) => (competency.id === question.id ? [{ question, competency }] : [])));
  const competencies = asked.map(({ question, competency }) => competencyOf(framework, competency, question));
  return {
    format: 'guildhall/cohort@1',
    framework: { id, version, hash: frameworkHashOf(framework) },
    title,
    content: leastReviewed(framework),
    n: people,
    target,
    levels: scale.kind === 'levels' ? scale.levels.map(({ value, shown }) => ({ value, shown })) : [],
    competencies,
    reliability: questions.flatMap(reliabilityOf),
    disagreement: disagreementOf(competencies),
    needs: needsOf(framework, questions, barriers),
  };
}

function competencyOf({ scale }: Framework, { id, title, plainTitle }: Competency, question: ReleasedQuestion): CohortCompetency {
  const { scored, reaching, halfShort, quartiles, levels, choices, why } = question;
  return {
    id, title, plainTitle,
    n: scored,
    quartiles,
    atOrAbove3: shareOf(scale.kind === 'levels' ? reaching : contentIn(scale, choices), scored),
    halfBelow: halfShort,
    levels,
    ...(choices === undefined || scale.kind === 'levels' ? {} : { choices: scale.choices.map((choice, i) => ({ id: choice.id, label: choice.label, count: choices[i] ?? 'hidden' })) }),
    why,
  };
}

/** Those whose choice counts as reached, where each such choice is shown. */
function contentIn({ choices }: ChoiceScale, counts: ReleasedQuestion['choices'] = []): number | Hidden {
  return choices.reduce<number | Hidden>((sum, choice, i) => {
    const count = choice.counts === 'reached' ? counts[i] ?? 'hidden' : 0;
    return sum === 'hidden' || count === 'hidden' ? 'hidden' : sum + count;
  }, 0);
}

/** A share of people, with its interval. */
export function shareOf(count: number | Hidden, n: number | Hidden): ShareOfPeople | Hidden {
  if (count === 'hidden' || n === 'hidden') return 'hidden';
  return valueOrNull(wilson({ count, n })) ?? 'hidden';
}

function reliabilityOf({ id, reliability }: ReleasedQuestion): readonly CohortReliability[] {
  if (reliability === 'hidden') return [];
  const { n, alpha, interval, items } = reliability;
  return [{ competency: id, alpha, items: items.length, n, interval, analysis: items }];
}

/** Levels between the quartiles from which a group is said to differ. */
const wide = 2;

/**
 * Where people differ most: by how far apart the quartiles lie, then by how evenly the group is split. One counts as wide from two levels
 * between its quartiles; or, where they are held back, where neither a third nor two thirds reach the target, as in the room.
 */
function disagreementOf(competencies: readonly CohortCompetency[]): readonly string[] {
  return competencies
    .map(({ id, quartiles, atOrAbove3 }) => ({
      id,
      between: quartiles === 'hidden' ? 0 : quartiles[2] - quartiles[0],
      uneven: atOrAbove3 === 'hidden' ? 1 : Math.abs(atOrAbove3.share - 0.5),
      differs: quartiles === 'hidden' ? atOrAbove3 !== 'hidden' && 3 * atOrAbove3.share > 1 && 3 * atOrAbove3.share < 2 : quartiles[2] - quartiles[0] >= wide,
    }))
    .filter(({ differs }) => differs)
    .sort((a, b) => b.between - a.between || a.uneven - b.uneven)
    .map(({ id }) => id);
}

const order: readonly ReviewStatus[] = ['draft', 'panel', 'adopted'];

function leastReviewed({ competencies }: Framework): ReviewStatus {
  const found = new Set(competencies.flatMap(({ indicators }) => indicators.map(({ reviewed }) => reviewed)));
  return order.find((status) => found.has(status)) ?? 'draft';
}
