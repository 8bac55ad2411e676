import { isBelow } from '../scoring/noise.ts';
import type { CompetencyScore } from '../scoring/competency-score.ts';
import type { Targets } from './targets-for.ts';

/** How a level stands against what is asked. Unknown is a kind of its own: nobody can say that it falls short. */
export type Gap =
  | { readonly competency: string; readonly kind: 'met'; readonly level: number; readonly target: number }
  | { readonly competency: string; readonly kind: 'short'; readonly level: number; readonly target: number }
  | { readonly competency: string; readonly kind: 'unknown'; readonly level: null; readonly target: number };

/**
 * Sets levels against targets. What a person did not choose, is never asked, or has no level by its nature has no gap.
 *
 * @example findGaps(scoreAttempt(framework, answers), targetsFor(framework)); // [{ competency: 'action-planning', kind: 'short', level: 2.5, target: 3 }]
 */
export function findGaps(scores: readonly CompetencyScore[], targets: Targets): Gap[] {
  return scores.flatMap(({ id: competency, level, applicable }): Gap[] => {
    const target = targets[competency];
    if (target === undefined || applicable === 0) return [];
    if (level === null) return [{ competency, kind: 'unknown', level, target }];
    return [{ competency, kind: isBelow(level, target) ? 'short' : 'met', level, target }];
  });
}
