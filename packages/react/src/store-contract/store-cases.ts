import { sameData } from '../stores/same-data.ts';
import { sealSaved } from '../stores/seal-saved.ts';
import type { Saved } from '../stores/saved.ts';
import type { Store } from '../stores/store.ts';
import { exampleSaved } from './example-saved.ts';

/**
 * Gives the store of one place: the same things for the same name, nothing yet for a name that is new. A store that is not shared
 * gives a new one each time.
 */
export type MakeStore = (place: string) => Store | Promise<Store>;

/** One thing that is asked of a store. */
export interface StoreCase {
  /** A sentence that is true of a store that keeps it. */
  readonly rule: string;
  /** Throws an error that says what happened instead. */
  readonly run: () => Promise<void>;
}

interface Place {
  readonly store: Store;
  /** The same place, as another tab or a reloaded page has it; the very same store where it is not shared. */
  readonly elsewhere: () => Promise<Store>;
}

/**
 * Everything that is asked of a store, each to be run by itself, in any order.
 *
 * @example for (const { rule, run } of storeCases(() => memoryStore())) it(rule, run);
 */
export function storeCases(make: MakeStore): readonly StoreCase[] {
  return Object.entries(rules).map(([rule, check], i) => ({
    rule,
    run: async () => {
      const place = `place-${i + 1}-${Math.random().toString(36).slice(2)}`;
      const store = await make(place);
      try {
        await check({ store, elsewhere: async () => (store.isShared ? await make(place) : store) });
      } finally {
        await store.clear();
      }
    },
  }));
}

const first = (id: string): Saved => exampleSaved({ id });
const second = (id: string): Saved => exampleSaved({ id, answers: 2 });
const third = (id: string): Saved => exampleSaved({ id, answers: 3 });

