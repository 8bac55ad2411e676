import { possibleRange, solve, type Known, type Sum } from './possible.ts';
import { reachingWhere, sentences, type Said } from './room-sentence.ts';

interface Picture { readonly said: Said; readonly ids: readonly string[] }

/** That of these people at least so many reach the target, and at most so many. */
export interface Told { readonly ids: readonly string[]; readonly least: number; readonly most: number }

/**
 * Whether none of the three sentences, said of these people now, could pin down what somebody said.
 *
 * The people fall into groups that came and went together; nobody outside can tell two of one group apart. Somebody is pinned down where a
 * group is: all of it reach the target, or none, in every way in which all the sentences so far could have come about. Only who was there
 * and what was shown goes in, so the answer is no secret either.
 *
 * @param pictures shown so far. @param ids people in the next
 */
export function canBeRenewed(pictures: readonly Picture[], ids: readonly string[]): boolean {
  return sentences.every((said) => !pinsDown([...pictures, { said, ids }]));
}

/** Whether these sentences together tell what somebody said. Sentences that cannot have come about tell nothing. */
export function pinsDown(pictures: readonly Picture[]): boolean {
  return tellsOfSomebody(pictures.map(toldBy));
}

/** What a sentence says of how many reach the target. */
export function toldBy({ said, ids }: Picture): Told {
  const [least, most] = reachingWhere(said, ids.length);
  return { ids, least, most };
}

/** The same of anything that was told of how many of some people reach the target: sentences of a room, or figures of a report. */
export function tellsOfSomebody(told: readonly Told[]): boolean {
  const groups = groupsOf(told);
  const known: Known = {
    ranges: groups.map(({ size }) => [0, size]),
    sums: told.map(({ least, most }, one): Sum => (
      { terms: groups.flatMap(({ pattern }, group) => (pattern.includes(one) ? [[group, 1] as const] : [])), least, most })),
  };
  if (!solve(known)) return false;
  return groups.some(({ size }, group) => {
    const [low, high] = possibleRange(known, group) ?? [0, 0];
    return low === size || high === 0;
  });
}

/** People by the pictures they were in. */
function groupsOf(pictures: readonly { readonly ids: readonly string[] }[]): readonly { readonly pattern: readonly number[]; readonly size: number }[] {
  const patterns = new Map<string, number[]>();
  pictures.forEach(({ ids }, picture) => {
    for (const id of ids) patterns.set(id, [...(patterns.get(id) ?? []), picture]);
  });
  const sizes = new Map<string, { readonly pattern: readonly number[]; readonly size: number }>();
  for (const pattern of patterns.values()) sizes.set(pattern.join(' '), { pattern, size: (sizes.get(pattern.join(' '))?.size ?? 0) + 1 });
  return [...sizes.values()];
}
