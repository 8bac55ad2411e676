import { hash } from 'node:crypto';
import { scoreAttempt, type Answers, type Framework } from '@guildhall/core';
import { cohortCounter, type CohortCounter, type CohortSummary } from '@guildhall/core/cohort';
import { canonicalJson } from '@guildhall/core/json';
import type { Moved } from '@guildhall/core/privacy';
import type { SheetAnswers } from '@guildhall/core/sheet';
import type { Context } from '../context.ts';
import type { AddOptions } from './add-sheets.ts';
import { eachSheet } from './each-sheet.ts';
import type { Source } from './source.ts';
import { personOf } from './people-seen.ts';

/** By person, then by skill. */
export type Said = ReadonlyMap<string, ReadonlyMap<string, string>>;

export interface AddedPeople {
  readonly framework: Framework;
  readonly summary: CohortSummary;
  /** What each person with a level in a skill said there, as a hash, so that two times can be told apart and nothing else. */
  readonly said: Said;
  readonly refused: number;
  readonly blank: number;
}

/** Adds people up, and remembers of each whether they say the same another time. */
export async function addPeople(context: Context, sources: readonly Source[], options: AddOptions): Promise<AddedPeople | undefined> {
  const said = new Map<string, ReadonlyMap<string, string>>();
  let counter: CohortCounter | undefined;
  const { framework, refused, blank } = await eachSheet(context, sources, options, ({ framework: own, sheet, answers }) => {
    counter ??= cohortCounter(own);
    counter.add(answers);
    said.set(personOf(sheet), saidIn(own, sheet.answers ?? {}, answers));
    return undefined;
  });
  return framework === undefined || counter === undefined ? undefined : { framework, summary: counter.summary(), said, refused, blank };
}

function saidIn(framework: Framework, given: SheetAnswers, answers: Answers): ReadonlyMap<string, string> {
  const scores = scoreAttempt(framework, answers);
  return new Map(framework.competencies.flatMap(({ id, indicators }, i): [string, string][] => {
    const { level = null, choice } = scores[i] ?? {};
    if (level === null && choice === undefined) return [];
    return [[id, hash('sha256', canonicalJson(indicators.map((indicator) => given[indicator.id] ?? null)), 'base64')]];
  }));
}

/**
 * Of each skill, who came and who went between two times. Whoever says something else there has gone and come. Undefined where nobody is there
 * both times: then the codes are others, and say nothing about who is new.
 */
export function movedBetween(before: Said, after: Said): Readonly<Record<string, Moved>> | undefined {
  if (![...after.keys()].some((who) => before.has(who))) return undefined;
  const skills = new Set([...before.values(), ...after.values()].flatMap((said) => [...said.keys()]));
  return Object.fromEntries([...skills].map((skill) => [skill, { came: notIn(after, before, skill), went: notIn(before, after, skill) }]));
}

function notIn(one: Said, other: Said, skill: string): number {
  return [...one].filter(([who, said]) => said.has(skill) && other.get(who)?.get(skill) !== said.get(skill)).length;
}
