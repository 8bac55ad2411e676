import { describe, expect, it } from 'vitest';
import { frameworks } from '@guildhall/core/frameworks';
import { english, welsh } from '@guildhall/core/messages';
import { examples } from '../src/examples.ts';
import { folder, run } from './support/run.ts';

describe('help', () => {
  it('lists the commands and an example of each', async () => {
    const { exit, stdout, stderr } = await run(['--help']);
    expect({ exit, stderr }).toEqual({ exit: 0, stderr: '' });
    for (const [command, [first]] of Object.entries(examples)) {
      expect(stdout).toMatch(new RegExp(`^  ${command} `, 'm'));
      expect(stdout).toContain(`$ ${first}`);
    }
  });

  it.each(Object.entries(examples))('of %s shows every example', async (command, lines) => {
    for (const args of [[command, '--help'], ['help', command]]) {
      const { exit, stdout } = await run(args);
      expect(exit).toBe(0);
      for (const line of lines) expect(stdout).toContain(`$ ${line}`);
    }
  });

  it.each(Object.keys(examples))('of %s says what every command takes', async (command) => {
    const [, everywhere = ''] = (await run([command, '--help'], { columns: 100 })).stdout.split('\nEverywhere:\n');
    for (const option of ['--lang <language>', '--now <date>', '--framework-file <file>', '--config <file>', '--no-config']) expect(everywhere).toContain(`  ${option} `);
    expect(everywhere).not.toContain('--version');
  });

  it('names standard input where it is read, and large letters where there are any', async () => {
    for (const command of ['report', 'plan', 'explain', 'gate', 'what-if', 'score', 'validate', 'replay', 'readiness', 'cohort', 'convert']) expect((await run([command, '--help'], { columns: 200 })).stdout, command).toContain('- is standard input');
    expect((await run(['plan', '--help'])).stdout).toMatch(/--large-print +in large letters: docx\n/);
  });

  it('speaks Welsh', async () => {
    expect((await run(['--lang', 'cy', '--help'])).stdout).toContain('Enghreifftiau:');
    expect((await run(['take', '--help', '--lang=cy'])).stdout).toContain('dweud sut i ddefnyddio hyn');
  });

  it('has every text it says in both languages', () => {
    const ours = Object.keys(english).filter((key) => key.startsWith('cli.'));
    expect(ours.length).toBeGreaterThan(50);
    expect(Object.keys(welsh).filter((key) => key.startsWith('cli.'))).toEqual(ours);
  });
});

