import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { chdir, cwd } from 'node:process';
import { afterEach, describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { checkFramework, type Framework } from '@guildhall/core';
import { smallAreas, smallFramework, smallScan } from '@guildhall/core/testing';
import { folder, run, type Ran } from './support/run.ts';

const before = cwd();
afterEach(() => { chdir(before); });

/** Every text of a framework with something in it that a document, a drawing, a table or a database would take for its own. */
const hostile = '<script>alert(1)</script> & "quotes" \'single\' | *stars* `ticks` {{braces}} -- ; =1+1 \\ %0A ]]> $$ café';
const spiked = <T>(value: T, key = ''): T => {
  if (typeof value === 'string') return (['id', 'version', 'kind', 'rater', 'reviewed', 'where', 'critical', 'integrity', 'to', 'by', 'noAction', 'basis', 'document', 'fact', 'group'].includes(key) ? value : `${value} ${hostile}`) as T;
  if (Array.isArray(value)) return (['phrases', 'competencies', 'firstChoices', 'actions', 'checks', 'scenarios', 'then', 'refuses'].includes(key) && value.every((each) => typeof each === 'string') ? value : value.map((each: unknown) => spiked(each, key === 'by' ? 'by' : 'each'))) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, name === 'putTo' || name === 'when' || name === 'by' || name === 'then' ? inner : spiked(inner as unknown, name)])) as T;
};

/** The commands that take a framework or a sheet, in the order in which one makes what the next one reads. */
async function everyCommand(framework: Framework): Promise<readonly (Ran & { readonly command: string })[]> {
  chdir(folder());
  writeFileSync('own.json', JSON.stringify(framework));
  const { id, version, competencies: [first] } = framework;
  const skill = first?.id ?? '';
  const said: (Ran & { command: string })[] = [];
  const guildhall = async (command: string, { into, stdin }: { readonly into?: string; readonly stdin?: string } = {}): Promise<Ran> => {
    const ran = await run([...command.split(' '), '--framework-file', 'own.json'], stdin === undefined ? {} : { stdin });
    if (into !== undefined) writeFileSync(into, ran.stdout);
    said.push({ ...ran, command });
    return ran;
  };
  await guildhall('validate own.json');
  await guildhall('frameworks');
  for (const form of ['table', 'md', 'json']) await guildhall(`frameworks show ${id} --format ${form}`);
  for (const form of ['outline', 'json', 'mermaid', 'svg']) await guildhall(`flow ${id}@${version} --format ${form} --lang cy`);
  await guildhall(`simulate ${id} --people 30 --seed 7 --council c-1 --missing 0.1`, { into: 'before.jsonl' });
  await guildhall(`simulate ${id} --people 30 --seed 7 --council c-1 --growth 0.5 --on 2026-09-14`, { into: 'after.jsonl' });
  writeFileSync('one.jsonl', `${readFileSync('before.jsonl', 'utf8').split('\n')[0]}\n`);
  await guildhall('validate before.jsonl');
  await guildhall('score before.jsonl');
  await guildhall(`score before.jsonl --framework ${id}@${version} --strict --shape long --out long.csv --rejects rejects.jsonl --manifest manifest.json`);
  for (const form of ['csv', 'table', 'md']) await guildhall(`score before.jsonl --format ${form}`);
  for (const to of ['csv', 'xlsx']) {
    await guildhall(`convert before.jsonl --out sheets.${to}`);
    await guildhall(`convert sheets.${to} --out again-${to}.jsonl`);
    await guildhall(`score sheets.${to}`);
  }
  await guildhall('convert before.jsonl --to csv --shape long');
  await guildhall(`convert --template ${id} --out form.xlsx`);
  await guildhall('cohort before.jsonl');
  for (const form of ['md', 'csv', 'json']) await guildhall(`cohort before.jsonl --format ${form}`);
  await guildhall('cohort before.jsonl --summary', { into: 'summary.json' });
  await guildhall('cohort --merge summary.json --releases released.json');
  await guildhall('cohort after.jsonl --before before.jsonl');
  await guildhall(`cohort --sql --framework ${id}`);
  await guildhall(`cohort before.jsonl --explain ${skill}`);
  await guildhall('change before.jsonl after.jsonl');
  await guildhall(`what-if one.jsonl ${skill}`);
  await guildhall(`explain ${skill}`);
  await guildhall(`explain --sheet one.jsonl ${skill}`);
  await guildhall('report one.jsonl');
  for (const form of ['html', 'docx', 'json']) await guildhall(`report one.jsonl --out report.${form}`);
  for (const form of ['md', 'csv', 'json']) await guildhall(`plan one.jsonl --format ${form}`);
  await guildhall('gate one.jsonl');
  await guildhall('readiness one.jsonl');
  await guildhall(`simulate ${id} --people 1 --raters fellow-councillors=5`, { into: 'rated.jsonl' });
  await guildhall('agreement rated.jsonl');
  await guildhall(`attack --people 12 --councils 1 --scenario counted --framework ${id}`);
  for (const dialect of ['postgres', 'duckdb']) await guildhall(`sql ${id}@${version} --dialect ${dialect}`);
  await guildhall(`take ${id} me.json --plain --seed 3`, { stdin: `y\n${'1\n'.repeat(60)}` });
  await guildhall('replay me.json --check');
  await guildhall('report me.json');
  await guildhall('completion bash');
  return said;
}

