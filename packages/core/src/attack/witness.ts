import type { QuestionFigures } from '../privacy/group-figures.ts';
import type { Random } from './random.ts';
import { questionFiguresOf, sideOf } from './simulated-council.ts';
import type { Interval } from './system.ts';
import type { Topic } from './topic.ts';

/** Answers of everybody to one competency. */
export type Answers = readonly (readonly (number | null)[])[];

/** Counts that were seen to be possible: at each level, and of people who reach the target. */
export interface Seen { readonly counts: readonly Interval[]; readonly reaching: Interval }

export interface Search {
  readonly random: Random;
  readonly topic: Topic;
  readonly truth: Answers;
  /** Whether figures agree with every number that is printed: quickly asked, and not enough. */
  readonly agrees: (figures: QuestionFigures) => boolean;
  /** What the rules really show of such answers, as a text: slowly asked, and the last word. */
  readonly shows: (answers: Answers) => string;
  /** Which counts are asked about. */
  readonly isHidden: { readonly counts: readonly boolean[]; readonly reaching: boolean };
  readonly width: number;
  /** Changes tried for one end of one count. */
  readonly tries: number;
}

/**
 * Other answers that show exactly the same. What they come to is possible for certain, whatever the rules are, for the rules themselves
 * were run on them: they need not be understood. It ends when every count that is asked about was seen `width` apart, or nothing more is found.
 */
export function witnessesOf({ random, topic, truth, agrees, shows, isHidden, width, tries }: Search): Seen {
  const wanted = shows(truth);
  const start = questionFiguresOf(topic, truth);
  let counts: readonly Interval[] = start.answers.map((count) => [count, count]);
  let reaching: Interval = [start.reaching, start.reaching];
  const note = (figures: QuestionFigures): void => {
    counts = counts.map(([low, high], level) => [Math.min(low, figures.answers[level] ?? low), Math.max(high, figures.answers[level] ?? high)]);
    reaching = [Math.min(reaching[0], figures.reaching), Math.max(reaching[1], figures.reaching)];
  };
  const goals = [
    ...isHidden.counts.flatMap((hidden, level) => (hidden ? [{ of: (figures: QuestionFigures) => figures.answers[level] ?? 0, seen: () => counts[level] ?? [0, 0], level }] : [])),
    ...(isHidden.reaching ? [{ of: (figures: QuestionFigures) => figures.reaching, seen: () => reaching, level: -1 }] : []),
  ];
  const isOpen = ({ seen }: (typeof goals)[number]): boolean => seen()[1] - seen()[0] < width;
  for (const from of [truth, ...exchangedLevels(topic, truth)]) {
    const open = goals.filter(isOpen);
    if (open.length === 0) break;
    if (from !== truth && (!agrees(questionFiguresOf(topic, from, false)) || shows(from) !== wanted)) continue;
    note(questionFiguresOf(topic, from, false));
    for (const goal of open) climb(goal, from);
  }
  return { counts, reaching };

  function climb(goal: (typeof goals)[number], from: Answers): void {
    const start = questionFiguresOf(topic, from, false);
    for (const up of [true, false]) {
      const [low, high] = goal.seen();
      if (high - low >= width) break;
      // As far as the printed numbers allow, then as far back as the rules want.
      const way = climbed({ random, topic, truth: from, agrees, tries }, goal.level, up, goal.of, width - (high - low) + (up ? high : -low) - (up ? goal.of(start) : -goal.of(start)));
      for (let at = way.length - 1; at > 0; at = Math.floor(at / 2)) {
        const there = way[at] ?? from;
        if (shows(there) !== wanted) continue;
        note(questionFiguresOf(topic, there, false));
        break;
      }
    }
  }
}

/** The same with two levels exchanged: where nearly all say the same, what they say may be another thing. */
function exchangedLevels({ values }: Topic, answers: Answers): readonly Answers[] {
  return values.flatMap((_, a) => values.slice(a + 1).map((__, i) => {
    const b = a + 1 + i;
    return answers.map((given) => given.map((level) => (level === a ? b : level === b ? a : level)));
  }));
}

