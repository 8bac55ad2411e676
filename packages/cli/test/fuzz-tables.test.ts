import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { Framework } from '@guildhall/core';
import { councillorQuickScan, councillorRoles, frameworks, publicMeetingReadiness } from '@guildhall/core/frameworks';
import type { Cell } from '@guildhall/core/sheet';
import { simulateCohort } from '@guildhall/core/testing';
import { csvText } from '../src/tables/csv-out.ts';
import { readWorkbook } from '../src/tables/workbook.ts';
import { tableSheet, workbookBytes } from '../src/tables/xlsx-out.ts';
import { chanceFrom, oneOf, spoil, upTo, type Chance } from './support/mutate.ts';
import { referenceJson } from './support/reference-json.ts';
import { isGoodSheet } from './support/reference-sheet.ts';
import { folder, run, type Ran } from './support/run.ts';
import { zip, type ZipEntry } from './support/zip.ts';

// Tables that were good, with a cell, a part or a byte of them changed. GUILDHALL_SEED has a run again, GUILDHALL_RUNS multiplies.
const seed = Number(process.env['GUILDHALL_SEED'] ?? Math.floor(Math.random() * 2 ** 31));
const times = (count: number): number => Math.max(1, Math.round(count * Number(process.env['GUILDHALL_RUNS'] ?? '1')));

/** In everything that is a person's; never to be read in what we say is wrong. */
const secret = 'canaryqx';
const place = (): string => join(folder(), 'sheets');

type Grid = readonly (readonly Cell[])[];

/** The table of four people, by the program itself, and the sheets it comes from. */
async function gridOf(framework: Framework, from: number): Promise<{ readonly grid: Grid; readonly sheets: readonly unknown[] }> {
  const sheets = [...simulateCohort(framework, { people: 4, seed: from, missing: 0.3 })].map((sheet, i) => ({ ...sheet, respondent: `${secret}-${i}` }));
  const file = place();
  writeFileSync(`${file}.jsonl`, sheets.map((sheet) => `${JSON.stringify(sheet)}\n`).join(''));
  await run(['convert', `${file}.jsonl`, '--out', `${file}.xlsx`, '--shape', 'wide']);
  const read = await readWorkbook(readFileSync(`${file}.xlsx`));
  if (!read.ok) throw new Error('it cannot be read');
  return { grid: (read.sheets[0]?.rows ?? []).map((cells) => cells.map((cell) => cell ?? '')), sheets };
}

const linesOf = (stdout: string): readonly unknown[] => {
  expect(stdout === '' || stdout.endsWith('\n')).toBe(true);
  return stdout.split('\n').slice(0, -1).map((line): unknown => JSON.parse(line));
};

/** Converts a table, and looks at everything that holds whatever was sent. */
async function taken(file: string, why: string): Promise<Ran & { readonly sheets: readonly unknown[] }> {
  const began = performance.now();
  const ran = await run(['convert', file, '--to', 'jsonl']);
  expect(performance.now() - began, why).toBeLessThan(2000);
  expect([0, 1, 3, 4, 5, 6], `${ran.stderr}\n${why}`).toContain(ran.exit);
  expect(ran.stderr.toLowerCase(), why).not.toContain(secret);
  expect(ran.stderr.replaceAll('\n', ''), why).not.toMatch(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/u);
  expect(ran.exit === 0 || ran.stderr.split('\n').some((line) => /^E_[A-Z_]+ {2}/.test(line) && line.includes(file)), `${ran.stderr}\n${why}`).toBe(true);
  const sheets = linesOf(ran.stdout);
  for (const sheet of sheets) expect(isGoodSheet(referenceJson(Buffer.from(JSON.stringify(sheet)))), `${JSON.stringify(sheet)}\n${why}`).toBe(true);
  return { ...ran, sheets };
}

const cells: readonly Cell[] = ['', ' ', '3', 3, 0, 6, '-1', '2.5', '03', '3.0', '3,5', '60%', '1e999', 'NaN', 'notMyRole', 'notMyRole: so', 'NotMyRole', 'preferNotToSay', 'notSeen', 'strength', "'3", '=1+1', '＝1', '@SUM(1)', '"', 'a"b', ',', ';', 'a\nb', '3\u00a0',
  'x\u202ey', '\u200b', '__proto__', 'constructor', 'pr1', '2026-02-30', '02/03/2026', '2026-03-04', '1.0.0', '9.9.9', 'councillor-roles', 'no-framework', 'rating', 'true', 'Ångström', '👩‍👩‍👧', 'x'.repeat(300), 'y'.repeat(5000)];

