import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isWide, possibleRange, type Known, type Range, type Sum } from './possible.ts';

const range = fc.tuple(fc.nat({ max: 4 }), fc.nat({ max: 4 })).map(([low, more]): Range => [low, low + more]);
const aSum = fc.tuple(fc.array(fc.tuple(fc.nat({ max: 2 }), fc.integer({ min: -3, max: 3 }).filter((times) => times !== 0)), { minLength: 1, maxLength: 3 }), fc.integer({ min: -8, max: 12 }), fc.nat({ max: 8 }))
  .map(([terms, least, more]): Sum => ({ terms, least, most: least + more }));
const known: fc.Arbitrary<Known> = fc.record({ ranges: fc.tuple(range, range, range), sums: fc.array(aSum, { maxLength: 2 }), either: fc.array(fc.array(fc.array(aSum, { minLength: 1, maxLength: 2 }), { minLength: 1, maxLength: 2 }), { maxLength: 2 }) });

/** Every way everything could be, one after the other. */
function all({ ranges, sums, either = [] }: Known): readonly (readonly number[])[] {
  const holds = (values: readonly number[]) => ({ terms, least, most }: Sum): boolean => {
    const total = terms.reduce((so, [i, times]) => so + times * values[i]!, 0);
    return total >= least && total <= most;
  };
  return ranges.reduce<number[][]>((lists, [low, high]) => lists.flatMap((list) => Array.from({ length: high - low + 1 }, (_, i) => [...list, low + i])), [[]])
    .filter((values) => sums.every(holds(values)) && either.every((branches) => branches.some((branch) => branch.every(holds(values)))));
}

describe('what some whole numbers can be', () => {
  it('is what trying every one of them gives', () => {
    fc.assert(fc.property(known, fc.nat({ max: 2 }), (so, variable) => {
      const values = all(so).map((solution) => solution[variable]!);
      expect(possibleRange(so, variable)).toEqual(values.length === 0 ? null : [Math.min(...values), Math.max(...values)]);
    }), { numRuns: 400 });
  });

  it('is wide exactly where its ends are far apart, whichever solution is known', () => {
    fc.assert(fc.property(known, fc.nat({ max: 2 }), fc.integer({ min: 1, max: 5 }), fc.nat(), (so, variable, width, which) => {
      const solutions = all(so);
      const values = solutions.map((solution) => solution[variable]!);
      const start = solutions.length === 0 ? [] : [solutions[which % solutions.length]!];
      expect(isWide(so, variable, width, start)).toBe(values.length > 0 && Math.max(...values) - Math.min(...values) >= width);
    }), { numRuns: 400 });
  });
});
