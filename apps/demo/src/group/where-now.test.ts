import { startGroupSession } from '@guildhall/core/group';
import { councillorQuickScan } from '@guildhall/core/frameworks';
import { expect, it } from 'vitest';
import { whereNow } from './where-now.ts';

it('is where people are invited, where sheets come in, the board, and the end', () => {
  const now = startGroupSession({ framework: councillorQuickScan, competencies: ['brokering'], tag: 1 }, { at: '2027-03-01T18:30:00Z' }).view();
  const picture = { isHere: true } as unknown as NonNullable<typeof now.picture>;
  expect(whereNow(now)).toEqual(['group', 'invite']);
  expect(whereNow({ ...now, handedIn: 3 })).toEqual(['group', 'gather']);
  expect(whereNow({ ...now, handedIn: 6, isRoundOpen: false, picture })).toEqual(['group', 'board']);
  // Latecomers were let in.
  expect(whereNow({ ...now, handedIn: 6, picture })).toEqual(['group', 'gather']);
  expect(whereNow({ ...now, handedIn: 6, isRoundOpen: false, picture, ended: true })).toEqual(['group', 'end']);
});
