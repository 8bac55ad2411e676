import type { Framework } from '@guildhall/core';
import type { Context } from '../context.ts';
import { ended, Ended } from '../exit.ts';
import { readDocument, type Entry } from '../files/input.ts';
import { sourceOf, type Source } from '../files/source.ts';
import type { Brought } from '../frameworks/known-frameworks.ts';
import { knownFramework } from '../known-framework.ts';
import { rowsOfTable } from '../tables/entries-of-table.ts';
import { fromHeader } from '../tables/from-header.ts';
import { readFormMap, type FormMap } from '../tables/map/form-map.ts';
import { automaticMap, lookAhead } from '../tables/map/look-ahead.ts';
import { mapFit, mappedRows } from '../tables/map/mapped-rows.ts';
import { headingFit } from '../tables/map/match-headings.ts';
import { suggestMap } from '../tables/map/suggest-map.ts';
import { sheetsInTable } from '../tables/table-entries.ts';
import type { ConvertOptions } from './convert.ts';

/** A first map for an export, as JSON. */
export async function suggestion(context: Context, sources: readonly Source[], options: ConvertOptions): Promise<string> {
  const { host } = context;
  const framework = frameworkOf(context, options);
  const [source, ...others] = sources;
  if (source === undefined || others.length > 0) throw ended('E_USAGE', 'a map is suggested for one export', { hint: 'name one file' });
  const items = [];
  for await (const item of await fromHeader(rowsOfTable(host, source, options, source.path === undefined ? options.from ?? 'csv' : undefined), headingFit(framework))) {
    if (item.kind === 'end') throw new Ended(item.findings, source.name);
    if (item.kind === 'note') await context.findings.tell(item.findings.filter(({ code }) => code === 'W_TITLE'), source.name);
    if (items.push(item) > 1000) break;
  }
  const { headings, rows } = await lookAhead(items);
  if (headings.length === 0) throw new Ended([{ code: 'E_EMPTY', path: '', message: 'there is nothing here; expected the export of a form', line: 1, column: 1 }], source.name);
  const { map, unshown } = suggestMap(framework, headings, rows);
  if (unshown > 0) {
    await context.findings.tell([{
      code: 'W_UNMAPPED', path: '', message: `${unshown === 1 ? 'one answer that is not known is' : `${unshown.toLocaleString('en-GB')} answers that are not known are`} left out of the map, because somebody may have typed ${unshown === 1 ? 'it' : 'them'}`,
      hint: 'converting with the map says the row and the column of each',
    }], source.name);
  }
  return `${JSON.stringify(map, undefined, 2)}\n`;
}

/** The answer sheets in an export, read by a map. */
export async function* mappedSheets(context: Context, source: Source, options: ConvertOptions, tally: { blank: number }): AsyncGenerator<Entry, void, undefined> {
  const { host } = context;
  const items = rowsOfTable(host, source, options, source.path === undefined ? options.from ?? 'csv' : undefined);
  if (options.map !== 'auto') {
    const map = await mapIn(context, options.map ?? '');
    yield* sheetsInTable(mappedRows(await fromHeader(items, mapFit(map)), map), tally, context);
    return;
  }
  const framework = frameworkOf(context, options);
  const { headings, rows, all } = await lookAhead(await fromHeader(items, headingFit(framework)));
  const read = automaticMap(framework, headings, rows, options.councilId);
  if (!read.ok) throw new Ended([{ code: 'E_UNMAPPED', path: '', message: 'no heading of this export is a question of that framework', hint: 'check --framework; --suggest-map writes a map that can be put right' }], source.name);
  yield* sheetsInTable(mappedRows(all, read.map), tally, context);
}

async function mapIn({ host, brought }: Context, name: string): Promise<FormMap> {
  const source = await sourceOf(host, name);
  const { text, findings } = await readDocument(host, source, 'utf-8');
  if (findings.length > 0) throw new Ended(findings, source.name);
  const read = readFormMap({ brought }, text);
  if (!read.ok) throw new Ended(read.findings, source.name);
  return read.map;
}

function frameworkOf(known: Brought, { framework }: ConvertOptions): Framework {
  if (framework === undefined) throw ended('E_USAGE', 'which framework is the form of?', { hint: 'add --framework councillor-roles; guildhall frameworks lists them' });
  return knownFramework(known, framework);
}
