import { memoryStore } from '@guildhall/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { forgettingMarks } from './forgetting-marks.ts';
import { forgetMarks, markedFor, markOf, setMark, type Mark } from './marks.ts';

const mark: Mark = { code: 'K7M2QX1', competencies: ['brokering'], nonce: 5, shown: [] };

/** A browser's small storage; one that refuses every word where there is no room. */
function storage(room: boolean): Storage {
  const kept = new Map<string, string>();
  return {
    get length() { return kept.size; },
    key: (i) => [...kept.keys()][i] ?? null,
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => {
      if (!room) throw new DOMException('full', 'QuotaExceededError');
      kept.set(key, value);
    },
    removeItem: (key) => { kept.delete(key); },
    clear: () => { kept.clear(); },
  };
}

beforeEach(() => { vi.stubGlobal('localStorage', storage(true)); });
afterEach(() => {
  forgetMarks();
  vi.unstubAllGlobals();
});

it('knows the answers of a session by its code', () => {
  setMark('one', mark);
  setMark('two', { ...mark, code: 'AAAAAAA' });
  expect(markOf('one')).toEqual(mark);
  expect(markedFor('K7M2QX1')).toEqual(['one']);
  expect(markOf('three')).toBeNull();
});

it.each(['', 'null', '[]', '{}', '{"code":5}', '{"code":"A","competencies":[],"nonce":-1,"shown":[]}', '{"code":"A","competencies":[1],"nonce":1,"shown":[]}'])('takes nothing from what somebody else has written there: %s', (text) => {
  localStorage.setItem('guildhall-hand-in/one', text);
  expect(markOf('one')).toBeNull();
  expect(markedFor('A')).toEqual([]);
});

it('lasts as long as the page where the browser takes nothing, or has no such storage', () => {
  vi.stubGlobal('localStorage', storage(false));
  setMark('one', mark);
  expect(markOf('one')).toEqual(mark);
  vi.stubGlobal('localStorage', undefined);
  expect(markedFor('K7M2QX1')).toEqual(['one']);
  forgetMarks();
  expect(markOf('one')).toBeNull();
});

it('goes with the answers, however they come to be deleted, and with everything', async () => {
  const store = forgettingMarks(memoryStore());
  setMark('one', mark);
  setMark('two', mark);
  setMark('three', mark);
  await store.remove('one');
  expect(markedFor('K7M2QX1')).toEqual(['two', 'three']);
  expect(await store.clear()).toBe(true);
  expect(markedFor('K7M2QX1')).toEqual([]);
  expect(localStorage.length).toBe(0);
});
