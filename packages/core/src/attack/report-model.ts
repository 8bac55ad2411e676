import { usualFloors } from '../privacy/floors.ts';
import type { ReleasedQuestion } from '../privacy/released-figures.ts';
import { levelIntervals } from './level-intervals.ts';
import type { Interval, System, SystemBuilder } from './system.ts';
import { sum, systemBuilder } from './system.ts';
import type { Topic } from './topic.ts';

const few = usualFloors.people - 1;

/** Who took part, which is no secret: the attacker is given it even where it is not printed. */
export interface TookPart {
  /** People with a level. */
  readonly scored: number;
  /** Answers by item. */
  readonly answers: readonly number[];
}

/** The unknowns of one competency, by their places in a system. */
export interface QuestionUnknowns {
  /** Answers at each level, lowest first. */
  readonly counts: readonly number[];
  /** People who reach the target. */
  readonly reaching: number;
}

/** One report of one competency, as somebody reads it who knows the rules: everything that is certain about what it holds back. */
export function questionModel(shown: ReleasedQuestion, topic: Topic, took: TookPart, meanStep: (n: number) => number): { readonly system: System; readonly unknowns: QuestionUnknowns } {
  const builder = systemBuilder();
  const unknowns = addQuestion(builder, shown, topic, took);
  addMeans(builder, shown, topic, took, unknowns.counts, meanStep);
  return { system: builder.system(), unknowns };
}

/** Adds the unknowns of one competency in one report, and all that is certain about them. */
export function addQuestion(builder: SystemBuilder, shown: ReleasedQuestion, topic: Topic, took: TookPart, name = topic.id): QuestionUnknowns {
  const { values } = topic;
  const { scored } = took;
  const total = took.answers.reduce((a, b) => a + b, 0);
  const reaching = builder.unknown(`${name}: reaching`, ...reachingOf(shown, scored));
  const known = countsOf(shown, total, values);
  const counts = values.map((value, level) => builder.unknown(`${name}: answers at ${value}`, ...(known.within[level] ?? [])));
  builder.equals(sum(counts), total);
  if (shown.levels !== 'hidden') {
    for (const { levels: [from, to], count } of shown.levels) builder.equals(sum(counts.filter((_, i) => from <= (values[i] ?? NaN) && (values[i] ?? NaN) <= to)), count);
  }
  known.upTo.forEach(([low, high], level) => builder.between(low, sum(counts.slice(0, level + 1)), high));
  if (shown.halfShort === true) builder.atMost([[reaching, 2]], scored);
  if (shown.halfShort === false) builder.atLeast([[reaching, 2]], scored + 1);
  addSides(builder, { counts, reaching }, topic, took);
  return { counts, reaching };
}

/** Where the number of people who reach the target may lie: a number held back because one side is small is on one side or the other. */
function reachingOf({ reaching, levels, quartiles, why }: ReleasedQuestion, scored: number): readonly Interval[] {
  if (reaching !== 'hidden') return [[reaching, reaching]];
  // Where levels might have been shown and nothing is, it may be held back for the sake of something else.
  if (levels === 'hidden' && quartiles === 'hidden' && scored >= usualFloors.levels) return [[0, scored]];
  if (why.reaching === 'people-behind') return [[0, Math.min(few, scored)]];
  return why.reaching === 'both-sides' ? [[0, Math.min(few, scored)], [Math.max(0, scored - few), scored]] : [[0, scored]];
}

