import { describe, expect, it } from 'vitest';
import type { GroupFigures } from './group-figures.ts';
import { releaseReport } from './release-report.ts';

/** Forty people and one question of one item, at levels 1 to 5. */
const group = (levels: readonly [number, number, number, number, number]): GroupFigures => {
  const reaching = levels[2] + levels[3] + levels[4];
  return { people: 40, questions: [{ id: 'q', scored: 40, reaching, answers: levels, items: [levels], values: [1, 2, 3, 4, 5], target: 2 }] };
};
const [before, after] = [group([4, 16, 14, 4, 2]), group([2, 10, 18, 6, 4])];

describe('a second report of people whose sheets of both times are at hand', () => {
  const first = releaseReport(before).released;
  const second = (changed?: number) => releaseReport(after, { earlier: [{ figures: before, released: first, ...(changed === undefined ? {} : { changed }) }] });

  it('stands where figures alone cannot prove that ten have changed', () => {
    expect(second().stands).toBe(true);
  });
  it('is made where ten are known to have changed, and not with one voice', () => {
    expect(second(40).stands).toBe(false);
    expect(second(9).stands).toBe(true);
  });
  it('refuses what is no number of people', () => {
    for (const wrong of [Number.NaN, -1, 2.5, Infinity]) expect(() => second(wrong)).toThrow('whole numbers');
  });
});
