import { createWriteStream, writeFileSync } from 'node:fs';
import { once } from 'node:events';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folder, run } from './support/run.ts';

const header = 'framework,version,respondent,answeredOn,pr1,pr2';
const row = (respondent: string, pr1: string, pr2 = '4'): string => `councillor-roles,1.0.0,${respondent},2026-03-02,${pr1},${pr2}`;
const lines = (...all: readonly string[]): string => all.map((line) => `${line}\r\n`).join('');

/** What is wrong with a table: what is in the file, the exit, the code of the first finding, and where it is. */
const rows: readonly (readonly [row: string, content: string | Buffer, exit: number, code: string, place: string])[] = [
  ['1 an empty file', '', 3, 'E_EMPTY', '1:1'],
  ['2 white space alone', ' \n\t\n', 3, 'E_EMPTY', '1:1'],
  ['4 UTF-16LE with a mark', Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(lines(header), 'utf16le')]), 3, 'E_ENCODING', '1:1'],
  ['6 Windows-1252', Buffer.from(lines(header, row('Si\u00e2n', '3')), 'latin1'), 3, 'E_ENCODING', '2:26'],
  ['14 a workbook with the wrong name', Buffer.concat([Buffer.from('PK\u0003\u0004'), Buffer.alloc(40)]), 3, 'E_MAGIC', ''],
  ['58 a quote that never closes', lines(header, `councillor-roles,1.0.0,m-1,2026-03-02,"3,4`, row('m-2', '3'), row('m-3', '3')), 3, 'E_SYNTAX', '2:39'],
  ['58 a quote that never closes, behind a cell of two lines', lines(header, `councillor-roles,1.0.0,m-1,2026-03-02,"notMyRole: a\r\nb",x"`), 3, 'E_SYNTAX', '3:5'],
  ['58 a quote in the middle of a cell', lines(header, row('m"1', '3')), 3, 'E_SYNTAX', '2:25'],
  ['59 too few cells', lines(header, 'councillor-roles,1.0.0,m-1,2026-03-02,3'), 1, 'E_CELLS', '2:39'],
  ['59 too many cells', lines(header, `${row('m-1', '3')},5`), 1, 'E_CELLS', '2:43'],
  ['59 a cell under no name', lines(`${header},`, `${row('m-1', '3')},5`), 1, 'E_CELLS', '2:43'],
  ['60 two columns of one name', lines(`${header},pr1`, `${row('m-1', '3')},5`), 1, 'E_HEADER_DUP', '1:49'],
  ['61 __proto__', lines(`${header},__proto__`, `${row('m-1', '3')},5`), 1, 'E_KEY_FORBIDDEN', '1:49'],
  ['61 constructor', lines(`${header},constructor`, `${row('m-1', '3')},5`), 1, 'E_KEY_FORBIDDEN', '1:49'],
  ['62 two that would do', 'a;b,c\n1;2,3\n', 1, 'E_SEPARATOR', '1:1'],
  ['63 a decimal comma', lines(header, row('m-1', '"3,5"')), 1, 'E_NUMBER', '2:39'],
  ['63 a percentage', lines(header, row('m-1', '60%')), 1, 'E_NUMBER', '2:39'],
  ['69 20,000 columns', lines(Array.from({ length: 20_000 }, (_, i) => `c${i}`).join(',')), 4, 'E_LIMIT_COLUMNS', '1:'],
  ['70 a header alone', lines(header), 1, 'E_NO_ROWS', '1:1'],
  ['70 a header and empty rows', lines(header, ',,,,,', ''), 1, 'E_NO_ROWS', '1:1'],
  ['72 a no-break space in an id', lines(header, row('m-1\u00a0', '3')), 1, 'E_ID', '2:24'],
  ['72 quotes of a word processor', lines(header, row('\u201cm-1\u201d', '3')), 1, 'E_ID', '2:24'],
  ['72 a no-break space in an answer', lines(header, row('m-1', 'notMyRole\u00a0')), 1, 'E_ID', '2:39'],
  ['72 a no-break space in the header', lines(header.replace('pr1', 'pr1\u00a0'), row('m-1', '3')), 1, 'E_HEADER', '1:41'],
  ['87 a level too high', lines(header, row('m-1', '6')), 1, 'E_LEVEL_RANGE', '2:39'],
  ['88 an item that there is none of', lines(header.replace('pr2', 'pr9'), row('m-1', '3')), 1, 'E_HEADER', '1:45'],
  ['34 a day of another order', lines(header, row('m-1', '3').replace('2026-03-02', '02/03/2026')), 1, 'E_DATE', '2:28'],
  ['no respondent', lines('framework,pr1', 'councillor-roles,3'), 1, 'E_HEADER_MISSING', '1:1'],
  ['a forms export, unmapped', lines('ID,Start time,How well do you listen?', '1,2026-03-02,Well'), 1, 'E_HEADER_MISSING', '1:1'],
];

