import { describe, expect, it } from 'vitest';
import { quartiles, quartilesOfCounts } from './quartiles.ts';
import { reasonOf, valueOf } from './value-of.ts';

describe('quartiles', () => {
  it.each([
    [[2, 3, 3, 4, 4, 4, 5], [3, 4, 4]], [[1, 2, 3, 4], [1.75, 2.5, 3.25]], [[4, 1, 3, 2], [1.75, 2.5, 3.25]], [[3], [3, 3, 3]], [[5, 1], [2, 3, 4]],
    [[1, 1, 1, 1, 10], [1, 1, 1]],
  ])('of %j are %j', (values, expected) => expect(valueOf(quartiles(values))).toEqual(expected));
  it('stay finite between the largest numbers there are', () => {
    expect(valueOf(quartiles([-Number.MAX_VALUE, Number.MAX_VALUE]))[1]).toBe(0);
  });
  it('are refused of nothing, and of what is no number', () => {
    expect(reasonOf(quartiles([]))).toBe('too-few-rows');
    expect(reasonOf(quartiles([1, NaN]))).toBe('not-finite');
  });
});

describe('quartiles of counts', () => {
  it('are those of the values written out', () => {
    expect(valueOf(quartilesOfCounts([1, 2, 3, 4, 5], [0, 1, 2, 3, 1]))).toEqual([3, 4, 4]);
    expect(valueOf(quartilesOfCounts([5, 3, 2, 4, 1], [1, 2, 1, 3, 0]))).toEqual([3, 4, 4]);
    expect(valueOf(quartilesOfCounts([1, 5], [1, 1]))).toEqual([2, 3, 4]);
  });
  it('take a nation without writing it out', () => {
    expect(valueOf(quartilesOfCounts([1, 2, 3, 4, 5], [1e12, 1e12, 1e12, 1e12, 1]))).toEqual([2, 3, 4]);
  });
  it('are refused of nobody and of counts that are none', () => {
    expect(reasonOf(quartilesOfCounts([1, 2], [0, 0]))).toBe('too-few-rows');
    expect(reasonOf(quartilesOfCounts([], []))).toBe('too-few-rows');
    expect(reasonOf(quartilesOfCounts([1, 2], [1]))).toBe('ragged');
    expect(reasonOf(quartilesOfCounts([1, 2], [1, -1]))).toBe('out-of-range');
    expect(reasonOf(quartilesOfCounts([1, 2], [1, 0.5]))).toBe('out-of-range');
    expect(reasonOf(quartilesOfCounts([1, 2], [1, Infinity]))).toBe('not-finite');
  });
});
