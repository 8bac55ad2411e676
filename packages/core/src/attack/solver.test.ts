import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quartilesOfCounts, valueOrNull } from '../statistics/index.ts';
import { determinedBy } from './determined.ts';
import { feasibleIntervals } from './feasible.ts';
import { levelIntervals } from './level-intervals.ts';
import { chancesOf } from './posterior.ts';
import { shavedBounds } from './shaved.ts';
import type { Row, System } from './system.ts';
import { holdsTrue, sum, systemBuilder } from './system.ts';

/** Small systems, some with no solution: four unknowns from 0 to 4. */
const systems: fc.Arbitrary<System> = fc.array(
  fc.record({ factors: fc.array(fc.integer({ min: -2, max: 2 }), { minLength: 4, maxLength: 4 }), low: fc.integer({ min: -6, max: 12 }), more: fc.constantFrom(0, 0, 3) }),
  { minLength: 1, maxLength: 3 },
).map((rows) => ({
  variables: Array.from({ length: 4 }, (_, i) => ({ name: `x${i}`, within: i === 0 ? [[0, 1], [3, 4]] as const : [[0, 4]] as const })),
  rows: rows.map(({ factors, low, more }): Row => ({ terms: factors.flatMap((factor, i) => (factor === 0 ? [] : [[i, factor] as const])), low, high: low + more })),
}));

function solutionsOf(system: System): readonly (readonly number[])[] {
  const all = Array.from({ length: 5 ** 4 }, (_, code) => [code % 5, Math.floor(code / 5) % 5, Math.floor(code / 25) % 5, Math.floor(code / 125)]);
  return all.filter((values) => holdsTrue(system, values));
}

describe('the attacker’s solver', () => {
  it('finds the true ends of every unknown, as trying everything does', () => {
    fc.assert(fc.property(systems, (system) => {
      const solutions = solutionsOf(system);
      const found = feasibleIntervals(system, { steps: 10_000 });
      const ends = system.variables.map((_, i) => solutions.map((solution) => solution[i]!)).map((values) => ({ low: Math.min(...values), high: Math.max(...values), exact: true }));
      expect(found).toEqual(solutions.length === 0 ? null : ends);
    }), { numRuns: 500 });
  });

  it('never cuts off what is possible where it only propagates and shaves', () => {
    fc.assert(fc.property(systems, (system) => {
      const box = shavedBounds(system, [0, 1, 2, 3]);
      const cutOff = solutionsOf(system).filter((solution) => box === null || solution.some((value, i) => value < box.low[i]! || box.high[i]! < value));
      expect(cutOff).toEqual([]);
    }), { numRuns: 500 });
  });

  it('says what equalities alone give away, and is right', () => {
    fc.assert(fc.property(systems, (system) => {
      const certain = determinedBy(system);
      const wrong = solutionsOf(system).filter((solution) => [...certain].some(([i, value]) => Math.abs(solution[i]! - value) > 1e-9));
      expect(wrong).toEqual([]);
    }), { numRuns: 500 });
  });

  it('sees through sums that cancel, which bounds do not', () => {
    const builder = systemBuilder();
    const [a, b, c] = ['a', 'b', 'c'].map((name) => builder.unknown(name, [0, 100]));
    builder.equals(sum([a!, b!]), 60);
    builder.equals(sum([b!, c!]), 70);
    builder.equals(sum([a!, c!]), 50);
    expect([...determinedBy(builder.system())]).toEqual([[a, 20], [b, 40], [c, 30]]);
  });

  it('reckons on in larger numbers where small ones would no longer be exact', () => {
    const builder = systemBuilder();
    const unknowns = Array.from({ length: 12 }, (_, i) => builder.unknown(`x${i}`, [0, 9]));
    const truth = [3, 1, 4, 1, 5, 9, 2, 6, 5, 3, 5, 8];
    unknowns.forEach((_, row) => {
      const terms = unknowns.map((variable, i): readonly [number, number] => [variable, ((row + 2) ** (i % 5) * 7 + i * row * 13) % 101]);
      builder.equals(terms, terms.reduce((total, [variable, factor]) => total + factor * truth[variable]!, 0));
    });
    for (const [i, value] of determinedBy(builder.system())) expect(value).toBe(truth[i]);
    expect(determinedBy(builder.system()).size).toBe(12);
  });
});

