import { copiesOnDisk, type CopiesOnDisk } from './copies-on-disk.ts';
import type { Room, Texts } from './texts.ts';

const made = new Map<string, Texts>();

/** The texts of a room as they lie in the browser's small storage, open to whoever uses this browser. One for all who ask. */
export function plainTexts(room: Room): Texts {
  const there = made.get(room.prefix) ?? textsUnder(room);
  made.set(room.prefix, there);
  return there;
}

function textsUnder({ prefix, copies: database }: Room): Texts {
  /** What the browser did not take: it lasts as long as this page. */
  const inPage = new Map<string, string>();
  const copies: CopiesOnDisk = database === undefined ? none : copiesOnDisk(database.database, database.table);
  const stored = (name: string): string | null => {
    try {
      return localStorage.getItem(prefix + name);
    } catch {
      return null;
    }
  };
  const store = (name: string, text: string): boolean => {
    inPage.set(name, text);
    try {
      localStorage.setItem(prefix + name, text);
    } catch { /* looked at next */ }
    if (stored(name) !== text) return false;
    inPage.delete(name);
    return true;
  };
  return {
    get: (name) => inPage.get(name) ?? stored(name),
    names: () => [...new Set([...namesStored(prefix), ...inPage.keys()])],
    put: (name, text) => {
      copies.put(name, text);
      return store(name, text);
    },
    putBack: store,
    remove: (name) => {
      inPage.delete(name);
      copies.put(name, null);
      try {
        localStorage.removeItem(prefix + name);
      } catch { /* where nothing can be removed, nothing was kept */ }
      return stored(name) === null;
    },
    isKept: (name) => !inPage.has(name),
    onElsewhere: (listener) => {
      const hear = ({ key, storageArea }: StorageEvent): void => {
        if (storageArea !== localStorage) return;
        if (key === null) listener(null);
        else if (key.startsWith(prefix)) listener(key.slice(prefix.length));
      };
      window.addEventListener('storage', hear);
      return () => { window.removeEventListener('storage', hear); };
    },
    copies: copies.all,
    isLasting: copies.isLasting,
    onLasting: copies.onLasting,
    lasted: copies.lasted,
    forgetInPage: () => {
      inPage.clear();
      copies.letGo();
    },
  };
}

/** For texts of which no copies are made. */
const none: CopiesOnDisk = {
  put: () => undefined, all: async () => await Promise.resolve(new Map()), isLasting: () => true, onLasting: () => () => undefined,
  lasted: async () => await Promise.resolve(true), letGo: () => undefined, remove: async () => await Promise.resolve(true),
};

function namesStored(prefix: string): readonly string[] {
  try {
    return Array.from({ length: localStorage.length }, (_, i) => localStorage.key(i) ?? '').filter((key) => key.startsWith(prefix)).map((key) => key.slice(prefix.length));
  } catch {
    return [];
  }
}
