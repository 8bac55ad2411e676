import type { GroupFigures, QuestionFigures } from '../privacy/group-figures.ts';
import type { Random } from './random.ts';
import { reliabilityOf } from './simulated-reliability.ts';
import type { Person, Topic } from './topic.ts';

/** What sort of group it is: most leaks come from groups that are not of two minds. */
export type Mood = 'ordinary' | 'high' | 'low' | 'one-voice' | 'all-but-one' | 'split' | 'ragged' | 'odd-one-out';

export interface SimulatedCouncil {
  readonly mood: Mood;
  readonly topics: readonly Topic[];
  readonly people: readonly Person[];
}

const moods: readonly [Mood, ...Mood[]] = ['ordinary', 'high', 'low', 'one-voice', 'all-but-one', 'split', 'ragged', 'odd-one-out'];
const borders: readonly [number, ...number[]] = [4, 5, 9, 10, 11, 12, 14, 15, 19, 20, 21, 25, 29, 30, 31, 40, 49, 50];

/** How many people: as asked, or half the time a number at which a rule begins, and any from 4 to 60 otherwise. */
export function sizeOf(random: Random, people: number | undefined): number {
  return people ?? (random.chance(0.5) ? random.oneOf(borders) : random.whole(4, 60));
}

/** A made-up council: one to three competencies of two to five items on five levels, or on four. */
export function simulatedCouncil(random: Random, size: number, wanted?: Mood): SimulatedCouncil {
  const mood = wanted ?? random.oneOf(moods);
  const values = random.chance(0.85) ? [1, 2, 3, 4, 5] : [0, 1, 2, 3];
  const topics = Array.from({ length: random.whole(1, 3) }, (_, i): Topic => ({ id: `topic-${i + 1}`, items: random.whole(2, 5), values, target: 2 }));
  const person = personMaker(random, topics, mood);
  return { mood, topics, people: Array.from({ length: size }, (_, i) => person(i)) };
}

/** Makes one person after another, all of one mood. */
export function personMaker(random: Random, topics: readonly Topic[], mood: Mood): (nth: number) => Person {
  const middle: Readonly<Record<Mood, number>> = { ordinary: 0.5, high: 0.85, low: 0.15, 'one-voice': 0.5, 'all-but-one': 0.75, split: 0.5, ragged: 0.5, 'odd-one-out': 0.3 };
  const centres = topics.map(() => Math.min(1, Math.max(0, middle[mood] + 0.15 * random.bell())));
  const missing = mood === 'ragged' ? 0.3 : random.oneOf([0, 0, 0.05]);
  const notChosen = random.oneOf([0, 0, 0.15]);
  const spread = mood === 'one-voice' || mood === 'all-but-one' || mood === 'odd-one-out' ? 0 : 0.8;
  return (nth) => {
    const own = random.bell();
    const side = random.chance(0.5);
    return topics.map(({ items, values }, topic) => {
      if (random.chance(notChosen)) return Array.from({ length: items }, () => null);
      const top = values.length - 1;
      const centre = mood === 'split' ? (side ? 0.9 : 0.1) : centres[topic] ?? 0.5;
      const strays = (mood === 'all-but-one' && nth === 1) || (mood === 'odd-one-out' && nth % 7 === 3);
      return Array.from({ length: items }, () => {
        if (random.chance(missing)) return null;
        if (strays) return centre < 0.5 ? top : 0;
        return Math.min(top, Math.max(0, Math.round(centre * top + spread * (0.7 * own + 0.7 * random.bell()))));
      });
    });
  };
}

/** Whether a person's level in a topic reaches the target; `null` where too little was answered for a level. */
export function sideOf({ items, values, target }: Topic, answers: readonly (number | null)[]): boolean | null {
  let [sum, answered] = [0, 0];
  for (const level of answers) {
    if (level === null) continue;
    sum += values[level] ?? 0;
    answered += 1;
  }
  return answered < 2 || answered * 2 < items ? null : sum >= (values[target] ?? 0) * answered;
}

/** What these people come to, as the counter of cohorts would hand it on. */
export function figuresOf(topics: readonly Topic[], people: readonly Person[]): GroupFigures {
  return { people: people.length, questions: topics.map((topic, i) => questionFiguresOf(topic, people.map((person) => person[i] ?? []))) };
}

export function questionFiguresOf(topic: Topic, answers: readonly (readonly (number | null)[])[], withReliability = true): QuestionFigures {
  const items = Array.from({ length: topic.items }, () => topic.values.map(() => 0));
  let [scored, reaching] = [0, 0];
  for (const given of answers) {
    const side = sideOf(topic, given);
    if (side !== null) scored += 1;
    if (side === true) reaching += 1;
    given.forEach((level, item) => {
      const counts = items[item];
      if (level !== null && counts !== undefined) counts[level] = (counts[level] ?? 0) + 1;
    });
  }
  const reliability = withReliability ? reliabilityOf(topic, answers) : null;
  return {
    id: topic.id, scored, reaching, items, values: topic.values, target: topic.target,
    answers: topic.values.map((_, level) => items.reduce((before, counts) => before + (counts[level] ?? 0), 0)),
    ...(reliability === null ? {} : { reliability }),
  };
}
