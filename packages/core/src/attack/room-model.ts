import type { Picture, Sentence } from './rules-on-trial.ts';
import type { Interval, System } from './system.ts';
import { sum, systemBuilder } from './system.ts';
import type { Question } from './posterior.ts';

/** Pictures of one competency in a room, and who were in exactly the same ones. */
export interface RoomModel {
  /** One unknown for each group: how many of it reach the target. */
  readonly system: System;
  readonly groups: readonly { readonly people: readonly number[]; readonly inSum: readonly boolean[] }[];
  readonly question: Question;
}

/**
 * What the sentences shown in a room say about who was there.
 *
 * @param known what some people said, who put together what they know
 */
export function roomModel(pictures: readonly Picture[], known: ReadonlyMap<number, boolean> = new Map()): RoomModel {
  const people = [...new Set(pictures.flatMap(({ of }) => of))];
  const members = pictures.map(({ of }) => new Set(of));
  const byPattern = new Map<string, { people: number[]; inSum: readonly boolean[] }>();
  for (const person of people) {
    const inSum = members.map((each) => each.has(person));
    const key = `${inSum.map(Number).join('')}${known.has(person) ? `:${person}` : ''}`;
    const group = byPattern.get(key);
    if (group === undefined) byPattern.set(key, { people: [person], inSum });
    else group.people.push(person);
  }
  // Groups of the first picture come first, so that its sum is done with early.
  const groups = [...byPattern.values()].sort((a, b) => a.inSum.indexOf(true) - b.inSum.indexOf(true));
  const sums = pictures.map(({ sentence, of }): Interval => reachingWhen(sentence, of.length));
  const builder = systemBuilder();
  const unknowns = groups.map(({ people: [first = -1], people: { length } }, i) => {
    const said = known.get(first);
    return builder.unknown(`group ${i + 1}: reaching`, said === undefined ? [0, length] : said ? [1, 1] : [0, 0]);
  });
  sums.forEach(([low, high], picture) => builder.between(low, sum(unknowns.filter((_, i) => groups[i]?.inSum[picture])), high));
  return { system: builder.system(), groups, question: { groups: groups.map(({ people: { length }, inSum }) => ({ size: length, inSum })), sums: sums.map((within) => [within]) } };
}

/** How many can have reached the target when this was said of so many: tried out one by one. */
function reachingWhen(sentence: Sentence, of: number): Interval {
  const possible = Array.from({ length: of + 1 }, (_, reaching) => reaching)
    .filter((reaching) => (3 * reaching >= 2 * of ? 'most' : 3 * reaching <= of ? 'not-yet' : 'differ') === sentence);
  return [possible[0] ?? of + 1, possible.at(-1) ?? -1];
}
