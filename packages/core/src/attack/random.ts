/** Numbers that look like chance and follow from a seed. */
export interface Random {
  /** From 0 up to 1, which is never reached. */
  readonly share: () => number;
  /** A whole number from `low` to `high`, both of them possible. */
  readonly whole: (low: number, high: number) => number;
  /** True so often, 0 to 1. */
  readonly chance: (often: number) => boolean;
  readonly oneOf: <T>(list: readonly [T, ...T[]]) => T;
  /** About a bell curve, mean 0 and standard deviation 1. */
  readonly bell: () => number;
}

/**
 * The same numbers for the same seed, on every machine (mulberry32, Tommy Ettinger 2017). They are for made-up people and for nothing secret.
 *
 * @example
 * const random = randomFrom(7);
 * random.whole(1, 6); // 1
 */
export function randomFrom(seed: number): Random {
  let state = seed | 0;
  const share = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const whole = (low: number, high: number): number => low + Math.floor(share() * (high - low + 1));
  return {
    share,
    whole,
    chance: (often) => share() < often,
    oneOf: (list) => list[whole(0, list.length - 1)] ?? list[0],
    bell: () => Math.sqrt(-2 * Math.log(1 - share())) * Math.cos(2 * Math.PI * share()),
  };
}

/** A seed of its own for the nth of several things made from one seed, so that each can be made again without the others. */
export function seedOf(seed: number, ...path: readonly number[]): number {
  return path.reduce((at, step) => Math.imul((at ^ (step + 0x9e3779b9)) | 0, 0x85ebca6b) ^ (at >>> 13), seed | 0);
}
