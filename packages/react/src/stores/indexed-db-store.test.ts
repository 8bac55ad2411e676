import 'fake-indexeddb/auto';
import { IDBDatabase, IDBFactory, IDBObjectStore } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { exampleSaved } from '../store-contract/example-saved.ts';
import { indexedDbStore } from './indexed-db-store.ts';
import { nameOf, troubleOf } from './trouble.ts';

// Methods as they are, to be called in the tests that lay something over them.
const put: (this: IDBObjectStore, value: unknown, key?: IDBValidKey) => IDBRequest<IDBValidKey> = Reflect.get(IDBObjectStore.prototype, 'put');
const transaction: (this: IDBDatabase, names: string | Iterable<string>, mode?: IDBTransactionMode, options?: IDBTransactionOptions) => IDBTransaction =
  Reflect.get(IDBDatabase.prototype, 'transaction');

const saved = (answers: number, id = 'a') => exampleSaved({ id, answers });
const errorOf = async (work: Promise<unknown>): Promise<unknown> => await work.then(() => 'nothing was thrown', (error: unknown) => error);

beforeEach(() => { vi.stubGlobal('indexedDB', new IDBFactory()); });
afterEach(() => { vi.restoreAllMocks(); vi.unstubAllGlobals(); });

describe('looking', () => {
  it('makes no database', async () => {
    const store = indexedDbStore();
    expect([await store.all(), await store.read('a'), await store.remove('a')]).toEqual([[], undefined, undefined]);
    expect(await indexedDB.databases()).toEqual([]);
    expect(await store.write(saved(1), null)).toBe(true);
    expect((await indexedDB.databases()).map(({ name }) => name)).toEqual(['guildhall']);
  });

  it('and writing at the same moment end with what was written', async () => {
    const store = indexedDbStore();
    const [, written] = await Promise.all([store.all(), store.write(saved(1), null), store.read('a')]);
    expect(written).toBe(true);
    expect(await store.read('a')).toEqual(saved(1));
  });

  it('gives the others where the browser cannot read one of them', async () => {
    const store = indexedDbStore();
    await store.write(saved(1, 'a'), null);
    await store.write(saved(1, 'b'), null);
    const get = vi.spyOn(IDBObjectStore.prototype, 'get');
    vi.spyOn(IDBObjectStore.prototype, 'getAll').mockImplementation(() => { throw new DOMException('Failed to read large IndexedDB value', 'DataError'); });
    get.mockImplementationOnce(() => { throw new DOMException('Failed to read large IndexedDB value', 'DataError'); });
    expect(await store.all()).toEqual([{ id: 'a', value: null }, { id: 'b', value: saved(1, 'b') }]);
  });
});

describe('a writing that fails', () => {
  it('for want of room says so, whichever writing it is, and leaves what was there', async () => {
    for (let n = 1; n <= 12; n += 1) {
      vi.stubGlobal('indexedDB', new IDBFactory());
      const store = indexedDbStore();
      let count = 0;
      const spy = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, value, key) {
        if ((count += 1) === n) throw new DOMException('full', 'QuotaExceededError');
        return put.call(this, value, key);
      });
      let seen: string | null = null;
      for (let i = 1; i <= 12; i += 1) {
        const next = saved(i % 10, 'a');
        const result = await store.write(next, seen).catch(troubleOf);
        expect(result).toBe(i === n ? 'full' : true);
        if (result === true) seen = next.seal;
        expect(await store.read('a')).toEqual(seen === null ? undefined : seen === next.seal ? next : saved((i - 1) % 10, 'a'));
      }
      spy.mockRestore();
    }
  });

  it('because the transaction is given up without any reason is an error, and not a success', async () => {
    const store = indexedDbStore();
    await store.write(saved(1), null);
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, value, key) {
      const request = put.call(this, value, key);
      this.transaction.abort();
      return request;
    });
    expect(nameOf(await errorOf(store.write(saved(2), saved(1).seal)))).toBe('AbortError');
    vi.restoreAllMocks();
    expect(await store.read('a')).toEqual(saved(1));
  });

  it('because the browser closed the connection is tried once more with a new one, and then given up', async () => {
    const store = indexedDbStore();
    await store.write(saved(1), null);
    let times = 1;
    const spy = vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(function (this: IDBDatabase, ...those) {
      if ((times -= 1) >= 0) this.close();
      return transaction.apply(this, those);
    });
    expect(await store.write(saved(2), saved(1).seal)).toBe(true);
    times = 2;
    expect(nameOf(await errorOf(store.write(saved(3), saved(2).seal)))).toBe('InvalidStateError');
    times = 0;
    expect(await store.write(saved(3), saved(2).seal)).toBe(true);
    spy.mockRestore();
    expect(await store.read('a')).toEqual(saved(3));
  });

  it('after it was kept, because the news of it was lost, is tried again and found to be kept', async () => {
    const store = indexedDbStore();
    await store.write(saved(1), null);
    let lose = true;
    vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(function (this: IDBDatabase, names, mode, options) {
      const change = transaction.call(this, names, mode, options);
      if (mode === 'readwrite' && lose) {
        lose = false;
        // What is told as complete is heard as given up.
        const listen = change.addEventListener.bind(change);
        change.addEventListener = (type: string, ...rest: [never]) => { listen(type === 'complete' ? 'never' : type === 'abort' ? 'complete' : type, ...rest); };
      }
      return change;
    });
    expect(await store.write(saved(2), saved(1).seal)).toBe(true);
    vi.restoreAllMocks();
    expect(await store.read('a')).toEqual(saved(2));
  });

  it('because something cannot be stored at all is not tried again', async () => {
    const store = indexedDbStore();
    const unstorable = { ...saved(1), keep: (() => true) as unknown as boolean };
    expect(nameOf(await errorOf(store.write(unstorable, null)))).toBe('DataCloneError');
    expect(await store.all()).toEqual([]);
  });
});

