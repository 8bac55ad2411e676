import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { tableSheet, workbookBytes } from '../src/tables/xlsx-out.ts';
import { inFile } from './support/made-up.ts';
import { folder, run } from './support/run.ts';

const header = ['framework', 'version', 'respondent', 'answeredOn', 'pr1', 'pr2'];
const row = (respondent: string, level = 3) => ['councillor-roles', '1.0.0', respondent, '2026-03-02', level, 4];
const csv = (separator: string, ...rows: readonly (readonly (string | number)[])[]): string => rows.map((cells) => `${cells.join(separator)}\r\n`).join('');
type Rows = readonly (readonly (string | number)[])[];

async function workbook(...sheets: readonly (readonly [name: string, rows: Rows])[]): Promise<string> {
  const file = join(folder(), 'answers.xlsx');
  writeFileSync(file, await workbookBytes(sheets.map(([name, rows]) => tableSheet(name, rows))));
  return file;
}

const respondentsIn = (stdout: string): readonly string[] => stdout.trim().split('\n').filter((line) => line !== '').map((line) => (JSON.parse(line) as { readonly respondent: string }).respondent);
const plainly = (text: string): string => text.replaceAll(/\s+/g, ' ');

const titles: readonly (readonly [what: string, content: string, at: number])[] = [
  ['a title and an empty line', `Survey results 2026\r\n\r\n${csv(',', header, row('m-1'), row('m-2'))}`, 3],
  ['a title and an empty row as Excel saves them', csv(',', ['Survey results 2026', '', '', '', '', ''], ['', '', '', '', '', ''], header, row('m-1'), row('m-2')), 3],
  ['a title with commas in it above semicolons', `Survey results, spring, 2026\r\n${csv(';', header, row('m-1'), row('m-2'))}`, 2],
  ['four lines about the export', `Ashmoor Vale\r\nSurvey: "roles"\r\n\r\nExported 2 March 2026\r\n${csv('\t', header, row('m-1'), row('m-2'))}`.replaceAll('"', ''), 5],
  ['as many rows as are looked at', `${'x\r\n'.repeat(9)}${csv(',', header, row('m-1'), row('m-2'))}`, 10],
];

describe.each(['convert', 'score'])('%s of a table with a title above it', (command) => {
  it.each(titles)('reads it, and says which row names the columns: %s', async (_what, content, at) => {
    const file = inFile('titled.csv', content);
    const { exit, stdout, stderr } = await run([command, file, ...command === 'convert' ? ['--to', 'jsonl'] : []]);
    expect(exit).toBe(0);
    expect(respondentsIn(stdout)).toEqual(['m-1', 'm-2']);
    expect(plainly(stderr)).toContain(`W_TITLE ${file}:${at}:1 / the names of columns are in row ${at}; what stands above them was passed over`);
  });
});

describe('a table with a title above it', () => {
  it('keeps the places of everything that is wrong below it', async () => {
    const file = inFile('titled.csv', `Results\r\n\r\n${csv(',', header, row('m-1'), row('m-2', 9))}`);
    expect((await run(['score', file])).stderr).toContain(`E_LEVEL_RANGE  ${file}:5:39`);
    const book = await workbook(['Answers', [['Results'], [], header, row('m-1'), row('m-2', 9)]]);
    const { stdout, stderr } = await run(['score', book]);
    expect(respondentsIn(stdout)).toEqual(['m-1']);
    expect(stderr).toContain(`W_TITLE  ${book}:3:1`);
    expect(stderr).toContain(`E_LEVEL_RANGE  ${book}:5:5`);
  });

  it('is told nothing of where the first row names the columns', async () => {
    expect((await run(['score', inFile('plain.csv', csv(',', header, row('m-1'), header.map((name) => `${name}x`)))])).stderr).not.toContain('W_TITLE');
  });

  it('is refused where no row near the top names them, and the row that looks most like it is told', async () => {
    const wrong = header.map((name) => (name === 'pr2' ? 'pr9' : name));
    const file = inFile('titled.csv', `Results\r\n\r\n${csv(',', wrong, row('m-1'))}`);
    const { exit, stdout, stderr } = await run(['score', file]);
    expect({ exit, stdout }).toEqual({ exit: 1, stdout: '' });
    expect(plainly(stderr)).toContain(`E_HEADER ${file}:3:1 / the first row names no columns; of the next, row 3 looks most like it`);
    expect(plainly(stderr)).toContain(`E_HEADER ${file}:3:45 / column 6 has a name of 3 characters, and nothing of that name is known`);
    expect(stderr).toContain('did you mean');
  });

  it('is refused where two rows would do, and below the rows that are looked at', async () => {
    const twice = inFile('twice.csv', `Results\r\n${csv(',', header, row('m-1'), header, row('m-2'))}`);
    expect(await run(['score', twice])).toMatchObject({ exit: 1, stdout: '', stderr: expect.stringContaining('rows 2 and 4 both name the columns of a table') });
    const deep = inFile('deep.csv', `${'x\r\n'.repeat(10)}${csv(',', header, row('m-1'))}`);
    expect(await run(['score', deep])).toMatchObject({ exit: 1, stdout: '', stderr: expect.stringMatching(/^E_HEADER_MISSING {2}.*deep\.csv:1:1/) });
  });

  it('ends with what cannot be read, however soon that comes', async () => {
    const file = inFile('titled.csv', `Results\r\n${csv(',', header, row('m-1'))}councillor-roles,1.0.0,"m-2,`);
    const { exit, stdout, stderr } = await run(['convert', file, '--to', 'jsonl']);
    expect(exit).toBe(3);
    expect(respondentsIn(stdout)).toEqual(['m-1']);
    expect(stderr).toContain(`E_SYNTAX  ${file}:4:24`);
  });
});

