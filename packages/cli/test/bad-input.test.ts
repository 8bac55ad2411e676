import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { folder, run } from './support/run.ts';

const sheet = { framework: 'councillor-roles', version: '1.0.0', respondent: 'm-1', answers: { pr1: 3, pr2: 4 } };
const text = JSON.stringify(sheet);
const withAnswer = (answer: string): string => `{"framework": "councillor-roles", "version": "1.0.0", "respondent": "m-1",\n "answers": {"pr1": ${answer}}}`;
const utf16 = (from: string, swap: boolean): Buffer => { const bytes = Buffer.from(from, 'utf16le'); return swap ? bytes.swap16() : bytes; };

/** What is wrong with an input is told by exit, code and place: what is in the file, the exit, the code, and where. */
const rows: readonly (readonly [row: string, content: string | Buffer, exit: number, code: string, place: string])[] = [
  ['1 an empty file', '', 3, 'E_EMPTY', '1:1'],
  ['2 white space alone', ' \n\t\n', 3, 'E_EMPTY', '1:1'],
  ['4 UTF-16LE with a mark', Buffer.concat([Buffer.from([0xff, 0xfe]), utf16(text, false)]), 3, 'E_ENCODING', '1:1'],
  ['5 UTF-16BE without a mark', utf16(text, true), 3, 'E_ENCODING', '1:1'],
  ['6 Windows-1252', Buffer.from(`{"framework": "councillor-roles",\n "respondent": "Si\u00e2n"}`, 'latin1'), 3, 'E_ENCODING', '2:19'],
  ['7 one bad byte at a megabyte', Buffer.concat([Buffer.from(`{"a":\n"${'x'.repeat(1_000_000)}`), Buffer.from([0xff]), Buffer.from('"}')]), 3, 'E_ENCODING', '2:1000002'],
  ['8 an overlong form', Buffer.concat([Buffer.from('{"a": "'), Buffer.from([0xc0, 0xaf]), Buffer.from('"}')]), 3, 'E_ENCODING', '1:8'],
  ['8 an encoded surrogate', Buffer.concat([Buffer.from('{"a": "'), Buffer.from([0xed, 0xa0, 0x80]), Buffer.from('"}')]), 3, 'E_ENCODING', '1:8'],
  ['9 a NUL', '{"a": "b\u0000"}', 3, 'E_CONTROL_CHAR', '1:9'],
  ['10 half a character', withAnswer(String.raw`"\ud800"`), 1, 'E_TEXT_INVALID', '2:21'],
  ['14 gzip', gzipSync(text), 3, 'E_MAGIC', ''],
  ['14 zip', Buffer.concat([Buffer.from('PK\u0003\u0004'), Buffer.alloc(40)]), 3, 'E_MAGIC', ''],
  ['15 a cut object', '{"a": 1,\n"b": [1', 3, 'E_SYNTAX', '2:8'],
  ['16 a trailing comma', '{"a": 1,\n}', 3, 'E_SYNTAX', '1:8'],
  ['17 a comment', '{"a": 1} // one', 3, 'E_SYNTAX', '1:10'],
  ['18 single quotes', "{'a': 1}", 3, 'E_SYNTAX', '1:2'],
  ['18 a bare key', '{a: 1}', 3, 'E_SYNTAX', '1:2'],
  ['19 NaN', withAnswer('NaN'), 3, 'E_SYNTAX', '2:21'],
  ['19 infinity', withAnswer('Infinity'), 3, 'E_SYNTAX', '2:21'],
  ['19 minus infinity', withAnswer('-Infinity'), 3, 'E_SYNTAX', '2:21'],
  ['20 1e999', withAnswer('1e999'), 1, 'E_NUMBER_RANGE', '2:21'],
  ['22 an id too long to hold', '{"framework": "councillor-roles", "respondent": 12345678901234567890}', 1, 'E_NUMBER_PRECISION', '1:49'],
  ['23 a key given twice', withAnswer('5, "pr1": 1'), 1, 'E_KEY_DUPLICATE', '2:24'],
  ['24 65 deep', '['.repeat(65), 4, 'E_DEPTH', '1:65'],
  ['24 a thousand deep', `${'{"a":'.repeat(1000)}1${'}'.repeat(1000)}`, 4, 'E_DEPTH', '1:'],
  ['24 a million deep', '['.repeat(1_000_000), 4, 'E_DEPTH', '1:65'],
  ['25 two documents', `${text}\n${text}`, 3, 'E_SYNTAX', '2:1'],
  ['26 a list', '[1]', 1, 'E_TYPE', '1:1'],
  ['26 a text', '"x"', 1, 'E_TYPE', '1:1'],
  ['26 null', 'null', 1, 'E_NULL', '1:1'],
  ['26 a number', '3', 1, 'E_TYPE', '1:1'],
  ['27 __proto__', withAnswer('3, "__proto__": 1'), 1, 'E_KEY_FORBIDDEN', '2:24'],
  ['27 prototype', withAnswer('3, "prototype": 1'), 1, 'E_KEY_FORBIDDEN', '2:24'],
  ['27 toString', withAnswer('3, "toString": 1'), 1, 'E_KEY_FORBIDDEN', '2:24'],
  ['27 constructor', withAnswer('3, "constructor": 1'), 1, 'E_KEY_FORBIDDEN', '2:24'],
  ['28 a million keys', `{${Array.from({ length: 200_000 }, (_, i) => `"k${i}":1`).join(',')}}`, 4, 'E_LIMIT_KEYS', '1:'],
  ['29 a text of 50 MB', `{"a": "${'x'.repeat(50_000_000)}"}`, 4, 'E_LIMIT_STRING', '1:7'],
  ['30 an unknown property', '{"framework": "councillor-roles", "version": "1.0.0", "respondent": "m-1",\n "anwsers": {}}', 1, 'E_UNKNOWN_KEY', '2:2'],
  ['31 null for absent', '{"framework": "councillor-roles", "version": "1.0.0", "respondent": "m-1",\n "answers": null}', 1, 'E_NULL', '2:13'],
  ['32 a number as text', withAnswer('"3"'), 1, 'E_TYPE', '2:21'],
  ['33 true for a level', withAnswer('true'), 1, 'E_TYPE', '2:21'],
  ['34 a date of another order', '{"framework": "councillor-roles", "version": "1.0.0", "respondent": "m-1",\n "answeredOn": "01/02/2026"}', 1, 'E_DATE', '2:16'],
  ['35 an hour that there is none of', '{"framework": "councillor-roles", "version": "1.0.0", "respondent": "m-1",\n "answeredOn": "2026-03-02T24:00:00Z"}', 1, 'E_DATE', '2:16'],
  ['35 a time without its zone', '{"framework": "councillor-roles", "version": "1.0.0", "respondent": "m-1",\n "answeredOn": "2026-03-02T10:00:00"}', 1, 'E_DATE', '2:16'],
  ['35 a date that is none', '{"framework": "councillor-roles", "version": "1.0.0", "respondent": "m-1",\n "answeredOn": "2026-02-30"}', 1, 'E_DATE', '2:16'],
  ['87 a level too high', withAnswer('6'), 1, 'E_LEVEL_RANGE', '2:21'],
  ['87 a level of 0', withAnswer('0'), 1, 'E_LEVEL_RANGE', '2:21'],
  ['21 a level of minus 0', withAnswer('-0'), 1, 'E_LEVEL_RANGE', '2:21'],
  ['87 half a level', withAnswer('2.5'), 1, 'E_LEVEL_RANGE', '2:21'],
  ['87 a level below all', withAnswer('-1'), 1, 'E_LEVEL_RANGE', '2:21'],
  ['88 an unknown item', withAnswer('3, "pr9": 3'), 1, 'E_UNKNOWN_ITEM', '2:24'],
  ['99 a direction mark in an id', '{"framework": "councillor-roles", "version": "1.0.0", "respondent": "m\u202e1"}', 1, 'E_ID', '1:69'],
  ['an unknown framework', '{"framework": "councilor-roles", "respondent": "m-1"}', 1, 'E_UNKNOWN_FRAMEWORK', '1:15'],
  ['an unknown version', '{"framework": "councillor-roles", "version": "9.0.0", "respondent": "m-1"}', 5, 'E_VERSION', '1:46'],
];

