import { sum } from './check-figures.ts';
import type { QuestionFigures } from './group-figures.ts';

/** People with a level in one question who came into it, and who went out of it, between two times. Whoever answers it anew has gone and come. */
export interface Moved { readonly came: number; readonly went: number }

/** The fewest people who can have come into, and gone out of, one question between two reports. Whoever answers anew has gone and come. */
export interface Moves {
  /** With a level. */
  readonly came: number;
  readonly went: number;
  /** With an answer to any of its items, a level or not. */
  readonly answersCame: number;
  readonly answersWent: number;
}

/**
 * What two sets of figures prove about who moved. It is the best case for somebody who knows who moved: with more of them, less can be told.
 *
 * @param counted who moved in this question, where somebody has counted them from the sheets of both times
 * @param withoutLevel people in either report who have no level here
 * @example
 * // 30 people of whom 12 reach the target, then 41 of whom 20 do: eleven came, and nobody need have gone
 * movesBetween(thirty, fortyOne) // → { came: 11, went: 0, … }
 */
export function movesBetween(before: QuestionFigures, now: QuestionFigures, counted: Moved | undefined, withoutLevel: number): Moves {
  const sides = [gained([before.reaching, before.scored - before.reaching], [now.reaching, now.scored - now.reaching])];
  const levels = [...sides, ...(before.choices ? [gained(before.choices, now.choices ?? [])] : [])];
  const items = before.items.map((item, i) => gained(item, now.items[i] ?? []));
  // Who answered an item need not have a level, so that many of those who moved there may be nobody here.
  const itemsCame = Math.max(0, ...items.map(({ came }) => came));
  const itemsWent = Math.max(0, ...items.map(({ went }) => went));
  const grown = now.scored - before.scored;
  const least = Math.max(...levels.map(({ came }) => came), itemsCame - withoutLevel, ...[...levels.map(({ went }) => went), itemsWent - withoutLevel].map((went) => went + grown), counted?.came ?? 0, (counted?.went ?? 0) + grown, grown, 0);
  return { came: least, went: least - grown, answersCame: Math.max(least, itemsCame), answersWent: Math.max(least - grown, itemsWent) };
}

function gained(before: readonly number[], now: readonly number[]): { readonly came: number; readonly went: number } {
  const changes = before.map((count, i) => (now[i] ?? 0) - count);
  return { came: sum(changes.filter((change) => change > 0)), went: -sum(changes.filter((change) => change < 0)) + 0 };
}
