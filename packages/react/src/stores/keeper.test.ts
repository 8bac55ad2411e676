import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { exampleSaved } from '../store-contract/example-saved.ts';
import { Keeper, type Told } from './keeper.ts';
import { memoryStore } from './memory-store.ts';
import type { Store } from './store.ts';

beforeEach(() => { vi.useFakeTimers({ now: new Date('2026-03-02T10:00:00Z') }); });
afterEach(() => { vi.useRealTimers(); });

const wish = (answers: number, note?: string) => {
  const { envelope, glance, planDraft, promised } = exampleSaved({ id: 'a', answers, ...(note === undefined ? {} : { note }) });
  return { envelope, glance, keep: false, planDraft, promised };
};

function keeping(change: (store: Store) => Partial<Store> = () => ({}), seen: string | null = null) {
  const whole = memoryStore();
  const told: Told[] = [];
  const keeper = new Keeper('a', { ...whole, ...change(whole) }, seen, (each) => { told.push(each); });
  return { keeper, store: whole, told: () => told.map(({ saving }) => saving), last: () => told.at(-1), answers: async () => answersIn(await whole.read('a')) };
}
const answersIn = (value: unknown): number | null => (value === undefined ? null : (value as ReturnType<typeof exampleSaved>).envelope.body.journal.length - 1);
const full = async () => await Promise.reject(new DOMException('full', 'QuotaExceededError'));

describe('"saved" is said', () => {
  it('once it was written and read back', async () => {
    const { keeper, told, answers } = keeping();
    keeper.keep(wish(1));
    expect(told()).toEqual(['saving']);
    await keeper.settled();
    expect([told(), await answers()]).toEqual([['saving', 'saved'], 1]);
  });

  it('of the newest of several, and only then', async () => {
    const { keeper, told, answers } = keeping();
    for (const answers of [1, 2, 3, 4]) keeper.keep(wish(answers));
    await keeper.settled();
    expect([told(), await answers()]).toEqual([['saving', 'saving', 'saved'], 4]);
  });

  it.each<[string, (store: Store) => Partial<Store>]>([
    ['gives back something else', (store) => ({ read: async (id) => await store.read(id).then((value) => (value === undefined ? value : { ...value, keep: true })) })],
    ['gives back an older one', (store) => { let first: unknown; return { read: async (id) => { first ??= await store.read(id); return first; } }; }],
    ['gives nothing back', () => ({ read: async () => await Promise.resolve(undefined) })],
    ['only says that it wrote', () => ({ write: async () => await Promise.resolve(true) })],
    ['cannot be read back from', () => ({ read: async () => await Promise.reject(new Error('no')) })],
    ['fails without an error', () => ({ write: async () => await Promise.reject(null) })],
    ['fails at once', () => ({ write: () => { throw new TypeError('no'); } })],
  ])('never of a store that %s', async (_, change) => {
    for (let n = 0; n < 100; n += 1) {
      const { keeper, told } = keeping(change);
      const { seal } = exampleSaved({ id: 'a' });
      for (const answers of [1, 2, 3]) {
        keeper.keep(wish(answers));
        await keeper.settled();
      }
      // The older one was right when it was first read.
      expect(told().lastIndexOf('saved')).toBeLessThan(2);
      expect(told().at(-1)).toMatch(/failed|gone|elsewhere/);
      expect(seal).toMatch(/^sha256/);
    }
  });
});

describe('where there is no room', () => {
  it('says so, whichever answer it is; what was kept stays, and the next answer that fits brings all', async () => {
    for (let n = 1; n <= 9; n += 1) {
      let count = 0;
      const { keeper, told, last, answers } = keeping((store) => ({ write: async (saved, seen) => ((count += 1) === n ? await full() : await store.write(saved, seen)) }));
      for (let i = 1; i <= n; i += 1) {
        keeper.keep(wish(i));
        await keeper.settled();
      }
      expect(last()).toEqual({ saving: 'full', trouble: 'full' });
      expect(await answers()).toBe(n === 1 ? null : n - 1);
      if (n % 2 === 0) keeper.tryAgain();
      else keeper.keep(wish(n + 1));
      await keeper.settled();
      expect([told().at(-1), await answers()]).toEqual(['saved', n % 2 === 0 ? n : n + 1]);
    }
  });

  it('no other attempt is thrown away for it', async () => {
    const { keeper, store } = keeping(() => ({ write: full }));
    await store.write(exampleSaved({ id: 'other' }), null);
    keeper.keep(wish(1));
    await keeper.settled();
    expect(await store.read('other')).toEqual(exampleSaved({ id: 'other' }));
  });

  it('and something far too large is not even given to the store', async () => {
    const write = vi.fn<Store['write']>(full);
    const { keeper, last } = keeping(() => ({ write }));
    keeper.keep(wish(1, 'x'.repeat(200_000_000)));
    await keeper.settled();
    expect(last()).toEqual({ saving: 'failed', trouble: 'too-large' });
    expect(write).not.toHaveBeenCalled();
  });
});

