import { afterEach, expect, it, vi } from 'vitest';
import { keepReading, readAsBefore } from './kept-reading.ts';

/** A window at an address, with or without a place to keep things. */
function at(hash: string, keeps: Map<string, string> | null): { readonly hash: () => string } {
  const location = { hash, replace: (next: string) => { location.hash = next; } };
  vi.stubGlobal('window', { location });
  const refused = (): never => { throw new Error('This browser keeps nothing.'); };
  vi.stubGlobal('localStorage', keeps === null ? { getItem: refused, setItem: refused, removeItem: refused } : {
    getItem: (key: string) => keeps.get(key) ?? null, setItem: (key: string, value: string) => { keeps.set(key, value); }, removeItem: (key: string) => { keeps.delete(key); },
  });
  return { hash: () => location.hash };
}

afterEach(() => { vi.unstubAllGlobals(); });

it('opens the page the way it was read the last time, wherever in it somebody comes in', () => {
  const keeps = new Map<string, string>();
  at('', keeps);
  keepReading({ language: 'cy', large: true });
  for (const hash of ['', '#/', '#/start/councillor-roles']) {
    const page = at(hash, keeps);
    readAsBefore();
    expect(page.hash()).toBe(`${hash === '' ? '#/' : hash}?lang=cy&print=large`);
  }
});

it('lets an address that says how to read have its way', () => {
  const page = at('#/?lang=cy', new Map([['guildhall-reading', 'print=large']]));
  readAsBefore();
  expect(page.hash()).toBe('#/?lang=cy');
});

it('keeps nothing for whoever reads as everybody does to begin with, and forgets an earlier choice', () => {
  const keeps = new Map<string, string>();
  at('', keeps);
  keepReading({ language: 'en', large: false });
  expect([...keeps]).toEqual([]);
  keepReading({ language: 'en', large: true });
  expect([...keeps]).toEqual([['guildhall-reading', 'print=large']]);
  keepReading({ language: 'en', large: false });
  expect([...keeps]).toEqual([]);
});

it('goes on where a browser keeps nothing, and takes nothing but what it knows', () => {
  const page = at('#/device', null);
  keepReading({ language: 'cy', large: false });
  readAsBefore();
  expect(page.hash()).toBe('#/device');
  const odd = at('#/device', new Map([['guildhall-reading', 'lang=xx&print=huge#<b>']]));
  readAsBefore();
  expect(odd.hash()).toBe('#/device');
});
