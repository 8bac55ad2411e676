import { attemptJsonSchema, frameworkJsonSchema } from '@guildhall/core';
import { normsJsonSchema, versionMapJsonSchema } from '@guildhall/core/change';
import { cohortReleasesJsonSchema, cohortReportJsonSchema, cohortSummaryJsonSchema } from '@guildhall/core/cohort';
import { councilProfileJsonSchema } from '@guildhall/core/council';
import { groupSessionJsonSchema } from '@guildhall/core/group';
import { nearest } from '@guildhall/core/json';
import { invitationJsonSchema, observerAnswersJsonSchema } from '@guildhall/core/raters';
import { manifestJsonSchema } from '@guildhall/core/receipt';
import { registerCardJsonSchema } from '@guildhall/core/register';
import { resultJsonSchema, tablesSql, type SqlDialect } from '@guildhall/core/result';
import { answerSheetJsonSchema } from '@guildhall/core/sheet';
import type { Command } from 'commander';
import { configJsonSchema } from '../config/config-json-schema.ts';
import type { Context } from '../context.ts';
import { ended } from '../exit.ts';
import { table } from '../render/table.ts';
import { mapJsonSchema } from '../tables/map/map-json-schema.ts';

export interface SchemaOptions { readonly sql?: SqlDialect }

/** Every format that has a schema, as it is asked for. */
const published: Readonly<Record<string, () => object>> = {
  framework: frameworkJsonSchema,
  sheet: answerSheetJsonSchema,
  journal: attemptJsonSchema,
  result: resultJsonSchema,
  cohort: cohortReportJsonSchema,
  'cohort-summary': cohortSummaryJsonSchema,
  'cohort-releases': cohortReleasesJsonSchema,
  'council-profile': councilProfileJsonSchema,
  'group-session': groupSessionJsonSchema,
  'register-card': registerCardJsonSchema,
  invitation: invitationJsonSchema,
  'observer-answers': observerAnswersJsonSchema,
  manifest: manifestJsonSchema,
  norms: normsJsonSchema,
  'version-map': versionMapJsonSchema,
};

/**
 * The JSON Schema of one format; the tables of a warehouse, as SQL; or, with nothing named, what there is.
 *
 * @param whole the program with every command in it, which is what a configuration is about.
 */
export async function schema({ out, width }: Context, name: string | undefined, { sql }: SchemaOptions, whole: () => Promise<Command>): Promise<void> {
  const schemas: Readonly<Record<string, () => object | Promise<object>>> = { ...published, map: mapJsonSchema, config: async () => configJsonSchema(await whole()) };
  if (sql !== undefined) {
    if (name !== undefined) throw ended('E_USAGE', '--sql writes the tables of a warehouse, and takes no format', { hint: 'see guildhall schema --help' });
    await out.write(tablesSql(sql));
  } else if (name === undefined) {
    await out.write(`${table(await Promise.all(Object.entries(schemas).map(async ([id, of]) => [id, aboutIn(await of())])), width)}\n`);
  } else {
    const of = Object.entries(schemas).find(([id]) => id === name)?.[1];
    if (of === undefined) throw unknownFormat(name, Object.keys(schemas));
    await out.write(`${JSON.stringify(await of(), undefined, 2)}\n`);
  }
}

function aboutIn(found: object): string {
  return 'description' in found && typeof found.description === 'string' ? found.description : '';
}

function unknownFormat(name: string, known: readonly string[]): Error {
  const meant = nearest(name, known);
  return ended('E_USAGE', 'there is no format of that name', { hint: meant === undefined ? `one of: ${known.join(', ')}` : `did you mean "${meant}"?` });
}
