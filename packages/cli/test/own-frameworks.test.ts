import { existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { afterEach, describe, expect, it } from 'vitest';
import { textsOf, type Framework } from '@guildhall/core';
import { councillorRoles } from '@guildhall/core/frameworks';
import { hashOf } from '@guildhall/core/json';
import { smallAreas, smallFramework } from '@guildhall/core/testing';
import { linesOf, madeUp } from './support/made-up.ts';
import { folder, run } from './support/run.ts';

const before = process.cwd();
// By the process itself: who writes workbooks keeps the folder we are in, and hears of another only so.
const chdir = (place: string): void => { process.chdir(place); };
afterEach(() => { chdir(before); });

/** Files of these contents in a folder of their own, which is where we are then. */
function files(contents: Readonly<Record<string, unknown>>): string {
  const place = folder();
  for (const [name, content] of Object.entries(contents)) {
    mkdirSync(join(place, name, '..'), { recursive: true });
    writeFileSync(join(place, name), typeof content === 'string' ? content : JSON.stringify(content, undefined, 2));
  }
  chdir(place);
  return place;
}

const sheet = { framework: smallFramework.id, version: smallFramework.version, respondent: 'o-1', answeredOn: '2026-03-02', answers: { kl1: 2, kl2: 1 } };
const newer: Framework = { ...smallFramework, version: '1.1.0' };

describe('a framework of one’s own', () => {
  it('is brought before or after the command, in a file, a folder or a pattern', async () => {
    files({ 'own/hall.json': smallFramework, 'own/green.json': smallAreas, 'own/.hidden.json': '{', 'own/notes.txt': 'no framework', 'sheet.json': sheet });
    for (const args of [
      ['--framework-file', 'own/hall.json', 'score', 'sheet.json'], ['score', 'sheet.json', '--framework-file=own/hall.json'],
      ['score', '--framework-file', 'own', 'sheet.json'], ['score', '--framework-file', 'own/*.json', 'sheet.json'],
      ['score', '--framework-file', 'own/green.json', '--framework-file', 'own/hall.json', 'sheet.json'],
      // The same file by two ways is one framework.
      ['score', '--framework-file', 'own', '--framework-file', './own/../own/hall.json', 'sheet.json'],
    ]) {
      const { exit, stdout, stderr } = await run(args);
      expect({ exit, stderr }, args.join(' ')).toEqual({ exit: 0, stderr: '' });
      expect(JSON.parse(stdout)).toMatchObject({ framework: { id: 'village-hall', version: '1.0.0', hash: hashOf(smallFramework) } });
    }
    expect((await run(['--framework-file', 'own', 'frameworks', '--format', 'md'])).stdout.match(/^- /gm)).toHaveLength(6);
  });

  it('is not known without being brought, and the error says how it is', async () => {
    files({ 'hall.json': smallFramework, 'newer.json': newer, 'sheet.json': sheet });
    for (const args of [['score', 'sheet.json'], ['validate', 'sheet.json'], ['report', 'sheet.json'], ['cohort', 'sheet.json'], ['flow', 'village-hall'], ['score', 'sheet.json', '--framework', 'village-hall@1.0.0']]) {
      expect(await run(args), args.join(' ')).toMatchObject({ exit: 1, stdout: '', stderr: expect.stringMatching(/^E_UNKNOWN_FRAMEWORK[\s\S]*--framework-file/) });
    }
    // Another version of it does not do.
    expect(await run(['score', 'sheet.json', '--framework-file', 'newer.json'])).toMatchObject({ exit: 5, stdout: '', stderr: expect.stringMatching(/^E_VERSION[\s\S]*known: "?1\.1\.0"?[\s\S]*--framework-file/) });
    expect((await run(['score', 'sheet.json', '--format', 'json'])).stderr).toMatch(/"hint":"known: [^}]*--framework-file FILE"/);
  });

  it('is what is missing where a table of it has columns that nobody knows', async () => {
    files({ 'hall.json': smallFramework, 'sheet.json': sheet });
    const own = ['--framework-file', 'hall.json'];
    for (const out of ['sheets.csv', 'sheets.xlsx']) {
      await run([...own, 'convert', 'sheet.json', '--out', out]);
      expect(await run([...own, 'score', out])).toMatchObject({ exit: 0 });
      expect(await run(['score', out])).toMatchObject({ exit: 1, stdout: '', stderr: expect.stringMatching(new RegExp(`^E_UNKNOWN_FRAMEWORK {2}${out.replace('.', '\\.')}:2:1 {2}/framework {2}.*\n.*--framework-file FILE\n$`)) });
    }
    await run([...own, 'convert', '--template', 'village-hall', '--out', 'form.xlsx']);
    expect(await run(['score', 'form.xlsx'])).toMatchObject({ exit: 1, stderr: expect.stringMatching(/^E_UNKNOWN_FRAMEWORK {2}form\.xlsx:3:3 .*\n.*--framework-file FILE\nE_MISSING {2}form\.xlsx:5:3 {2}\/respondent .*\n$/) });
    // Where the framework is known it is the columns that are wrong; and where there is no row, nobody can tell.
    writeFileSync('wrong.csv', 'framework,version,respondent,kl9\nvillage-hall,1.0.0,o-1,2\n');
    expect(await run([...own, 'score', 'wrong.csv'])).toMatchObject({ exit: 1, stderr: expect.stringMatching(/^E_HEADER {2}wrong\.csv:1:/) });
    for (const rest of ['', '\n\n', '\n,,,\n', '\n"']) {
      writeFileSync('wrong.csv', `framework,version,respondent,kl9${rest}`);
      expect((await run(['score', 'wrong.csv'])).stderr).toMatch(/^E_HEADER {2}wrong\.csv:1:/);
    }
  });

  it('is the newest of its versions where none is named, and each version where one is', async () => {
    files({ 'a.json': newer, 'b.json': smallFramework, 'sheet.json': { ...sheet, version: undefined } });
    const own = ['--framework-file', 'b.json', '--framework-file', 'a.json'];
    expect(JSON.parse((await run([...own, 'frameworks', 'show', 'village-hall', '--format', 'json'])).stdout)).toEqual(newer);
    expect(JSON.parse((await run([...own, 'frameworks', 'show', 'village-hall@1.0.0', '--format', 'json'])).stdout)).toEqual(smallFramework);
    const { exit, stdout, stderr } = await run([...own, 'score', 'sheet.json']);
    expect(exit).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ framework: { version: '1.1.0' } });
    expect(stderr).toMatch(/^W_NO_VERSION/);
    expect(await run([...own, 'score', 'sheet.json', '--strict'])).toMatchObject({ exit: 1, stderr: expect.stringMatching(/^E_NO_VERSION/) });
  });

  it('can be pinned, and what is pinned has to be known', async () => {
    files({ 'hall.json': smallFramework, 'sheet.json': sheet });
    expect(await run(['score', 'sheet.json', '--framework-file', 'hall.json', '--framework', 'village-hall@1.0.0', '--strict'])).toMatchObject({ exit: 0, stderr: '' });
    expect(await run(['score', 'sheet.json', '--framework', 'hall.json'])).toMatchObject({ exit: 2, stderr: expect.stringMatching(/^E_USAGE[\s\S]*a file is brought with --framework-file/) });
    expect(await run(['score', 'sheet.json', '--framework-file', 'hall.json', '--framework', 'village-hall@2.0.0'])).toMatchObject({ exit: 5, stderr: expect.stringMatching(/^E_VERSION/) });
    expect(await run(['score', 'sheet.json', '--framework-file', 'hall.json', '--framework', 'councillor-roles@1.0.0'])).toMatchObject({ exit: 5, stderr: expect.stringMatching(/^E_FRAMEWORK_OTHER/) });
  });

  it('may be another version of one of ours, or one of ours with other translations, and nothing else of that name', async () => {
    const title = councillorRoles.title;
    files({
      'same.json': councillorRoles,
      'welsh.json': { ...councillorRoles, translations: { cy: { title: { text: 'Rolau cynghorwyr', of: title, status: 'reviewed' } } } },
      'changed.json': { ...councillorRoles, minutes: 21 },
      'newer.json': { ...councillorRoles, version: '1.1.0', minutes: 21 },
      'sheet.json': { framework: councillorRoles.id, version: '1.0.0', respondent: 'm-1', answeredOn: '2026-03-02', answers: { pr1: 3 } },
    });
    const plain = await run(['score', 'sheet.json']);
    for (const file of ['same.json', 'welsh.json', 'newer.json']) expect(await run(['score', 'sheet.json', '--framework-file', file])).toEqual(plain);
    expect((await run(['frameworks', '--lang', 'cy', '--framework-file', 'welsh.json', '--format', 'md'])).stdout).toContain('**Rolau cynghorwyr** (`councillor-roles` 1.0.0)');
    expect((await run(['frameworks', '--framework-file', 'same.json', '--format', 'md'])).stdout.match(/councillor-roles/g)).toHaveLength(1);
    expect(await run(['score', 'sheet.json', '--framework-file', 'changed.json'])).toMatchObject({ exit: 5, stdout: '', stderr: expect.stringMatching(/^E_CONTENT_OTHER {2}changed\.json:2:9 {2}\/id {2}councillor-roles 1\.0\.0 comes with Guildhall/) });
    // By itself there is nothing wrong with it.
    expect(await run(['validate', 'changed.json'])).toMatchObject({ exit: 0, stderr: expect.stringMatching(/^W_NAME_TAKEN {2}changed\.json/) });
  });

  it('is named once: two that are not the same cannot have one name', async () => {
    files({ 'a.json': smallFramework, 'b.json': JSON.stringify(smallFramework), 'c.json': { ...smallFramework, minutes: 6 }, 'd.json': { ...smallFramework, translations: {} }, 'sheet.json': sheet });
    expect(await run(['score', 'sheet.json', '--framework-file', 'a.json', '--framework-file', 'b.json'])).toMatchObject({ exit: 0, stderr: '' });
    for (const other of ['c.json', 'd.json']) {
      expect(await run(['score', 'sheet.json', '--framework-file', 'a.json', '--framework-file', other])).toMatchObject({ exit: 5, stdout: '', stderr: expect.stringMatching(new RegExp(`^E_CONTENT_OTHER {2}${other.replace('.', '\\.')}:2:9 {2}/id {2}village-hall 1\\.0\\.0 is in a\\.json too`)) });
    }
  });

  it('is checked whole, and every file of it, before anything is done', async () => {
    files({
      'a.json': { ...smallFramework, target: 9, sumary: 'x' }, 'b.json': '{"competencies": [,]}', 'c.json': { ...smallFramework, id: 'village-fete', competencies: [] }, 'hall.json': smallFramework,
      'sheet.json': sheet,
    });
    const { exit, stdout, stderr } = await run(['score', 'sheet.json', '--framework-file', '.', '--out', 'out.jsonl']);
    expect({ exit, stdout }).toEqual({ exit: 3, stdout: '' });
    expect(stderr).toMatch(/^E_UNKNOWN_KEY {2}a\.json:\d+:\d+ {2}\/sumary [\s\S]*^ {4}hint: did you mean "summary"\?[\s\S]*^E_SYNTAX {2}b\.json:1:19[\s\S]*^E_\w+ {2}c\.json:\d+:\d+ {2}\/competencies[\s\S]*^E_KIND {2}sheet\.json:1:1/m);
    expect(existsSync('out.jsonl')).toBe(false);
  });

  it.each([
    ['no file', 'none.json', 2, /^E_NO_FILE {2}none\.json/],
    ['a pattern that finds nothing', 'none-*.json', 2, /^E_NO_FILE {2}none-\*\.json/],
    ['a folder with nothing in it', 'empty', 2, /^E_NO_FILE {2}empty {2}there is no \.json file in this folder/],
    ['standard input, which is for sheets', '-', 2, /^E_USAGE[\s\S]*save the framework in a file/],
    ['an empty name', '', 2, /^E_USAGE/],
    ['a sheet', 'sheet.json', 1, /^E_KIND {2}sheet\.json:1:1 {2}\/ {2}this is an answer sheet; a framework is expected/],
    ['a table of sheets', 'sheets.csv', 1, /^E_KIND {2}sheets\.csv {2}by its name this holds sheets/],
    ['a profile', 'council.json', 1, /^E_KIND .*this is a council profile/],
    ['an attempt', 'attempt.json', 1, /^E_KIND .*this is a saved attempt/],
    ['a schema', 'schema.json', 1, /^E_KIND .*nothing here says what this is/],
    ['an empty object', 'object.json', 1, /^E_KIND .*nothing here says what this is[\s\S]*frameworks show/],
    ['a list', 'list.json', 1, /^E_TYPE {2}list\.json:1:1/],
    ['nothing', 'nothing.json', 3, /^E_EMPTY {2}nothing\.json/],
    ['a workbook', 'book.json', 3, /^E_MAGIC {2}book\.json/],
    ['what is too large', 'large.json', 4, /^E_LIMIT_SIZE {2}large\.json/],
    ['what is too deep', 'deep.json', 4, /^E_DEPTH {2}deep\.json/],
    ['a text that steers a terminal', 'steers.json', 1, /^E_FORMAT {2}steers\.json:\d+:\d+ {2}\/title {2}this text holds/],
    ['a text that turns round', 'turns.json', 1, /^E_FORMAT {2}turns\.json:\d+:\d+ {2}\/competencies\/0\/indicators\/1\/stem/],
  ])('is not %s', async (_, name, exit, said) => {
    const [hall, ...others] = smallFramework.competencies;
    files({
      'sheet.json': sheet, 'council.json': { name: 'Ashmoor Council' }, 'attempt.json': { format: 'guildhall/attempt@1' }, 'schema.json': '{"$schema": "x", "type": "object"}', 'object.json': '{}', 'sheets.csv': 'framework,respondent\n', 'list.json': [smallFramework],
      'nothing.json': '', 'book.json': 'PK\u0003\u0004 and so on', 'large.json': `${JSON.stringify(smallFramework)}${' '.repeat(4_000_000)}`, 'deep.json': `{"flow": ${'['.repeat(200)}${']'.repeat(200)}}`,
      'steers.json': { ...smallFramework, title: 'a\u001b[31mb' },
      'turns.json': { ...smallFramework, competencies: [{ ...hall, indicators: hall?.indicators.map((each, i) => (i === 1 ? { ...each, stem: 'a\u202eb' } : each)) }, ...others] },
      'empty/.keep': '',
    });
    const { exit: ended, stdout, stderr } = await run(['frameworks', '--framework-file', name]);
    expect({ exit: ended, stdout }).toEqual({ exit, stdout: '' });
    expect(stderr).toMatch(said);
    expect(stderr).not.toContain('\u001b');
  });

  it('is read through a link, and told where the disk gives nothing', async () => {
    files({ 'hall.json': smallFramework });
    symlinkSync('hall.json', 'link.json');
    expect(await run(['flow', 'village-hall', '--framework-file', 'link.json'])).toMatchObject({ exit: 0, stderr: '' });
    const broken = { open: async () => { throw Object.assign(new Error('disk'), { code: 'EIO' }); } };
    expect(await run(['flow', 'village-hall', '--framework-file', 'hall.json'], { disk: { open: async () => { throw Object.assign(new Error('disk'), { code: 'EACCES' }); } } })).toMatchObject({ exit: 7, stderr: expect.stringMatching(/^E_READ {2}hall\.json.*not permitted/) });
    expect(await run(['flow', 'village-hall', '--framework-file', 'hall.json'], { disk: broken })).toMatchObject({ exit: 7, stderr: expect.stringMatching(/^E_READ {2}hall\.json.*EIO/) });
    expect(await run(['flow', 'village-hall', '--framework-file', '.'], { disk: { list: async () => { throw Object.assign(new Error('disk'), { code: 'EIO' }); } } })).toMatchObject({ exit: 7, stderr: expect.stringMatching(/^E_READ {2}\. /) });
  });

  it('may say where its schema is, for an editor; and begin with a byte order mark, which is told', async () => {
    files({ 'hall.json': `\ufeff${JSON.stringify({ $schema: './framework.schema.json', ...smallFramework })}`, 'sheet.json': sheet });
    const { exit, stdout, stderr } = await run(['score', 'sheet.json', '--framework-file', 'hall.json']);
    expect({ exit, stderr }).toEqual({ exit: 0, stderr: expect.stringMatching(/^W_BYTE_ORDER_MARK {2}hall\.json/) });
    expect(JSON.parse(stdout)).toMatchObject({ framework: { hash: hashOf(smallFramework) } });
    const schema = JSON.parse((await run(['schema', 'framework'])).stdout) as { properties: object; required: readonly string[] };
    expect(schema.properties).toHaveProperty('$schema');
    expect(schema.required).not.toContain('$schema');
  });

  it('is written out as it was brought, so that one of ours is where to begin', async () => {
    files({});
    for (const id of ['councillor-roles', 'public-meeting-readiness', 'councillor-quick-scan', 'leadership-points']) {
      const { stdout } = await run(['frameworks', 'show', id, '--format', 'json']);
      writeFileSync('mine.json', stdout);
      expect(await run(['validate', 'mine.json'])).toMatchObject({ exit: 0, stderr: '', stdout: expect.stringContaining('nothing is wrong with this framework') });
      writeFileSync('mine.json', stdout.replace(`"id": "${id}"`, '"id": "mine"'));
      expect((await run(['frameworks', 'show', 'mine', '--format', 'json', '--framework-file', 'mine.json'])).stdout).toBe(readFileSync('mine.json', 'utf8'));
    }
  });

  it('goes on being typed: what is said to be typed next has it, unless the settings have it', async () => {
    files({ 'our hall.json': smallFramework, 'green.json': smallAreas });
    const { stdout } = await run(['take', 'village-green', 'me.json', '--framework-file', 'our hall.json', '--framework-file', 'green.json'], { stdin: 'y\nq\n' });
    const [, next = ''] = /To carry on: guildhall (take [^\n]+)/.exec(stdout) ?? [];
    expect(next).toBe("take village-green me.json --framework-file 'our hall.json' --framework-file green.json");
    expect(stdout).toMatch(/guildhall report me\.json --framework-file 'our hall\.json' --framework-file green\.json\n/);
    const hall = await run(['take', 'village-hall', 'hall-1.json', '--framework-file', 'our hall.json'], { stdin: 'y\n\n1\n\n2\n1\n1\n1\n1\n1\n1\n\n\n3\n4\n3\n1\n\n\n\n' });
    expect(hall.stdout).toMatch(/guildhall take village-hall hall-1\.json --framework-file 'our hall\.json' --as assessor/);
    writeFileSync('guildhall.config.json', '{"frameworkFiles": ["green.json"]}');
    expect((await run(['take', 'village-green', 'me.json'], { stdin: 'q\n' })).stdout).toMatch(/To carry on: guildhall take village-green me\.json\n/);
  });

  it('is gone on with in the version it was begun in, and told apart where its words have changed', async () => {
    files({ 'a.json': smallAreas, 'b.json': { ...smallAreas, version: '1.2.0' }, 'changed.json': { ...smallAreas, minutes: 9 } });
    const taken = (...args: readonly string[]): Promise<{ exit: number; stdout: string; stderr: string }> => run(['take', ...args], { stdin: 'y\nq\n' });
    await taken('village-green', 'me.json', '--framework-file', 'a.json');
    expect(await taken('village-green', 'me.json', '--framework-file', 'a.json', '--framework-file', 'b.json')).toMatchObject({ exit: 0, stderr: '' });
    expect(await taken('village-green@1.2.0', 'me.json', '--framework-file', 'a.json', '--framework-file', 'b.json')).toMatchObject({ exit: 5, stderr: expect.stringMatching(/^E_VERSION_OTHER {2}me\.json/) });
    await taken('village-green', 'new.json', '--framework-file', 'a.json', '--framework-file', 'b.json');
    expect(JSON.parse(readFileSync('new.json', 'utf8'))).toMatchObject({ framework: { version: '1.2.0' } });
    for (const args of [['take', 'village-green', 'me.json'], ['report', 'me.json'], ['validate', 'me.json']]) {
      expect(await run([...args, '--framework-file', 'changed.json'], { stdin: '' })).toMatchObject({ exit: 5, stderr: expect.stringMatching(/^E_CONTENT_OTHER {2}me\.json[\s\S]*hint: where the framework is your own, bring it as it was then/) });
    }
  });

  it('is not half known: no value of a sheet is in an error of it', async () => {
    files({ 'hall.json': smallFramework, 'sheet.json': { ...sheet, respondent: 'gwen.pritchard', answers: { kl1: 77 } } });
    const { exit, stderr } = await run(['score', 'sheet.json', '--framework-file', 'hall.json']);
    expect(exit).toBe(1);
    expect(stderr).toMatch(/^E_LEVEL_RANGE .*levels here are 0, 1, 2, 3/);
    expect(stderr).not.toMatch(/gwen|77/);
  });
});

