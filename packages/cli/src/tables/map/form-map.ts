import type { Finding, Framework } from '@guildhall/core';
import { parseJson, type PositionOf } from '@guildhall/core/json';
import { plainly, wideColumns } from '@guildhall/core/sheet';
import { frameworkCalled, type Brought } from '../../frameworks/known-frameworks.ts';
import type { DayOrder } from './days.ts';
import { dayOrders } from './days.ts';

/** How the export of a form becomes answer sheets: where each column goes, and what each answer means. */
export interface FormMap {
  readonly framework: Framework;
  /** The same for every row, by column of a wide table: `council`, `source`. */
  readonly always: Readonly<Record<string, string>>;
  /** Where a respondent's id is made of the row: what stands before its number. */
  readonly rowPrefix?: string;
  readonly days?: DayOrder;
  /** By heading, as `plainly` gives it. */
  readonly columns: ReadonlyMap<string, MapColumn>;
  /** What an answer in words means in every column, beside the words of the framework. */
  readonly answers: Answers;
}

/** A column of a wide table, or nothing; and what answers mean in this one. */
export interface MapColumn { readonly to: string | undefined; readonly answers: Answers }
type Answers = readonly { readonly label: string; readonly value: string | number }[];

export type ReadFormMap = { readonly ok: true; readonly map: FormMap } | { readonly ok: false; readonly findings: readonly Finding[] };

/** What stands for a column that nobody wants. */
export const dropped = 'drop';
/** What a suggested map says where it does not know. */
export const unknown = '?';

const keys = ['$schema', 'format', 'framework', 'version', 'council', 'source', 'row', 'days', 'columns', 'answers'];

/** Reads a map from JSON; or says everything that is wrong with it. */
export function readFormMap(frameworks: Brought, text: string): ReadFormMap {
  const parsed = parseJson(text);
  return parsed.ok ? checkFormMap(frameworks, parsed.value, parsed.positionOf) : { ok: false, findings: parsed.findings };
}

/** The same of what has been parsed. */
export function checkFormMap(frameworks: Brought, given: unknown, positionOf: PositionOf): ReadFormMap {
  const found: Finding[] = [];
  const wrong = (path: string, message: string, hint?: string): void => { found.push({ code: 'E_MAP', path, message, ...(hint === undefined ? {} : { hint }), ...positionOf(path) }); };
  const value = objectOf(given);
  if (value['format'] !== 'guildhall/map@1') wrong('/format', 'this is no map of a form; expected "format": "guildhall/map@1"', 'guildhall convert FILE --suggest-map --framework ID writes one');
  for (const key of Object.keys(value)) if (!keys.includes(key)) wrong(`/${escaped(key)}`, `a map has no such key; it has ${keys.slice(1).join(', ')}`);
  const textAt = (key: string): string | undefined => {
    const given = value[key];
    if (given !== undefined && typeof given !== 'string') wrong(`/${key}`, 'a text is expected');
    return typeof given === 'string' ? given : undefined;
  };
  const framework = frameworkCalled(frameworks, textAt('framework') ?? '', textAt('version'));
  if (framework === undefined) wrong('/framework', 'no framework of that name and version is known here', 'guildhall frameworks lists them; one of your own is brought with --framework-file FILE');
  const days = textAt('days');
  const order = dayOrders.find((candidate) => candidate === days);
  if (days === unknown) wrong('/days', 'in which order this form writes its days is not known yet', `write one of: ${dayOrders.join(', ')}`);
  else if (days !== undefined && order === undefined) wrong('/days', `allowed here: ${dayOrders.join(', ')}`);
  const known = new Set(framework === undefined ? [] : wideColumns([framework]));
  const columns = new Map<string, MapColumn>();
  for (const [heading, given] of Object.entries(objectOf(value['columns']))) {
    const path = `/columns/${escaped(heading)}`;
    const to = typeof given === 'string' ? given : objectOf(given)['to'];
    if (to === unknown) wrong(path, 'this column has no place yet', `write the name of a column, or "${dropped}"`);
    else if (typeof to !== 'string' || (to !== dropped && framework !== undefined && !known.has(to))) wrong(path, `this is no column of a wide table; write its name, or "${dropped}"`, 'the names are in docs/concepts/csv.md');
    else columns.set(plainly(heading), { to: to === dropped ? undefined : to, answers: answersIn(objectOf(given)['answers'], `${path}/answers`, wrong) });
  }
  if (columns.size === 0 && found.length === 0) wrong('/columns', 'a map says where at least one column goes');
  const answers = answersIn(value['answers'], '/answers', wrong);
  const [council, source, row] = [textAt('council'), textAt('source'), textAt('row')];
  if (found.length > 0 || framework === undefined) return { ok: false, findings: found };
  return {
    ok: true,
    map: {
      framework, columns, answers, ...(row === undefined ? {} : { rowPrefix: row }), ...(order === undefined ? {} : { days: order }),
      always: { ...(council === undefined ? {} : { council }), ...(source === undefined ? {} : { source }) },
    },
  };
}

function answersIn(given: unknown, path: string, wrong: (path: string, message: string) => void): Answers {
  return Object.entries(objectOf(given)).flatMap(([label, value]): Answers => {
    if ((typeof value === 'string' && value !== unknown) || typeof value === 'number') return [{ label, value }];
    wrong(`${path}/${escaped(label)}`, 'say what this answer means: a level, or a word such as "notMyRole"');
    return [];
  });
}

function objectOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? value as Record<string, unknown> : {};
}

function escaped(key: string): string {
  return key.replaceAll('~', '~0').replaceAll('/', '~1');
}
