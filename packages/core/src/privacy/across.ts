import { countIn, hiddenIn, knownFrom, trueSolution } from './audit.ts';
import { sum } from './check-figures.ts';
import { usualFloors, type Floors } from './floors.ts';
import type { QuestionFigures } from './group-figures.ts';
import { movesBetween, type Moved, type Moves } from './moves.ts';
import { isWide, solve, type Known, type Sum } from './possible.ts';
import type { Shown } from './shown.ts';

/** One question in one report: what was so, and which figures of it were shown. */
export interface QuestionShown {
  readonly question: QuestionFigures;
  /** People in the report, with a level in this question or without. */
  readonly people: number;
  readonly shown: Shown;
  /** For choices, which of them are hidden. */
  readonly hiddenChoices: readonly boolean[];
  /** Who moved in it between this report and the new one, where somebody has counted them. */
  readonly moved: Moved | undefined;
}

/**
 * Whether a question's new figures, beside all that were shown of it before, would tell too much: what was hidden then, what is hidden now,
 * or what those who came and went between two reports said. Whoever asks is taken to know who came and went.
 */
export function tellsAcross(earlier: readonly QuestionShown[], now: QuestionShown, floors: Floors): boolean {
  const all = [...earlier, now];
  const moves = earlier.map((before) => movesOf(before, now));
  if (moves.some(({ came, went }) => Math.max(came, went) < floors.changed)) return true;
  if (earlier.some((before, i) => movesTell(before, now, moves[i] ?? none, floors))) return true;
  const { known, starts, truth, isLinked } = together(all);
  // Where so many moved that one report says nothing about another, each has been looked at by itself.
  if (!isLinked) return false;
  const solutions = truth ? [truth] : [];
  return !all.every((report, i) => hiddenOf(report).every((variable) => isWide(known, (starts[i] ?? 0) + variable, floors.width, solutions)));
}

const none: Moves = { came: 0, went: 0, answersCame: 0, answersWent: 0 };

function movesOf(before: QuestionShown, now: QuestionShown): Moves {
  const withoutLevel = before.people - before.question.scored + (now.people - now.question.scored);
  return movesBetween(before.question, now.question, before.moved, withoutLevel);
}

/** Whether figures that both reports show tell by themselves what those who came said, or those who went. */
function movesTell(before: QuestionShown, now: QuestionShown, { came, went, answersCame, answersWent }: Moves, floors: Floors): boolean {
  const [then, later] = [before.question, now.question];
  if (then.choices) {
    return then.choices.some((count, i) => !before.hiddenChoices[i] && !now.hiddenChoices[i] && changeTells((later.choices?.[i] ?? 0) - count, came, went, 1, floors));
  }
  const items = then.items.length;
  return (before.shown.reaching && now.shown.reaching && changeTells(later.reaching - then.reaching, came, went, 1, floors))
    || commonCells(before, now).some((cell) => changeTells(countIn(later.answers, cell) - countIn(then.answers, cell), answersCame, answersWent, items, floors));
}

/**
 * Whether a count that has changed says of those who came, or of those who went, that nearly all of them count in it, or nearly none; or of
 * fewer than ten of them anything at all.
 */
function changeTells(change: number, came: number, went: number, each: number, { people, unanimity }: Floors): boolean {
  const tells = (size: number, least: number, most: number): boolean => {
    if (size === 0) return false;
    const all = size * each;
    return size < people ? least > 0 || most < all : least > unanimity * all || most < (1 - unanimity) * all;
  };
  return tells(came, Math.max(0, change), Math.min(came * each, went * each + change)) || tells(went, Math.max(0, -change), Math.min(went * each, came * each - change));
}

/** Where both reports begin a cell at the same level, what lies between two such levels can be compared. */
function commonCells(before: QuestionShown, now: QuestionShown): readonly { readonly from: number; readonly to: number }[] {
  const starts = (before.shown.cells ?? []).map(({ from }) => from).filter((from) => now.shown.cells?.some((cell) => cell.from === from));
  return starts.length < 2 ? [] : starts.map((from, i) => ({ from, to: (starts[i + 1] ?? before.question.values.length) - 1 }));
}

interface Together { readonly known: Known; readonly starts: readonly number[]; readonly truth: readonly number[] | null; readonly isLinked: boolean }

/** Everything known about every report, and how each can differ from each other by who moved. */
function together(all: readonly QuestionShown[]): Together {
  // Whatever floors a report was made with, nobody may learn more from it than with the usual ones.
  const each = all.map((report) => knownOf(report, usualFloors));
  const starts = each.map((_, i) => sum(each.slice(0, i).map(({ ranges }) => ranges.length)));
  const ranges = each.flatMap((one) => one.ranges);
  const links = differences(all, starts).filter((one) => tells(one, ranges));
  const known: Known = {
    ranges,
    sums: [...each.flatMap(({ sums }, i) => sums.map((one) => moved(one, starts[i] ?? 0))), ...links],
    either: each.flatMap(({ either = [] }, i) => either.map((branches) => branches.map((branch) => branch.map((one) => moved(one, starts[i] ?? 0))))),
  };
  const truths = all.map((report, i) => truthOf(report, each[i] ?? { ranges: [], sums: [] }));
  const truth = truths.every((one) => one !== null) ? truths.flat() : null;
  return { known, starts, truth: truth && solve(known, truth), isLinked: links.length > 0 };
}

/** Whether a sum says more than the ranges do. */
function tells({ terms, least, most }: Sum, ranges: Known['ranges']): boolean {
  const ends = terms.map(([variable, times]) => (ranges[variable] ?? [0, 0]).map((end) => end * times));
  return sum(ends.map((pair) => Math.min(...pair))) < least || sum(ends.map((pair) => Math.max(...pair))) > most;
}

function moved({ terms, least, most }: Sum, by: number): Sum {
  return { terms: terms.map(([variable, times]) => [variable + by, times] as const), least, most };
}

function differences(all: readonly QuestionShown[], starts: readonly number[]): readonly Sum[] {
  return all.flatMap((before, i) => all.slice(i + 1).flatMap((later, j): Sum[] => {
    const { came, went, answersCame, answersWent } = movesOf(before, later);
    const [from, to] = [starts[i] ?? 0, starts[i + 1 + j] ?? 0];
    const apart = (variable: number, comes: number, goes: number): Sum => ({ terms: [[to + variable, 1], [from + variable, -1]], least: -goes, most: comes });
    const { choices, values, items } = before.question;
    if (choices) return choices.map((_, choice) => apart(choice, came, went));
    return [...values.map((_, level) => apart(level, items.length * answersCame, items.length * answersWent)), apart(values.length, came, went)];
  }));
}

function knownOf({ question, people, shown, hiddenChoices }: QuestionShown, floors: Floors): Known {
  if (!question.choices) return knownFrom(question, people, shown, floors);
  const { choices, scored } = question;
  return {
    ranges: choices.map((count, i) => (hiddenChoices[i] ? [0, scored] : [count, count])),
    sums: [{ terms: choices.map((_, i) => [i, 1] as const), least: scored, most: scored }],
  };
}

function truthOf({ question }: QuestionShown, known: Known): readonly number[] | null {
  return question.choices ?? trueSolution(question, known);
}

function hiddenOf({ question, shown, hiddenChoices }: QuestionShown): readonly number[] {
  return question.choices ? question.choices.flatMap((_, i) => (hiddenChoices[i] ? [i] : [])) : hiddenIn(question, shown);
}