/** What was refused, each as its exit, its command and its first code. */
const refusals = (said: readonly (Ran & { readonly command: string })[]): readonly string[] => said.flatMap(({ command, exit, stderr }) => (exit === 0 ? [] : [`${exit} ${command.split(' --')[0]}: ${stderr.split(' ')[0]}`]));

/** A framework that judges one person is never added up, and this person is not ready. */
const ofReadiness = [
  ...Array.from({ length: 5 }, () => '1 cohort before.jsonl: E_COHORT_KIND'), '3 cohort: E_EMPTY', '1 cohort after.jsonl: E_COHORT_KIND', '1 cohort: E_COHORT_KIND', '1 cohort before.jsonl: E_COHORT_KIND',
  '1 gate one.jsonl: E_NOT_READY', '1 attack: E_COHORT_KIND',
];
/** A framework without rules of readiness, in which nobody else is asked. */
const ofOneself = (id: string): readonly string[] => ['1 gate one.jsonl: E_NO_READINESS_RULES', '1 readiness one.jsonl: E_NO_READINESS_RULES', `2 simulate ${id}: E_USAGE`, '3 agreement rated.jsonl: E_EMPTY'];

describe('every command', () => {
  it.each([
    ['made for readiness', smallFramework, ofReadiness],
    ['of areas and bands', smallAreas, ofOneself('village-green')],
    ['that is a scan', smallScan, ofOneself('village-scan')],
  ])('takes a framework %s, or says why it is not for that', async (_, framework, refused) => {
    expect(refusals(await everyCommand(framework))).toEqual(refused);
    for (const form of ['csv', 'xlsx']) expect(readFileSync(`again-${form}.jsonl`, 'utf8')).toBe(readFileSync('before.jsonl', 'utf8'));
    const lines = readFileSync('before.jsonl', 'utf8').trim().split('\n');
    expect(readFileSync('rejects.jsonl', 'utf8')).toBe('');
    expect(JSON.parse(readFileSync('manifest.json', 'utf8'))).toMatchObject({ frameworks: [{ id: framework.id, version: framework.version, sheets: lines.length }], totals: { scored: lines.length, rejected: 0 } });
  }, 60_000);

  it.each([['made for readiness', smallFramework, ofReadiness], ['of areas and bands', smallAreas, ofOneself('village-green')]])('takes any text in a framework %s for text', async (_, original, refused) => {
    const framework = spiked(original);
    expect(checkFramework(framework)).toEqual([]);
    const said = await everyCommand(framework);
    expect(refusals(said)).toEqual(refused);
    const outputs = [readFileSync('report.html', 'utf8'), said.find(({ command }) => command.includes('--format svg'))?.stdout ?? ''];
    for (const output of outputs) {
      expect(output).toContain('&lt;script&gt;alert(1)&lt;/script&gt; &amp;');
      expect(output).not.toMatch(/<script|&(?!amp;|lt;|gt;|quot;|apos;|#)/);
    }
    for (const { command, stdout } of said.filter(({ command }) => command.endsWith('--format md'))) expect(stdout, command).not.toMatch(/(?<!\\)(?:<script|\*stars)/);
  }, 60_000);
});

/** Somewhere in a framework: the way there, to a value that is no object, a list or an object. */
function placesIn(value: unknown, path: readonly (string | number)[] = []): readonly (readonly (string | number)[])[] {
  if (typeof value !== 'object' || value === null) return [path];
  const inner = Array.isArray(value) ? value.flatMap((each, i) => placesIn(each, [...path, i])) : Object.entries(value).flatMap(([key, each]) => placesIn(each, [...path, key]));
  return path.length === 0 ? inner : [path, ...inner];
}

/** A copy that is changed at one place, if only a little. */
function changedAt(framework: unknown, path: readonly (string | number)[], how: number, number: number): unknown {
  const copy: unknown = structuredClone(framework);
  const parent = path.slice(0, -1).reduce<unknown>((at, step) => (at as Readonly<Record<string | number, unknown>>)[step], copy) as Record<string | number, unknown>;
  const [last = ''] = path.slice(-1);
  const value = parent[last];
  if (how === 0) {
    if (Array.isArray(parent)) parent.splice(Number(last), 1);
    else delete parent[last];
  } else if (Array.isArray(value)) parent[last] = how === 1 ? [] : how === 2 ? [...value, ...value as unknown[]] : value.toReversed();
  else if (typeof value === 'number') parent[last] = number;
  else if (typeof value === 'boolean') parent[last] = !value;
  else if (typeof value === 'string') parent[last] = ['', `${value}x`, 'x'.repeat(3999), 'kl1'][how] ?? '';
  return copy;
}

describe('a framework that was changed somewhere', () => {
  it.each([['made for readiness', smallFramework], ['of areas and bands', smallAreas], ['that is a scan', smallScan]])('is refused, or does in every command without a fault of ours: one %s', async (_, framework) => {
    chdir(folder());
    const places = placesIn(framework);
    let taken = 0;
    await fc.assert(fc.asyncProperty(fc.constantFrom(...places), fc.nat(3), fc.constantFrom(-1, 0, 0.5, 1, 2, 3, 1000), async (path, how, number) => {
      const changed = changedAt(framework, path, how, number);
      writeFileSync('own.json', JSON.stringify(changed));
      const own = async (...args: readonly string[]): Promise<Ran> => {
        const ran = await run([...args, '--framework-file', 'own.json']);
        expect(ran.stderr, `${path.join('/')} ${args.join(' ')}`).not.toMatch(/E_BUG/);
        return ran;
      };
      const { exit } = await run(['validate', 'own.json']);
      expect(exit).toBeLessThan(10);
      expect((await own('frameworks')).exit).toBe(exit);
      if (exit !== 0) return;
      taken += 1;
      const { id, competencies: [first] } = changed as Framework;
      writeFileSync('sheets.jsonl', (await own('simulate', id, '--people', '12', '--missing', '0.2')).stdout);
      writeFileSync('one.jsonl', (await own('simulate', id, '--people', '1')).stdout);
      for (const args of [['score', 'sheets.jsonl'], ['cohort', 'sheets.jsonl'], ['report', 'one.jsonl'], ['plan', 'one.jsonl', '--format', 'md'], ['what-if', 'one.jsonl', first?.id ?? ''], ['gate', 'one.jsonl'], ['flow', id, '--format', 'svg'], ['convert', '--template', id, '--out', 'form.xlsx'], ['sql', `${id}@${(changed as Framework).version}`, '--dialect', 'duckdb']]) await own(...args);
      const { stderr } = await run(['take', id, '--plain', '--framework-file', 'own.json'], { stdin: `y\n${'1\n'.repeat(40)}` });
      expect(stderr, `${path.join('/')} take`).not.toMatch(/E_BUG/);
      rmSync(`${id}.attempt.json`, { force: true });
    }), { numRuns: Math.round(25 * Number(process.env['GUILDHALL_RUNS'] ?? '1')), seed: Number(process.env['GUILDHALL_SEED'] ?? '7'), endOnFailure: true });
    expect(taken).toBeGreaterThan(5);
  }, 120_000);
});
