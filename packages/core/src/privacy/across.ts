import { countIn, hiddenIn, knownFrom, trueSolution } from './audit.ts';
import { sum } from './check-figures.ts';
import type { Floors } from './floors.ts';
import type { QuestionFigures } from './group-figures.ts';
import { movesBetween, type Moves } from './moves.ts';
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
  /** People known to have moved between this report and the new one, where somebody has counted them; otherwise 0. */
  readonly changed: number;
}

/**
 * Whether a question's new figures, beside all that were shown of it before, would tell too much: what was hidden then, what is hidden now,
 * or what those who came and went between two reports said. Whoever asks is taken to know who came and went.
 */
export function tellsAcross(earlier: readonly QuestionShown[], now: QuestionShown, floors: Floors): boolean {
  const all = [...earlier, now];
  const moves = earlier.map((before) => movesOf(before, now));
  if (moves.some(({ came, went }) => Math.max(came, went) < floors.changed)) return true;
  if (earlier.some((before, i) => isOfOneVoice(before, now, moves[i] ?? none, floors))) return true;
  const { known, starts, truth } = together(all, floors);
  const solutions = truth ? [truth] : [];
  return !all.every((report, i) => hiddenOf(report).every((variable) => isWide(known, (starts[i] ?? 0) + variable, floors.width, solutions)));
}

const none: Moves = { came: 0, went: 0, answersCame: 0, answersWent: 0 };

function movesOf(before: QuestionShown, now: QuestionShown): Moves {
  const withoutLevel = before.people - before.question.scored + (now.people - now.question.scored);
  return movesBetween(before.question, now.question, before.changed, withoutLevel);
}

/** Those who came and those who went, if nearly all of them said the same. Only figures that both reports show can tell by themselves. */
function isOfOneVoice(before: QuestionShown, now: QuestionShown, { came, went, answersCame, answersWent }: Moves, { unanimity }: Floors): boolean {
  const [then, later] = [before.question, now.question];
  const isExtreme = (change: number, comes: number, goes: number): boolean => {
    // Everything that came and nothing that went lies on one side at the one end, nothing and everything at the other.
    const place = change + goes;
    const edge = Math.max(1, Math.ceil((1 - unanimity) * Math.max(comes, goes) - 1e-9));
    return place < edge || place > comes + goes - edge;
  };
  if (then.choices) {
    return then.choices.some((count, i) => !before.hiddenChoices[i] && !now.hiddenChoices[i] && isExtreme((later.choices?.[i] ?? 0) - count, came, went));
  }
  if (before.shown.reaching && now.shown.reaching && isExtreme(later.reaching - then.reaching, came, went)) return true;
  const items = then.items.length;
  return commonCells(before, now).some((cell) => {
    const change = countIn(later.answers, cell) - countIn(then.answers, cell);
    const others = sum(later.answers) - sum(then.answers) - change;
    const [least, leastOthers] = [change + items * answersWent, others + items * answersWent];
    const edge = Math.max(1, Math.ceil((1 - unanimity) * Math.max(answersCame, answersWent) - 1e-9));
    return least < edge || leastOthers < edge;
  });
}

/** Where both reports begin a cell at the same level, what lies between two such levels can be compared. */
function commonCells(before: QuestionShown, now: QuestionShown): readonly { readonly from: number; readonly to: number }[] {
  const starts = (before.shown.cells ?? []).map(({ from }) => from).filter((from) => now.shown.cells?.some((cell) => cell.from === from));
  return starts.length < 2 ? [] : starts.map((from, i) => ({ from, to: (starts[i + 1] ?? before.question.values.length) - 1 }));
}

interface Together { readonly known: Known; readonly starts: readonly number[]; readonly truth: readonly number[] | null }

/** Everything known about every report, and how each can differ from each other by who moved. */
function together(all: readonly QuestionShown[], floors: Floors): Together {
  const each = all.map((report) => knownOf(report, floors));
  const starts = each.map((_, i) => sum(each.slice(0, i).map(({ ranges }) => ranges.length)));
  const known: Known = {
    ranges: each.flatMap(({ ranges }) => ranges),
    sums: [...each.flatMap(({ sums }, i) => sums.map((one) => moved(one, starts[i] ?? 0))), ...differences(all, starts)],
    either: each.flatMap(({ either = [] }, i) => either.map((branches) => branches.map((branch) => branch.map((one) => moved(one, starts[i] ?? 0))))),
  };
  const truths = all.map((report, i) => truthOf(report, each[i] ?? { ranges: [], sums: [] }));
  const truth = truths.every((one) => one !== null) ? truths.flat() : null;
  return { known, starts, truth: truth && solve(known, truth) };
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
