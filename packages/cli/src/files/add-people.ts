import { hash } from 'node:crypto';
import type { Framework } from '@guildhall/core';
import { cohortCounter, type CohortCounter, type CohortSummary } from '@guildhall/core/cohort';
import { canonicalJson } from '@guildhall/core/json';
import type { Context } from '../context.ts';
import type { AddOptions } from './add-sheets.ts';
import { eachSheet } from './each-sheet.ts';
import type { Source } from './input.ts';
import { personOf } from './people-seen.ts';

export interface AddedPeople {
  readonly framework: Framework;
  readonly summary: CohortSummary;
  /** What each person said, as a hash, so that two times can be told apart and nothing else. */
  readonly said: ReadonlyMap<string, string>;
  readonly refused: number;
  readonly blank: number;
}

/** Adds people up, and remembers of each whether they say the same another time. */
export async function addPeople(context: Context, sources: readonly Source[], options: AddOptions): Promise<AddedPeople | undefined> {
  const said = new Map<string, string>();
  let counter: CohortCounter | undefined;
  const { framework, refused, blank } = await eachSheet(context, sources, options, ({ framework: own, sheet, answers }) => {
    const { answers: levels = {}, facts = {}, causes = {} } = sheet;
    counter ??= cohortCounter(own);
    counter.add(answers);
    said.set(personOf(sheet), hash('sha256', canonicalJson([levels, facts, causes]), 'base64'));
    return undefined;
  });
  return framework === undefined || counter === undefined ? undefined : { framework, summary: counter.summary(), said, refused, blank };
}

/** How many people joined, left or said something else. */
export function changedBetween(before: AddedPeople['said'], after: AddedPeople['said']): number {
  const differ = [...after].filter(([who, words]) => before.get(who) !== words).length;
  return differ + [...before.keys()].filter((who) => !after.has(who)).length;
}
