import { describe, expect, it } from 'vitest';
import { KeptIdentities, partsOf } from './kept-identities.ts';

describe('identities that have passed', () => {
  it('are remembered with where they were, through every growth', () => {
    const kept = new KeptIdentities();
    for (let i = 1; i <= 20_000; i++) expect(kept.seenBefore(`m-${i}`, { file: i % 3, line: i })).toBeUndefined();
    for (let i = 1; i <= 20_000; i++) expect(kept.seenBefore(`m-${i}`, { file: 9, line: 9 })).toEqual({ file: i % 3, line: i });
  });

  it('are the same as text and as parts of some bytes', () => {
    const kept = new KeptIdentities();
    const bytes = Buffer.from('{"council":"c-1","respondent":"m-1"}');
    const [council, respondent, nobody] = [{ from: 12, to: 15 }, { from: 31, to: 34 }, { from: 0, to: 0 }];
    expect(bytes.toString('utf8', council.from, council.to) + bytes.toString('utf8', respondent.from, respondent.to)).toBe('c-1m-1');
    expect(kept.isNew(bytes, council, respondent, 0, 1)).toBe(true);
    expect(kept.isNew(bytes, council, respondent, 0, 2)).toBe(false);
    expect(kept.seenBefore(partsOf('c-1', 'm-1'), { file: 1, line: 3 })).toEqual({ file: 0, line: 1 });
    expect(kept.seenBefore(partsOf('', 'm-1'), { file: 1, line: 4 })).toBeUndefined();
    expect(kept.isNew(bytes, nobody, respondent, 2, 5)).toBe(false);
    expect(kept.seenBefore(partsOf('c-1m', '-1'), { file: 1, line: 6 })).toBeUndefined();
  });

  it('are never forgotten where parts are longer than any before', () => {
    const kept = new KeptIdentities();
    const bytes = new Uint8Array(10_000).fill(65);
    for (let length = 0; length < 5000; length += 250) expect(kept.isNew(bytes, { from: 0, to: length }, { from: 5000, to: 5001 }, 0, 1)).toBe(true);
    for (let length = 0; length < 5000; length += 250) expect(kept.isNew(bytes, { from: 0, to: length }, { from: 5000, to: 5001 }, 0, 1)).toBe(false);
  });
});