describe('somebody else', () => {
  it('who has written meanwhile is not written over', async () => {
    const { keeper, store, told } = keeping();
    keeper.keep(wish(1));
    await keeper.settled();
    const theirs = exampleSaved({ id: 'a', answers: 5 });
    await store.remove('a');
    await store.write(theirs, null);
    keeper.keep(wish(2));
    await keeper.settled();
    expect([told().at(-1), await store.read('a')]).toEqual(['elsewhere', theirs]);
  });

  it('who has deleted it does not find it again', async () => {
    const { keeper, store, told } = keeping();
    keeper.keep(wish(1));
    await keeper.settled();
    await store.remove('a');
    keeper.keep(wish(2));
    await keeper.settled();
    expect([told().at(-1), await store.read('a')]).toEqual(['gone', undefined]);
  });

  it('is not taken for oneself, nor oneself for somebody else: what was written although it was said to have failed is known again', async () => {
    let lose = 0;
    const { keeper, told, answers } = keeping((store) => ({
      write: async (saved, seen) => {
        const written = await store.write(saved, seen);
        if ((lose -= 1) >= 0) throw new Error('the line broke');
        return written;
      },
    }));
    for (let i = 1; i <= 6; i += 1) {
      lose = i % 3;
      keeper.keep(wish(i));
      await keeper.settled();
      expect(told().at(-1)).toBe(lose < 0 ? 'saved' : 'failed');
      vi.setSystemTime(Date.now() + 1000);
      lose = 0;
      keeper.tryAgain();
      await keeper.settled();
      expect([told().at(-1), await answers()]).toEqual(['saved', i]);
    }
  });
});

describe('a store that says nothing', () => {
  it('is said to have failed after a while, and to have saved when it comes round', async () => {
    let goOn: () => void = () => undefined;
    const { keeper, told, answers } = keeping((store) => ({ write: async (saved, seen) => { await new Promise<void>((resolve) => { goOn = resolve; }); return await store.write(saved, seen); } }));
    keeper.keep(wish(1));
    await vi.advanceTimersByTimeAsync(8000);
    expect(told()).toEqual(['saving', 'failed']);
    goOn();
    await keeper.settled();
    expect([told().at(-1), await answers()]).toEqual(['saved', 1]);
  });

  it('does not keep anybody from being told that nothing was deleted', async () => {
    const { keeper } = keeping(() => ({ remove: async () => await new Promise<void>(() => undefined) }));
    const erased = keeper.erase();
    await vi.advanceTimersByTimeAsync(8000);
    expect(await erased).toBe(false);
  });
});

describe('deleting', () => {
  it('waits for what is on its way, and nothing comes after it', async () => {
    const { keeper, store } = keeping();
    keeper.keep(wish(1));
    keeper.keep(wish(2));
    const gone = keeper.erase();
    keeper.keep(wish(3));
    keeper.tryAgain();
    expect(await gone).toBe(true);
    await keeper.settled();
    expect(await store.all()).toEqual([]);
  });

  it('is not said to be done where it is still there', async () => {
    const { keeper } = keeping(() => ({ remove: async () => { await Promise.resolve(); } }));
    keeper.keep(wish(1));
    await keeper.settled();
    expect(await keeper.erase()).toBe(false);
  });
});

it('keeps half a character of a plan that is being typed as a mark, and does not stumble over it', async () => {
  const { keeper, store, told } = keeping();
  const whole = wish(1, 'whole 👍 half');
  const [step] = whole.planDraft?.steps ?? [];
  keeper.keep({ ...whole, planDraft: { steps: step === undefined ? [] : [{ ...step, own: 'whole 👍 half \uD83D.' }], none: false, why: '' } });
  await keeper.settled();
  expect(told().at(-1)).toBe('saved');
  expect((await store.read('a') as ReturnType<typeof exampleSaved>).planDraft?.steps[0]?.own).toBe('whole 👍 half \uFFFD.');
});

