/** A browser's small storage, for tests. It holds so many characters and no more. */
export function fakeStorage(room = 5_000_000): Storage {
  const held = new Map<string, string>();
  const size = (): number => [...held].reduce((sum, [key, value]) => sum + key.length + value.length, 0);
  return {
    get length() { return held.size; },
    key: (place) => [...held.keys()][place] ?? null,
    getItem: (key) => held.get(key) ?? null,
    setItem: (key, value) => {
      const before = held.get(key);
      const more = key.length + value.length - (before === undefined ? 0 : key.length + before.length);
      if (size() + more > room) throw new DOMException('full', 'QuotaExceededError');
      held.set(key, value);
    },
    removeItem: (key) => { held.delete(key); },
    clear: () => { held.clear(); },
  };
}
