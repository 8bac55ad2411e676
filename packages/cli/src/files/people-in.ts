import type { Context } from '../context.ts';
import type { AddOptions } from './add-sheets.ts';
import { eachSheet } from './each-sheet.ts';
import type { GoodSheet } from './find-sheet.ts';
import type { Source } from './source.ts';
import { personOf } from './people-seen.ts';

/** The people in one file, by who they are, in the order of the file; all in one framework. */
export type People = ReadonlyMap<string, GoodSheet>;

/** Reads everybody's sheet, and holds them all. */
export async function peopleIn(context: Context, source: Source, options: AddOptions): Promise<People> {
  const people = new Map<string, GoodSheet>();
  await eachSheet(context, [source], options, (read) => {
    people.set(personOf(read.sheet), read);
    return undefined;
  });
  return people;
}
