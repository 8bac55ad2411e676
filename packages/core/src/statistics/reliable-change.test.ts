import { describe, expect, it } from 'vitest';
import { mean, standardDeviation } from './moments.ts';
import { twoTimes } from './published-data.ts';
import { reliableChange } from './reliable-change.ts';
import { reasonOf, valueOf } from './value-of.ts';

function told(given: Parameters<typeof reliableChange>[0]) {
  const change = valueOf(reliableChange(given));
  if (change.verdict === 'cannot-tell') throw new Error(change.why);
  return change;
}

describe('reliableChange', () => {
  it('gives the illustration of Jacobson and Truax', () => {
    const { sDiff, rci, verdict, difference } = told({ before: 32.5, after: 47.5, sd: 7.5, reliability: 0.8 });
    expect(sDiff).toBeCloseTo(4.743416, 6);
    expect(rci).toBeCloseTo(3.162278, 6);
    expect([verdict, difference]).toEqual(['better', 15]);
  });

  it('gives what their table 2 comes to', () => {
    const [before, after] = [twoTimes.map(([one = NaN]) => one), twoTimes.map(([, two = NaN]) => two)];
    expect(valueOf(mean(before))).toBeCloseTo(81.583333, 6);
    expect(valueOf(mean(after))).toBeCloseTo(98.05, 6);
    const sd = valueOf(standardDeviation(before));
    expect(sd).toBeCloseTo(11.825661, 6);

    const changes = before.map((one, i) => told({ before: one, after: after[i] ?? NaN, sd, reliability: 0.84 }));
    expect(changes[0]?.sDiff).toBeCloseTo(6.689604, 6);
    expect(changes[0]?.cut).toBeCloseTo(13.111624, 6);
    expect(changes[0]?.rci).toBeCloseTo(0.971657, 6);
    expect(changes[1]?.rci).toBeCloseTo(7.474284, 6);
    expect(changes[28]?.rci).toBeCloseTo(-2.914971, 6);
    const howMany = (verdict: string) => changes.filter((change) => change.verdict === verdict).length;
    expect([howMany('better'), howMany('no-clear-change'), howMany('worse')]).toEqual([18, 11, 1]);
  });

  it.each([[0.8, 0.743768], [0.7, 0.910926], [0.9, 0.525923]])('at r %d a level must move by more than %d', (reliability, cut) => {
    const of = (after: number) => told({ before: 3, after, sd: 0.6, reliability });
    expect(of(3).cut).toBeCloseTo(cut, 6);
    expect(of(3 + cut + 1e-5).verdict).toBe('better');
    expect(of(3 + cut - 1e-5).verdict).toBe('no-clear-change');
    expect(of(3 - cut + 1e-5).verdict).toBe('no-clear-change');
    expect(of(3 - cut - 1e-5).verdict).toBe('worse');
  });
  it('has an S_diff of 0.379473 on five levels', () => {
    expect(told({ before: 3, after: 3, sd: 0.6, reliability: 0.8 }).sDiff).toBeCloseTo(0.379473, 6);
  });

  it('cannot tell, and still gives the difference, where the spread or the reliability is not known or cannot be', () => {
    const unsure = (rest: { sd?: number; reliability?: number }) => valueOf(reliableChange({ before: 3, after: 3.5, ...rest }));
    expect(unsure({})).toEqual({ verdict: 'cannot-tell', difference: 0.5, why: 'not-given' });
    expect(unsure({ sd: 0.6 })).toMatchObject({ why: 'not-given' });
    expect(unsure({ reliability: 0.6 })).toMatchObject({ why: 'not-given' });
    expect(unsure({ sd: 0.6, reliability: 1 })).toMatchObject({ why: 'no-variance' });
    expect(unsure({ sd: 0, reliability: 0.8 })).toMatchObject({ why: 'no-variance' });
    expect(unsure({ sd: 0.6, reliability: -0.2 })).toMatchObject({ why: 'out-of-range' });
    expect(unsure({ sd: 0.6, reliability: 1.2 })).toMatchObject({ why: 'out-of-range' });
    expect(unsure({ sd: -1, reliability: 0.8 })).toMatchObject({ why: 'out-of-range' });
    expect(unsure({ sd: NaN, reliability: 0.8 })).toMatchObject({ why: 'not-finite' });
    expect(unsure({ sd: Number.MIN_VALUE, reliability: 0.5 })).toMatchObject({ why: 'not-finite' });
  });
  it('is refused where there is no difference', () => {
    expect(reasonOf(reliableChange({ before: NaN, after: 3 }))).toBe('not-finite');
    expect(reasonOf(reliableChange({ before: -Number.MAX_VALUE, after: Number.MAX_VALUE }))).toBe('not-finite');
  });
});
