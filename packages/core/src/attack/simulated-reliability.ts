import type { ReliabilityFigures } from '../privacy/group-figures.ts';
import { cronbachAlpha, valueOrNull } from '../statistics/index.ts';
import type { Topic } from './topic.ts';

/** Reliability over those who answered everything, as the counter of cohorts hands it on; `null` where it is not defined. */
export function reliabilityOf({ id, items, values }: Topic, answers: readonly (readonly (number | null)[])[]): ReliabilityFigures | null {
  if (items < 3) return null;
  const rows = answers.map((given) => given.flatMap((level) => (level === null ? [] : [values[level] ?? 0]))).filter(({ length }) => length === items);
  if (rows.length < 30) return null;
  const found = valueOrNull(cronbachAlpha(rows));
  const interval = found === null ? null : valueOrNull(found.interval);
  if (found === null || interval === null) return null;
  const { alpha } = found;
  return {
    n: rows.length, alpha, interval,
    items: found.items.map(({ mean, rest, ifDropped }, i) => ({ id: `${id}-${i + 1}`, mean, rest: valueOrNull(rest), alphaWithout: valueOrNull(ifDropped) })),
  };
}