function countsOf({ levels, quartiles, why }: ReleasedQuestion, total: number, values: readonly number[]): { readonly within: readonly (readonly Interval[])[]; readonly upTo: readonly Interval[] } {
  const nearlyAll = Math.floor(usualFloors.unanimity * total + 1e-9) + 1;
  const oneVoice = levels === 'hidden' && why.levels === 'unanimity';
  const found = levelIntervals({
    total, values,
    cells: levels === 'hidden' ? [] : levels.map(({ levels: [from, to], count }) => ({ from: values.indexOf(from), to: values.indexOf(to), count })),
    ...(quartiles === 'hidden' ? {} : { quartiles }),
    ...(levels === 'hidden' ? {} : { most: nearlyAll - 1 }),
  });
  // Where nothing fits, what is known here is wrong, and the checks of the scenarios say so.
  const counts = found?.counts ?? values.map((): Interval => [0, total]);
  const isCovered = (value: number): boolean => levels === 'hidden' || levels.some(({ levels: [from, to] }) => from <= value && value <= to);
  return {
    within: counts.map(([low, high], level) => (!isCovered(values[level] ?? NaN) ? [[low, Math.min(high, few)]] : oneVoice ? [[low, Math.min(high, total - nearlyAll)], [Math.max(low, nearlyAll), high]] : [[low, high]])),
    upTo: found?.upTo ?? [],
  };
}

/** How many answers below and above the target go with so many people who reach it. */
export function addSides(builder: SystemBuilder, { counts, reaching }: QuestionUnknowns, { values, target, items }: Topic, { scored, answers }: TookPart): void {
  const total = answers.reduce((a, b) => a + b, 0);
  const low = sum(counts.slice(0, target));
  const high = sum(counts.slice(target));
  // Whoever falls short gave an answer below the target, and whoever reaches it one at or above.
  builder.atLeast([...low, [reaching, 1]], scored);
  builder.atLeast([...high, [reaching, -1]], 0);
  if (total !== scored * items) return;
  // Everybody answered everything: sums of a person are whole numbers, and lie on one side of the target's.
  const [least, most, wanted] = [values[0] ?? 0, values.at(-1) ?? 0, values[target] ?? 0];
  const sumOfAll = counts.map((count, level): readonly [number, number] => [count, values[level] ?? 0]);
  builder.atLeast([...sumOfAll, [reaching, -(wanted - least) * items]], least * items * scored);
  builder.atMost([...sumOfAll, [reaching, -(most * items - (wanted * items - 1))]], (wanted * items - 1) * scored);
  // As many answers below the target as one person can give who still reaches it, and the other way round.
  const lowAtMost = mostOf(items, (few) => few * (values[target - 1] ?? 0) + (items - few) * most >= wanted * items);
  const highAtMost = mostOf(items, (many) => many * wanted + (items - many) * least < wanted * items);
  builder.atMost([...low, [reaching, items - lowAtMost]], items * scored);
  builder.atMost([...high, [reaching, -(items - highAtMost)]], highAtMost * scored);
}

/** The most of so many answers for which something can be. */
function mostOf(items: number, possible: (count: number) => boolean): number {
  let most = 0;
  for (let count = 0; count <= items; count++) if (possible(count)) most = count;
  return most;
}

/** Means of items, where everybody who answered is in the complete rows. */
function addMeans(builder: SystemBuilder, { reliability }: ReleasedQuestion, { id, values, items }: Topic, { answers }: TookPart, counts: readonly number[], meanStep: (n: number) => number): void {
  if (reliability === 'hidden') return;
  const { n } = reliability;
  const tables = answers.map((given, item) => values.map((value) => builder.unknown(`${id}: item ${item + 1} at ${value}`, [0, given])));
  tables.forEach((table, item) => builder.equals(sum(table), answers[item] ?? 0));
  counts.forEach((count, level) => builder.equals([...sum(tables.flatMap((table) => table[level] ?? [])), [count, -1]], 0));
  if (answers.some((given) => given !== n) || reliability.items.length !== items) return;
  const half = meanStep(n) / 2;
  reliability.items.forEach(({ mean }, item) => {
    const terms = (tables[item] ?? []).map((variable, level): readonly [number, number] => [variable, values[level] ?? 0]);
    builder.between(n * (mean - half) - 1e-6, terms, n * (mean + half) + 1e-6);
  });
}
