import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chdir, cwd } from 'node:process';
import { onTestFinished } from 'vitest';
import type { Manifest } from '@guildhall/core/receipt';
import { councillorRoles } from '@guildhall/core/frameworks';
import { longResultColumns, longResultRows, resultOf } from '@guildhall/core/result';
import { readSheet, wideColumns, wideRows, type AnswerSheet } from '@guildhall/core/sheet';
import { simulateCohort } from '@guildhall/core/testing';
import manifest from '../../package.json' with { type: 'json' };
import { run } from './run.ts';

/** A fault that was put into a file, as the books name it. */
interface Planted { readonly file: string; readonly code: string; readonly lines: readonly number[] }

type Place = { readonly file: string; readonly line: number };

/** Everything a night has to find. */
export interface PlantedNight {
  readonly files: number;
  readonly good: readonly AnswerSheet[];
  /** Every row that belongs in the table, as JSON. */
  readonly rows: readonly string[];
  readonly rejected: number;
  readonly faults: readonly Planted[];
  readonly warnings: readonly string[];
  readonly unread: readonly string[];
  readonly endedAt: readonly string[];
  readonly councils: Manifest['councils'];
  readonly duplicates: readonly { readonly first: Place; readonly again: Place }[];
  readonly careless: Manifest['careless']['places'];
  readonly unchanged: readonly string[];
  /** Files and councils that the receipt has to name. */
  readonly named: ReadonlySet<string>;
}

const councils = 300;
const idOf = (i: number): string => `c-${String(i).padStart(3, '0')}`;
const fileOf = (i: number, ending = 'jsonl'): string => `inbox/${idOf(i)}.${ending}`;
const textOf = (sheets: readonly unknown[]): string => sheets.map((sheet) => `${JSON.stringify(sheet)}\n`).join('');

/** The rows of one sheet, worked out by the core alone. */
function rowsFor(sheet: AnswerSheet): readonly string[] {
  const read = readSheet(sheet, [councillorRoles]);
  if (!read.ok) throw new Error('what was not spoilt is good');
  return longResultRows(resultOf({ ...read, scoredWith: manifest.version })).map((row) => JSON.stringify(Object.fromEntries(longResultColumns.map((column, i) => [column, row[i]]))));
}

/** Three people of each council, the same every time. */
function peopleOf(i: number): readonly AnswerSheet[] {
  return [...simulateCohort(councillorRoles, { people: 3, seed: 1000 + i, missing: 0.1, noise: 0.6, council: idOf(i) })].map((sheet, n) => ({ ...sheet, version: '1.0.0', respondent: `m-${n + 1}` }));
}

interface Plan {
  readonly good: AnswerSheet[];
  readonly faults: Planted[];
  readonly warnings: string[];
  readonly unread: string[];
  readonly endedAt: string[];
  readonly missing: Manifest['councils']['missing'][number][];
  readonly duplicates: PlantedNight['duplicates'][number][];
  readonly careless: PlantedNight['careless'][number][];
  rejected: number;
}

/** What becomes of the file of one council; nothing where it is sent as it is. */
type Plant = (context: { readonly i: number; readonly people: readonly AnswerSheet[]; readonly plan: Plan; readonly write: (content: string | Uint8Array, ending?: string) => string }) => void;

/** A whole file that cannot be read: none of its sheets comes through. */
function unread(code: string, lines: readonly number[], ending: string, contentOf: (people: readonly AnswerSheet[]) => string | Uint8Array, names = 0): Plant {
  return ({ i, people, plan, write }) => {
    const file = write(contentOf(people), ending);
    plan.faults.push({ file, code, lines });
    plan.unread.push(file);
    plan.missing.push({ council: idOf(i), rejected: names });
    plan.rejected += 1;
  };
}

/** One bad line among good ones, in the second place. */
function badLine(code: string, spoilt: (sheet: AnswerSheet) => string | Uint8Array): Plant {
  return ({ people, plan, write }) => {
    const [first, second, third] = people;
    if (first === undefined || second === undefined || third === undefined) throw new Error('there are three');
    const file = write(Buffer.concat([Buffer.from(textOf([first])), Buffer.from(spoilt(second)), Buffer.from(`\n${textOf([third])}`)]));
    plan.good.push(first, third);
    plan.faults.push({ file, code, lines: [2] });
    plan.rejected += 1;
  };
}

const answering = (sheet: AnswerSheet, answers: object): string => JSON.stringify({ ...sheet, answers: { ...sheet.answers, ...answers } });

