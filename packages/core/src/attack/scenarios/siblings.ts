import { attackReports } from '../attack-reports.ts';
import type { Attempt } from '../findings.ts';
import type { KnownReport } from '../joint-model.ts';
import type { Random } from '../random.ts';
import { randomFrom } from '../random.ts';
import type { EarlierReport, RulesOnTrial } from '../rules-on-trial.ts';
import { figuresOf, personMaker, simulatedCouncil } from '../simulated-council.ts';
import type { Trial } from './trial.ts';
import type { Person, Topic } from '../topic.ts';

/** A whole and its parts; or the same group with and without one department, each report knowing of the other. */
export function siblingsScenario(trial: Trial): Attempt {
  return together(trial, ['parts', 'overlap']);
}

/** Two councils, each alone and then both together: what the third report adds is what the second held back. */
export function mergedScenario(trial: Trial): Attempt {
  return together(trial, ['merged', 'merged']);
}

type Kind = 'parts' | 'overlap' | 'merged';

function together({ rules, seed, people: asked }: Trial, kinds: readonly [Kind, Kind]): Attempt {
  const random = randomFrom(seed);
  const kind = random.oneOf<Kind>(kinds);
  const { topics: all, mood } = simulatedCouncil(random, 1);
  const topics = all.slice(0, 1);
  const [low, high] = kind === 'parts' ? [40, 90] : [10, 45];
  const sizes = Array.from({ length: kind === 'parts' ? random.whole(2, 3) : 2 }, () => asked ?? random.whole(low, high));
  const people: Person[] = [];
  const parts = sizes.map((size) => {
    const person = personMaker(random, topics, random.chance(0.5) ? mood : random.oneOf(['high', 'low', 'split', 'ordinary', 'all-but-one']));
    return Array.from({ length: size }, (_, i) => people.push(person(i)) - 1);
  });
  const reports = kind === 'parts' ? partsOf(rules, topics, people, parts) : inTurn(rules, topics, people, kind === 'merged' ? [...parts, parts.flat()] : shuffled(random, [parts.flat(), parts[0] ?? []]));
  return attackReports(topics, people, reports, rules.meanStep);
}

function partsOf(rules: RulesOnTrial, topics: readonly Topic[], people: readonly Person[], parts: readonly (readonly number[])[]): readonly KnownReport[] {
  const figures = (members: readonly number[]): ReturnType<typeof figuresOf> => figuresOf(topics, members.map((person) => people[person] ?? []));
  const whole = figures(parts.flat());
  const shown = rules.report(whole, []);
  const beside = rules.parts(whole, parts.map(figures));
  return [
    ...(shown === null ? [] : [{ shown, members: new Set(parts.flat()) }]),
    ...(beside ?? []).map((part, i) => ({ shown: part, members: new Set(parts[i]) })),
  ];
}

/** One report after another, each knowing of all before it. */
function inTurn(rules: RulesOnTrial, topics: readonly Topic[], people: readonly Person[], groups: readonly (readonly number[])[]): readonly KnownReport[] {
  const earlier: EarlierReport[] = [];
  return groups.flatMap((members) => {
    const figures = figuresOf(topics, members.map((person) => people[person] ?? []));
    const shown = rules.report(figures, earlier);
    if (shown === null) return [];
    earlier.push({ figures, shown });
    return [{ shown, members: new Set(members) }];
  });
}

function shuffled<T>(random: Random, [a, b]: readonly [T, T]): readonly T[] {
  return random.chance(0.5) ? [a, b] : [b, a];
}