describe('the settings of a folder', () => {
  it('bring frameworks from there, and give way to what is typed', async () => {
    const place = files({ 'guildhall.config.json': { frameworkFiles: ['own/*.json'], frameworks: { 'village-hall': '1.0.0' } }, 'own/hall.json': smallFramework, 'own/newer.json': newer, 'below/sheet.json': sheet, 'green.json': smallAreas });
    chdir(join(place, 'below'));
    expect(await run(['score', 'sheet.json'])).toMatchObject({ exit: 0, stderr: '' });
    expect(JSON.parse((await run(['frameworks', 'show', 'village-hall', '--format', 'json'])).stdout)).toMatchObject({ version: '1.0.0' });
    expect((await run(['config'])).stdout).toMatch(/frameworkFiles +\.\.\/own\/\*\.json +\.\.\/guildhall\.config\.json:2/);
    expect(JSON.parse((await run(['config', '--format', 'json'])).stdout)).toMatchObject({ settings: expect.arrayContaining([expect.objectContaining({ name: 'frameworkFiles', value: ['../own/*.json'] })]) });
    expect(await run(['score', 'sheet.json', '--framework-file', '../green.json'])).toMatchObject({ exit: 1, stderr: expect.stringMatching(/^E_UNKNOWN_FRAMEWORK/) });
    expect(await run(['--no-config', 'score', 'sheet.json'])).toMatchObject({ exit: 1, stderr: expect.stringMatching(/^E_UNKNOWN_FRAMEWORK/) });
    writeFileSync(join(place, 'guildhall.config.json'), JSON.stringify({ frameworkFiles: [join(place, 'own/hall.json')] }));
    expect(await run(['score', 'sheet.json'])).toMatchObject({ exit: 0, stderr: '' });
  });

  it.each([['"own/hall.json"', '/frameworkFiles'], ['[7]', '/frameworkFiles/0'], ['["own/hall.json", ""]', '/frameworkFiles/1']])('are refused where they name no list of files: %s', async (value, path) => {
    files({ 'guildhall.config.json': `{"frameworkFiles": ${value}}` });
    expect(await run(['frameworks'])).toMatchObject({ exit: 1, stdout: '', stderr: expect.stringMatching(new RegExp(`^E_CONFIG .* {2}${path} {2}`)) });
  });
});