describe.each(['score', 'validate'])('%s', (command) => {
  it.each(rows)('%s', async (_row, content, exit, code, place) => {
    const file = join(folder(), 'bad.json');
    writeFileSync(file, content);
    const began = performance.now();
    const ran = await run([command, file]);
    expect(performance.now() - began).toBeLessThan(4000);
    expect(ran).toMatchObject({ exit, stdout: '' });
    const [line = ''] = ran.stderr.split('\n');
    expect(line).toMatch(new RegExp(`^${code} `));
    expect(line).toContain(`${file}${place === '' ? '' : `:${place}`}`);
    // No stack, no letter of what was in it, nothing that steers a terminal.
    expect(ran.stderr).not.toMatch(/ {4}at |Siân/);
    expect(ran.stderr.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}]/u);
  });

  it('3 and 11 takes what is only unusual', async () => {
    const file = join(folder(), 'good.json');
    const pretty = JSON.stringify(sheet, undefined, 2);
    for (const content of [`\ufeff${text}`, pretty.replaceAll('\n', '\r'), pretty.replaceAll('\n', '\r\n')]) {
      writeFileSync(file, content);
      expect(await run([command, file])).toMatchObject({ exit: 0 });
    }
    writeFileSync(file, `\ufeff${text}`);
    expect((await run([command, file])).stderr).toContain('W_BYTE_ORDER_MARK');
    const lines = join(folder(), 'good.jsonl');
    writeFileSync(lines, `\ufeff${text}\n${text.replace('m-1', 'm-2')}\n`);
    const { exit, stderr } = await run([command, lines]);
    expect(exit).toBe(0);
    expect(stderr.match(/W_BYTE_ORDER_MARK.*:1:1/g)).toHaveLength(1);
  });

  it('reads another encoding that is named', async () => {
    const file = join(folder(), 'other.json');
    writeFileSync(file, utf16(text, false));
    expect(await run([command, file, '--encoding', 'utf-16le'])).toMatchObject({ exit: 0 });
    writeFileSync(file, Buffer.from(text.replace('m-1', 'm-\u00e2'), 'latin1'));
    expect(await run([command, file, '--encoding', 'windows-1252'])).toMatchObject({ exit: 0 });
  });

  it('13 and 127 takes files alone, and says what else was named', async () => {
    const place = folder();
    mkdirSync(join(place, 'folder'));
    spawnSync('sh', ['-c', 'mkfifo "$0"', join(place, 'pipe')]);
    expect(await run([command, join(place, 'folder')])).toMatchObject({ exit: 2, stdout: '', stderr: expect.stringContaining('E_NOT_A_FILE') });
    expect(await run([command, join(place, 'pipe')])).toMatchObject({ exit: 2, stdout: '', stderr: expect.stringContaining('E_NOT_A_FILE') });
    expect(await run([command, '/dev/null'])).toMatchObject({ exit: 2, stdout: '', stderr: expect.stringContaining('E_NOT_A_FILE') });
    expect(await run([command, join(place, 'none.json')])).toMatchObject({ exit: 2, stdout: '', stderr: expect.stringContaining('E_NO_FILE') });
    expect(await run([command, '-'], { input: 'terminal' })).toMatchObject({ exit: 2, stdout: '', stderr: expect.stringContaining('E_NO_INPUT') });
    expect(await run([command, '-'], { input: 'nothing' })).toMatchObject({ exit: 2, stdout: '', stderr: expect.stringContaining('E_NO_INPUT') });
  });

  it('12 stops at the limit of a file far too large, without reading it', async () => {
    const file = join(folder(), 'huge.json');
    writeFileSync(file, '');
    truncateSync(file, 5 * 1024 ** 3);
    expect(statSync(file).size).toBe(5 * 1024 ** 3);
    expect(await run([command, file])).toMatchObject({ exit: 4, stdout: '', stderr: expect.stringContaining('E_LIMIT_SIZE') });
  });

  it('says that a file may not be read, or changed while it was', async () => {
    const file = join(folder(), 'sheet.json');
    writeFileSync(file, text);
    const denied = Object.assign(new Error('no'), { code: 'EACCES' });
    expect(await run([command, file], { disk: { open: () => Promise.reject(denied) } })).toMatchObject({ exit: 7, stderr: expect.stringContaining('E_READ') });
  });

  it('gives each finding as one line of JSON', async () => {
    const file = join(folder(), 'bad.json');
    writeFileSync(file, withAnswer('6, "pr9": 3'));
    const { exit, stderr } = await run([command, file, '--format', 'json']);
    expect(exit).toBe(1);
    expect(stderr.trim().split('\n').map((line) => JSON.parse(line))).toMatchObject([
      { code: 'E_LEVEL_RANGE', file, line: 2, column: 21, path: '/answers/pr1' },
      { code: 'E_UNKNOWN_ITEM', file, line: 2, column: 24, path: '/answers/pr9', hint: expect.any(String) },
    ]);
  });

  it('tells at most a hundred findings, then how many more', async () => {
    const file = join(folder(), 'bad.jsonl');
    writeFileSync(file, Array.from({ length: 250 }, (_, i) => `{"framework": "councillor-roles", "version": "1.0.0", "respondent": "m-${i}", "answers": {"pr1": 9}}\n`).join(''));
    const { exit, stderr } = await run([command, file]);
    expect(exit).toBe(1);
    // Scoring tells one cause in one file five times, and counts the rest apart.
    expect(stderr.match(/^E_LEVEL_RANGE/gm)).toHaveLength(command === 'score' ? 5 : 100);
    expect(stderr).toMatch(command === 'score' ? /W_MORE .* and 245 more like it in this file: E_LEVEL_RANGE/ : /W_MORE {2}1\d\d more findings are not shown/);
  });

  it('counts every finding of one flooded sheet, and ends by the gravest of them', async () => {
    const file = join(folder(), 'bad.json');
    const answers = Object.fromEntries(Array.from({ length: 250 }, (_, i) => [`zz${i}`, 3]));
    writeFileSync(file, JSON.stringify({ ...sheet, answers }));
    const flooded = await run([command, file]);
    expect(flooded.exit).toBe(1);
    expect(flooded.stderr).toContain('W_MORE  150 more findings are not shown');
    writeFileSync(file, JSON.stringify({ ...sheet, answers: { ...answers, pr1: { notMyRole: 'x'.repeat(5000) } } }));
    expect((await run([command, file])).exit).toBe(4);
  });
});