describe.each(['score', 'validate', 'convert'])('%s of a table', (command) => {
  it.each(rows)('%s', async (_row, content, exit, code, place) => {
    const file = join(folder(), 'bad.csv');
    writeFileSync(file, content);
    const began = performance.now();
    const ran = await run([command, file]);
    expect(performance.now() - began).toBeLessThan(4000);
    expect(ran).toMatchObject({ exit, stdout: '' });
    const [line = ''] = ran.stderr.split('\n').filter((each) => each.startsWith('E_'));
    expect(line).toMatch(new RegExp(`^${code} `));
    expect(line).toContain(`${file}${place === '' ? '' : `:${place}`}`);
    expect(ran.stderr).not.toMatch(/ {4}at |Siân/);
    expect(ran.stderr.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}\u00a0]/u);
  });

  it('58 takes every row before the one that cannot be read', async () => {
    const file = join(folder(), 'cut.csv');
    writeFileSync(file, lines(header, row('m-1', '3'), row('m-2', '3'), row('m-3', '"3')));
    const { exit, stdout, stderr } = await run([command, file]);
    expect(exit).toBe(3);
    expect(stderr).toContain(`${file}:4:39`);
    expect(stdout).toMatch(command === 'validate' ? /2 other lines/ : /m-1[\s\S]*m-2/);
  });

  it.each<readonly [row: string, content: string | Buffer, told: readonly string[]]>([
    ['62 semicolons', lines(header, row('007', '3')).replaceAll(',', ';'), ['W_SEPARATOR']],
    ['62 tabs', lines(header, row('007', '3')).replaceAll(',', '\t'), ['W_SEPARATOR']],
    ['71 sep=; and empty rows at the end', `sep=;\r\n${lines(header, row('007', '3')).replaceAll(',', ';')};;;;;\r\n;;;;;\r\n`, ['W_SEPARATOR']],
    ['71 empty rows at the end', `${lines(header, row('007', '3'))},,,,,\r\n\r\n`, []],
    ['3 a byte order mark', `\ufeff${lines(header, row('007', '3'))}`, []],
    ['11 CR alone', lines(header, row('007', '3')).replaceAll('\r\n', '\r'), []],
    ['11 LF alone, and none at the end', lines(header, row('007', '3')).replaceAll('\r\n', '\n').trimEnd(), []],
    ['11 all kinds of line ends', `${header}\r\n\r${row('007', '3')}\n`, []],
    ['64 an id of digits is text', lines(header, row('007', '3')), []],
    ['quotes round everything', lines(header, row('007', '3')).replaceAll(/[^,\r\n]+/g, '"$&"'), []],
  ])('takes what is only unusual: %s', async (_row, content, told) => {
    const file = join(folder(), 'good.csv');
    writeFileSync(file, content);
    const { exit, stdout, stderr } = await run([command, file]);
    expect(exit).toBe(0);
    expect((stderr.match(/^[EW]_\w+/gm) ?? []).filter((code) => code !== 'W_TALLY')).toEqual(told);
    expect(stdout).toContain(command === 'validate' ? 'nothing is wrong' : '"respondent":"007"');
  });

  it('reads another encoding and another separator that are named', async () => {
    const file = join(folder(), 'other.csv');
    writeFileSync(file, Buffer.from(lines(header, row('m-\u00e2', '3')), 'latin1'));
    expect(await run([command, file, '--encoding', 'windows-1252'])).toMatchObject({ exit: 0 });
    writeFileSync(file, lines(header, row('m-1', '3')).replaceAll(',', ';'));
    expect(await run([command, file, '--separator', 'semicolon'])).toMatchObject({ exit: 0, stderr: '' });
    expect(await run([command, file, '--separator', 'pipe'])).toMatchObject({ exit: 2 });
  });
});

it('names the row and the column in words', async () => {
  const file = join(folder(), 'bad.csv');
  writeFileSync(file, lines(header, 'councillor-roles,1.0.0,m-1,2026-03-02', row('m-2', '"3,5"'), row('m-3', '9')));
  expect((await run(['score', file])).stderr).toBe([
    `E_CELLS  ${file}:2:28  /  this row ends after 4 of 6 cells; the first that is missing is column "pr1"`,
    '    hint: keep the separators of cells that are empty',
    `E_NUMBER  ${file}:3:39  /answers/pr1  column "pr1": this is written with a decimal comma; levels here are 1, 2, 3, 4, 5`,
    '    hint: write a whole number; between two of them there is no answer',
    `E_LEVEL_RANGE  ${file}:4:39  /answers/pr1  levels here are 1, 2, 3, 4, 5`,
    'W_TALLY  0 scored, 3 refused, 0 blank lines passed over',
    '    hint: mend what was refused, and send only that again',
    '',
  ].join('\n'));
});

it('68 holds no more than a row, however many there are', { timeout: 60_000 }, async () => {
  const file = join(folder(), 'many.csv');
  const stream = createWriteStream(file);
  stream.write(`${header}\n`);
  for (let i = 0; i < 60_000; i += 1000) {
    if (!stream.write(Array.from({ length: 1000 }, (_, j) => `${row(`m-${i + j}`, '3')}\n`).join(''))) await once(stream, 'drain');
  }
  stream.end();
  await once(stream, 'finish');
  globalThis.gc?.();
  const before = process.memoryUsage().heapUsed;
  const { exit, stdout } = await run(['validate', file]);
  expect(exit).toBe(0);
  expect(stdout).toContain('60,000 lines');
  expect(process.memoryUsage().heapUsed - before).toBeLessThan(200_000_000);
});
