import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergeLevels } from './merge-levels.ts';

describe('neighbouring levels', () => {
  it('are put together until ten people are certain to stand behind each count', () => {
    expect(mergeLevels([[4, 8, 20, 12, 3]], 10)).toEqual([{ from: 0, to: 1 }, { from: 2, to: 2 }, { from: 3, to: 4 }]);
    expect(mergeLevels([[4, 4, 1]], 10)).toEqual([]);
  });

  it('are nowhere apart with a higher floor that are together with the usual one, so that two floors cannot be subtracted', () => {
    const spread = fc.array(fc.array(fc.nat(25), { minLength: 5, maxLength: 5 }), { minLength: 1, maxLength: 4 });
    fc.assert(fc.property(spread, fc.integer({ min: 11, max: 40 }), (items, floor) => {
      const usual = mergeLevels(items, 10);
      const ends = new Set(usual.map(({ to }) => to));
      const raised = mergeLevels(items, floor, usual);
      expect(raised.every(({ to }) => ends.has(to))).toBe(true);
      expect(raised.every(({ from, to }) => items.some((item) => item.slice(from, to + 1).reduce((sum, count) => sum + count, 0) >= floor))).toBe(true);
    }));
  });
});