const rules: Readonly<Record<string, (place: Place) => Promise<void>>> = {
  'A new place is empty, and looking at it makes nothing': async ({ store, elsewhere }) => {
    await isEmpty(store);
    hold(await store.read('a') === undefined, 'read gave something for a name under which nothing was kept');
    await isEmpty(store);
    await isEmpty(await elsewhere());
  },

  'It says how long it keeps things in one of three words, if at all': async ({ store }) => {
    hold(typeof store.isShared === 'boolean', `isShared is ${typeof store.isShared}`);
    hold([undefined, 'page', 'device', 'council'].includes(store.keeps), `keeps is "${store.keeps}"`);
    await store.all();
    hold([undefined, 'page', 'device', 'council'].includes(store.keeps), `keeps is "${store.keeps}" after reading`);
  },

  'What is written can be read back as it was, at once': async ({ store }) => {
    await write(store, first('a'), null);
    await isThere(store, first('a'));
    await isAll(store, [first('a')]);
  },

  'What is written is there for another tab, and after a reload': async ({ store, elsewhere }) => {
    await write(store, first('a'), null);
    const other = await elsewhere();
    await isThere(other, first('a'));
    await isAll(other, [first('a')]);
  },

  'Any text comes back as it was': async ({ store, elsewhere }) => {
    const texts = ['', 'Crêpes & <b>Llanfair­pwll</b>', '👩‍👩‍👧 \u202Eright to left', 'line\r\nline\u2028line\0end', '"\\{{__proto__}}', 'x'.repeat(300_000)];
    for (const [i, note] of texts.entries()) {
      const saved = exampleSaved({ id: `text-${i}`, note });
      await write(store, saved, null);
      await isThere(await elsewhere(), saved);
    }
  },

  'A newer writing takes the place of the one that was seen': async ({ store, elsewhere }) => {
    await write(store, first('a'), null);
    await write(store, second('a'), first('a').seal);
    await write(await elsewhere(), third('a'), second('a').seal);
    await isAll(store, [third('a')]);
  },

  'Where something else was written meanwhile, it is not written over': async ({ store, elsewhere }) => {
    await write(store, first('a'), null);
    await write(await elsewhere(), second('a'), first('a').seal);
    await refuses(store, third('a'), first('a').seal);
    await refuses(store, third('a'), null);
    await isAll(store, [second('a')]);
  },

  'Other answers with the same record are another writing': async ({ store }) => {
    const [draft, other] = [exampleSaved({ id: 'a', note: 'One plan' }), exampleSaved({ id: 'a', note: 'Another plan' })];
    await write(store, draft, null);
    await write(store, other, draft.seal);
    await refuses(store, sealSaved({ ...draft, keep: true }), draft.seal);
    await isThere(store, other);
  },

  'What was deleted does not come back by being written over': async ({ store, elsewhere }) => {
    await write(store, first('a'), null);
    await (await elsewhere()).remove('a');
    await refuses(store, second('a'), first('a').seal);
    await isEmpty(store);
  },

  'What is there already, written once more, is written': async ({ store, elsewhere }) => {
    await write(store, first('a'), null);
    await write(store, first('a'), null);
    await write(store, second('a'), first('a').seal);
    await write(await elsewhere(), second('a'), first('a').seal);
    await isAll(store, [second('a')]);
  },

  'Of two who write at once over the same, one is refused': async ({ store, elsewhere }) => {
    const other = await elsewhere();
    await write(store, first('a'), null);
    const [one, two] = await Promise.all([store.write(second('a'), first('a').seal), other.write(third('a'), first('a').seal)]);
    hold(one !== two, one ? 'both were told that it was written' : 'both were refused');
    await isAll(store, [one ? second('a') : third('a')]);
  },

  'Many things written at once are all kept apart': async ({ store, elsewhere }) => {
    const many = Array.from({ length: 20 }, (_, i) => exampleSaved({ id: `many-${i}`, answers: i % 10 }));
    const other = await elsewhere();
    const written = await Promise.all(many.map(async (saved, i) => await (i % 2 === 0 ? store : other).write(saved, null)));
    hold(written.every(Boolean), 'one of them was refused');
    await isAll(store, many);
    for (const saved of many) await isThere(store, saved);
  },

  'Nobody changes what is kept by changing what they hold': async ({ store }) => {
    const given = structuredClone(first('a'));
    await write(store, given, null);
    hold(sameData(given, first('a')), 'write changed what it was given');
    spoil(given);
    spoil(await store.read('a'));
    for (const { value } of await store.all()) spoil(value);
    await isThere(store, first('a'));
    await isAll(store, [first('a')]);
  },

  'Forgetting one forgets that one, whether it was there or not': async ({ store, elsewhere }) => {
    await write(store, first('a'), null);
    await write(store, first('ab'), null);
    await store.remove('a');
    await store.remove('a');
    await store.remove('b');
    await isAll(store, [first('ab')]);
    await isAll(await elsewhere(), [first('ab')]);
    hold(await store.read('a') === undefined, 'read still gives what was forgotten');
    await write(store, second('a'), null);
  },

  'Forgetting everything leaves nothing, and it can be used again': async ({ store, elsewhere }) => {
    await write(store, first('a'), null);
    await write(store, first('b'), null);
    hold(await store.clear() === true, 'clear did not say that everything is forgotten');
    await isEmpty(store);
    await isEmpty(await elsewhere());
    await write(store, second('a'), null);
    await isAll(store, [second('a')]);
  },
};

async function write(store: Store, saved: Saved, seen: string | null): Promise<void> {
  const written: unknown = await store.write(saved, seen);
  hold(written === true, `write gave ${String(written)} where nobody else had written`);
}

async function refuses(store: Store, saved: Saved, seen: string | null): Promise<void> {
  const written: unknown = await store.write(saved, seen);
  hold(written === false, `write gave ${String(written)} where something else was there`);
}

async function isThere(store: Store, saved: Saved): Promise<void> {
  const back = await store.read(saved.id);
  hold(back !== undefined, `read gave nothing for "${saved.id}", which was written`);
  hold(sameData(back, saved), `read gave something else than what was written as "${saved.id}"`);
}

async function isAll(store: Store, kept: readonly Saved[]): Promise<void> {
  const all = await store.all();
  const names = all.map(({ id }) => id).sort();
  const wanted = kept.map(({ id }) => id).sort();
  hold(sameData(names, wanted), `all gave [${names.join(', ')}] where [${wanted.join(', ')}] was kept`);
  for (const saved of kept) hold(all.some(({ id, value }) => id === saved.id && sameData(value, saved)), `all gave something else than what was written as "${saved.id}"`);
}

async function isEmpty(store: Store): Promise<void> {
  await isAll(store, []);
}

/** Changes whatever can be changed. */
function spoil(value: unknown): void {
  if (typeof value !== 'object' || value === null) return;
  Reflect.set(value, 'seal', 'spoilt');
  for (const each of Object.values(value)) spoil(each);
}

function hold(holds: boolean, otherwise: string): asserts holds {
  if (!holds) throw new Error(`${otherwise}.`);
}
