import { sum } from './check-figures.ts';
import type { GroupFigures, QuestionFigures } from './group-figures.ts';

/**
 * The fewest people who can have joined, left or changed between two sets of figures. Who somebody is, is not kept, so it is proved: in each
 * table that counts every person once, those not there included, as many must have moved as the two differ by.
 *
 * @example
 * leastChanged({ people: 20, questions: [] }, { people: 31, questions: [] }) // → 11
 */
export function leastChanged(before: GroupFigures, now: GroupFigures): number {
  // Whoever is in neither stands outside both times.
  const everyone = Math.max(before.people, now.people);
  const moved = pairs(before, now).flatMap(([then, later]) => {
    const [tables, laterTables] = [tablesOf(then), tablesOf(later)];
    return tables.map((table, i) => halfDifference(table, laterTables[i] ?? [], everyone));
  });
  return Math.max(Math.abs(now.people - before.people), ...moved);
}

function pairs(before: GroupFigures, now: GroupFigures): readonly (readonly [QuestionFigures, QuestionFigures])[] {
  return before.questions.flatMap((then) => {
    const later = now.questions.find(({ id }) => id === then.id);
    // Another form of the question: nothing can be proved by it.
    return later && isSameForm(then, later) ? [[then, later] as const] : [];
  });
}

/** Tables that count a person once at most. */
function tablesOf({ items, scored, reaching, choices }: QuestionFigures): readonly (readonly number[])[] {
  return [...items, [reaching, scored - reaching], ...(choices ? [choices] : [])];
}

function halfDifference(before: readonly number[], now: readonly number[], everyone: number): number {
  const whole = (counts: readonly number[]): readonly number[] => [...counts, everyone - sum(counts)];
  const [a, b] = [whole(before), whole(now)];
  return sum(a.map((count, i) => Math.abs(count - (b[i] ?? 0)))) / 2;
}

/** Whether two questions ask the same, so that their figures can be set side by side. */
export function isSameForm(one: QuestionFigures, other: QuestionFigures): boolean {
  return one.items.length === other.items.length && one.values.join() === other.values.join() && one.target === other.target && one.choices?.length === other.choices?.length;
}
