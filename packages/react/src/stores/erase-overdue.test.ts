import { addDays } from '@guildhall/core/flow';
import { expect, it } from 'vitest';
import { drawerKey } from '../locked/drawer-key.ts';
import { exampleSaved } from '../store-contract/example-saved.ts';
import { today } from '../words/today.ts';
import { eraseOverdue } from './erase-overdue.ts';
import { lockedStore } from './locked-store.ts';
import { memoryStore } from './memory-store.ts';
import { readSaved } from './read-saved.ts';
import type { Saved } from './saved.ts';
import { sealSaved } from './seal-saved.ts';

const key = await drawerKey('gate lamp otter sleet', new Uint8Array(16).fill(7));
const at = (daysAgo: number): string => `${addDays(today(), -daysAgo)}T12:00:00.000Z`;
const lying = (id: string, change: Partial<Saved>): Saved => {
  const { seal: _old, ...saved } = { ...exampleSaved({ id }), ...change };
  return sealSaved({ ...saved, glance: { ...saved.glance, ends: null, ...change.glance } });
};

it('deletes what has lain for more than seven days, without the key, and nothing else', async () => {
  const inner = memoryStore();
  const locked = lockedStore(inner, key);
  const some = [lying('old', { savedAt: at(9) }), lying('new', { savedAt: at(2) }), lying('wanted', { savedAt: at(200), keep: true }), lying('plan', { savedAt: at(20), glance: { ...exampleSaved({ id: 'plan' }).glance, ends: addDays(today(), 5) } })];
  for (const saved of some) await locked.write(saved, null);
  await inner.write({ id: 'odd', seal: 'x' } as Saved, null);
  expect(await eraseOverdue(inner)).toEqual({ left: 4, deletedOn: [addDays(today(), -2)] });
  expect((await inner.all()).map(({ id }) => id).sort()).toEqual(['new', 'odd', 'plan', 'wanted']);
});

it('notes a date that makes no sense, and leaves the box as it was', async () => {
  const inner = memoryStore();
  const locked = lockedStore(inner, key);
  const saved = lying('ahead', { savedAt: at(-30) });
  await locked.write(saved, null);
  expect((await eraseOverdue(inner)).left).toBe(1);
  expect((await inner.read('ahead') as Saved).doubtedOn).toBe(today());
  expect(readSaved('ahead', await locked.read('ahead'))).toEqual(saved);
});
