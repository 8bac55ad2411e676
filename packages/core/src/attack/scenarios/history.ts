import { attackReports } from '../attack-reports.ts';
import type { Attempt } from '../findings.ts';
import type { KnownReport } from '../joint-model.ts';
import type { Random } from '../random.ts';
import { randomFrom } from '../random.ts';
import type { EarlierReport } from '../rules-on-trial.ts';
import { figuresOf, personMaker, simulatedCouncil, sizeOf } from '../simulated-council.ts';
import type { Trial } from './trial.ts';
import type { Person } from '../topic.ts';

/** How many join, leave and answer anew before each report, at most and at least. */
type Tide = readonly [joins: readonly [number, number], leaves: readonly [number, number], edits: readonly [number, number]];

const tides: readonly [Tide, ...Tide[]] = [
  [[1, 1], [0, 0], [0, 0]],
  [[0, 2], [0, 2], [0, 2]],
  [[3, 12], [0, 3], [0, 0]],
  [[10, 10], [0, 0], [0, 0]],
  [[10, 12], [1, 1], [0, 0]],
  [[9, 11], [9, 11], [0, 0]],
  [[0, 0], [0, 0], [4, 14]],
  [[0, 6], [0, 6], [0, 10]],
];

/** A report is asked for 24 times, while people join, leave and answer anew. The attacker knows who, and when. */
export function historyScenario({ rules, seed, people: asked }: Trial): Attempt {
  const random = randomFrom(seed);
  const start = simulatedCouncil(random, sizeOf(random, asked));
  const topics = start.topics.slice(0, 1);
  const most = asked ?? 60;
  const tide = random.oneOf(tides);
  const people: Person[] = start.people.map((person) => person.slice(0, 1));
  const newcomer = newcomers(random, topics, start.mood);
  const members = new Set(people.keys());
  const reports: KnownReport[] = [];
  const earlier: EarlierReport[] = [];
  for (let time = 0; time < 24; time++) {
    if (time > 0) {
      const [joins, leaves, edits] = tide;
      // A group that has grown as far as it goes begins to shrink, so that there is always something to see.
      const full = members.size >= most;
      for (let i = random.whole(...(full ? joins : leaves)); i > 0 && members.size > 1; i--) members.delete(random.oneOf([...members] as [number, ...number[]]));
      for (let i = random.whole(...(full ? leaves : joins)); i > 0; i--) members.add(people.push(newcomer()) - 1);
      for (let i = random.whole(...edits); i > 0 && members.size > 0; i--) {
        members.delete(random.oneOf([...members] as [number, ...number[]]));
        members.add(people.push(newcomer()) - 1);
      }
    }
    const figures = figuresOf(topics, [...members].map((person) => people[person] ?? []));
    const shown = rules.report(figures, earlier);
    if (shown === null) continue;
    earlier.push({ figures, shown });
    reports.push({ shown, members: new Set(members) });
  }
  return attackReports(topics, people, reports, rules.meanStep);
}

/** Newcomers are like the others, or after half of the time nothing like them: a training has been, or a new council was elected. */
function newcomers(random: Random, topics: Parameters<typeof personMaker>[1], mood: Parameters<typeof personMaker>[2]): () => Person {
  const person = personMaker(random, topics, random.chance(0.5) ? mood : random.oneOf(['high', 'low', 'one-voice', 'split']));
  return () => person(0);
}
