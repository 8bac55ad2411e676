import { drawerKey, lockAtOnce } from '@guildhall/react/locked';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { plainTexts } from '../device/plain-texts.ts';
import { keepTextsIn, textsOf, whenTextsMove, type Room } from '../device/texts.ts';
import { clearTexts, sweepTexts } from './left-texts.ts';
import { openLockedTexts } from './locked-texts.ts';
import { textsRoomOf } from './texts-room.ts';

const sessions: Room = { prefix: 'guildhall-group/', stay: 'days' };
const register: Room = { prefix: 'guildhall-register/', stay: 'until-deleted' };
const [mine, theirs] = await Promise.all(['gate lamp otter sleet', 'brick plum candle fern'].map(async (words) => await drawerKey(words, new Uint8Array(16).fill(7))));
if (mine === undefined || theirs === undefined) throw new Error('no key');

const lying = new Map<string, string>();
let isFull = false;
const storage = {
  get length() { return lying.size; },
  key: (place: number) => [...lying.keys()][place] ?? null,
  getItem: (key: string) => lying.get(key) ?? null,
  setItem: (key: string, text: string) => {
    if (isFull) throw new DOMException('full', 'QuotaExceededError');
    lying.set(key, text);
  },
  removeItem: (key: string) => { lying.delete(key); },
};
/** What the browser tells other tabs. */
const tellTabs = (key: string | null): void => { window.dispatchEvent(Object.assign(new Event('storage'), { key, storageArea: storage })); };

async function opened(id = 'x', key = mine) {
  if (key === undefined) throw new Error('no key');
  const lock = lockAtOnce(key);
  await lock.ready();
  return await openLockedTexts(id, key, lock);
}