it('shows a finding as the contract says', async () => {
  const file = join(folder(), 'bad.json');
  writeFileSync(file, withAnswer('6'));
  const { stderr } = await run(['score', file]);
  expect(stderr).toBe(`E_LEVEL_RANGE  ${file}:2:21  /answers/pr1  levels here are 1, 2, 3, 4, 5\n`);
  writeFileSync(file, `{"framework": "councilor-roles", "respondent": "m-1"}`);
  expect((await run(['score', file])).stderr).toBe(`E_UNKNOWN_FRAMEWORK  ${file}:1:15  /framework  no framework of that name is known here\n    hint: did you mean "councillor-roles"? one of your own is brought with --framework-file FILE\n`);
});

describe('validate', () => {
  it('tells a framework, a sheet, a saved attempt and a council profile apart', async () => {
    const place = folder();
    const file = (name: string, content: string): string => { writeFileSync(join(place, name), content); return join(place, name); };
    const framework = (await run(['frameworks', 'show', 'public-meeting-readiness', '--format', 'json'])).stdout;
    await run(['take', 'councillor-quick-scan', join(place, 'attempt.json')], { stdin: 'y\n1\n' });
    expect((await run(['validate', file('framework.json', framework)])).stdout).toContain('nothing is wrong with this framework: public-meeting-readiness 1.0.0');
    expect((await run(['validate', file('sheet.json', text)])).stdout).toContain('nothing is wrong with this answer sheet for councillor-roles 1.0.0');
    expect((await run(['validate', join(place, 'attempt.json')])).stdout).toContain('nothing is wrong with this saved attempt');
    expect((await run(['validate', file('council.json', '{"name": "Ashmoor Council"}')])).stdout).toContain('nothing is wrong with this council profile');
    expect(await run(['validate', file('other.json', '{"colour": "red"}')])).toMatchObject({ exit: 1, stderr: expect.stringContaining('E_KIND') });
  });

  it('finds everything wrong with a framework at once, with its places', async () => {
    const file = join(folder(), 'framework.json');
    const framework = JSON.parse((await run(['frameworks', 'show', 'councillor-quick-scan', '--format', 'json'])).stdout);
    writeFileSync(file, JSON.stringify({ ...framework, version: '1', minutes: '2', colour: 'red' }, undefined, 2));
    const { exit, stderr, stdout } = await run(['validate', file]);
    expect({ exit, stdout }).toEqual({ exit: 1, stdout: '' });
    const codes = stderr.split('\n').filter((line) => line.startsWith('E_'));
    expect(codes).toHaveLength(3);
    expect(codes.join('\n')).toMatch(/:3:14 {2}\/version/);
    expect(codes.join('\n')).toMatch(/:\d+:\d+ {2}\/minutes/);
    expect(codes.join('\n')).toMatch(/E_UNKNOWN_KEY .*:\d+:3 {2}\/colour/);
  });

  it('tells a damaged attempt by exit 6, and one from a newer program by 5', async () => {
    const file = join(folder(), 'attempt.json');
    await run(['take', 'councillor-quick-scan', file], { stdin: 'y\n1\n' });
    const good = readFileSync(file, 'utf8');
    writeFileSync(file, good.replace('strength', 'toDevelop'));
    expect(await run(['validate', file])).toMatchObject({ exit: 6, stderr: expect.stringContaining('E_DAMAGED') });
    writeFileSync(file, good.replace('attempt@1', 'attempt@2'));
    expect(await run(['validate', file])).toMatchObject({ exit: 5, stderr: expect.stringContaining('E_NEWER') });
  });
});
