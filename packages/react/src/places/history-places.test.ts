import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { historyPlaces } from './history-places.ts';
import type { ChosenReading, Places } from './places.ts';

/** A browser's history, as far as these places use it. */
function madeHistory(first: unknown) {
  const entries: unknown[] = [structuredClone(first)];
  const page = new EventTarget();
  let at = 0;
  const turn = (by: number): void => {
    at += by;
    page.dispatchEvent(new Event('popstate'));
  };
  return {
    entries, page,
    history: {
      get state(): unknown { return entries[at]; },
      pushState: (state: unknown) => { entries.splice(at + 1, Infinity, structuredClone(state)); at += 1; },
      replaceState: (state: unknown) => { entries[at] = structuredClone(state); },
    },
    back: () => { turn(-1); },
    forward: () => { turn(1); },
  };
}

let browser: ReturnType<typeof madeHistory>;
function begin(first: unknown = null): void {
  browser = madeHistory(first);
  vi.stubGlobal('history', browser.history);
  vi.stubGlobal('window', browser.page);
}
beforeEach(() => { begin(); });
afterEach(() => { vi.unstubAllGlobals(); });

/** Places that somebody looks at, and how often they were told of a change. */
function shown(name = 'roles') {
  const places = historyPlaces(name);
  const listener = vi.fn<() => void>();
  const leave = places.subscribe(listener);
  return { places, listener, leave };
}

describe('places in the browser’s history', () => {
  it('go back and forward with the browser', () => {
    const { places, listener } = shown();
    places.go(['a', 'k3', 'part', 1]);
    expect(places.current()).toEqual(['a', 'k3', 'part', '1']);
    places.go(['a', 'k3', 'part', 2]);
    browser.back();
    expect(places.current()).toEqual(['a', 'k3', 'part', '1']);
    browser.back();
    expect(places.current()).toEqual([]);
    browser.forward();
    expect(places.current()).toEqual(['a', 'k3', 'part', '1']);
    expect(listener).toHaveBeenCalledTimes(5);
  });

  it('are still there after a reload, and the focus is left alone then', () => {
    shown().places.go(['privacy']);
    const again = historyPlaces('roles');
    expect(again.current()).toEqual(['privacy']);
    expect(again.hasMoved()).toBe(false);
  });

  it('leave no way back to a page that is over', () => {
    const { places } = shown();
    places.go(['start']);
    places.go(['a', 'k3'], 'instead');
    expect(browser.entries).toHaveLength(2);
    browser.back();
    expect(places.current()).toEqual([]);
  });

  it('make no entry for the page that is shown already', () => {
    const { places, listener } = shown();
    places.go([]);
    expect(browser.entries).toHaveLength(1);
    expect(listener).not.toHaveBeenCalled();
  });

  it('keep what the host keeps in the entries', () => {
    begin({ key: 'x7', usr: { from: '/intranet' } });
    const { places } = shown();
    places.go(['privacy']);
    places.go(['paper'], 'instead');
    expect(browser.entries).toMatchObject([{ key: 'x7', usr: { from: '/intranet' } }, { key: 'x7', usr: { from: '/intranet' } }]);
  });

  it('overwrite nothing of a host that keeps something else than an object there', () => {
    begin('the host’s own');
    const { places } = shown();
    places.go(['paper'], 'instead');
    expect(places.current()).toEqual(['paper']);
    expect(browser.entries).toEqual(['the host’s own']);
  });

  it('stay where they are when a host’s router writes the entry anew, or a link within the page makes one', () => {
    const { places } = shown();
    places.go(['a', 'k3']);
    browser.history.replaceState({ key: 'router' });
    expect(places.current()).toEqual(['a', 'k3']);
    browser.history.pushState(null);
    browser.page.dispatchEvent(new Event('popstate'));
    expect(places.current()).toEqual(['a', 'k3']);
    places.go(['a', 'k3', 'tasks']);
    browser.back();
    expect(places.current()).toEqual(['a', 'k3']);
  });

  it('are apart for two names on one page', () => {
    const [one, other] = [shown('one').places, shown('other').places];
    one.go(['privacy']);
    expect(other.current()).toEqual([]);
    other.go(['paper', 'x']);
    expect(one.current()).toEqual(['privacy']);
    browser.back();
    expect([one.current(), other.current()]).toEqual([['privacy'], []]);
    browser.back();
    expect([one.current(), other.current()]).toEqual([[], []]);
  });

  it.each<{ readonly state: unknown }>([
    'text', 7, [], { guildhall: null }, { guildhall: { roles: 'a/k3' } }, { guildhall: { roles: [1, {}] } }, { guildhall: { roles: { length: 1 } } },
    { guildhall: [['a']] }, { guildhall: { toString: ['a'] } },
  ].map((state) => ({ state })))('begin at the first page where the entry holds $state', ({ state }) => {
    begin(state);
    expect(historyPlaces('roles').current()).toEqual([]);
    expect(historyPlaces('valueOf').current()).toEqual([]);
  });

  it('turn the page even where the browser refuses an entry', () => {
    const { places } = shown();
    vi.spyOn(browser.history, 'pushState').mockImplementation(() => { throw new DOMException('too many', 'SecurityError'); });
    places.go(['privacy']);
    expect(places.current()).toEqual(['privacy']);
  });

  it('find the page of the entry when they are shown again', () => {
    const { places, leave } = shown();
    places.go(['privacy']);
    leave();
    browser.back();
    places.subscribe(() => undefined);
    expect(places.current()).toEqual([]);
  });

  it('hear nothing once nobody looks', () => {
    const { places, leave, listener } = shown();
    places.go(['privacy']);
    leave();
    browser.back();
    expect(listener).toHaveBeenCalledTimes(1);
    expect(places.current()).toEqual(['privacy']);
  });
});