/** Where a cell begins in a table of text. */
function placeInCsv(grid: Grid, row: number, column: number): string {
  const before = csvText(grid.slice(0, row), false);
  const inRow = column === 0 ? '' : csvText([grid[row]?.slice(0, column) ?? []], false).replace(/\r\n$/, ',');
  return `${1 + before.split('\n').length - 1 + (inRow.split('\n').length - 1)}:${1 + (inRow.split('\n').at(-1) ?? '').length}`;
}

describe(`tables (GUILDHALL_SEED=${seed})`, () => {
  it(`${times(150)} with one cell changed, as CSV and as a workbook: every other row is taken as it was; this one too, but for that cell, or it is refused there`, async () => {
    const chance = chanceFrom(seed);
    const grids = await Promise.all([councillorRoles, councillorQuickScan, publicMeetingReadiness].map((framework, i) => gridOf(framework, i + 1)));
    const file = place();
    let [took, refused] = [0, 0];
    for (let i = 0; i < times(150); i++) {
      const { grid, sheets } = oneOf(chance, grids);
      const row = 1 + upTo(chance, grid.length - 1);
      const column = upTo(chance, grid[0]?.length ?? 1);
      const cell = oneOf(chance, cells);
      const changed = grid.map((each, at) => (at === row ? each.map((old, where) => (where === column ? cell : old)) : each));
      const why = `${String(grid[0]?.[column])} of row ${row} is ${JSON.stringify(cell)}`;
      writeFileSync(`${file}.csv`, csvText(changed, true));
      writeFileSync(`${file}.xlsx`, await workbookBytes([tableSheet('Answers', changed)]));
      const [text, book] = [await taken(`${file}.csv`, why), await taken(`${file}.xlsx`, why)];
      expect(book.sheets, `${why}\n${text.stderr}\n${book.stderr}`).toEqual(text.sheets);
      const others = sheets.filter((_, at) => at !== row - 1);
      const said = `${why}\n${text.stderr}`;
      expect(text.sheets, said).toEqual(expect.arrayContaining(others));
      const isTaken = text.sheets.length === sheets.length;
      if (isTaken) took += 1;
      else refused += 1;
      expect(isTaken ? others : text.sheets, said).toEqual(others);
      // A rater and their group are told of together, at the first of the two.
      const at = grid[0]?.[column] === 'group' ? column - 1 : column;
      // Answers to another framework than the row says are told of where they are: nobody knows which of the two is meant.
      const isOther = grid[0]?.[column] === 'framework' && frameworks.some(({ id }) => id === cell);
      expect(isTaken || text.stderr.includes(isOther ? 'E_UNKNOWN_ITEM' : `.csv:${placeInCsv(changed, row, at)} `), said).toBe(true);
      expect(isTaken || book.stderr.includes(isOther ? 'E_UNKNOWN_ITEM' : `.xlsx:${row + 1}:${at + 1} `), `${why}\n${book.stderr}`).toBe(true);
    }
    // Both ways are tried: one in six is taken.
    expect(Math.min(took, refused)).toBeGreaterThanOrEqual(times(150) < 150 ? 0 : 5);
  }, 120_000);

  it(`${times(250)} workbooks with bytes changed: each is told, or comes to what it came to before`, async () => {
    const chance = chanceFrom(seed + 1);
    const { grid, sheets } = await gridOf(councillorRoles, 1);
    const good = Buffer.from(await workbookBytes([tableSheet('Answers', grid)]));
    const file = place();
    let refused = 0;
    for (let i = 0; i < times(250); i++) {
      const bytes = otherBytes(good, chance);
      writeFileSync(`${file}.xlsx`, bytes);
      const read = await taken(`${file}.xlsx`, `case ${i}`);
      expect(read.exit === 0 ? read.sheets : sheets, `case ${i}`).toEqual(sheets);
      if (read.exit !== 0) refused += 1;
      expect(read.exit === 0 || read.sheets.length === 0, `case ${i}\n${read.stderr}`).toBe(true);
    }
    expect(refused).toBeGreaterThanOrEqual(times(250) < 250 ? 0 : 100);
  }, 120_000);

  it(`${times(250)} workbooks whose XML is bent: nothing is taken that the reference would not take`, async () => {
    const chance = chanceFrom(seed + 2);
    const { grid } = await gridOf(councillorRoles, 1);
    const parts: readonly ZipEntry[] = Object.entries(unzipSync(await workbookBytes([tableSheet('Answers', grid)]))).map(([name, content]) => ({ name, content }));
    const file = place();
    let [refused, took] = [0, 0];
    for (let i = 0; i < times(250); i++) {
      const at = chance() < 0.6 ? parts.findIndex(({ name }) => name.endsWith('sheet1.xml')) : upTo(chance, parts.length);
      const bent = parts.map((part, where) => (where === at ? { ...part, content: bentXml(strFromU8(part.content as Uint8Array), chance) } : part));
      writeFileSync(`${file}.xlsx`, zip(chance() < 0.1 ? bent.filter((_, where) => where !== at) : bent));
      const { exit } = await taken(`${file}.xlsx`, `case ${i}`);
      if (exit === 0) took += 1;
      else refused += 1;
    }
    expect(Math.min(took, refused)).toBeGreaterThanOrEqual(times(250) < 250 ? 0 : 30);
  }, 120_000);
});

