import { sum } from './check-figures.ts';
import type { Floors } from './floors.ts';
import type { QuestionFigures } from './group-figures.ts';
import type { Cell } from './merge-levels.ts';
import { isWide, solve, type Known, type Range, type Sum } from './possible.ts';
import { stepsOf } from './rounded-mean.ts';
import type { Shown } from './shown.ts';
import { quartileBranches, wholeQuartiles } from './whole-quartiles.ts';

/** Whether everything held back keeps at least `width` steps between the lowest and the highest it may be. */
export function tellsNothing(question: QuestionFigures, people: number, shown: Shown, floors: Floors): boolean {
  const known = knownFrom(question, people, shown, floors);
  const so = trueSolution(question, known);
  const solutions = so ? [so] : [];
  return hiddenIn(question, shown).every((variable) => isWide(known, variable, floors.width, solutions));
}

/** What is so, as one solution of what is known: only what is borrowed is left to find. */
export function trueSolution({ answers, reaching }: QuestionFigures, known: Known): readonly number[] | null {
  const counts = [...answers, reaching];
  return solve({ ...known, ranges: known.ranges.map((range, i): Range => [counts[i] ?? range[0], counts[i] ?? range[1]]) });
}

/** Variables nobody is told: the levels that are not counted alone, and, last, who reaches. */
export function hiddenIn({ values, target }: QuestionFigures, { cells, reaching }: Shown): readonly number[] {
  const levels = values.flatMap((_, level) => (cells?.some(({ from, to }) => from === level && to === level) ? [] : [level]));
  // Where the lowest level is the target, everybody reaches it, and everybody knows.
  return reaching || target === 0 ? levels : [...levels, values.length];
}

/**
 * Everything known about one competency, as sums of whole numbers. Variables: answers by level; people who reach the target; and answers
 * that are given by others than their side would lead one to think, which links the two.
 */
export function knownFrom(question: QuestionFigures, people: number, shown: Shown, floors: Floors): Known {
  const { scored, values } = question;
  const total = sum(question.answers);
  return {
    ranges: [...values.map((): Range => [0, total]), [0, scored], ...values.map((): Range => [0, total])],
    sums: [...participation(question), ...sides(question, people), ...shownSums(question, shown, floors)],
    either: [...reachingBranches(question, shown, floors), ...spreadBranches(question, shown, floors)],
  };
}

function participation({ values, answers }: QuestionFigures): readonly Sum[] {
  const total = sum(answers);
  return [{ terms: values.map((_, level) => [level, 1]), least: total, most: total }];
}

/** How answers and people go together: a level is a mean, so who reaches the target has answers that make up for the low ones. */
function sides({ scored, values, target, items }: QuestionFigures, people: number): readonly Sum[] {
  const reaching = values.length;
  const borrowed = (level: number): number => values.length + 1 + level;
  const [most, goal, others] = [Infinity, values[target] ?? 0, items.length * (people - scored)];
  const steps = values.map((value) => value - goal);
  const low = values.map((_, level) => level).filter((level) => level < target);
  const high = values.map((_, level) => level).filter((level) => level > target);
  const each = (levels: readonly number[], times: (level: number) => number, of = (level: number): number => level): Sum['terms'] => levels.map((level) => [of(level), times(level)]);
  const step = (level: number): number => steps[level] ?? 0;
  const perPerson = items.length;
  // As many low answers as one person can give who reaches the target all the same, and as many high ones as one who does not.
  const lowest = mostOf(perPerson, (count) => count * step(target - 1) + (perPerson - count) * step(values.length - 1) >= 0);
  const highest = Math.max(0, perPerson - 1);
  return [
    // Who falls short gave an answer below the target; who reaches it gave one at or above.
    { terms: [...each(low, () => 1), [reaching, 1]], least: scored, most },
    { terms: [...each([target, ...high], () => 1), [reaching, -1]], least: 0, most },
    { terms: [...each(low, () => 1), [reaching, perPerson - lowest]], least: -most, most: perPerson * scored + others },
    { terms: [...each([target, ...high], () => 1), [reaching, highest - perPerson]], least: -most, most: highest * scored + others },
    // Low answers of people who fall short or have no level are borrowed; the others must be made up for by high ones.
    ...low.map((level): Sum => ({ terms: [[level, 1], [borrowed(level), -1]], least: 0, most })),
    { terms: [...each(low, () => 1, borrowed), [reaching, perPerson]], least: 0, most: perPerson * scored + others },
    { terms: [...each(high, step), ...each(low, step), ...each(low, (level) => -step(level), borrowed)], least: 0, most },
    // And high answers of people who reach it or have no level; the others must be outweighed, by a step a person at least.
    ...high.map((level): Sum => ({ terms: [[level, 1], [borrowed(level), -1]], least: 0, most })),
    { terms: [...each(high, () => 1, borrowed), [reaching, -perPerson]], least: -most, most: others },
    { terms: [...each(high, step), ...each(low, step), ...each(high, (level) => -step(level), borrowed), [reaching, -1]], least: -most, most: -scored },
    { terms: [[borrowed(target), 1]], least: 0, most: 0 },
  ];
}

