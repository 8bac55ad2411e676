import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chdir, cwd } from 'node:process';
import { afterEach, describe, expect, it } from 'vitest';
import { schemaFaults } from '../../core/test/support/json-schema.ts';
import { folder, run } from './support/run.ts';

const before = cwd();
afterEach(() => { chdir(before); });

/** A folder with a configuration in it, and the way there. */
function configured(config: unknown, below = ''): string {
  const place = folder();
  writeFileSync(join(place, 'guildhall.config.json'), typeof config === 'string' ? config : JSON.stringify(config, undefined, 2));
  if (below !== '') mkdirSync(join(place, below), { recursive: true });
  chdir(join(place, below));
  return place;
}

describe('a configuration', () => {
  it('is found in the folder and in those above it, named, or left out', async () => {
    const place = configured({ lang: 'cy', formats: { frameworks: 'json' } }, 'a/b');
    expect(JSON.parse((await run(['frameworks'])).stdout)).not.toHaveLength(0);
    expect((await run(['frameworks', '--help'])).stdout).toContain('Enghreifftiau:');
    expect((await run(['--no-config', 'frameworks'])).stdout).toContain('About 2 minutes');
    chdir(before);
    expect((await run(['frameworks'])).stdout).toContain('About 2 minutes');
    const file = join(place, 'guildhall.config.json');
    for (const args of [['--config', file, 'frameworks'], ['frameworks', `--config=${file}`], [`--config=${file}`, 'frameworks']]) expect((await run(args)).stdout).toMatch(/^\[/);
    expect(await run(['--config', join(place, 'none.json'), 'frameworks'])).toMatchObject({ exit: 2, stderr: expect.stringMatching(/^E_NO_FILE/) });
  });

  it('gives way to what is typed, also where the two do not go together', async () => {
    const place = configured({ lang: 'cy', formats: { frameworks: 'json' }, council: 'council.json' });
    writeFileSync(join(place, 'council.json'), JSON.stringify({ name: 'Ashmoor Council' }));
    expect((await run(['frameworks', '--format', 'md', '--lang', 'en'])).stdout).toContain('`councillor-roles` 1.0.0');
    writeFileSync(join(place, 'sheet.json'), JSON.stringify({ framework: 'councillor-roles', version: '1.0.0', respondent: 'm-1', answeredOn: '2026-03-02', answers: { pr1: 3 } }));
    expect(await run(['score', 'sheet.json', '--flags', 'gate', '--lang', 'en'])).toMatchObject({ exit: 0, stderr: '' });
    // Without it the council's profile is read, from the folder of the configuration.
    mkdirSync(join(place, 'below'));
    chdir(join(place, 'below'));
    expect((await run(['score', '../sheet.json'])).stderr).toContain('W_PROFILE');
  });

  it('settles the version of a framework that is named without one', async () => {
    configured({ frameworks: { 'councillor-roles': '2.0.0' } });
    expect(await run(['flow', 'councillor-roles'])).toMatchObject({ exit: 5, stderr: expect.stringContaining('known: 1.0.0') });
    expect(await run(['flow', 'councillor-roles@1.0.0'])).toMatchObject({ exit: 0 });
    expect(await run(['simulate', 'councillor-quick-scan', '--people', '1'])).toMatchObject({ exit: 0 });
  });

  it.each([
    ['{\n  "lang": "fr"\n}', 1, /^E_CONFIG {2}guildhall\.config\.json:2:11 {2}\/lang {2}this has to be one of en, cy/],
    ['{\n  "lang": "both"\n}', 1, /^E_CONFIG .*this has to be one of en, cy\n {4}hint: only report, plan and cohort are written in both; type --lang both there\n$/],
    ['{\n  "langs": "cy"\n}', 1, /^E_UNKNOWN_KEY {2}guildhall\.config\.json:2:3 {2}\/langs .*\n {4}hint: did you mean "lang"\?/],
    ['{"plain": "yes"}', 1, /E_CONFIG .*true or false/],
    ['{"formats": {"scores": "json"}}', 1, /E_UNKNOWN_KEY .*\/formats\/scores[\s\S]*did you mean "score"\?/],
    ['{"frameworks": {"councillor-roles": "1"}}', 1, /E_CONFIG .*a version/],
    ['{"council": 7}', 1, /E_CONFIG .*\/council/],
    ['[]', 1, /E_CONFIG/],
    ['{"lang": "cy",}', 3, /E_SYNTAX/],
  ])('%j is refused with its place, before anything is done, and help is shown all the same', async (text, exit, said) => {
    configured(text);
    const ran = await run(['frameworks']);
    expect(ran).toMatchObject({ exit, stdout: '' });
    expect(ran.stderr).toMatch(said);
    expect(await run(['frameworks', '--help'])).toMatchObject({ exit: 0, stderr: '' });
    expect(await run(['--no-config', 'frameworks'])).toMatchObject({ exit: 0 });
  });

  it('cannot have anything written, sent or kept: such settings are not known', async () => {
    for (const setting of ['out', 'releases', 'rejects', 'manifest', 'includeIntegrity', 'include-integrity', 'respondent', 'summary', 'url', '__proto__']) {
      configured(`{"${setting}": "x"}`);
      expect((await run(['frameworks'])).exit, setting).toBe(1);
    }
    const place = configured({ lang: 'cy', plain: true, encoding: 'utf-8', separator: 'comma', formats: { frameworks: 'md' }, frameworks: { 'councillor-roles': '1.0.0' } });
    for (const args of [['frameworks'], ['flow', 'councillor-roles'], ['config']]) expect((await run(args)).exit).toBe(0);
    expect(readdirSync(place)).toEqual(['guildhall.config.json']);
  });

  it('names a form that the command does not write, where it is used and where it is shown', async () => {
    configured('{\n "formats": {\n  "flow": "xml"\n }\n}');
    for (const args of [['flow', 'councillor-roles'], ['config']]) expect(await run(args)).toMatchObject({ exit: 1, stdout: '', stderr: expect.stringMatching(/^E_CONFIG {2}guildhall\.config\.json:3.* {2}\/formats\/flow {2}this has to be one of outline, json, mermaid, svg/) });
    expect((await run(['frameworks'])).exit).toBe(0);
  });
});

describe('guildhall config', () => {
  it('says what holds, and where each setting is from', async () => {
    configured({ council: 'c/council.json', formats: { score: 'json' }, plain: true }, 'below');
    const { stdout } = await run(['config']);
    expect(stdout).toMatch(/^lang +en +nothing was said/m);
    expect(stdout).toMatch(/^council +\.\.\/c\/council\.json +\.\.\/guildhall\.config\.json:2$/m);
    expect(stdout).toMatch(/^formats\.score +json +\.\.\/guildhall\.config\.json:4$/m);
    expect(JSON.parse((await run(['config', '--format', 'json', '--lang', 'cy'])).stdout)).toMatchObject({ file: '../guildhall.config.json', settings: [{ name: 'lang', value: 'cy', from: 'typed' }, { name: 'council' }, { name: 'plain', value: true }, { name: 'formats.score' }] });
    expect((await run(['config', '--no-config'])).stdout).toContain('No settings are read from a file.');
  });
});

describe('guildhall schema config', () => {
  const examples: readonly (readonly [what: string, config: unknown, isGood: boolean])[] = [
    ['nothing', {}, true],
    ['every setting', {
      $schema: './guildhall.config.schema.json', lang: 'cy', council: 'council.json', frameworkFiles: ['own.json', 'own/*'], plain: true, encoding: 'windows-1252', separator: 'semicolon',
      formats: { score: 'csv', cohort: 'docx', frameworks: 'md' }, frameworks: { 'councillor-roles': '1.0.0' },
    }, true],
    ['a language that there is none of', { lang: 'fr' }, false],
    ['both languages', { lang: 'both' }, false],
    ['a setting that there is none of', { langs: 'cy' }, false],
    ['a word for yes', { plain: 'yes' }, false],
    ['a command that there is none of', { formats: { scores: 'json' } }, false],
    ['a form that the command does not write', { formats: { score: 'docx' } }, false],
    ['half a version', { frameworks: { 'councillor-roles': '1' } }, false],
    ['a number for a file', { council: 7 }, false],
    ['an empty name of a file', { council: '' }, false],
    ['one file for a list of them', { frameworkFiles: 'own.json' }, false],
    ['a list', [], false],
    ['an encoding that there is none of', { encoding: 'latin-9' }, false],
    ['a sign for a separator', { separator: ';' }, false],
  ];

  it.each(examples)('allows what is read, and nothing else: %s', async (_what, config, isGood) => {
    chdir(before);
    const schema: unknown = JSON.parse((await run(['schema', 'config'])).stdout);
    expect(schemaFaults(schema, config).length === 0).toBe(isGood);
    const place = configured(config);
    for (const name of ['own.json', 'council.json']) writeFileSync(join(place, name), '{}');
    const { stderr } = await run(['config']);
    // Whether what it names is any good is another matter.
    expect(/E_CONFIG|E_UNKNOWN_KEY {2}guildhall\.config/.test(stderr)).toBe(!isGood);
  });

  it('proposes for each command the forms that it writes', async () => {
    const { properties } = JSON.parse((await run(['schema', 'config'])).stdout);
    expect(properties.formats.properties.cohort).toEqual({ enum: ['table', 'json', 'csv', 'md', 'html', 'docx', 'pdf'] });
    expect(Object.keys(properties.formats.properties)).not.toContain('completion');
    expect((await run(['schema', 'confg'])).stderr).toContain('did you mean "config"?');
  });
});
