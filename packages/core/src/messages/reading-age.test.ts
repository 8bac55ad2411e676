import { describe, expect, it } from 'vitest';
import { readingAge } from './reading-age.ts';

describe('readingAge', () => {
  it('is low for short words in short sentences', () => {
    expect(readingAge('The cat sat on the mat. Then the dog came in and sat on it too.')).toBeLessThan(7);
  });

  it('is high for long words in a long sentence', () => {
    expect(
      readingAge('Notwithstanding organisational considerations, the administrative implementation necessitates comprehensive interdepartmental consultation'),
    ).toBeGreaterThan(18);
  });

  it('lets a short label have one long word, and not three', () => {
    expect(readingAge('The decision')).toBeLessThan(12);
    expect(readingAge('Organisational responsibility considerations')).toBeGreaterThan(15);
  });

  it('has nothing against an empty text', () => {
    expect(readingAge('…')).toBe(0);
  });
});