/** An archive with a byte changed, bytes cut off or put in, or the ends of it exchanged. */
function otherBytes(good: Buffer, chance: Chance): Buffer {
  const at = upTo(chance, good.length);
  const bytes = Buffer.from(good);
  switch (upTo(chance, 6)) {
    case 0: case 1: bytes[at] = (bytes[at] ?? 0) ^ (1 << upTo(chance, 8)); return bytes;
    case 2: return bytes.subarray(0, at);
    case 3: return bytes.subarray(at);
    case 4: return Buffer.concat([bytes.subarray(0, at), Buffer.from(Array.from({ length: 1 + upTo(chance, 20) }, () => upTo(chance, 256))), bytes.subarray(at)]);
    // The list at the end, where it says what there is and where.
    default: { const near = bytes.length - 1 - upTo(chance, 400); bytes[near] = oneOf(chance, [0, 1, 0x7f, 0xff]); return bytes; }
  }
}

const pieces = ['<c r="D2"><v>9</v></c>', '<c r="D2" t="s"><v>999999</v></c>', '<c r="ZZZ9999999"><v>3</v></c>', '<c><v>3</v></c>', '<row>', '</row>', '<v>', '</v>', '<!DOCTYPE x [<!ENTITY a "b">]>', '&a;', '&#0;', '&#x110000;', '<![CDATA[3]]>', '<!-- -->', '<?x?>', ' t="b"', ' t="e"', ' t="str"', ' t="d"', ' s="99"',
  ' r="A1"', ' hidden="1"', '<f>1+1</f>', '<is><t>notMyRole</t></is>', '\ufeff', '\u0000', '<', '>', '"', '__proto__', '<mergeCell ref="A1:Z99"/>', '1e308', '3.0000000001', '-0', `${'<a>'.repeat(3000)}`];

/** XML with a piece of it changed, lost, doubled or put elsewhere. */
function bentXml(xml: string, chance: Chance): string | Uint8Array {
  const tags = [...xml.matchAll(/<[^>]+>|[^<]+/g)].map(([piece]) => piece);
  const at = upTo(chance, tags.length);
  switch (upTo(chance, 8)) {
    case 0: return tags.toSpliced(at, 1).join('');
    case 1: return tags.toSpliced(at, 0, tags[at] ?? '').join('');
    case 2: return tags.toSpliced(at, 0, oneOf(chance, pieces)).join('');
    case 3: return tags.with(at, oneOf(chance, pieces)).join('');
    case 4: { const other = upTo(chance, tags.length); return tags.with(at, tags[other] ?? '').with(other, tags[at] ?? '').join(''); }
    case 5: return tags.with(at, (tags[at] ?? '').replace(/ /, ` ${oneOf(chance, pieces)} `)).join('');
    case 6: return xml.replace(/<v>[^<]*<\/v>/g, (value) => (chance() < 0.02 ? `<v>${oneOf(chance, pieces)}</v>` : value));
    default: return spoil(xml, chance);
  }
}
