import { describe, expect, it } from 'vitest';
import { drawerKey } from '../locked/drawer-key.ts';
import { exampleSaved } from '../store-contract/example-saved.ts';
import { lockedStore } from './locked-store.ts';
import { memoryStore } from './memory-store.ts';
import { moveSaved } from './move-saved.ts';
import type { Store } from './store.ts';

const key = await drawerKey('gate lamp otter sleet', new Uint8Array(16).fill(7));
const saved = exampleSaved({ id: 'a', answers: 3 });

const wherever = async (...stores: readonly Store[]): Promise<readonly boolean[]> => await Promise.all(stores.map(async (store) => (await store.read('a')) !== undefined));

/** Both stores, which stop answering for ever after so many calls: the tab was killed. */
function killedAfter(calls: number, stores: readonly Store[]): readonly Store[] {
  let left = calls;
  const alive = async <T>(work: () => Promise<T>): Promise<T> => {
    left -= 1;
    if (left < 0) throw new Error('killed');
    return await work();
  };
  return stores.map((store): Store => ({
    ...store,
    read: async (id) => await alive(async () => await store.read(id)),
    write: async (value, seen) => await alive(async () => await store.write(value, seen)),
    remove: async (id) => { await alive(async () => { await store.remove(id); }); },
  }));
}

describe('an attempt that is moved', () => {
  it('is there and no longer here', async () => {
    const [from, to] = [memoryStore(), lockedStore(memoryStore(), key)];
    await from.write(saved, null);
    expect(await moveSaved(from, to, 'a')).toBe(true);
    expect([await to.read('a'), await from.read('a')]).toEqual([saved, undefined]);
  });

  it('is whole in one of the two wherever it was stopped, and moving it once more finishes it', async () => {
    const seen = new Set<string>();
    for (let calls = 0; calls < 8; calls += 1) {
      const [from, to] = [memoryStore(), lockedStore(memoryStore(), key)];
      await from.write(saved, null);
      const [dyingFrom = from, dyingTo = to] = killedAfter(calls, [from, to]);
      await moveSaved(dyingFrom, dyingTo, 'a').catch(() => false);
      const places = await wherever(from, to);
      seen.add(places.join());
      expect(places).toContain(true);
      // Where it was all done, there is nothing left to move.
      expect(await moveSaved(from, to, 'a')).toBe(places[0]);
      expect([await from.read('a'), await to.read('a')]).toEqual([undefined, saved]);
    }
    expect([...seen].sort()).toEqual(['false,true', 'true,false', 'true,true']);
  });

  it('takes along what another tab wrote in the middle', async () => {
    const [from, to] = [memoryStore(), memoryStore()];
    const later = exampleSaved({ id: 'a', answers: 4 });
    await from.write(saved, null);
    let isFirst = true;
    const between = async (): Promise<void> => {
      if (isFirst) await from.write(later, saved.seal);
      isFirst = false;
    };
    expect(await moveSaved(from, to, 'a', between)).toBe(true);
    expect([await to.read('a'), await from.read('a')]).toEqual([later, undefined]);
  });

  it('stays where it is when it is damaged, when there is no room, and when something else has its name there', async () => {
    const [from, to] = [memoryStore(), memoryStore()];
    await from.write({ ...saved, keep: !saved.keep }, null);
    expect([await moveSaved(from, to, 'a'), await wherever(from, to)]).toEqual([false, [true, false]]);
    const here = memoryStore();
    await here.write(saved, null);
    const full: Store = { ...memoryStore(), write: async () => await Promise.reject(new DOMException('no room', 'QuotaExceededError')) };
    await expect(moveSaved(here, full, 'a')).rejects.toThrow('no room');
    await to.write(exampleSaved({ id: 'a', answers: 5 }), null);
    expect([await moveSaved(here, to, 'a'), await here.read('a')]).toEqual([false, saved]);
  });
});
