import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { drawerKey } from '../locked/drawer-key.ts';
import { checkStore } from '../store-contract/check-store.ts';
import { exampleSaved } from '../store-contract/example-saved.ts';
import { dueOf } from './due.ts';
import { indexedDbStore } from './indexed-db-store.ts';
import { localStorageStore } from './local-storage-store.ts';
import { lockedStore } from './locked-store.ts';
import { memoryStore } from './memory-store.ts';
import type { Saved } from './saved.ts';
import { fakeStorage } from './testing/fake-storage.ts';

const salt = new Uint8Array(16).fill(7);
const [mine, theirs] = await Promise.all([drawerKey('gate lamp otter sleet', salt), drawerKey('brick plum candle fern', salt)]);

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory());
  vi.stubGlobal('localStorage', fakeStorage());
});
afterEach(() => { vi.unstubAllGlobals(); });

describe('a locked store keeps what every store promises', () => {
  it.each([
    ['over memory', () => lockedStore(memoryStore(), mine)],
    ['over localStorage', (place: string) => lockedStore(localStorageStore(place), mine)],
    ['over IndexedDB', (place: string) => lockedStore(indexedDbStore(place), mine)],
  ])('%s', async (_, make) => {
    expect(await checkStore(make)).toEqual([]);
  });
});

describe('what lies underneath', () => {
  const saved = exampleSaved({ id: 'a', answers: 3, note: 'Something about Bo Hughes' });

  it('shows nothing of the record: no answer, no note, no question set, and none of its seals', async () => {
    const inner = memoryStore();
    await lockedStore(inner, mine).write(saved, null);
    const lying = JSON.stringify(await inner.read('a'));
    const { framework, body, seal } = saved.envelope;
    for (const secret of ['Bo Hughes', framework.id, framework.hash, body.respondent, seal, saved.seal, 'journal', 'answered']) expect(lying).not.toContain(secret);
    expect(Object.keys((await inner.read('a')) as object).sort()).toEqual(['doubtedOn', 'envelope', 'glance', 'id', 'keep', 'planDraft', 'promised', 'savedAt', 'seal']);
  });

  it('is another each time the same is written, and only its mark is the same', async () => {
    const [one, other] = [memoryStore(), memoryStore()];
    for (const inner of [one, other]) await lockedStore(inner, mine).write(saved, null);
    const [first, second] = [await one.read('a'), await other.read('a')] as [Saved, Saved];
    expect(first.seal).toBe(second.seal);
    expect(first.envelope).not.toEqual(second.envelope);
  });

  it('does not open with the key of somebody else, in another’s place, or with another’s mark', async () => {
    const inner = memoryStore();
    await lockedStore(inner, mine).write(saved, null);
    const raw = (await inner.read('a')) as Saved;
    expect(await lockedStore(inner, theirs).read('a')).toEqual(raw);
    await inner.write({ ...raw, id: 'b' }, null);
    expect(await lockedStore(inner, mine).read('b')).toEqual({ ...raw, id: 'b' });
    await inner.write({ ...raw, seal: 'mark:other' }, raw.seal);
    expect(await lockedStore(inner, mine).read('a')).toEqual({ ...raw, seal: 'mark:other' });
  });

  it('can still be deleted in time by somebody without the key', async () => {
    const inner = memoryStore();
    await lockedStore(inner, mine).write(saved, null);
    const raw = (await inner.read('a')) as Saved;
    expect(dueOf(raw, '2026-03-02')).toEqual(dueOf(saved, '2026-03-02'));
    expect(dueOf(raw, '2030-01-01')).toEqual(dueOf(saved, '2030-01-01'));
  });
});

it('gives the same drawer for the same passphrase on the same computer, and another one elsewhere', async () => {
  const again = await drawerKey('  gate lamp  otter sleet', salt);
  const elsewhere = await drawerKey('gate lamp otter sleet', new Uint8Array(16).fill(8));
  expect([again.name, elsewhere.name === mine.name, theirs.name === mine.name]).toEqual([mine.name, false, false]);
  expect(mine.name).toMatch(/^[\w-]{16}$/);
});