/** From the truth towards one end of one count, step by step, each agreeing with what is printed. */
function climbed({ random, topic, truth, agrees, tries }: Pick<Search, 'random' | 'topic' | 'truth' | 'agrees' | 'tries'>, level: number, up: boolean,
  valueOf: (figures: QuestionFigures) => number, far: number): readonly Answers[] {
  const way = [truth];
  const start = valueOf(questionFiguresOf(topic, truth, false));
  let [here, value] = [truth, start];
  for (let tried = 0, step = 3; tried < tries && Math.abs(value - start) < far; tried++) {
    const there = changed(random, topic, here, level, up, Math.min(step, far - Math.abs(value - start)));
    const figures = questionFiguresOf(topic, there, false);
    const next = valueOf(figures);
    // Sideways is let be: another arrangement of the same counts may be the way on.
    if ((up ? next < value : next > value) || !agrees(figures)) {
      step = Math.max(1, step - 1);
      continue;
    }
    here = there;
    if (next !== value) way.push(there);
    value = next;
  }
  return way;
}

/** A few answers changed so that a level (or, below 0, the number who reach the target) goes up or down, if it can. */
function changed(random: Random, topic: Topic, answers: Answers, level: number, up: boolean, step: number): Answers {
  const next = answers.map((given) => [...given]);
  const people = answers.length - 1;
  const partner = random.whole(0, topic.values.length - 1);
  for (let done = 0, looked = 0; done < step && looked < 60; looked++) {
    const person = next[random.whole(0, people)] ?? [];
    const item = random.whole(0, topic.items - 1);
    const now = person[item] ?? null;
    if (now === null) continue;
    if (level < 0 && random.chance(0.2)) {
      // Somebody says all that somebody on the other side says.
      const other = answers[random.whole(0, people)] ?? [];
      if (sideOf(topic, person) !== !up) continue;
      const said = sideOf(topic, other) === up ? other : person.map((given) => (given === null ? null : up ? topic.target : 0));
      person.splice(0, person.length, ...said);
      done++;
      continue;
    }
    if (level < 0 && random.chance(0.6)) {
      // As few answers as it takes to bring somebody over the target, or under it.
      if (sideOf(topic, person) !== !up) continue;
      for (let i = 0; i < topic.items && sideOf(topic, person) === !up; i++) if (person[i] !== null) person[i] = up ? topic.values.length - 1 : 0;
      done++;
      continue;
    }
    if (level < 0) {
      if (swapped(random, topic, next, person, item, up)) done++;
      continue;
    }
    const [from, to] = up ? [partner, level] : [level, partner];
    if (now !== from || from === to) continue;
    const side = sideOf(topic, person);
    person[item] = to;
    // Most of the time people stay on their side of the target, for that may be printed.
    if (sideOf(topic, person) !== side && random.chance(0.7)) person[item] = now;
    else done++;
  }
  return next;
}

/** Two people exchange an answer where that brings one of them over the target, or under it: all counts of answers stay. */
function swapped(random: Random, topic: Topic, answers: readonly (number | null)[][], person: (number | null)[], item: number, up: boolean): boolean {
  const other = answers[random.whole(0, answers.length - 1)] ?? person;
  const [mine, theirs] = [person[item] ?? null, other[item] ?? null];
  if (mine === null || theirs === null || mine === theirs || other === person) return false;
  const before = [sideOf(topic, person), sideOf(topic, other)].filter(Boolean).length;
  [person[item], other[item]] = [theirs, mine];
  const after = [sideOf(topic, person), sideOf(topic, other)].filter(Boolean).length;
  if ((up ? after > before : after < before) || (after === before && random.chance(0.2))) return true;
  [person[item], other[item]] = [mine, theirs];
  return false;
}