describe('a copy is put ahead', () => {
  /** A store that takes its time, and notes what lies ahead. */
  const ahead = () => {
    const lying = new Map<string, readonly string[]>();
    const noted: (readonly string[])[] = [];
    let goOn: () => void = () => undefined;
    const { keeper, store, told } = keeping((whole) => ({
      write: async (saved, seen) => { await new Promise<void>((resolve) => { goOn = resolve; }); return await whole.write(saved, seen); },
      ahead: (saved, over) => {
        noted.push(over);
        if (over.length > 0) lying.set(saved.seal, over);
        return () => { lying.delete(saved.seal); };
      },
    }));
    return { keeper, store, told, lying, noted, goOn: async () => { goOn(); await vi.advanceTimersByTimeAsync(0); } };
  };

  it('at once, of what is written and of what waits for it, and is forgotten when that is over', async () => {
    const { keeper, store, lying, noted, goOn, told } = ahead();
    keeper.keep(wish(1));
    // Nothing of it is there yet that a copy could follow on from.
    expect([noted, lying.size]).toEqual([[[]], 0]);
    await goOn();
    const seal = async () => (await store.read('a') as ReturnType<typeof exampleSaved>).seal;
    const first = await seal();
    keeper.keep(wish(2));
    const [second] = [...lying.keys()];
    expect(noted.at(-1)).toEqual([first]);
    keeper.keep(wish(3));
    keeper.keep(wish(4));
    expect([noted.at(-1)?.slice(0, 2), [...lying.keys()][0], lying.size]).toEqual([[first, second], second, 2]);
    const [, last] = [...lying.keys()];
    await goOn();
    expect([[...lying.keys()], await seal()]).toEqual([[last], second]);
    await goOn();
    expect([lying.size, await seal(), told().at(-1)]).toEqual([0, last, 'saved']);
  });

  it('and forgotten where the writing fails, and where all is to be deleted', async () => {
    const { keeper, store, lying, goOn, told } = ahead();
    keeper.keep(wish(1));
    await goOn();
    await store.remove('a');
    keeper.keep(wish(2));
    keeper.keep(wish(3));
    expect(lying.size).toBe(2);
    await goOn();
    expect([lying.size, told().at(-1)]).toEqual([0, 'gone']);
    const other = ahead();
    other.keeper.keep(wish(1));
    await other.goOn();
    other.keeper.keep(wish(2));
    other.keeper.keep(wish(3));
    const erased = other.keeper.erase();
    expect(other.lying.size).toBe(1);
    await other.goOn();
    expect([await erased, other.lying.size]).toEqual([true, 0]);
  });

  it('that another tab may write, which is not taken for somebody else', async () => {
    for (const when of ['before', 'after']) {
      const { keeper, store, told } = keeping((whole) => {
        const copies: { saved: ReturnType<typeof exampleSaved>; over: readonly string[] }[] = [];
        const takeUp = async (): Promise<void> => { for (const { saved, over } of copies.splice(0).reverse()) for (const seal of over) await whole.write(saved, seal); };
        return {
          ahead: (saved, over) => { copies.push({ saved, over }); return () => undefined; },
          write: async (saved, seen) => {
            if (when === 'before') await takeUp();
            const written = await whole.write(saved, seen);
            if (when === 'after') await takeUp();
            return written;
          },
        };
      });
      keeper.keep(wish(1));
      await keeper.settled();
      for (const answers of [2, 3, 4]) keeper.keep(wish(answers));
      await keeper.settled();
      keeper.keep(wish(5));
      await keeper.settled();
      expect([told().filter((each) => each !== 'saving'), answersIn(await store.read('a'))]).toEqual([['saved', 'saved', 'saved'], 5]);
    }
  });

  it('never in the way of keeping, where it cannot be', async () => {
    const { keeper, last, answers } = keeping(() => ({ ahead: () => { throw new Error('no'); } }));
    keeper.keep(wish(1));
    keeper.keep(wish(2));
    await keeper.settled();
    expect([last()?.saving, await answers()]).toEqual(['saved', 2]);
  });
});

it('writes one after the other, also what somebody wishes who is just being told', async () => {
  let writing = 0;
  let most = 0;
  const whole = memoryStore();
  const store: Store = {
    ...whole,
    write: async (saved, seen) => {
      most = Math.max(most, writing += 1);
      await Promise.resolve();
      writing -= 1;
      return await whole.write(saved, seen);
    },
  };
  let wished = false;
  const keeper: Keeper = new Keeper('a', store, null, () => {
    if (!wished) {
      wished = true;
      keeper.keep(wish(2));
    }
  });
  keeper.keep(wish(1));
  await keeper.settled();
  expect([most, answersIn(await store.read('a'))]).toEqual([1, 2]);
});
