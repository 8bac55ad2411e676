import { type Interval, type Statistic, finite, finiteInterval, known, undefinedFor } from './statistic.ts';

/** How far chance alone is likely to move one score, and where the score then lies. */
export interface Band {
  readonly sem: number;
  /** The score ± 1.96 standard errors; not cut off at the ends of a scale. */
  readonly interval: Interval;
}

/**
 * Standard error of measurement: `SEM = SD √(1 − r)`, in the unit of the standard deviation.
 *
 * Source: Lord and Novick 1968, Statistical Theories of Mental Test Scores.
 *
 * @param given `sd` of a group's scores (divided by n − 1), and the `reliability` r of the score in that group, from 0 to 1.
 * @returns undefined as `out-of-range` for a standard deviation under 0 or a reliability outside 0 to 1.
 * @example
 * sem({ sd: 0.6, reliability: 0.8 }); // { ok: true, value: 0.2683281572999747 }
 */
export function sem({ sd, reliability }: { readonly sd: number; readonly reliability: number }): Statistic<number> {
  if (!Number.isFinite(sd) || !Number.isFinite(reliability)) return undefinedFor('not-finite');
  if (sd < 0 || reliability < 0 || reliability > 1) return undefinedFor('out-of-range');
  return finite(sd * Math.sqrt(1 - reliability));
}

/**
 * The 95 % band of one score: `score ± 1.96 SEM`. Where it crosses a cut, the score is borderline: ask a person.
 *
 * @example
 * band({ score: 3, sd: 0.5, reliability: 0.84 }); // { ok: true, value: { sem: 0.2, interval: [2.608, 3.392] } }
 */
export function band({ score, ...rest }: { readonly score: number; readonly sd: number; readonly reliability: number }): Statistic<Band> {
  const error = sem(rest);
  if (!error.ok) return error;
  const interval = finiteInterval(score - 1.96 * error.value, score + 1.96 * error.value);
  return interval.ok ? known({ sem: error.value, interval: interval.value }) : interval;
}