describe('how the person chose to read', () => {
  const chosen = { language: 'cy', large: true } as const;
  const keep = (places: Places, now: ChosenReading): void => { places.reading?.keep(now); };
  /** As a page that is loaded anew finds it. */
  const found = (name = 'roles'): ChosenReading | undefined => historyPlaces(name).reading?.read();

  it('is nothing to begin with, and leaves no trace then', () => {
    keep(shown().places, {});
    expect(found()).toEqual({});
    expect(browser.entries).toEqual([null]);
  });

  it('is found after a reload, on the page where it was chosen and on every page after', () => {
    const { places } = shown();
    keep(places, chosen);
    expect(found()).toEqual(chosen);
    places.go(['start']);
    expect(found()).toEqual(chosen);
    places.go(['a', 'k3'], 'instead');
    expect(found()).toEqual(chosen);
  });

  it('is found after a reload on a page before it, where Back has led', () => {
    const { places } = shown();
    places.go(['start']);
    places.go(['a', 'k3']);
    keep(places, chosen);
    browser.back();
    expect(found()).toEqual(chosen);
    keep(places, { language: 'cy' });
    browser.back();
    expect(found()).toEqual({ language: 'cy' });
    browser.forward();
    browser.forward();
    expect(historyPlaces('roles').current()).toEqual(['a', 'k3']);
    expect(found()).toEqual({ language: 'cy' });
  });

  it('is forgotten when it no longer counts, in older entries too', () => {
    const { places } = shown();
    keep(places, chosen);
    places.go(['start']);
    keep(places, {});
    browser.back();
    expect(found()).toEqual({});
    expect(browser.entries).toEqual([{ guildhall: { roles: [] } }, { guildhall: { roles: ['start'] } }]);
  });

  it('makes no entry, turns no page, and leaves alone what the host and others keep', () => {
    begin({ key: 'x7', guildhall: { other: ['paper'] }, guildhallReading: { other: { large: true } } });
    const { places, listener } = shown();
    keep(places, { language: 'en' });
    expect(browser.entries).toEqual([{ key: 'x7', guildhall: { other: ['paper'] }, guildhallReading: { other: { large: true }, roles: { language: 'en' } } }]);
    expect([listener.mock.calls.length, places.hasMoved(), places.current()]).toEqual([0, false, []]);
    expect(found('other')).toEqual({ large: true });
    keep(places, {});
    expect(browser.entries).toEqual([{ key: 'x7', guildhall: { other: ['paper'] }, guildhallReading: { other: { large: true } } }]);
  });

  it('is written into no entry that a host made', () => {
    const { places } = shown();
    keep(places, chosen);
    browser.history.pushState({ key: 'router' });
    browser.page.dispatchEvent(new Event('popstate'));
    expect(browser.entries.at(-1)).toEqual({ key: 'router' });
    begin('the host’s own');
    keep(shown().places, chosen);
    expect(browser.entries).toEqual(['the host’s own']);
  });

  it('holds for this visit where the browser refuses to write', () => {
    const { places } = shown();
    vi.spyOn(browser.history, 'replaceState').mockImplementation(() => { throw new DOMException('too many', 'SecurityError'); });
    keep(places, chosen);
    expect(places.reading?.read()).toEqual(chosen);
  });

  it.each<{ readonly reading: unknown; readonly is: ChosenReading }>([
    { reading: null, is: {} }, { reading: 'cy', is: {} }, { reading: { roles: null }, is: {} }, { reading: { roles: ['cy'] }, is: {} },
    { reading: { roles: { language: 'fr', large: 'yes' } }, is: {} }, { reading: { roles: { language: 'cy', large: 1 } }, is: { language: 'cy' } },
    { reading: { roles: { language: ['en'], large: false, more: 1 } }, is: { large: false } }, { reading: [[chosen]], is: {} },
  ])('is $is where somebody has put $reading there', ({ reading, is }) => {
    begin({ guildhallReading: reading });
    expect(found()).toEqual(is);
    expect(found('valueOf')).toEqual({});
  });
});
