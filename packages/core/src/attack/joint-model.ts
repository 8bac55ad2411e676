import type { ReleasedFigures } from '../privacy/released-figures.ts';
import type { QuestionUnknowns, TookPart } from './report-model.ts';
import { addQuestion, addSides } from './report-model.ts';
import { questionFiguresOf } from './simulated-council.ts';
import type { System } from './system.ts';
import { sum, systemBuilder } from './system.ts';
import type { Person, Topic } from './topic.ts';

/** One report of many, and who was in it: the attacker knows that too. */
export interface KnownReport {
  readonly shown: ReleasedFigures;
  /** By place in the list of everybody. Somebody who answers anew is somebody else from then on. */
  readonly members: ReadonlySet<number>;
}

/** People who were in exactly the same reports: nothing tells one of them from another. */
export interface Alike {
  readonly people: readonly number[];
  /** Whether they were in each report. */
  readonly inReport: readonly boolean[];
}

/** Several reports of one competency together, and the unknowns in it. */
export interface JointModel {
  readonly system: System;
  readonly reports: readonly QuestionUnknowns[];
  readonly groups: readonly (QuestionUnknowns & { readonly took: TookPart })[];
  /** What is true, in the order of the unknowns. */
  readonly truth: readonly number[];
}

/** Everybody, by the reports they were in. */
export function alikeIn(people: number, reports: readonly KnownReport[]): readonly Alike[] {
  const groups = new Map<string, { people: number[]; inReport: readonly boolean[] }>();
  for (let person = 0; person < people; person++) {
    const inReport = reports.map(({ members }) => members.has(person));
    if (!inReport.includes(true)) continue;
    const key = inReport.map(Number).join('');
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { people: [person], inReport });
    else group.people.push(person);
  }
  return [...groups.values()];
}

/** All that is certain about one competency from several reports of people who partly are the same. */
export function jointModel(topic: Topic, place: number, people: readonly Person[], reports: readonly KnownReport[], alike: readonly Alike[]): JointModel {
  const builder = systemBuilder();
  const truth: number[] = [];
  const groups = alike.map((group, i) => {
    const { took, answers, reaching } = tookPartOf(topic, place, group.people.map((person) => people[person] ?? []));
    const total = took.answers.reduce((a, b) => a + b, 0);
    const unknowns: QuestionUnknowns = {
      reaching: builder.unknown(`group ${i + 1}: reaching`, [0, took.scored]),
      counts: topic.values.map((value) => builder.unknown(`group ${i + 1}: answers at ${value}`, [0, total])),
    };
    truth.push(reaching, ...answers);
    builder.equals(sum(unknowns.counts), total);
    addSides(builder, unknowns, topic, took);
    return { ...unknowns, took };
  });
  const found = reports.map(({ shown, members }, r): QuestionUnknowns | null => {
    const question = shown.questions[place];
    if (question === undefined) return null;
    const { took, answers, reaching } = tookPartOf(topic, place, [...members].map((person) => people[person] ?? []));
    const unknowns = addQuestion(builder, question, topic, took, `report ${r + 1}`);
    truth.push(reaching, ...answers);
    const inside = groups.filter((_, i) => alike[i]?.inReport[r]);
    builder.equals([...sum(inside.map((group) => group.reaching)), [unknowns.reaching, -1]], 0);
    unknowns.counts.forEach((count, level) => builder.equals([...sum(inside.flatMap((group) => group.counts[level] ?? [])), [count, -1]], 0));
    return unknowns;
  }).filter((each) => each !== null);
  return { system: builder.system(), reports: found, groups, truth };
}

export function tookPartOf(topic: Topic, place: number, people: readonly Person[]): { readonly took: TookPart; readonly answers: readonly number[]; readonly reaching: number } {
  const { scored, reaching, answers, items } = questionFiguresOf(topic, people.map((person) => person[place] ?? []));
  return { took: { scored, answers: items.map((counts) => counts.reduce((a, b) => a + b, 0)) }, answers, reaching };
}
