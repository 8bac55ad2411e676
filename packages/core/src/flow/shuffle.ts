/**
 * The same entries in an order settled by a seed and a name: the same for the same attempt, another for another.
 *
 * Which option is best must not show by its place. Not for secrets.
 *
 * @example shuffled(['a', 'b', 'c'], 7, 'sj1'); // always the same order for seed 7
 */
export function shuffled<T>(entries: readonly T[], seed: number, name: string): readonly T[] {
  const next = numbersFrom(seed, name);
  const order = [...entries];
  for (let i = order.length - 1; i > 0; i--) {
    const j = Math.floor(next() * (i + 1));
    const [a, b] = [order[i], order[j]];
    if (a === undefined || b === undefined) continue;
    [order[i], order[j]] = [b, a];
  }
  return order;
}

/** A small generator of numbers from 0 up to 1 (mulberry32), begun from the seed and every letter of the name. */
export function numbersFrom(seed: number, name = ''): () => number {
  let state = [...name].reduce((hash, letter) => Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193), seed ^ 0x811c9dc5);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