describe('use', () => {
  it.each([
    [['frobnicate']],
    [['score', '--nosuch', 'x']],
    [['flow']],
    [['flow', 'councillor-roles', '--format', 'xml']],
    [['flow', 'councillor-roles', 'too', 'many']],
    [['take', 'councillor-roles', '--as', 'friend']],
    [['--now', '2026-02-30', 'frameworks']],
    [['--lang', 'fr', 'frameworks']],
    [['score', '--encoding', 'ebcdic', 'x']],
  ])('%j is wrong: exit 2, nothing on standard output', async (args) => {
    const { exit, stdout, stderr } = await run(args);
    expect({ exit, stdout }).toEqual({ exit: 2, stdout: '' });
    expect(stderr).toMatch(/^E_USAGE {2}.+\n {4}hint: see guildhall [a-z ]*--help\n$/);
  });

  it('of an id of a council is not mixed up with its profile', async () => {
    const made = (...args: readonly string[]) => run(['simulate', 'councillor-quick-scan', '--people', '1', ...args]);
    expect((await made('--council-id', 'c-9')).stdout).toContain('"council":"c-9"');
    expect(await made('--council', 'c-9')).toEqual(await made('--council-id', 'c-9'));
    expect(await made('--council', 'council.json')).toMatchObject({ exit: 2, stdout: '', stderr: expect.stringContaining('--council-id c-204') });
    expect(await made('--council', 'c-9', '--council-id', 'c-9')).toMatchObject({ exit: 2, stdout: '' });
    for (const command of ['simulate', 'convert']) expect((await run([command, '--help'])).stdout).not.toMatch(/--council </);
  });

  it('of no command names another in a hint about what to read', async () => {
    const place = folder();
    for (const command of ['score', 'cohort', 'convert', 'readiness', 'validate', 'report', 'plan', 'gate']) {
      for (const args of [[command, '-'], [command, place]]) {
        const { exit, stderr } = await run(args);
        expect({ exit, hint: /score|: ' /.test(stderr) }, args.join(' ')).toEqual({ exit: 2, hint: false });
        expect(stderr).toMatch(/^E_(?:NO_INPUT|NOT_A_FILE) [^\n]+\n {4}hint: name [^\n]+\n$/);
      }
    }
  });

  it.each([
    [['scroe'], "there is no command 'scroe'", 'did you mean "score"? See guildhall --help'],
    [['scor', 'x.json'], "there is no command 'scor'", 'did you mean "score"? See guildhall --help'],
    [['help', 'nope'], "there is no command 'nope'", 'see guildhall --help'],
    [['nope', '--help'], "there is no command 'nope'", 'see guildhall --help'],
    [['--help', 'nope'], "there is no command 'nope'", 'see guildhall --help'],
    [['--lang', 'cy', 'help', 'raport'], "there is no command 'raport'", 'did you mean "report"? See guildhall --help'],
    [['score', '--fromat', 'csv', 'x'], "unknown option '--fromat'", 'did you mean --format? See guildhall score --help'],
    [['score', '--rejetcs', 'r', 'x'], "unknown option '--rejetcs'", 'did you mean --rejects? See guildhall score --help'],
    [['score', '--lnag', 'cy'], "unknown option '--lnag'", 'did you mean --lang? See guildhall score --help'],
  ])('%j is told what is not known, and what was probably meant', async (args, message, hint) => {
    expect(await run(args)).toEqual({ exit: 2, stdout: '', stderr: `E_USAGE  ${message}\n    hint: ${hint}\n` });
  });

  it('of no command at all is told how to use one, on standard error', async () => {
    expect(await run([])).toMatchObject({ exit: 2, stdout: '' });
  });

  it('says its version', async () => {
    expect(await run(['--version'])).toMatchObject({ exit: 0, stdout: expect.stringMatching(/^\d+\.\d+\.\d+\n$/) });
  });

  it('calls a fault of ours 70, by a number that stays the same, and shows nothing of what was in it', async () => {
    const broken = () => { throw new TypeError('Siân answered 3'); };
    const { exit, stdout, stderr } = await run(['validate', 'x.json'], { disk: { stat: () => Promise.resolve({ isFile: () => true, size: 1 }) as never, open: () => Promise.resolve({ stat: broken, close: () => Promise.resolve() }) as never } });
    expect({ exit, stdout }).toEqual({ exit: 70, stdout: '' });
    expect(stderr).toMatch(/^E_BUG {2}something went wrong on our side \(report [0-9a-f]{12}\)/);
    expect(stderr).not.toMatch(/Siân| {4}at /);
  });
});

describe('frameworks', () => {
  it('are listed as a table, as JSON and as Markdown', async () => {
    for (const { id } of frameworks) expect((await run(['frameworks'])).stdout).toContain(id);
    expect(JSON.parse((await run(['frameworks', '--format', 'json'])).stdout)).toHaveLength(frameworks.length);
    expect((await run(['frameworks', '--format', 'md'])).stdout).toContain('`councillor-roles` 1.0.0');
  });

  it.each(frameworks)('$id is shown whole as JSON, phrases included', async (framework) => {
    const { exit, stdout } = await run(['frameworks', 'show', `${framework.id}@${framework.version}`, '--format', 'json']);
    expect(exit).toBe(0);
    expect(JSON.parse(stdout)).toEqual(JSON.parse(JSON.stringify(framework)));
    expect(JSON.parse(stdout).phrases.length).toBeGreaterThan(0);
  });

  it.each(frameworks)('$id is shown to a person, and as Markdown with every question', async (framework) => {
    const shown = await run(['frameworks', 'show', framework.id]);
    expect(shown).toMatchObject({ exit: 0, stderr: '' });
    expect(shown.stdout.split('\n').filter((line) => line.length > 80)).toEqual([]);
    const { stdout } = await run(['frameworks', 'show', framework.id, '--format', 'md']);
    for (const { indicators } of framework.competencies) for (const { id } of indicators) expect(stdout).toContain(`(\`${id}\`)`);
  });

  it('say in Welsh that the Welsh is a draft, and what is in English', async () => {
    for (const args of [['frameworks'], ['frameworks', 'show', 'councillor-roles'], ['explain', 'brokering']]) {
      const { stdout } = await run([...args, '--lang', 'cy']);
      for (const key of ['common.welshDraft', 'common.inEnglishForNow'] as const) expect(stdout.replaceAll('\n', ' ')).toContain(welsh[key].text);
    }
  });

  it('are told apart from what is not known', async () => {
    expect(await run(['frameworks', 'show', 'councilor-roles'])).toMatchObject({ exit: 1, stdout: '', stderr: expect.stringContaining('did you mean "councillor-roles"?') });
    expect(await run(['frameworks', 'show', 'councillor-roles@2.0.0'])).toMatchObject({ exit: 5, stdout: '', stderr: expect.stringContaining('known: 1.0.0') });
  });
});

describe('flow', () => {
  it.each(frameworks)('$id is drawn, and given as data', async ({ id, flow }) => {
    const { stdout } = await run(['flow', id]);
    for (const stage of flow) expect(stdout).toContain(stage.id);
    expect(JSON.parse((await run(['flow', id, '--format', 'json'])).stdout)).toMatchObject({ name: id, kind: 'one-of' });
  });
});