const csvOf = (people: readonly AnswerSheet[], separator: string): string => {
  const columns = wideColumns([councillorRoles]);
  const cell = (value: string | number | undefined): string => (value === undefined ? '' : /[",;\n]/.test(String(value)) ? `"${String(value).replaceAll('"', '""')}"` : String(value));
  return [columns, ...people.flatMap((sheet) => wideRows(sheet, columns))].map((row) => row.map(cell).join(separator)).join('\r\n') + '\r\n';
};

const officer = (respondent: string, council: string, assessor: string): object =>
  ({ framework: 'public-meeting-readiness', version: '1.0.0', council, respondent, answeredOn: '2026-03-02', raters: [{ id: assessor, group: 'assessor', answers: { rd1a: 2 } }] });

/** Faults, by the number of the council they are planted in. */
const plants: Readonly<Record<number, Plant>> = {
  3: badLine('E_LEVEL_RANGE', (sheet) => answering(sheet, { pr1: 9 })),
  7: unread('E_EMPTY', [1], 'jsonl', () => ''),
  11: unread('E_ENCODING', [1], 'jsonl', (people) => Buffer.from(`\ufeff${textOf(people)}`, 'utf16le')),
  19: unread('E_MAGIC', [], 'json', () => Buffer.from([0x50, 0x4b, 0x03, 0x04, 0, 0, 0, 0, 0, 0])),
  23: badLine('E_ENCODING', (sheet) => Buffer.concat([Buffer.from(JSON.stringify({ ...sheet, source: 'Si' }).slice(0, -2)), Buffer.from([0xe2]), Buffer.from('n"}')])),
  31: ({ people, plan, write }) => {
    const file = write(textOf(people).slice(0, -40));
    plan.good.push(...people.slice(0, 2));
    plan.faults.push({ file, code: 'E_SYNTAX', lines: [3] });
    plan.rejected += 1;
  },
  37: ({ people, plan, write }) => {
    const file = write(`\ufeff${csvOf(people, ';')}`, 'csv');
    plan.good.push(...people);
    plan.warnings.push(`${file} W_SEPARATOR`);
  },
  41: badLine('E_VERSION', (sheet) => JSON.stringify({ ...sheet, version: '0.9.0' })),
  43: badLine('E_NO_VERSION', (sheet) => JSON.stringify({ ...sheet, version: undefined })),
  47: badLine('E_VERSION', (sheet) => JSON.stringify({ ...sheet, version: '3.0.0' })),
  53: ({ i, people, plan, write }) => {
    const file = write(textOf([...people, people[0]]));
    plan.good.push(...people);
    plan.faults.push({ file, code: 'E_DUPLICATE', lines: [4] });
    plan.duplicates.push({ first: { file: fileOf(i), line: 1 }, again: { file, line: 4 } });
    plan.rejected += 1;
  },
  61: ({ people, plan, write }) => {
    const answers = Object.fromEntries(councillorRoles.competencies.flatMap(({ indicators }) => indicators.map(({ id }) => [id, 4])));
    const { localBudget: _, ...facts } = people[1]?.facts ?? {};
    const careless = { ...people[1], framework: 'councillor-roles', respondent: 'm-2', facts: { ...facts, localBudget: 'yes' }, answers };
    const file = write(textOf([people[0], careless, people[2]]));
    plan.good.push(...[people[0], careless, people[2]].flatMap((sheet) => sheet ?? []));
    plan.careless.push({ file, line: 2, sign: 'one-answer' });
  },
  67: ({ i, people, plan, write }) => {
    const file = write(textOf([officer('o-1', idOf(i), 'o-1'), ...people]));
    plan.good.push(...people);
    plan.faults.push({ file, code: 'E_SELF_ASSESSED', lines: [1] });
    plan.rejected += 1;
  },
  71: ({ people, plan, write }) => {
    const file = write(`${textOf(people.slice(0, 1))}${'x'.repeat(10_000_001)}\n${textOf(people.slice(2))}`);
    plan.good.push(...people.slice(0, 1));
    plan.faults.push({ file, code: 'E_LINE_LIMIT', lines: [2] });
    plan.endedAt.push(`${file} 2`);
    plan.rejected += 1;
  },
  73: badLine('E_UNKNOWN_ITEM', (sheet) => answering(sheet, { pr99: 3 })),
  79: badLine('E_LEVEL_RANGE', (sheet) => answering(sheet, { pr1: 0 })),
  83: badLine('E_LEVEL_RANGE', (sheet) => answering(sheet, { pr1: 2.5 })),
  89: ({ i, people, plan, write }) => {
    const file = write(textOf(people.map((sheet) => ({ ...sheet, answers: { pr1: 77 } }))));
    plan.faults.push({ file, code: 'E_LEVEL_RANGE', lines: [1, 2, 3] });
    plan.missing.push({ council: idOf(i), rejected: 3 });
    plan.rejected += 3;
  },
  97: badLine('E_UNKNOWN_KEY', (sheet) => JSON.stringify({ ...sheet, telephone: 'secret-word' })),
  101: badLine('E_FRAMEWORK_OTHER', (sheet) => JSON.stringify({ framework: 'councillor-quick-scan', version: '1.0.0', council: sheet.council, respondent: 'm-2', answers: {} })),
};

/** Councils that send nothing. */
const absent = [113, 127];
/** This one's file comes a second time, under another name and with other people. */
const twice = 131;
/** Nobody expects this one. */
const stranger = 'c-999';
/** These are the same as the night before. */
const same = [149, 151];

/** Fills an inbox with a night's files, and says what is in it. The night before has been run by then, over the files that stay the same. */
export async function plantNight(at: string): Promise<PlantedNight> {
  mkdirSync(join(at, 'inbox'));
  const plan: Plan = { good: [], faults: [], warnings: [], unread: [], endedAt: [], missing: [], duplicates: [], careless: [], rejected: 0 };
  let files = 0;
  const writing = (i: number) => (content: string | Uint8Array, ending = 'jsonl'): string => {
    writeFileSync(join(at, fileOf(i, ending)), content);
    files += 1;
    return fileOf(i, ending);
  };
  for (const i of same) writing(i)(textOf(peopleOf(i)));
  files = 0;
  await inside(at, () => run(['score', 'inbox/*', '--manifest', 'before.json', '--out', 'before.jsonl', '--now', '2026-03-01']));
  for (let i = 1; i <= councils; i++) {
    if (absent.includes(i)) plan.missing.push({ council: idOf(i), rejected: 0 });
    else if (plants[i] !== undefined) plants[i]?.({ i, people: peopleOf(i), plan, write: writing(i) });
    else {
      writing(i)(textOf(peopleOf(i)));
      plan.good.push(...peopleOf(i));
    }
  }
  const more = peopleOf(twice).map((sheet) => ({ ...sheet, respondent: `${sheet.respondent}-b` }));
  const strangers = peopleOf(1).map((sheet) => ({ ...sheet, council: stranger }));
  for (const [name, sheets] of [[`inbox/${idOf(twice)}-late.jsonl`, more], [`inbox/${stranger}.jsonl`, strangers]] as const) {
    writeFileSync(join(at, name), textOf(sheets));
    files += 1;
    plan.good.push(...sheets);
  }
  writeFileSync(join(at, 'expected.txt'), Array.from({ length: councils }, (_, i) => `${idOf(i + 1)}\n`).join(''));
  const doubled = [{ council: idOf(twice), files: [`inbox/${idOf(twice)}-late.jsonl`, fileOf(twice)] }];
  const missing = plan.missing.sort((a, b) => (a.council < b.council ? -1 : 1));
  return {
    files, good: plan.good, rejected: plan.rejected, faults: plan.faults, warnings: plan.warnings, unread: plan.unread, endedAt: plan.endedAt, duplicates: plan.duplicates, careless: plan.careless,
    rows: plan.good.flatMap(rowsFor).sort(),
    councils: { expected: councils, scored: new Set(plan.good.map(({ council }) => council)).size, missing, unexpected: [stranger], doubled, unnamed: 0 },
    unchanged: same.map((i) => fileOf(i)),
    named: new Set([
      ...plan.faults.map(({ file }) => file), ...plan.warnings.map((each) => each.split(' ')[0] ?? ''), ...plan.careless.map(({ file }) => file),
      ...same.map((i) => fileOf(i)), ...missing.map(({ council }) => council), ...doubled.map(({ council }) => council), stranger,
    ]),
  };
}

export interface RejectLine { readonly file: string; readonly line?: number; readonly findings: readonly { readonly code: string; readonly line?: number }[]; readonly sheet?: Readonly<Record<string, unknown>> }

/** Runs the night's command in a folder, and reads what it wrote. */
export async function night(at: string, before: readonly string[] = [], names: readonly string[] = ['inbox/*']): Promise<{
  readonly exit: number; readonly stderr: string; readonly manifest: Manifest; readonly receipt: string; readonly rejects: readonly RejectLine[];
  readonly table: readonly string[];
}> {
  const { exit, stderr } = await inside(at, () => run([
    ...before, 'score', ...names, '--shape', 'long', '--strict', '--framework', 'councillor-roles@1.0.0', '--framework', 'public-meeting-readiness@1.0.0',
    '--expect', 'expected.txt', '--since', 'before.json', '--out', 'table.jsonl', '--rejects', 'rejects.jsonl', '--manifest', 'manifest.json',
  ]));
  const read = (name: string): string => readFileSync(join(at, name), 'utf8');
  const lines = (name: string): readonly string[] => read(name).split('\n').filter(Boolean);
  const rejects = lines('rejects.jsonl').map((line) => JSON.parse(line) as RejectLine);
  return { exit, stderr, manifest: JSON.parse(read('manifest.json')) as Manifest, receipt: read('manifest.md'), rejects, table: lines('table.jsonl') };
}

/** Does something in another folder. Tests of one file run one after the other. */
async function inside<T>(at: string, act: () => Promise<T>): Promise<T> {
  const here = cwd();
  onTestFinished(() => { chdir(here); });
  chdir(at);
  try {
    return await act();
  } finally {
    chdir(here);
  }
}
