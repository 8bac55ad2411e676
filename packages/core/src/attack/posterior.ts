import type { Interval } from './system.ts';

/** People nothing tells apart, and what is known of sums over them. */
export interface Question {
  /** Sizes of groups of people. */
  readonly groups: readonly { readonly size: number; readonly inSum: readonly boolean[] }[];
  /** Where each sum may lie. */
  readonly sums: readonly (readonly Interval[])[];
}

/**
 * How likely each person of each group says yes, given what is known of the sums, when beforehand everybody was as likely to say yes as no:
 * every way the group can have answered is counted. `null` where there are more than `places` partial sums to keep, or none fits.
 *
 * @example
 * // Ten people, seven of whom say yes.
 * chancesOf({ groups: [{ size: 10, inSum: [true] }], sums: [[[7, 7]]] }); // [0.7]
 */
export function chancesOf({ groups, sums }: Question, places = 20_000): readonly number[] | null {
  const sizes = sums.map((within) => (within.at(-1)?.[1] ?? 0) + 1);
  const strides: number[] = [];
  let size = 1;
  for (const each of sizes) {
    strides.push(size);
    size *= Math.max(1, each);
  }
  if (size > Number.MAX_SAFE_INTEGER) return null;
  const lastOf = sums.map((_, sum) => groups.reduce((last, { inSum }, group) => (inSum[sum] ? group : last), -1));
  const sumAt = (place: number, sum: number): number => Math.floor(place / (strides[sum] ?? 1)) % (sizes[sum] ?? 1);

  /** From what the sums come to before a group to what they come to after it; `null` where they cannot. A sum that is complete is put back to 0. */
  const onwards = (place: number, group: number, yes: number): number | null => {
    let to = place;
    for (let sum = 0; sum < sums.length; sum++) {
      const isLast = lastOf[sum] === group;
      if (!isLast && !groups[group]?.inSum[sum]) continue;
      const now = sumAt(place, sum) + (groups[group]?.inSum[sum] ? yes : 0);
      if (now >= (sizes[sum] ?? 0)) return null;
      if (isLast && !(sums[sum] ?? []).some(([low, high]) => low <= now && now <= high)) return null;
      to += ((isLast ? 0 : now) - sumAt(place, sum)) * (strides[sum] ?? 0);
    }
    return to;
  };

  const forwards: Map<number, number>[] = [new Map([[0, 1]])];
  for (const [group, { size: people }] of groups.entries()) {
    const ways = waysOf(people);
    const next = new Map<number, number>();
    for (const [place, count] of forwards[group] ?? []) {
      for (let yes = 0; yes <= people; yes++) {
        const to = onwards(place, group, yes);
        if (to !== null) next.set(to, (next.get(to) ?? 0) + count * (ways[yes] ?? 0));
      }
      if (next.size > places) return null;
    }
    forwards.push(next);
  }
  const all = forwards.at(-1)?.get(0) ?? 0;
  if (all === 0) return null;
  const chances: number[] = [];
  let backwards = new Map([[0, 1]]);
  for (let group = groups.length - 1; group >= 0; group--) {
    const people = groups[group]?.size ?? 0;
    const ways = waysOf(people);
    const before = new Map<number, number>();
    let said = 0;
    for (const [place, count] of forwards[group] ?? []) {
      let total = 0;
      for (let yes = 0; yes <= people; yes++) {
        const to = onwards(place, group, yes);
        const weight = to === null ? 0 : (ways[yes] ?? 0) * (backwards.get(to) ?? 0);
        total += weight;
        said += count * weight * yes;
      }
      if (total > 0) before.set(place, total);
    }
    chances.unshift(people === 0 ? 0 : said / all / people);
    backwards = before;
  }
  return chances;
}

/** How many ways there are to choose none, one, two … of so many; divided by all of them, so that numbers stay small. */
function waysOf(size: number): readonly number[] {
  const ways = [0.5 ** size];
  for (let i = 1; i <= size; i++) ways.push(((ways[i - 1] ?? 0) * (size - i + 1)) / i);
  return ways;
}
