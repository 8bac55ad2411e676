import { expect, it } from 'vitest';
import { longestName } from '../attempt/longest-name.ts';
import { nameFault } from './name-fault.ts';
import { readCard } from './read-card.ts';
import { sealCard } from './seal-card.ts';

const decision = { status: 'READY', by: 'Bo Hughes', on: '2026-03-02', until: '2027-03-02' } as const;

it('takes the names that a card can hold, and no other', () => {
  expect([nameFault(' Ana  Lewis '), nameFault('   '), nameFault('\u200b')]).toEqual([null, 'missing', 'missing']);
  for (const length of [longestName, longestName + 1]) {
    const name = 'a'.repeat(length);
    expect([length, nameFault(name) === null]).toEqual([length, readCard(sealCard(decision, { name })).ok]);
  }
  expect(nameFault(`${'a'.repeat(longestName)}   `)).toBeNull();
});