describe('validate', () => {
  it('says what a good framework asks and how to try it', async () => {
    files({ 'my hall.json': smallFramework });
    expect((await run(['validate', 'my hall.json'])).stdout).toBe([
      'my hall.json: nothing is wrong with this framework: village-hall 1.0.0',
      `It asks 7 questions about 3 skills. 0 of its ${textsOf(smallFramework).length} texts can be shown in Welsh.`,
      'To try it:', "  guildhall take village-hall --framework-file 'my hall.json'", '',
    ].join('\n'));
  });

  it('says which translations are not shown, and why', async () => {
    const cy = { title: { text: 'Neuadd', of: 'Speaking in the hall', status: 'draft' }, 'competencies.stay-calm.plainTitel': { text: 'x', of: 'x', status: 'draft' }, summary: { text: 'Fframwaith bach.', of: smallFramework.summary, status: 'reviewed' } };
    files({ 'hall.json': { ...smallFramework, translations: { cy, pl: { title: { text: 'Sala', of: smallFramework.title, status: 'draft' } } } } });
    const { exit, stdout, stderr } = await run(['validate', 'hall.json']);
    expect(exit).toBe(0);
    expect(stdout).toMatch(/nothing is wrong[\s\S]*\b1 of its/);
    expect(stderr).toMatch(/^W_TRANSLATION_STALE {2}hall\.json:\d+:\d+ {2}\/translations\/cy\/title {2}[\s\S]*^W_TRANSLATION_KEY .*plainTitel {2}[\s\S]*did you mean "competencies\.stay-calm\.plainTitle"\?[\s\S]*^W_LANGUAGE .*\/translations\/pl/m);
    const { stdout: shown } = await run(['frameworks', 'show', 'village-hall', '--lang', 'cy', '--framework-file', 'hall.json']);
    expect(shown).toContain('Fframwaith bach.');
    expect(shown).toContain(smallFramework.title);
    expect(shown).not.toContain('Neuadd');
  });

  it('knows sheets and attempts of frameworks that are brought', async () => {
    files({ 'hall.json': smallFramework });
    writeFileSync('sheets.jsonl', linesOf(await madeUp('village-hall', '--framework-file', 'hall.json', '--people', '3')));
    expect(await run(['validate', 'sheets.jsonl', '--framework-file', 'hall.json'])).toMatchObject({ exit: 0, stdout: expect.stringContaining('3 lines') });
    await run(['take', 'village-hall', 'me.json', '--framework-file', 'hall.json'], { stdin: 'y\nq\n' });
    expect(await run(['validate', 'me.json', '--framework-file', 'hall.json'])).toMatchObject({ exit: 0, stdout: expect.stringContaining('village-hall 1.0.0') });
    expect(await run(['validate', 'me.json'])).toMatchObject({ exit: 1, stderr: expect.stringMatching(/^E_UNKNOWN_FRAMEWORK[\s\S]*--framework-file/) });
  });
});