describe('two programs of different age', () => {
  const upgrade = async (): Promise<IDBDatabase> => await new Promise((resolve, reject) => {
    const request = indexedDB.open('guildhall', 2);
    request.addEventListener('success', () => { resolve(request.result as IDBDatabase); });
    request.addEventListener('error', () => { reject(new Error('It could not be opened.')); });
  });

  it('do not wait for each other: the older one lets go at once, with what it was writing kept', async () => {
    const store = indexedDbStore();
    await store.write(saved(1), null);
    const began = performance.now();
    const [written, newer] = await Promise.all([store.write(saved(2), saved(1).seal), upgrade()]);
    expect(performance.now() - began).toBeLessThan(1000);
    expect(written).toBe(true);
    const reading = newer.transaction('attempts').objectStore('attempts').get('a');
    await new Promise((resolve) => { reading.addEventListener('success', resolve); });
    expect(reading.result).toEqual(saved(2));
    expect(troubleOf(await errorOf(store.write(saved(3), saved(2).seal)))).toBe('newer');
    expect(troubleOf(await errorOf(store.all()))).toBe('newer');
    newer.close();
  });

  it('and one that does not let go: the other is told within three seconds, and finds everything afterwards', async () => {
    const store = indexedDbStore();
    await store.write(saved(1), null);
    const stubborn: IDBDatabase = await new Promise((resolve) => {
      const request = indexedDB.open('guildhall', 1);
      request.addEventListener('success', () => { resolve(request.result as IDBDatabase); });
    });
    const began = performance.now();
    expect(await store.clear()).toBe(false);
    expect(troubleOf(await errorOf(store.write(saved(1, 'b'), null)))).toBe('held');
    expect(performance.now() - began).toBeLessThan(6000);
    stubborn.close();
    await vi.waitFor(async () => { expect(await store.write(saved(1, 'b'), null)).toBe(true); });
    expect(await store.all()).toEqual([{ id: 'b', value: saved(1, 'b') }]);
  });
});

describe('a database that takes its time to open', () => {
  it('is said not to be had just now, and is there once it is open, without beginning again', async () => {
    await indexedDbStore().write(saved(1), null);
    const open: (this: IDBFactory, name: string, version?: number) => IDBOpenDBRequest = Reflect.get(IDBFactory.prototype, 'open');
    const spy = vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(function (this: IDBFactory, ...those) {
      const request = open.apply(this, those);
      const listen = request.addEventListener.bind(request);
      request.addEventListener = (type: string, listener: (event: unknown) => void) => {
        listen(type, (event: unknown) => { setTimeout(() => { listener(event); }, type === 'success' ? 4000 : 0); });
      };
      return request;
    });
    const store = indexedDbStore();
    expect(troubleOf(await errorOf(store.all()))).toBe('held');
    expect(await store.read('a')).toEqual(saved(1));
    expect(await store.write(saved(2), saved(1).seal)).toBe(true);
    expect(spy).toHaveBeenCalledTimes(1);
  }, 10_000);

  it.each([[3, saved(1)], [4, 'UnknownError']])('because the browser is not ready for it yet is asked again: %i times', async (times, result) => {
    await indexedDbStore().write(saved(1), null);
    const open: (this: IDBFactory, name: string, version?: number) => IDBOpenDBRequest = Reflect.get(IDBFactory.prototype, 'open');
    let count = 0;
    vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(function (this: IDBFactory, ...those) {
      if ((count += 1) <= times) throw new DOMException('Internal error opening backing store for indexedDB.open.', 'UnknownError');
      return open.apply(this, those);
    });
    expect(await indexedDbStore().read('a').catch(nameOf)).toEqual(result);
  });
});

it('leaves a database alone that is somebody else’s', async () => {
  await new Promise((resolve) => {
    const request = indexedDB.open('guildhall', 1);
    request.addEventListener('upgradeneeded', () => { request.result.createObjectStore('theirs'); });
    request.addEventListener('success', () => { request.result.close(); resolve(null); });
  });
  const store = indexedDbStore();
  expect(nameOf(await errorOf(store.write(saved(1), null)))).toBe('NotFoundError');
  expect(nameOf(await errorOf(store.all()))).toBe('NotFoundError');
});
