import { describe, expect, it } from 'vitest';
import { rwg } from './rwg.ts';
import { reasonOf, valueOf } from './value-of.ts';

describe('rwg', () => {
  it('is 0.85 for 4, 4, 5, 4, 5 on five levels', () => {
    const found = valueOf(rwg([4, 4, 5, 4, 5], { levels: 5 }));
    expect(found.rwg).toBeCloseTo(0.85, 6);
    expect(found.variance).toBeCloseTo(0.3, 12);
    expect([found.reported, found.negative]).toEqual([found.rwg, false]);
  });
  it('is kept where it is negative, with a flag, and reported as 0', () => {
    expect(valueOf(rwg([1, 5, 1, 5, 3], { levels: 5 }))).toEqual({ rwg: -1, reported: 0, negative: true, variance: 4 });
  });
  it('is 1 where all say the same', () => expect(valueOf(rwg([2, 2, 2], { levels: 4 })).rwg).toBe(1));
  it('is 0 for answers spread as chance would spread them', () => {
    expect(valueOf(rwg([1, 2, 3, 4, 1, 2, 3, 4, 2.5], { levels: 4 })).rwg).toBeCloseTo(0, 12);
  });
  it('is refused of one rating, and off the scale', () => {
    expect(reasonOf(rwg([4], { levels: 5 }))).toBe('too-few-rows');
    expect(reasonOf(rwg([], { levels: 5 }))).toBe('too-few-rows');
    expect(reasonOf(rwg([1, 6], { levels: 5 }))).toBe('out-of-range');
    expect(reasonOf(rwg([1, 1], { levels: 1 }))).toBe('out-of-range');
    expect(reasonOf(rwg([1, 2], { levels: 2.5 }))).toBe('out-of-range');
    expect(reasonOf(rwg([1, 2], { levels: NaN }))).toBe('not-finite');
    expect(reasonOf(rwg([1, NaN], { levels: 5 }))).toBe('not-finite');
  });
});
