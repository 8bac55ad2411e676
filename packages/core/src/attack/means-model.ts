import type { Alike, KnownReport } from './joint-model.ts';
import type { System } from './system.ts';
import { systemBuilder } from './system.ts';
import type { Person, Topic } from './topic.ts';

/** What printed means of one item say about people who came and went together. */
export interface MeansModel {
  readonly system: System;
  /** By group: what its answers to this item add up to, how many there are, and what is true. */
  readonly groups: readonly { readonly unknown: number; readonly given: number; readonly truth: number }[];
}

/** One model for each item. A mean over people some of whom did not answer everything is let be: nobody outside knows who is in it. */
export function meansModel({ items, values }: Topic, place: number, people: readonly Person[], reports: readonly KnownReport[], alike: readonly Alike[], meanStep: (people: number) => number): readonly MeansModel[] {
  return Array.from({ length: items }, (_, item): MeansModel => {
    const builder = systemBuilder();
    const groups = alike.map((group, i) => {
      const given = group.people.flatMap((person) => people[person]?.[place]?.[item] ?? []).map((level) => values[level] ?? 0);
      const unknown = builder.unknown(`group ${i + 1}: sum of item ${item + 1}`, [given.length * (values[0] ?? 0), given.length * (values.at(-1) ?? 0)]);
      return { unknown, given: given.length, truth: given.reduce((a, b) => a + b, 0) };
    });
    reports.forEach(({ shown, members }, r) => {
      const reliability = shown.questions[place]?.reliability;
      if (reliability === undefined || reliability === 'hidden') return;
      const inside = groups.filter((_, i) => alike[i]?.inReport[r]);
      const mean = reliability.items[item]?.mean;
      const complete = [...members].every((person) => (people[person]?.[place] ?? []).every((level) => level !== null));
      if (mean === undefined || !complete || reliability.n !== members.size) return;
      const half = meanStep(reliability.n) / 2;
      builder.between(reliability.n * (mean - half) - 1e-6, inside.map(({ unknown }) => [unknown, 1]), reliability.n * (mean + half) + 1e-6);
    });
    return { system: builder.system(), groups };
  });
}