function shownSums(question: QuestionFigures, { reaching, halfShort, cells, quartiles, reliability }: Shown, floors: Floors): readonly Sum[] {
  const { scored, answers, values, items } = question;
  const [total, place] = [sum(answers), values.length];
  const sums: Sum[] = [];
  if (reaching) sums.push({ terms: [[place, 1]], least: question.reaching, most: question.reaching });
  if (halfShort) sums.push(isHalfShort(question) ? { terms: [[place, 2]], least: 0, most: scored } : { terms: [[place, 2]], least: scored + 1, most: 2 * scored });
  for (const cell of cells ?? []) sums.push(between(cell, countIn(answers, cell), countIn(answers, cell)));
  // Levels and quartiles are shown only where no level holds nearly all.
  if (cells || quartiles) sums.push(...values.map((_, level) => between({ from: level, to: level }, 0, oneVoiceFrom(total, floors) - 1)));
  // In a cell that is counted, what comes before its last level has too few people behind it, or it would be a cell of its own.
  const few = (floors.people - 1) * items.length;
  for (const { from, to } of cells?.slice(0, -1) ?? []) for (let level = from; level < to; level++) sums.push(between({ from, to: level }, 0, few));
  if (reliability && question.reliability) sums.push(...meanSums(question, question.reliability));
  return sums;
}

/** Means of items are rounded, but together they still bound the sum of all answers. */
function meanSums({ answers, values, items }: QuestionFigures, { n, items: analysed }: QuestionFigures['reliability'] & {}): readonly Sum[] {
  const steps = stepsOf(n);
  const twice = 2 * steps;
  const rounded = sum(analysed.map(({ mean }) => Math.floor(mean * steps + 0.5)));
  const others = sum(answers) - n * items.length;
  if (analysed.length !== items.length || others < 0) return [];
  return [{
    terms: values.map((value, level) => [level, twice * value]),
    least: n * (2 * rounded - items.length) + twice * others * (values[0] ?? 0),
    most: n * (2 * rounded + items.length) + twice * others * (values.at(-1) ?? 0),
  }];
}

/** A share that is held back tells that one side is small; or, where it had to go for the sake of others, what it is. */
function reachingBranches({ scored, reaching, values }: QuestionFigures, shown: Shown, floors: Floors): Known['either'] & {} {
  if (shown.reaching) return [];
  const [place, few] = [values.length, floors.people - 1];
  const isSmall = Math.min(reaching, scored - reaching) <= few;
  return [[
    [{ terms: [[place, 1]], least: 0, most: few }],
    [{ terms: [[place, 1]], least: scored - few, most: scored }],
    ...(isSmall ? [] : [[{ terms: [[place, 1]], least: reaching, most: reaching } as const]]),
  ]];
}

