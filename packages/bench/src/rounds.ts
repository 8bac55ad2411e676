/** One way to do a piece of work, and how often it is done in one round. */
export interface Side {
  readonly name: string;
  readonly times: number;
  readonly run: () => unknown;
}

/** Milliseconds for doing the work once, by the name of the side. */
export type Medians = ReadonlyMap<string, number>;

/**
 * Times several ways to do the same work in rounds, each of which gives every side one turn, beginning with another side each time.
 * Whatever disturbs the machine so disturbs all of them, and what one left lying is cleared away before the next begins. Only what is young
 * is cleared: clearing all would throw away what the engine has learnt, and time the learning.
 */
export function measure(sides: readonly Side[], rounds: number): Medians {
  const taken = new Map(sides.map(({ name }): [string, number[]] => [name, []]));
  for (const side of sides) for (let i = 0; i < warmUp; i++) turn(side);
  for (let round = 0; round < rounds; round++) {
    for (let i = 0; i < sides.length; i++) {
      const side = sides[(round + i) % sides.length];
      if (side !== undefined) taken.get(side.name)?.push(turn(side));
    }
  }
  return new Map([...taken].map(([name, times]) => [name, median(times)]));
}

/** Turns taken before the first that counts, until the engine has settled on how to run each side. */
const warmUp = 5;

function turn({ times, run }: Side): number {
  globalThis.gc?.({ type: 'minor' });
  const begun = performance.now();
  for (let i = 0; i < times; i++) run();
  return (performance.now() - begun) / times;
}

export function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((one, other) => one - other);
  const [low = NaN, high = NaN] = [sorted[Math.floor((sorted.length - 1) / 2)], sorted[Math.ceil((sorted.length - 1) / 2)]];
  return (low + high) / 2;
}
