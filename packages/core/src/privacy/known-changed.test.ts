import { describe, expect, it } from 'vitest';
import type { GroupFigures } from './group-figures.ts';
import type { Moved } from './moves.ts';
import { releaseReport } from './release-report.ts';

/** Forty people and one question of one item, at levels 1 to 5. */
const group = (levels: readonly [number, number, number, number, number]): GroupFigures => {
  const reaching = levels[2] + levels[3] + levels[4];
  return { people: 40, questions: [{ id: 'q', scored: 40, reaching, answers: levels, items: [levels], values: [1, 2, 3, 4, 5], target: 2 }] };
};
const [before, after] = [group([4, 16, 14, 4, 2]), group([2, 10, 18, 6, 4])];

describe('a second report of people whose sheets of both times are at hand', () => {
  const first = releaseReport(before).released;
  const second = (moved?: Moved) => releaseReport(after, { earlier: [{ figures: before, released: first, ...(moved === undefined ? {} : { moved: { q: moved } }) }] });

  it('stands where figures alone cannot prove that ten have changed', () => {
    expect(second().stands).toBe(true);
  });
  it('is made where enough are known to have changed, and not with one voice', () => {
    expect(second({ came: 40, went: 40 }).stands).toBe(false);
    expect(second({ came: 9, went: 9 }).stands).toBe(true);
  });
  it('tells nothing of five who left and five who came, however many others changed their minds elsewhere', () => {
    const moved = { figures: before, released: first, moved: { q: { came: 5, went: 5 }, other: { came: 40, went: 40 } } };
    expect(releaseReport(after, { earlier: [moved] }).released.questions[0]).toMatchObject(releaseReport(before).released.questions[0]!);
  });
  it('refuses what is no number of people', () => {
    for (const wrong of [Number.NaN, -1, 2.5, Infinity]) expect(() => second({ came: wrong, went: 1 })).toThrow('whole numbers');
  });
});
