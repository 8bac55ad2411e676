import { describe, expect, it } from 'vitest';
import { KeptIdentities } from './kept-identities.ts';

describe('identities that have passed', () => {
  it('are remembered with where they were, through every growth', () => {
    const kept = new KeptIdentities();
    for (let i = 1; i <= 20_000; i++) expect(kept.seenBefore(`m-${i}`, { file: i % 3, line: i })).toBeUndefined();
    for (let i = 1; i <= 20_000; i++) expect(kept.seenBefore(`m-${i}`, { file: 9, line: 9 })).toEqual({ file: i % 3, line: i });
  });
});
