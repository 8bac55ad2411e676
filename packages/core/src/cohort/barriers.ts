import type { Framework } from '../framework/framework.ts';
import { usualFloors } from '../privacy/floors.ts';
import type { Hidden, ReleasedFigures, ReleasedQuestion } from '../privacy/released-figures.ts';
import type { CohortSummary } from './cohort-summary.ts';

/** Whether how the council works stands in the way, as far as it may be told. */
export interface Barrier {
  readonly competency: string;
  readonly stands: boolean | Hidden;
  /** What most of them named, where that may be told. */
  readonly cause?: string;
}

/**
 * For each competency, whether half or more of those who fall short named something about how the council works; of all who have a level,
 * where it is held back how many fall short. It takes 10 people who did.
 *
 * Higher floors change nothing here: somebody who tried one after another would otherwise count along.
 *
 * It is told only where both answers leave at least five steps open for how many people named it, and a cause by its name only where
 * each answer to that (this one, or none) leaves as much open for every cause. Both are decided from what is shown anyway (how many have
 * a level, how many fall short, how many causes there are) and never from what was said, so that silence tells nothing.
 */
export function barriersOf(framework: Framework, { competencies }: CohortSummary, { questions }: ReleasedFigures): readonly Barrier[] {
  const ids = framework.causes.filter(({ to }) => to === 'organisation').map(({ id }) => id);
  return questions.map((question): Barrier => {
    const { id } = question;
    const base = baseOf(question);
    const half = base === 'hidden' ? 0 : Math.max(usualFloors.people, Math.ceil(base / 2));
    if (base === 'hidden' || question.why.halfShort === 'changed' || ids.length === 0 || base - half < usualFloors.width) return { competency: id, stands: 'hidden' };
    const named = ids.map((cause) => competencies[id]?.causes[cause] ?? 0);
    const stands = named.reduce((sum, count) => sum + count, 0) >= half;
    const most = Math.max(...named);
    const cause = ids[named.indexOf(most)];
    return { competency: id, stands, ...(stands && cause !== undefined && most >= usualFloors.people && isNameable(half, ids.length) ? { cause } : {}) };
  });
}

/** Whom the half is taken of. */
function baseOf({ scored, reaching }: ReleasedQuestion): number | Hidden {
  if (scored === 'hidden' || reaching === 'hidden') return scored;
  return scored - reaching;
}

/**
 * That none is named tells that each was named by fewer than ten people, and all together by a half: with so many in the half each of
 * them would be known. Where the half is greater still, one is always named.
 */
function isNameable(half: number, causes: number): boolean {
  const { people, width } = usualFloors;
  const most = people - 1;
  const least = half - most * (causes - 1);
  return causes === 1 || half > most * causes || most - Math.max(0, least) >= width;
}