beforeEach(() => {
  lying.clear();
  isFull = false;
  vi.stubGlobal('localStorage', storage);
  vi.stubGlobal('window', new EventTarget());
});
afterEach(() => {
  keepTextsIn(null);
  for (const room of [sessions, textsRoomOf('x')]) plainTexts(room).forgetInPage();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('texts in a drawer', () => {
  it('are kept before `put` returns, with no word of them, of their names or of whose they are, and open again with the same key only', async () => {
    const texts = (await opened()).textsOf(sessions);
    expect(texts.put('K7M2QX1', '{"agreed":"meet Bo Hughes"}')).toBe(true);
    const said = [...lying].flat().join('\n');
    expect(said.length).toBeGreaterThan(150);
    for (const secret of ['K7M2QX1', 'Bo Hughes', 'agreed', 'group', 'register']) expect(said).not.toContain(secret);
    expect(Object.keys(JSON.parse([...lying.values()][0] ?? '') as object).sort()).toEqual(['box', 'doubtedOn', 'format', 'from', 'iv', 'keep', 'savedAt', 'tag']);
    expect((await opened()).textsOf(sessions).get('K7M2QX1')).toBe('{"agreed":"meet Bo Hughes"}');
    expect((await opened('x', theirs)).textsOf(sessions).names()).toEqual([]);
  });

  it('lie each in one room, under a name that is the same at every writing, and are gone when they are removed', async () => {
    const drawer = await opened();
    const [evenings, list] = [drawer.textsOf(sessions), drawer.textsOf(register)];
    evenings.put('A', 'one');
    evenings.put('A', 'two');
    list.put('cards', 'three');
    expect([lying.size, evenings.names(), list.names(), evenings.get('A'), evenings.get('cards')]).toEqual([2, ['A'], ['cards'], 'two', null]);
    expect([evenings.remove('A'), lying.size, await drawer.settled()]).toEqual([true, 1, true]);
    expect((await opened()).textsOf(sessions).names()).toEqual([]);
  });

  it('do not open under another’s name, nor in another drawer', async () => {
    (await opened()).textsOf(sessions).put('A', 'one');
    const [[key, text] = ['', '']] = [...lying];
    lying.set(key.replace('-x/', '-y/'), text);
    lying.set(`${key}z`, text);
    expect((await opened('y')).textsOf(sessions).names()).toEqual([]);
    expect((await opened()).textsOf(sessions).names()).toEqual(['A']);
  });

  it('that the browser does not take last as long as the page, and it is said', async () => {
    const drawer = await opened();
    isFull = true;
    const texts = drawer.textsOf(sessions);
    expect([texts.put('A', 'one'), texts.get('A'), texts.isKept('A'), await drawer.settled()]).toEqual([false, 'one', false, false]);
    isFull = false;
    expect([texts.put('A', 'one'), texts.isKept('A'), await drawer.settled()]).toEqual([true, true, true]);
  });

  it('follow what another tab with the same drawer writes and removes, for every room that listens', async () => {
    const [here, there] = [await opened(), await opened()];
    const heard: string[] = [];
    const stops = [sessions, register].map((room) => here.textsOf(room).onElsewhere((name) => { heard.push(`${room.prefix}${name ?? 'all'}`); }));
    there.textsOf(sessions).put('A', 'one');
    const [key = ''] = [...lying.keys()];
    tellTabs(key);
    await vi.waitFor(() => { expect(heard).toEqual(['guildhall-group/A']); });
    expect(here.textsOf(sessions).get('A')).toBe('one');
    there.textsOf(sessions).remove('A');
    tellTabs(key);
    await vi.waitFor(() => { expect(heard).toHaveLength(2); });
    expect(here.textsOf(sessions).get('A')).toBeNull();
    tellTabs(null);
    expect(heard.slice(2)).toEqual(['guildhall-group/all', 'guildhall-register/all']);
    for (const stop of stops) stop();
  });

  it('go in their time without a key, but for those that stay until somebody deletes them', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2027-03-01T10:00:00Z') });
    const drawer = await opened();
    drawer.textsOf(sessions).put('A', 'one');
    drawer.textsOf(register).put('cards', 'two');
    drawer.letGo();
    expect(await sweepTexts('x', '2027-03-08')).toEqual({ left: 2, hasErased: false });
    expect(await sweepTexts('x', '2027-03-09')).toEqual({ left: 1, hasErased: true });
    expect(await sweepTexts('x', '2028-03-09')).toEqual({ left: 1, hasErased: false });
    expect((await opened()).textsOf(register).get('cards')).toBe('two');
    expect([await clearTexts('x'), lying.size]).toEqual([true, 0]);
  });

  it('whose dates make no sense are left for another day, and what is none of ours is left as it lies', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2031-03-01T10:00:00Z') });
    (await opened()).textsOf(sessions).put('A', 'one');
    lying.set('guildhall-drawer-x/other', 'hello');
    expect(await sweepTexts('x', '2027-03-01')).toEqual({ left: 2, hasErased: false });
    expect([...lying.values()][0]).toContain('"doubtedOn":"2027-03-01"');
    expect((await opened()).textsOf(sessions).get('A')).toBe('one');
    expect(await sweepTexts('x', '2027-03-20')).toEqual({ left: 1, hasErased: true });
    expect(lying.get('guildhall-drawer-x/other')).toBe('hello');
  });
});

describe('a room that knows nothing of drawers', () => {
  it('finds what lies in the open one, and only that; and afterwards what lies outside', async () => {
    const texts = textsOf(sessions);
    const moved = vi.fn<() => void>();
    const stop = whenTextsMove(moved);
    texts.put('outside', 'one');
    keepTextsIn(await opened());
    expect([texts.names(), texts.get('outside'), moved.mock.calls.length]).toEqual([[], null, 1]);
    texts.put('inside', 'two');
    expect([...lying.keys()].filter((key) => key.startsWith('guildhall-group/'))).toEqual(['guildhall-group/outside']);
    keepTextsIn(null);
    expect([texts.names(), moved.mock.calls.length]).toEqual([['outside'], 2]);
    stop();
  });

  it('goes on listening where its texts have moved to', async () => {
    const heard: (string | null)[] = [];
    const stop = textsOf(sessions).onElsewhere((name) => { heard.push(name); });
    tellTabs('guildhall-group/A');
    const other = await opened();
    keepTextsIn(await opened());
    tellTabs('guildhall-group/A');
    other.textsOf(sessions).put('B', 'two');
    tellTabs([...lying.keys()][0] ?? null);
    await vi.waitFor(() => { expect(heard).toEqual(['A', 'B']); });
    stop();
    tellTabs(null);
    expect(heard).toHaveLength(2);
  });
});
