import { randomBytes } from 'node:crypto';
import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { folder, run } from './support/run.ts';

const header = 'framework,version,council,respondent,answeredOn,pr1';
const table = (rows: readonly string[]): string => `${header}\n${rows.map((row) => `councillor-roles,1.0.0,${row}\n`).join('')}`;
const people = (count: number, rest: string): readonly string[] => Array.from({ length: count }, (_, i) => `c-1,m-${i + 1},${rest}`);
const inFolder = (files: Readonly<Record<string, string | Buffer>>): string => {
  const at = folder();
  for (const [name, content] of Object.entries(files)) writeFileSync(join(at, name), content);
  return at;
};

it('tells one cause in every row five times, says how many more there are, and where the receipt lies', async () => {
  const at = inFolder({ 'a.csv': table(people(150, '02/03/2026,3')) });
  const { stderr, exit } = await run(['score', join(at, '*.csv'), '--out', join(at, 'out.jsonl'), '--manifest', join(at, 'm.json')]);
  expect(exit).toBe(1);
  expect(stderr.match(/^E_DATE /gm)).toHaveLength(5);
  expect(stderr).toMatch(/^W_MORE .*a\.csv {2}\/answeredOn {2}and 145 more like it in this file: E_DATE$/m);
  expect(stderr).toMatch(/^W_TALLY {2}0 scored, 150 refused.*\n {4}hint: mend what was refused, and send only that again$/m);
  expect(stderr.trim().split('\n').at(-1)).toBe(`W_RECEIPT  all of this is on one page, with what to ask whom for: ${join(at, 'm.md')}`);
  expect(readFileSync(join(at, 'm.md'), 'utf8')).toMatch(/\/answeredOn: column "answeredOn": this looks like day\/month\/year or month\/day\/year, and nothing says which – format the column/);
});

it('tells a program each of them', async () => {
  const at = inFolder({ 'a.csv': table(people(20, '02/03/2026,3')) });
  expect((await run(['score', join(at, 'a.csv'), '--format', 'json'])).stderr.match(/"E_DATE"/g)).toHaveLength(20);
});

it('tells a file that came twice in one line, with the name of the first', async () => {
  const at = inFolder({ 'a.csv': table(people(12, '2026-03-02,3')) });
  copyFileSync(join(at, 'a.csv'), join(at, 'b.csv'));
  const { stderr } = await run(['score', join(at, '*.csv'), '--out', join(at, 'out.jsonl'), '--manifest', join(at, 'm.json'), '--expect', 'c-2']);
  expect(stderr.match(/^E_DUPLICATE /gm)).toHaveLength(1);
  expect(stderr).toContain(`the first is in ${join(at, 'a.csv')}`);
  expect(stderr).toContain('and 11 more like it in this file: E_DUPLICATE');
  const receipt = readFileSync(join(at, 'm.md'), 'utf8');
  expect(receipt.match(/the same as/g)).toHaveLength(1);
  expect(receipt).toMatch(/\*\*c-1\*\*: .*a\.csv and .*b\.csv/);
});

it('says of a copy, the second night, what it is a copy of', async () => {
  const at = inFolder({ 'a.csv': table(people(2, '2026-03-02,3')), 'z.csv': table(people(1, '2026-03-02,4')) });
  copyFileSync(join(at, 'a.csv'), join(at, 'a copy.csv'));
  const night = (manifest: string, ...more: readonly string[]) => run(['score', join(at, '*.csv'), '--out', join(at, 'out.jsonl'), '--manifest', join(at, manifest), ...more]);
  await night('m1.json');
  await night('m2.json', '--since', join(at, 'm1.json'));
  const { inputs } = JSON.parse(readFileSync(join(at, 'm2.json'), 'utf8')) as { readonly inputs: readonly { readonly file: string; readonly unchangedFrom?: string }[] };
  expect(inputs.map(({ file, unchangedFrom }) => file === unchangedFrom)).toEqual([true, true, true]);
  expect(readFileSync(join(at, 'm2.md'), 'utf8')).not.toContain('then');
});

it('puts a table whose columns nobody knows, or without rows, among the files that could not be read', async () => {
  const at = inFolder({ 'a.csv': table(people(1, '2026-03-02,3')), 'b.csv': 'c-1,m-1,3\nc-1,m-2,3\n', 'c.csv': `${header}\n` });
  await run(['score', join(at, '*.csv'), '--out', join(at, 'out.jsonl'), '--manifest', join(at, 'm.json')]);
  const receipt = readFileSync(join(at, 'm.md'), 'utf8');
  expect(receipt).toContain('Sheets read: 1. Counted: 1. Refused: 0. Blank lines: 0. Files that could not be read: 2.');
  expect(receipt).not.toContain('Sheets that were refused');
});

it('passes over what Excel keeps beside a workbook that is open, and says so', async () => {
  const at = inFolder({ 'a.csv': table(people(1, '2026-03-02,3')), '~$b.xlsx': Buffer.alloc(165, 7) });
  const { exit, stderr } = await run(['score', join(at, '*')]);
  expect({ exit, stderr }).toEqual({ exit: 0, stderr: expect.stringMatching(/^W_OPEN .*~\$b\.xlsx {2}somebody has this workbook open/) });
});

it('calls bytes that are no text by their name, whatever the file is called', async () => {
  const bytes = randomBytes(3000).map((byte, i) => (i < 16 ? 0xc0 + i : byte));
  const at = inFolder({ 'a.csv': Buffer.from(bytes), 'a.docx': Buffer.concat([Buffer.from('PK\u0003\u0004'), Buffer.alloc(100)]) });
  expect(await run(['score', join(at, 'a.csv')])).toMatchObject({ exit: 3, stderr: expect.stringMatching(/^E_MAGIC .*this is no text, whatever its name; a table as text is expected/) });
  expect(await run(['score', join(at, 'a.docx')])).toMatchObject({ exit: 3, stderr: expect.stringContaining('JSON, CSV or an Excel workbook is expected') });
});

it('ends with 0 over a semicolon, also where a warning is to end with 1; with 1 over a missing council', async () => {
  const at = inFolder({ 'a.csv': table(people(1, '2026-03-02,3')).replaceAll(',', ';') });
  const args = ['score', join(at, 'a.csv'), '--fail-on', 'warning'];
  expect(await run(args)).toMatchObject({ exit: 0, stderr: expect.stringContaining('W_SEPARATOR') });
  expect((await run([...args, '--expect', 'c-9'])).exit).toBe(1);
});

it('counts only the other lines as right where some are not', async () => {
  const at = inFolder({ 'a.csv': table(['c-1,m-1,2026-03-02,3', 'c-1,m-2,2026-03-02,9', 'c-1,m-3,2026-03-02,3']) });
  expect((await run(['validate', join(at, 'a.csv')])).stdout).toContain('nothing is wrong with 2 other lines');
});
