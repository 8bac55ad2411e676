import { sealCard } from '@guildhall/core/register';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { forgetShelf, readShelf, writeShelf } from './shelf.ts';

const al = sealCard({ status: 'READY', by: 'Bo Hughes', on: '2026-03-02', until: '2027-03-02' }, { name: 'Al Price' });
let lying: Map<string, string>;
const storage = (refuses = false): Pick<Storage, 'getItem' | 'setItem' | 'removeItem'> => ({
  getItem: (name) => lying.get(name) ?? null,
  setItem: (name, text) => { if (refuses) throw new DOMException('full', 'QuotaExceededError'); lying.set(name, text); },
  removeItem: (name) => { lying.delete(name); },
});

beforeEach(() => {
  lying = new Map();
  vi.stubGlobal('localStorage', storage());
  forgetShelf();
});
afterEach(() => { vi.unstubAllGlobals(); });

it('keeps cards under a name of the register’s own, and gives the same list until it changes', () => {
  writeShelf([al]);
  expect([...lying.keys()]).toEqual(['guildhall-register/cards']);
  expect(readShelf()).toEqual({ cards: [al], leftOut: 0, isKept: true });
  expect(readShelf()).toBe(readShelf());
});

it('leaves nothing behind when the last card is taken off, or when it is cleared from elsewhere', () => {
  writeShelf([al]);
  writeShelf([]);
  expect(lying.size).toBe(0);
  writeShelf([al]);
  lying.clear();
  expect(readShelf().cards).toEqual([]);
});

it('leaves out what was changed by hand, and says how many', () => {
  lying.set('guildhall-register/cards', JSON.stringify({ format: 'guildhall/register@1', cards: [al, { ...al, until: '2099-01-01' }] }));
  expect(readShelf()).toMatchObject({ cards: [al], leftOut: 1 });
  lying.set('guildhall-register/cards', 'half of a te');
  expect(readShelf()).toMatchObject({ cards: [], leftOut: 1 });
});

it('holds the list as long as the page is open where the browser is full, and says so', () => {
  vi.stubGlobal('localStorage', storage(true));
  writeShelf([al]);
  expect(readShelf()).toEqual({ cards: [al], leftOut: 0, isKept: false });
  forgetShelf();
  expect(readShelf().cards).toEqual([]);
});
