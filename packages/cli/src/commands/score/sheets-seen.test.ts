import { expect, it } from 'vitest';
import { SheetsSeen } from './sheets-seen.ts';

it('remembers where each was, few or many', async () => {
  for (const every of [1, 100, 3000]) {
    const seen = new SheetsSeen();
    for (let i = 1; i <= 2000; i++) {
      expect(seen.seenBefore(`m-${i}`, { file: i % 2, line: i })).toBeUndefined();
      if (i % every === 0) await seen.makeRoom();
    }
    for (let i = 1; i <= 2000; i++) expect(seen.seenBefore(`m-${i}`, { file: 9, line: 9 })).toEqual({ file: i % 2, line: i });
    expect(seen.isFull).toBe(false);
  }
});
