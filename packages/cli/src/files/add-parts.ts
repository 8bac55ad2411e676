import type { Framework } from '@guildhall/core';
import { cohortCounter, type CohortCounter } from '@guildhall/core/cohort';
import type { Context } from '../context.ts';
import type { AddOptions } from './add-sheets.ts';
import { eachSheet } from './each-sheet.ts';
import type { Source } from './source.ts';

export interface AddedParts { readonly framework: Framework; readonly parts: ReadonlyMap<string, CohortCounter>; readonly refused: number; readonly blank: number }

/** Adds sheets up by council. A sheet that names none is refused. */
export async function addParts(context: Context, sources: readonly Source[], options: AddOptions): Promise<AddedParts | undefined> {
  const parts = new Map<string, CohortCounter>();
  const { framework, refused, blank } = await eachSheet(context, sources, options, ({ framework: own, sheet: { council }, answers }) => {
    if (council === undefined) return { code: 'E_MISSING', path: '/council', message: 'this names no council, so it belongs to no part', hint: 'write "council", or leave --by out' };
    const counter = parts.get(council) ?? cohortCounter(own);
    parts.set(council, counter);
    counter.add(answers);
    return undefined;
  });
  return framework === undefined || parts.size === 0 ? undefined : { framework, parts, refused, blank };
}
