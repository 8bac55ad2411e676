import { english } from '@guildhall/core/messages';
import { describe, expect, it } from 'vitest';
import { Desk } from '../session/desk.ts';
import { memoryStore } from '../stores/memory-store.ts';
import type { Store } from '../stores/store.ts';
import { keepingKey, keepingOf, reminderIn } from './keeping.ts';

const host = { now: () => '2026-01-10T10:00:00.000Z' };
const deskOn = (store: Partial<Store>) => new Desk({ ...memoryStore(), keeps: 'device', ...store }, [], host);
const folder = async () => await Promise.resolve({} as FileSystemDirectoryHandle);
const refused = async () => await Promise.reject(new DOMException('no', 'SecurityError'));

describe('before anybody starts, they are told', () => {
  it('that nothing can be kept, where the store cannot even be read', async () => {
    expect(await keepingOf(deskOn({ read: async () => await Promise.reject(new Error('no database')) }), undefined)).toBe('nowhere');
  });

  it('that it is kept as long as the page is open, where it is only in memory', async () => {
    expect(await keepingOf(new Desk(memoryStore(), [], host), undefined)).toBe('page');
  });

  it('that the window looks private, where the browser refuses it a folder', async () => {
    expect(await keepingOf(deskOn({}), { persisted: async () => await Promise.resolve(true), getDirectory: refused })).toBe('private');
  });

  it('that it may be cleared, unless the browser has promised to keep it', async () => {
    expect(await keepingOf(deskOn({}), undefined)).toBe('may-be-cleared');
    expect(await keepingOf(deskOn({}), { persisted: async () => await Promise.resolve(false), getDirectory: folder })).toBe('may-be-cleared');
    expect(await keepingOf(deskOn({}), { persisted: refused })).toBe('may-be-cleared');
    expect(await keepingOf(deskOn({}), { persisted: async () => await Promise.resolve(true), getDirectory: folder })).toBe('safe');
  });

  it('nothing, where the council keeps it', async () => {
    expect(await keepingOf(deskOn({ keeps: 'council' }), undefined)).toBe('safe');
    expect(keepingKey('safe')).toBeNull();
  });
});

it('says each time to download a copy', () => {
  for (const keeping of ['may-be-cleared', 'private', 'page', 'nowhere'] as const) {
    const key = keepingKey(keeping);
    expect(key === null ? '' : english[key]).toMatch(/download a copy/i);
  }
});

it('reminds twenty minutes after the last copy, whatever the clock does', () => {
  const minute = 60_000;
  expect(reminderIn(0, 0)).toBe(20 * minute);
  expect(reminderIn(0, 19 * minute)).toBe(minute);
  expect(reminderIn(0, 20 * minute)).toBe(0);
  expect(reminderIn(0, 500 * minute)).toBe(0);
  expect(reminderIn(90 * minute, 0)).toBe(20 * minute);
});