function spreadBranches(question: QuestionFigures, { cells, quartiles }: Shown, floors: Floors): Known['either'] & {} {
  const { answers, values, items } = question;
  const total = sum(answers);
  const either: (readonly (readonly Sum[])[])[] = [];
  const few = (floors.people - 1) * items.length;
  const whole = quartiles ? wholeQuartiles(values, answers) : null;
  if (whole) ([1, 2, 3] as const).forEach((which, i) => either.push(quartileBranches(which, whole[i] ?? 0, values, total)));
  const last = cells?.at(-1);
  if (last) either.push(lastCellBranches(last, total, few));
  if (cells || !mayShowSpread(question, floors)) return either;
  const oneCell = [...lastCellBranches({ from: 0, to: values.length - 1 }, total, few), [between({ from: 0, to: values.length - 1 }, 0, few)]];
  const itself = answers.map((count, level) => between({ from: level, to: level }, count, count));
  // With quartiles and no levels: everything is one cell. With neither: nearly all is on one level. Or else they went for the sake of others.
  const oneVoice = values.map((_, level) => [between({ from: level, to: level }, oneVoiceFrom(total, floors), total)]);
  return [...either, [...(quartiles ? oneCell : oneVoice), itself]];
}

/** The last cell begins where one began that had enough behind it, and takes in what was left above, which had not. */
function lastCellBranches({ from, to }: Cell, total: number, few: number): readonly (readonly Sum[])[] {
  return Array.from({ length: to - from + 1 }, (_, i): readonly Sum[] => [
    ...Array.from({ length: i }, (__, before) => between({ from, to: from + before }, 0, few)),
    ...(from + i < to ? [between({ from: from + i + 1, to }, 0, few)] : []),
    between({ from, to: from + i }, 1, total),
  ]);
}

/**
 * Whether quartiles could tell something beside the levels that are shown. Every quartile that these levels leave possible is tried, and not
 * only those that are so: that they are not shown then tells nothing either.
 */
export function quartilesMayTell(question: QuestionFigures, people: number, shown: Shown, floors: Floors): boolean {
  if (!shown.cells) return false;
  const { values } = question;
  const total = sum(question.answers);
  const beside: Shown = { ...shown, quartiles: false };
  const known = knownFrom(question, people, beside, floors);
  const hidden = hiddenIn(question, beside);
  const so = trueSolution(question, known) ?? undefined;
  const tried = (which: 1 | 2 | 3, least: number, before: Known): boolean => {
    if (hidden.length === 0) return false;
    for (let quartile = least; quartile <= (values.at(-1) ?? 0); quartile++) {
      const branches = quartileBranches(which, quartile, values, total);
      const next: Known = { ...before, either: [...(before.either ?? []), branches] };
      const solution = branches.length === 0 ? null : solve(next, so);
      if (!solution) continue;
      const solutions = [solution];
      if (which === 3 ? !hidden.every((variable) => isWide(next, variable, floors.width, solutions)) : tried(which === 1 ? 2 : 3, quartile, next)) return true;
    }
    return false;
  };
  return tried(1, values[0] ?? 0, known);
}

/**
 * Whether so many answered so much that levels and quartiles could be shown at all. With two levels, or one item, answers all but say who
 * reaches the target, and that ten people are behind a count says more than it hides.
 */
export function mayShowSpread({ scored, values, items }: QuestionFigures, floors: Floors): boolean {
  return scored >= floors.levels && values.length > 2 && items.length > 1;
}

/** Half or more of those with a level fall short of the target. */
export function isHalfShort({ scored, reaching }: QuestionFigures): boolean {
  return 2 * (scored - reaching) >= scored;
}

export function countIn(counts: readonly number[], { from, to }: Cell): number {
  return sum(counts.slice(from, to + 1));
}

/** As many answers on one level make it one voice. */
export function oneVoiceFrom(total: number, { unanimity }: Floors): number {
  return Math.floor(unanimity * total + 1e-9) + 1;
}

function between({ from, to }: Cell, least: number, most: number): Sum {
  return { terms: Array.from({ length: to - from + 1 }, (_, i) => [from + i, 1] as const), least, most };
}

/** The most, up to `of`, for which something holds. */
function mostOf(of: number, holds: (count: number) => boolean): number {
  for (let count = of; count > 0; count--) if (holds(count)) return count;
  return 0;
}
