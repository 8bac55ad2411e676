import { readFileSync, writeFileSync, symlinkSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { frameworks } from '@guildhall/core/frameworks';
import { localise } from '@guildhall/core';
import { format } from '@guildhall/core/messages';
import { formIn, inUsualWords } from '../src/tables/form-words.ts';
import { readWorkbook } from '../src/tables/workbook.ts';
import { workbookBytes, xlsxText } from '../src/tables/xlsx-out.ts';
import { folder, run } from './support/run.ts';
import { inFile, madeUp } from './support/made-up.ts';

const sheetsOf = (text: string): readonly unknown[] => text.trim().split('\n').map((line): unknown => JSON.parse(line));

describe('convert', () => {
  it.each(frameworks.flatMap(({ id }) => ['csv', 'tsv', 'xlsx'].flatMap((form) => ['wide', 'long'].map((shape) => [id, form, shape] as const))))('takes sheets of %s to %s, %s, and back, and loses nothing', async (id, form, shape) => {
    const raters = id === 'councillor-quick-scan' || id === 'leadership-points' ? [] : ['--raters', 'assessor=1'];
    const lines = await madeUp(id, '--people', '5', '--seed', '3', '--missing', '0.2', '--council', 'c-1', ...id === 'councillor-roles' ? ['--causes', '0.7'] : raters);
    const from = inFile('sheets.jsonl', lines.map((line) => `${line}\n`).join(''));
    const table = join(folder(), `sheets.${form}`);
    expect(await run(['convert', from, '--shape', shape, '--out', table])).toMatchObject({ exit: 0, stdout: '', stderr: '' });
    const back = await run(['convert', table, '--to', 'jsonl']);
    expect(back.exit).toBe(0);
    expect(sheetsOf(back.stdout)).toEqual(sheetsOf(lines.join('\n')));
  });

  it('keeps texts of any kind through a workbook and through CSV', async () => {
    const place = folder();
    const text = fc.oneof(fc.string({ unit: 'binary', minLength: 1, maxLength: 20 }), fc.constantFrom('=1+1', ' lead', 'trail ', 'a\r\nb', '\r', '\0', '_x0041_', '__proto__', 'constructor', '\uffff', '"', '",;', '＝1', '\t', 'notMyRole: x', ']]>', '&amp;'));
    await fc.assert(fc.asyncProperty(fc.array(text, { minLength: 1, maxLength: 5 }), fc.constantFrom('csv', 'xlsx'), async (reasons, form) => {
      const sheets = reasons.map((reason, i) => ({ framework: 'councillor-roles', version: '1.0.0', respondent: `m-${i}`, answers: { pr1: { notMyRole: reason }, pr2: 3 } }));
      writeFileSync(join(place, 'from.jsonl'), sheets.map((sheet) => `${JSON.stringify(sheet)}\n`).join(''));
      const plain = (await run(['convert', join(place, 'from.jsonl'), '--to', 'jsonl'])).stdout;
      fc.pre(plain !== '');
      for (const shape of ['wide', 'long']) {
        await run(['convert', join(place, 'from.jsonl'), '--shape', shape, '--out', join(place, `to.${form}`)]);
        expect((await run(['convert', join(place, `to.${form}`), '--to', 'jsonl'])).stdout).toBe(plain);
      }
    }), { numRuns: 8 });
  }, 60_000);

  it('65, 66 and 67 makes every cell harmless that a spreadsheet could work out, and leaves numbers alone', async () => {
    const harmful = ['=HYPERLINK("https://x")', '=cmd|\'/c calc\'!A1', '@SUM(1)', '+1', '-1', '\t=1', '\r=1', '\n=1', '＝1', '－1', ' =1'];
    const from = inFile('sheets.jsonl', harmful.map((reason, i) => `${JSON.stringify({ framework: 'councillor-roles', version: '1.0.0', respondent: `-${i}`, answers: { pr1: { notMyRole: reason }, pr2: 3 } })}\n`).join(''));
    const { stdout } = await run(['convert', from, '--to', 'csv', '--shape', 'long']);
    expect(stdout.startsWith('\ufeffframework,')).toBe(true);
    expect(stdout.endsWith('\r\n')).toBe(true);
    for (const cell of stdout.matchAll(/(?:^|,|\r\n)("(?:[^"]|"")*"|[^",\r\n]*)/g)) expect(cell[1]?.replace(/^"/, '')).not.toMatch(/^[\s\p{Cc}]*[=+\-@＝＋－＠]|^[\t\r\n]/u);
    for (const reason of harmful) expect(stdout).toContain(`"'${reason.replaceAll('"', '""')}"`);
    expect(stdout).toMatch(/,pr2,3,\r\n/);
  });

  it('keeps texts as texts and numbers as numbers in a workbook, with a header that stays', async () => {
    const from = inFile('sheets.jsonl', `${JSON.stringify({ framework: 'councillor-roles', version: '1.0.0', respondent: '007', answers: { pr1: 3 } })}\n`);
    const out = join(folder(), 'a.xlsx');
    await run(['convert', from, '--out', out]);
    const xml = strFromU8(unzipSync(readFileSync(out))['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
    expect(xml).toContain('state="frozen"');
    expect(xml).toMatch(/<col min="1" max="1" width="\d+"/);
    const read = await readWorkbook(readFileSync(out));
    if (!read.ok) throw new Error('not read');
    const [header = [], row = []] = read.sheets[0]?.rows ?? [];
    expect(row[header.indexOf('respondent')]).toBe('007');
    expect(row[header.indexOf('pr1')]).toBe(3);
  });

  it('reads and writes standard input and output', async () => {
    const sheet = '{"framework":"councillor-roles","version":"1.0.0","respondent":"m-1","answers":{"pr1":3}}\n';
    const csv = await run(['convert'], { stdin: sheet });
    expect(csv.exit).toBe(0);
    expect(await run(['convert', '-', '--from', 'csv', '--to', 'jsonl'], { stdin: csv.stdout })).toMatchObject({ exit: 0, stdout: sheet });
    expect(await run(['convert', '-', '--from', 'csv', '--to', 'json'], { stdin: csv.stdout })).toMatchObject({ exit: 0, stdout: `${JSON.stringify(JSON.parse(sheet), undefined, 2)}\n` });
  });

  it('refuses what it cannot keep, and converts the rest', async () => {
    const sheet = (respondent: string, framework = 'councillor-roles'): string => `{"framework":"${framework}","version":"1.0.0","respondent":"${respondent}"}\n`;
    const from = inFile('sheets.jsonl', sheet('m-1') + sheet('m-1') + sheet('m\u00a02') + sheet('m-3', 'leadership-points') + sheet('m-4'));
    const { exit, stdout, stderr } = await run(['convert', from, '--to', 'csv']);
    expect(exit).toBe(1);
    expect(stderr.match(/^[EW]_\w+ .*?:\d+/gm)?.map((line) => line.replace(/ .*:/, ':'))).toEqual(['E_DUPLICATE:2', 'E_ID:3', 'E_MIXED:4']);
    expect(stderr).toContain('U+00A0');
    expect(stdout.match(/m-\d/g)).toEqual(['m-1', 'm-4']);
    expect((await run(['convert', from, '--to', 'csv', '--shape', 'long'])).stderr).not.toContain('E_MIXED');
    expect(await run(['convert', from, '--to', 'json'])).toMatchObject({ exit: 1, stderr: expect.stringContaining('E_MANY') });
  });

  it('115 writes to a file of its own, whole or not at all', async () => {
    const place = folder();
    const from = join(place, 'sheets.jsonl');
    writeFileSync(from, '{"framework":"councillor-roles","version":"1.0.0","respondent":"m-1"}\n');
    mkdirSync(join(place, 'folder'));
    symlinkSync(from, join(place, 'link.csv'));
    for (const out of [from, join(place, 'folder', '..', 'sheets.jsonl'), join(place, 'folder'), join(place, 'link.csv')]) {
      expect(await run(['convert', from, '--to', 'csv', '--out', out])).toMatchObject({ exit: 2, stdout: '', stderr: expect.stringContaining('E_PATH') });
    }
    expect(await run(['convert', from, '--out', join(place, 'none', 'a.csv')])).toMatchObject({ exit: 7, stderr: expect.stringContaining('E_STORAGE') });
    writeFileSync(join(place, 'bad.jsonl'), '{}\n');
    writeFileSync(join(place, 'old.csv'), 'old');
    expect(await run(['convert', join(place, 'bad.jsonl'), '--out', join(place, 'old.csv')])).toMatchObject({ exit: 1 });
    expect(readFileSync(join(place, 'old.csv'), 'utf8')).toBe('old');
    expect(readdirSync(place).filter((name) => name.endsWith('.tmp'))).toEqual([]);
    expect(await run(['convert', from, '--to', 'xlsx'])).toMatchObject({ exit: 0 });
  });

  it('reads a table wherever a sheet is read', async () => {
    const lines = await madeUp('councillor-roles', '--people', '12', '--seed', '5');
    const from = inFile('sheets.jsonl', lines.map((line) => `${line}\n`).join(''));
    for (const form of ['csv', 'xlsx']) {
      const table = join(folder(), `sheets.${form}`);
      await run(['convert', from, '--out', table]);
      const results = (text: string): readonly unknown[] => sheetsOf(text).map((result) => ({ ...result as object, input: undefined }));
      expect(results((await run(['score', table])).stdout)).toEqual(results((await run(['score', from])).stdout));
      expect((await run(['cohort', table])).stdout).toBe((await run(['cohort', from])).stdout);
      expect((await run(['report', table, '--respondent', 'p-3'])).stdout).toBe((await run(['report', from, '--respondent', 'p-3'])).stdout);
      expect((await run(['validate', table])).stdout).toContain('12 lines');
    }
  });
});

describe('a sheet to fill in', () => {
  it.each(frameworks.flatMap(({ id }) => (['en', 'cy'] as const).map((language) => [id, language] as const)))('of %s in %s is filled in with its lists, and read back', async (id, language) => {
    const framework = frameworks.find((known) => known.id === id);
    if (framework === undefined) throw new Error(id);
    const out = join(folder(), 'form.xlsx');
    expect(await run(['convert', '--template', id, '--lang', language, '--out', out])).toMatchObject({ exit: 0, stderr: '' });
    const read = await readWorkbook(readFileSync(out));
    if (!read.ok) throw new Error(JSON.stringify(read.findings));
    const [first, answers, lists] = read.sheets;
    expect([first?.name, answers?.name, lists?.isHidden]).toEqual([format(language, 'form.sheet.read'), format(language, 'form.sheet.answers'), true]);
    expect(first?.rows[0]?.[0]).toBe(localise(framework, language).framework.title);
    // Each list is behind its cell, and holds what the person is to choose from.
    const xml = strFromU8(unzipSync(readFileSync(out))['xl/worksheets/sheet2.xml'] ?? new Uint8Array());
    expect(xml).toMatch(/<\/sheetData><dataValidations count="\d+">/);
    const behind = new Map([...xml.matchAll(/sqref="C(\d+)"><formula1>'[^']+'!\$([A-Z]+)\$1:\$\2\$(\d+)</g)].map(([, row, column = '', end]) => [Number(row), (lists?.rows ?? []).slice(0, Number(end)).map((cells) => cells[column.charCodeAt(0) - 65])]));
    const questions = formIn(inUsualWords(framework, language), language);
    const rows = (answers?.rows ?? []).map((cells) => [...cells]);
    for (const [i, cells] of rows.entries()) {
      const question = questions.find(({ column }) => column === cells[0]);
      if (question === undefined || question.choices.length === 0) continue;
      expect(behind.get(i + 1)).toEqual(question.choices.map(({ label }) => label));
      // Only what is asked of everybody.
      if (question.onlyFor === undefined && !question.column.startsWith('cause.')) cells[2] = question.choices[0]?.label;
    }
    const filled = rows.map((cells) => (cells[0] === 'respondent' ? [cells[0], cells[1], '007'] : cells[0] === 'answeredOn' ? [cells[0], cells[1], '2026-03-02'] : cells));
    const file = join(folder(), 'filled.xlsx');
    writeFileSync(file, await workbookBytes([{ name: 'Answers', widths: [], data: filled.map((cells) => Array.from({ length: 5 }, (_, i) => { const cell = cells[i]; return typeof cell === 'string' ? { value: xlsxText(cell), type: String } : cell ?? null; })) }]));
    const { exit, stdout, stderr } = await run(['score', file]);
    expect({ exit, stderr }).toEqual({ exit: 0, stderr: '' });
    expect(JSON.parse(stdout)).toMatchObject({ respondent: '007', answeredOn: '2026-03-02', framework: { id } });
  });

  it('says what is missing where it was filled in wrongly', async () => {
    const place = folder();
    const file = join(place, 'form.xlsx');
    await run(['convert', '--template', 'councillor-roles', '--out', file]);
    expect(await run(['score', file])).toMatchObject({ exit: 1, stdout: '', stderr: expect.stringMatching(/E_MISSING .*:5:3 {2}\/respondent/) });
    const read = await readWorkbook(readFileSync(file));
    const rows = (read.ok ? read.sheets[1]?.rows ?? [] : []).map((cells) => [...cells]);
    const at = (name: string): number => rows.findIndex(([key]) => key === name);
    rows[at('respondent')] = ['respondent', '', 'm-1'];
    rows[at('pr1')] = ['pr1', '', 'NOT part of my role ', 'no ward work'];
    rows[at('pr2')] = ['pr2', '', 'quite well'];
    rows[at('pr3')] = ['pr3', '', 3, 'because'];
    writeFileSync(file, await workbookBytes([{ name: 'A', widths: [], data: rows.map((cells) => Array.from({ length: 4 }, (_, i) => cells[i] ?? null)) }]));
    const { exit, stderr } = await run(['score', file]);
    expect(exit).toBe(1);
    expect(stderr).toMatch(new RegExp(`W_REASON_LEFT .*:${at('pr3') + 1}:4 `));
    expect(stderr.match(/E_NON_ANSWER/g)).toHaveLength(1);
    expect(stderr).toMatch(new RegExp(`E_NON_ANSWER .*:${at('pr2') + 1}:3 {2}/answers/pr2 {2}A!C${at('pr2') + 1}: this is none of the answers to choose from`));
  });

  it.each([['en', 'Answers', '“No, I am not on the cabinet”'], ['cy', 'Atebion', '“']] as const)('says what is wrong as the form itself does, in %s', async (language, worksheet, label) => {
    const file = join(folder(), 'form.xlsx');
    await run(['--lang', language, 'convert', '--template', 'councillor-roles', '--out', file]);
    const read = await readWorkbook(readFileSync(file));
    const sheet = read.ok ? read.sheets[1] : undefined;
    expect(sheet?.name).toBe(worksheet);
    const rows = (sheet?.rows ?? []).map((cells) => [...cells]);
    const at = (name: string): number => rows.findIndex(([key]) => key === name);
    const fill = async (values: Readonly<Record<string, string | number>>): Promise<string> => {
      const data = rows.map((cells, i) => Array.from({ length: 4 }, (_, column) => (column === 2 && Object.hasOwn(values, String(cells[0])) && i > 0 ? values[String(cells[0])] ?? null : cells[column] ?? null)));
      const filled = join(folder(), 'filled.xlsx');
      writeFileSync(filled, await workbookBytes([{ name: worksheet, widths: [], data }]));
      return filled;
    };
    const { exit, stderr } = await run(['score', await fill({ respondent: 'm-1', 'fact.office': 'perhaps so', pr1: 9, pr2: 3 })]);
    expect(exit).toBe(1);
    expect(stderr.match(/^E_.*/gm)).toHaveLength(2);
    expect(stderr).toMatch(new RegExp(`E_FACT .*:${at('fact.office') + 1}:3 {2}/facts/office {2}${worksheet}!C${at('fact.office') + 1}: this is none of the answers to choose from\n {4}hint: choose one of: .*${label}`));
    expect(stderr).toMatch(new RegExp(`E_LEVEL_RANGE .*:${at('pr1') + 1}:3 {2}/answers/pr1 {2}${worksheet}!C${at('pr1') + 1}: `));
    expect(stderr).not.toMatch(/non-executive|perhaps/);
    for (const answer of ['No, I am not on the cabinet', 'No, I am not on the executive', 'non-executive']) {
      const good = await run(['convert', await fill({ respondent: 'm-1', 'fact.office': answer, pr1: 'notMyRole: no ward' }), '--to', 'jsonl']);
      expect(good).toMatchObject({ exit: 0, stderr: '' });
      expect(JSON.parse(good.stdout)).toMatchObject({ facts: { office: 'non-executive' }, answers: { pr1: { notMyRole: 'no ward' } } });
    }
  });
});

describe('the export of a form', () => {
  const question = (id: string): string => formIn(frameworks[0] ?? (() => { throw new Error('none'); })(), 'en').find(({ column }) => column === id)?.question ?? '';
  const headings = ['ID', 'Start time', 'Completion time', 'Email', 'Name', question('pr1'), `${question('pr2').replaceAll(' ', '\u00a0').toUpperCase()} *`, `Speaking for the ward [${question('pr3')}]`];
  const quoted = (cells: readonly string[]): string => `${cells.map((cell) => `"${cell}"`).join(';')}\r\n`;
  const answer = (id: string, third = 'Well, day to day'): string => quoted([id, '13/03/2026 10:00:00', '13/03/2026 10:15:00', 'ann@example.org', 'Ann Other', 'Well, day to day', '4 – well, even when it is hard', third]);

  it('is read by itself where its headings are our questions: e-mail and name are left out', async () => {
    const file = inFile('export.csv', `\ufeff${quoted(headings)}${answer('1')}${answer('2', 'Not part of my role')}`);
    const { exit, stdout, stderr } = await run(['convert', file, '--map', 'auto', '--framework', 'councillor-roles', '--council', 'c-204']);
    expect({ exit, errors: stderr.match(/^E_.*/gm) }).toEqual({ exit: 0, errors: null });
    expect(sheetsOf(stdout)).toEqual([
      { framework: 'councillor-roles', version: '1.0.0', council: 'c-204', respondent: '1', answeredOn: '2026-03-13', answers: { pr1: 3, pr2: 4, pr3: 3 } },
      { framework: 'councillor-roles', version: '1.0.0', council: 'c-204', respondent: '2', answeredOn: '2026-03-13', answers: { pr1: 3, pr2: 4, pr3: 'notMyRole' } },
    ]);
    expect(stdout + stderr).not.toMatch(/Ann|example\.org/);
    expect(stderr.match(/W_DROPPED/g)).toHaveLength(3);
  });

  it('is read as a workbook too, with days as days and numbers as numbers', async () => {
    const file = join(folder(), 'export.xlsx');
    const day = { value: new Date('2026-03-02T10:15:00Z'), type: Date, format: 'm/d/yy h:mm:ss' };
    writeFileSync(file, await workbookBytes([{ name: 'Form1', widths: [], data: [headings, [1, day, day, 'ann@example.org', 'Ann Other', 'Well, day to day', 'I need to know more', null]] }]));
    const { exit, stdout } = await run(['convert', file, '--map', 'auto', '--framework', 'councillor-roles']);
    expect(exit).toBe(0);
    expect(sheetsOf(stdout)).toEqual([{ framework: 'councillor-roles', version: '1.0.0', respondent: '1', answeredOn: '2026-03-02', answers: { pr1: 3, pr2: 'needToKnowMore' } }]);
  });

  it('lists everything that could not be mapped, with row, column and what may be meant', async () => {
    const file = inFile('export.csv', `${quoted([...headings, 'Any comments?'])}${answer('1').replace('\r\n', ';"x"\r\n')}`);
    const first = await run(['convert', file, '--map', 'auto', '--framework', 'councillor-roles']);
    expect(first).toMatchObject({ exit: 1, stdout: '' });
    expect(first.stderr).toMatch(/E_UNMAPPED .*:1:\d+ {2}\/ {2}column 9 is not in the map/);
    const other = inFile('other.csv', `${quoted(headings)}${answer('1', 'Wel, day to day')}${answer('2')}`);
    const second = await run(['convert', other, '--map', 'auto', '--framework', 'councillor-roles']);
    expect(second.exit).toBe(1);
    expect(second.stderr).toMatch(/E_UNMAPPED .*:2:\d+ {2}\/ {2}column "pr3": this answer is none that the map or the framework knows\n {4}hint: did you mean "3 – Well, day to day"\?/);
    expect(second.stderr).not.toContain('Wel,');
    expect(sheetsOf(second.stdout)).toMatchObject([{ respondent: '2' }]);
  });

  it('is read with a map that was suggested, and put right', async () => {
    const place = folder();
    const file = join(place, 'export.csv');
    writeFileSync(file, `${quoted([...headings, 'Any comments?'])}${['1', '2', '3'].map((id) => answer(id, 'All right').replace('\r\n', ';"x"\r\n')).join('')}`);
    const { exit, stdout, stderr } = await run(['convert', file, '--suggest-map', '--framework', 'councillor-roles']);
    expect({ exit, stderr }).toEqual({ exit: 0, stderr: '' });
    expect(JSON.parse(stdout)).toMatchObject({ days: 'day-first', columns: { ID: 'respondent', Email: 'drop', [question('pr1')]: 'pr1', 'Any comments?': '?' }, answers: { 'All right': '?' } });
    const map = join(place, 'map.json');
    writeFileSync(map, stdout);
    const unfinished = await run(['convert', file, '--map', map]);
    expect(unfinished).toMatchObject({ exit: 1, stdout: '' });
    expect(unfinished.stderr.match(/E_MAP .*:\d+:\d+/g)).toHaveLength(2);
    writeFileSync(map, stdout.replace('"Any comments?": "?"', '"Any comments?": "drop"').replace('"All right": "?"', '"All right": 2'));
    const done = await run(['convert', file, '--map', map]);
    expect(done).toMatchObject({ exit: 0 });
    expect(sheetsOf(done.stdout)).toMatchObject(['1', '2', '3'].map((respondent) => ({ respondent, answers: { pr1: 3, pr2: 4, pr3: 2 } })));
    expect(await run(['validate', map])).toMatchObject({ exit: 0, stdout: expect.stringContaining('nothing is wrong with this map of a form for councillor-roles') });
  });

  it('has no words of anybody in the map that is suggested, unless three people say the same', async () => {
    const twice = quoted(['4', '13/03/2026 10:00:00', '13/03/2026 10:15:00', 'd@example.org', 'Dee', 'Jane says no', 'Jane says no', 'Jane says no']);
    const rows = [answer('1', 'Ask my manager'), answer('2', 'Ask my manager'), answer('3', 'Sort of'), twice, answer('5', 'SORT OF.'), answer('6', 'Sort of'), answer('7', `Sort of ${'x'.repeat(80)}`).repeat(3)];
    const { exit, stdout, stderr } = await run(['convert', inFile('export.csv', quoted(headings) + rows.join('')), '--suggest-map', '--framework', 'councillor-roles']);
    expect(exit).toBe(0);
    expect(JSON.parse(stdout).answers).toEqual({ 'Sort of': '?' });
    expect(stdout + stderr).not.toMatch(/Jane|manager|Dee|Ann|example\.org/);
    expect(stderr).toMatch(/^W_UNMAPPED {2}.*export\.csv {2}(?:\/ {2})?3 answers that are not known are left out of the map/m);
    const whole = quoted(headings) + answer('1').repeat(2);
    expect(await run(['convert', inFile('whole.csv', whole), '--suggest-map', '--framework', 'councillor-roles'])).toMatchObject({ exit: 0, stderr: expect.not.stringContaining('W_UNMAPPED') });
  });

  it('has a map suggested that asks for the order of days where nobody can tell', async () => {
    const file = inFile('export.csv', `${quoted(headings)}${answer('1').replaceAll('13/03', '02/03')}`);
    const { stdout } = await run(['convert', file, '--suggest-map', '--framework', 'councillor-roles']);
    expect(JSON.parse(stdout)).toMatchObject({ days: '?' });
    const map = inFile('map.json', stdout);
    for (const args of [['convert', file, '--map', map], ['validate', map]]) {
      const ran = await run(args);
      expect(ran).toMatchObject({ exit: 1, stdout: '' });
      expect(ran.stderr).toMatch(/^E_MAP {2}.*map\.json:5:\d+ {2}\/days {2}in which order[^]*write one of: day-first, month-first, year-first/m);
    }
    const done = await run(['convert', file, '--map', inFile('map.json', stdout.replace('"days": "?"', '"days": "day-first"'))]);
    expect(sheetsOf(done.stdout)).toMatchObject([{ answeredOn: '2026-03-02' }]);
    const iso = inFile('iso.csv', `${quoted(headings)}${answer('1').replaceAll('13/03/2026', '2026-03-02')}`);
    expect(JSON.parse((await run(['convert', iso, '--suggest-map', '--framework', 'councillor-roles'])).stdout)).toMatchObject({ days: 'year-first' });
    const none = inFile('none.csv', quoted(headings.filter((heading) => heading !== 'Completion time')) + answer('1').replace(';"13/03/2026 10:15:00"', ''));
    expect(JSON.parse((await run(['convert', none, '--suggest-map', '--framework', 'councillor-roles'])).stdout)).not.toHaveProperty('days');
  });

  it('has a schema of its map, for whoever puts one right', async () => {
    const { exit, stdout } = await run(['schema', 'map']);
    const schema = JSON.parse(stdout);
    expect(exit).toBe(0);
    const refused = await run(['validate', inFile('map.json', '{"format": "guildhall/map@1", "framework": "councillor-roles", "colour": 1, "columns": {"ID": "respondent"}}')]);
    expect(refused).toMatchObject({ exit: 1, stdout: '' });
    expect(refused.stderr.replaceAll(/\s+/g, ' ')).toContain(`a map has no such key; it has ${Object.keys(schema.properties).filter((key) => key !== '$schema').join(', ')}`);
    expect(await run(['validate', inFile('map.json', '{"$schema": "map.schema.json", "format": "guildhall/map@1", "framework": "councillor-roles", "columns": {"ID": "respondent"}}')])).toMatchObject({ exit: 0 });
    expect(await run(['score', inFile('map.json', '{"format": "guildhall/map@1"}')])).toMatchObject({ exit: 1, stderr: expect.stringMatching(/this is a map of a form; an answer sheet is expected/) });
  });

  it('guesses no order of days, and asks', async () => {
    const file = inFile('export.csv', `${quoted(headings)}${answer('1').replaceAll('13/03', '02/03')}`);
    const { exit, stdout, stderr } = await run(['convert', file, '--map', 'auto', '--framework', 'councillor-roles']);
    expect({ exit, stdout }).toEqual({ exit: 1, stdout: '' });
    expect(stderr).toMatch(/E_DATE .*:2:\d+/);
    expect(stderr).toContain('day-first');
  });

  it.each([
    ['no map at all', '{"a": 1}', 'E_MAP'], ['no JSON', 'x', 'E_SYNTAX'],
    ['a framework that there is none of', '{"format": "guildhall/map@1", "framework": "x", "columns": {"ID": "respondent"}}', 'E_MAP'],
    ['a column that there is none of', '{"format": "guildhall/map@1", "framework": "councillor-roles", "columns": {"ID": "pr99"}}', 'E_MAP'],
    ['a key that there is none of', '{"format": "guildhall/map@1", "framework": "councillor-roles", "colour": 1, "columns": {"ID": "respondent"}}', 'E_MAP'],
  ])('says what is wrong with a map: %s', async (_what, map, code) => {
    const file = inFile('export.csv', quoted(headings) + answer('1'));
    const { exit, stdout, stderr } = await run(['convert', file, '--map', inFile('map.json', map)]);
    expect(stdout).toBe('');
    expect(exit).toBeGreaterThan(0);
    expect(stderr).toMatch(new RegExp(`^${code} .*map\\.json:1:\\d+`));
  });
});
