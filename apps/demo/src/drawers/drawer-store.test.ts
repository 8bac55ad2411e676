import { lockedStore, memoryStore } from '@guildhall/react';
import { drawerKey } from '@guildhall/react/locked';
import { checkStore, exampleSaved } from '@guildhall/react/store-contract';
import { expect, it } from 'vitest';
import { drawerStore } from './drawer-store.ts';

const key = await drawerKey('gate lamp otter sleet', new Uint8Array(16).fill(7));
const marks = { forget: () => undefined };
const yes = async (): Promise<boolean> => await Promise.resolve(true);

it('keeps what every store promises', async () => {
  const places = new Map<string, ReturnType<typeof memoryStore>>();
  const inner = (place: string) => {
    const store = places.get(place) ?? memoryStore();
    places.set(place, store);
    return store;
  };
  const make = (place: string) => drawerStore({ locked: lockedStore(inner(place), key), unlocked: memoryStore(), marks, isCleared: () => false, isListed: yes });
  expect(await checkStore(make)).toEqual([]);
});

it('takes nothing new once it was cleared away by another tab, and what was open in it is gone', async () => {
  let isThere = true;
  const inner = memoryStore();
  const store = drawerStore({ locked: lockedStore(inner, key), unlocked: memoryStore(), marks, isCleared: () => false, isListed: async () => await Promise.resolve(isThere) });
  const saved = exampleSaved({ id: 'a', answers: 1 });
  expect(await store.write(saved, null)).toBe(true);
  isThere = false;
  await inner.clear();
  await expect(store.write(exampleSaved({ id: 'b' }), null)).rejects.toThrow('no such drawer');
  expect([await store.write(exampleSaved({ id: 'a', answers: 2 }), saved.seal), await inner.all()]).toEqual([false, []]);
});

it('keeps outside what is begun after this computer was cleared, and nothing of it before', async () => {
  let isCleared = false;
  const [inner, unlocked] = [memoryStore(), memoryStore()];
  const store = drawerStore({ locked: lockedStore(inner, key), unlocked, marks, isCleared: () => isCleared, isListed: yes });
  await store.write(exampleSaved({ id: 'a' }), null);
  expect([(await inner.all()).length, await unlocked.all()]).toEqual([1, []]);
  await store.clear();
  isCleared = true;
  await store.write(exampleSaved({ id: 'b' }), null);
  expect([await inner.all(), (await unlocked.all()).map(({ id }) => id)]).toEqual([[], ['b']]);
});