describe('what is printed of levels', () => {
  const spreads = fc.array(fc.nat({ max: 5 }), { minLength: 4, maxLength: 4 }).filter((counts) => counts.some((count) => count > 0));

  it('leaves open exactly the counts that some other answers could have, as trying everything does', () => {
    fc.assert(fc.property(spreads, fc.boolean(), fc.boolean(), (counts, withQuartiles, withCell) => {
      const values = [1, 2, 3, 4];
      const total = counts.reduce((a, b) => a + b, 0);
      const quartilesOf = (of: readonly number[]): readonly number[] => (valueOrNull(quartilesOfCounts(values, of)) ?? []).map((quartile) => Math.floor(quartile + 0.5));
      const cells = withCell ? [{ from: 0, to: 1, count: counts[0]! + counts[1]! }, { from: 2, to: 3, count: counts[2]! + counts[3]! }] : [];
      const quartiles = quartilesOf(counts);
      const found = levelIntervals({ total, values, cells, ...(withQuartiles ? { quartiles: [quartiles[0]!, quartiles[1]!, quartiles[2]!] as const } : {}) });
      const possible: (readonly number[])[] = [];
      for (let a = 0; a <= total; a++) for (let b = 0; a + b <= total; b++) for (let c = 0; a + b + c <= total; c++) possible.push([a, b, c, total - a - b - c]);
      const fits = possible.filter((of) => (!withCell || of[0]! + of[1]! === cells[0]!.count) && (!withQuartiles || quartilesOf(of).join() === quartiles.join()));
      expect(found?.counts).toEqual(values.map((_, i) => [Math.min(...fits.map((of) => of[i]!)), Math.max(...fits.map((of) => of[i]!))]));
    }), { numRuns: 150 });
  });

  it('with counts alone says what the example says', () => {
    expect(levelIntervals({ total: 20, values: [1, 2], cells: [], quartiles: [1, 1, 2] })?.counts).toEqual([[11, 14], [6, 9]]);
  });
});

describe('guessing at a person', () => {
  it('counts every way a group can have answered, as trying everything does', () => {
    fc.assert(fc.property(fc.array(fc.integer({ min: 1, max: 3 }), { minLength: 3, maxLength: 3 }), fc.array(fc.boolean(), { minLength: 9, maxLength: 9 }), (sizes, answers) => {
      const groups = [[true, false], [true, true], [false, true]].map((inSum, i) => ({ size: sizes[i]!, inSum }));
      const people = groups.flatMap(({ size, inSum }, group) => Array.from({ length: size }, () => ({ group, inSum })));
      const sumsOf = (said: readonly boolean[]): readonly number[] => [0, 1].map((s) => people.filter(({ inSum }, i) => inSum[s] && said[i]).length);
      const truth = sumsOf(answers);
      const sums = [[[truth[0]!, truth[0]!]], [[Math.max(0, truth[1]! - 1), truth[1]!]]] as const;
      const ways = Array.from({ length: 2 ** people.length }, (_, code) => people.map((__, i) => Math.floor(code / 2 ** i) % 2 === 1))
        .filter((said) => sumsOf(said)[0] === truth[0] && sumsOf(said)[1]! >= truth[1]! - 1 && sumsOf(said)[1]! <= truth[1]!);
      const found = chancesOf({ groups, sums })!;
      groups.forEach((_, group) => {
        const first = people.findIndex((person) => person.group === group);
        expect(found[group]).toBeCloseTo(ways.filter((said) => said[first]).length / ways.length, 9);
      });
    }), { numRuns: 100 });
  });
});
