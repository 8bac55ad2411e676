import { describe, expect, it } from 'vitest';
import { nearest } from './nearest.ts';

describe('nearest', () => {
  it.each([
    ['raiters', 'raters'], ['answres', 'answers'], ['RATERS', 'raters'], ['answered-on', 'answeredOn'], ['anwers', 'answers'], ['answerss', 'answers'],
  ])('takes %s for %s', (name, meant) => {
    expect(nearest(name, ['raters', 'answers', 'answeredOn', 'respondent'])).toBe(meant);
  });

  it('suggests nothing where nothing is near, where there is no name, or where it is no name at all', () => {
    expect(nearest('colour', ['raters', 'answers'])).toBeUndefined();
    expect(nearest('', ['a'])).toBeUndefined();
    expect(nearest('x'.repeat(200), ['x'.repeat(200)])).toBeUndefined();
    expect(nearest('z', ['a', 'b'])).toBeUndefined();
    expect(nearest('abcxyz', ['abcdef', 'abuvwz'])).toBeUndefined();
    expect(nearest('abcdxy', ['abcdef'])).toBe('abcdef');
  });

  it('takes the first of two that are equally near', () => {
    expect(nearest('rd1d', ['rd1a', 'rd1b'])).toBe('rd1a');
  });
});