describe('the export of a form with a title above it', () => {
  const headings = ['ID', 'Completion time', 'How well do you agree the plan with the people it affects?', 'How well do you check progress and change the plan when needed?'];
  const exported = (): string => inFile('export.csv', `Survey results 2026\r\n\r\n${csv(',', headings, ['17', '2026-03-02', 'Well, day to day', 'Not yet'].map((cell) => `"${cell}"`))}`);

  it('has a map suggested for it, and is read by that and without any', async () => {
    const file = exported();
    const { exit, stdout, stderr } = await run(['convert', file, '--suggest-map', '--framework', 'councillor-roles']);
    expect(exit).toBe(0);
    expect(stderr).toContain(`W_TITLE  ${file}:3:1`);
    expect(JSON.parse(stdout)).toMatchObject({ columns: { ID: 'respondent', 'Completion time': 'answeredOn' } });
    for (const map of [inFile('map.json', stdout), 'auto']) {
      const read = await run(['convert', file, '--map', map, '--framework', 'councillor-roles', '--to', 'jsonl']);
      expect(read).toMatchObject({ exit: 0, stderr: expect.stringContaining(`W_TITLE  ${file}:3:1`) });
      expect(JSON.parse(read.stdout)).toMatchObject({ respondent: '17', answeredOn: '2026-03-02', answers: { ap2: 3, ap3: 1 } });
    }
  });

  it('says at its own row which heading is not in the map', async () => {
    const { stdout } = await run(['convert', exported(), '--suggest-map', '--framework', 'councillor-roles']);
    const map = inFile('map.json', stdout);
    const file = inFile('more.csv', `Survey results 2026\r\n\r\n${csv(',', [...headings, 'Anything else?'], ['17', '2026-03-02', '"Well, day to day"', 'Not yet', 'No'])}`);
    const read = await run(['convert', file, '--map', map]);
    expect(read).toMatchObject({ exit: 1, stdout: '' });
    expect(plainly(read.stderr)).toContain('of the next, row 3 looks most like it');
    expect(read.stderr).toContain(`E_UNMAPPED  ${file}:3:`);
  });
});

describe('a workbook of several worksheets', () => {
  const several = () => workbook(['Notes', [['Nothing here']]], ['Spring', [header, row('m-1')]], ['Autumn', [['Results'], header, row('m-2')]]);

  it('is refused with their names where two hold answer sheets', async () => {
    const { exit, stdout, stderr } = await run(['score', await several()]);
    expect({ exit, stdout }).toEqual({ exit: 1, stdout: '' });
    expect(plainly(stderr)).toContain('2 worksheets of this workbook hold answer sheets: "Spring", "Autumn" hint: say which is meant: --worksheet "Spring"');
  });

  it.each([['Spring', 'm-1'], ['autumn', 'm-2'], ['2', 'm-1'], ['3', 'm-2']])('gives the one that is called %s', async (called, respondent) => {
    const file = await several();
    for (const command of ['score', 'convert']) {
      const { exit, stdout } = await run([command, file, '--worksheet', called, ...command === 'convert' ? ['--to', 'jsonl'] : []]);
      expect({ exit, respondents: respondentsIn(stdout) }).toEqual({ exit: 0, respondents: [respondent] });
    }
  });

  it('says which there are where none is called that', async () => {
    const { exit, stdout, stderr } = await run(['score', await several(), '--worksheet', 'Sprng']);
    expect({ exit, stdout }).toEqual({ exit: 1, stdout: '' });
    expect(plainly(stderr)).toContain('this workbook has no worksheet "Sprng"; it has "Notes", "Spring", "Autumn" hint: did you mean "Spring"?');
    expect((await run(['score', await several(), '--worksheet', '4'])).stderr).toContain('E_WORKSHEETS');
    expect((await run(['score', await several(), '--worksheet', '0'])).stderr).toContain('E_WORKSHEETS');
  });

  it('is read the same by a map', async () => {
    const headings = ['ID', 'How well do you agree the plan with the people it affects?', 'How well do you check progress and change the plan when needed?'];
    const file = await workbook(['Cover', [['Survey']]], ['Responses', [['Survey results'], headings, ['17', 'Not yet', 'Not yet']]]);
    expect(await run(['convert', file, '--map', 'auto', '--framework', 'councillor-roles'])).toMatchObject({ exit: 1 });
    const { exit, stdout } = await run(['convert', file, '--map', 'auto', '--framework', 'councillor-roles', '--worksheet', 'responses', '--to', 'jsonl']);
    expect({ exit, respondents: respondentsIn(stdout) }).toEqual({ exit: 0, respondents: ['17'] });
  });
});
