import { describe, expect, it } from 'vitest';
import { meanOf } from './mean-of.ts';

describe('meanOf', () => {
  it('leaves out what is missing', () => expect(meanOf([4, 3, null, 5])).toBe(4));
  it('weighs what was given, and leaves the weight of what was not out too', () => {
    expect(meanOf([4, 3, null, 5], [1, 1, 1, 3])).toBe(4.4);
    expect(meanOf([4, 3, null, 5], [1, 1, 100, 3])).toBe(4.4);
  });
  it('counts a level as once where its weight was not given', () => expect(meanOf([1, 4], [2])).toBe(2));
  it('is nothing where nothing was given', () => {
    expect(meanOf([null, null])).toBeNull();
    expect(meanOf([])).toBeNull();
  });
  it('keeps a zero a zero', () => expect(meanOf([0, 0])).toBe(0));
});
