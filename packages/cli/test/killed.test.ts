import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bundle } from './support/bundle.ts';
import { fill, filesIn, killedAfter, operationsOf, quickFolder, stoppedAt, type End, type Files } from './support/doomed.ts';
import { chanceFrom } from './support/mutate.ts';
import { run } from './support/run.ts';

// The command as it is published, in a process of its own, ended by SIGKILL: at each thing it asks of the disk, and at any moment.
const seed = Number(process.env['GUILDHALL_SEED'] ?? Math.floor(Math.random() * 2 ** 31));
const kills = Math.round(300 * Number(process.env['GUILDHALL_RUNS'] ?? '1'));
/** One more than there are processors to expect: whoever takes over a lock waits a little. */
const atOnce = 3;

let main = '';
let root = '';
/** A quick scan with one answer in it. */
let begun: Files = {};
beforeAll(async () => {
  main = await bundle();
  root = quickFolder();
  const place = join(root, 'begun');
  fill(place, {});
  await run([...now, 'take', scan, join(place, 'scan.json'), '--id', 'm-1', '--seed', '1'], { stdin: 'y\n1\n' });
  begun = filesIn(place);
}, 60_000);
afterAll(() => { rmSync(root, { recursive: true, force: true }); });

const scan = 'councillor-quick-scan';
const now = ['--now', '2026-03-02T12:00:00Z'];
const sheet = (i: number, more: object = {}): string => `${JSON.stringify({ framework: 'councillor-roles', version: '1.0.0', respondent: `m-${i}`, council: 'c-204', answeredOn: '2026-03-02', answers: { pr1: 1 + i % 5, pr2: 4 }, ...more })}\n`;
const sheets = (count: number): string => Array.from({ length: count }, (_, i) => sheet(i)).join('');

/** What is run, and what is in its folder before; every file in it is there already, from a run before. */
interface Scenario {
  readonly name: string;
  readonly args: (place: string) => readonly string[];
  readonly stdin?: string;
  readonly before: () => Files;
  /** Files that change, in the order in which they may: where a later one is new, every earlier one is. */
  readonly changes: readonly string[];
  /** Of how many kills it has its share. */
  readonly share: number;
}

const scenarios: readonly Scenario[] = [
  // Each answer is a new file; here only the first and the last are known ahead, and the test of its own says what holds between them.
  { name: 'take', args: (place) => ['take', scan, join(place, 'scan.json')], stdin: '2\n3\n1\n2\n3\nq\n', before: () => begun, changes: [], share: 0.35 },
  {
    name: 'score --out --rejects --receipt --manifest', share: 0.5,
    args: (place) => ['score', join(place, 'in.jsonl'), '--out', join(place, 'results.jsonl'), '--rejects', join(place, 'rejects.jsonl'), '--receipt', join(place, 'receipt.md'), '--manifest', join(place, 'manifest.json'), '--fail-on', 'never'],
    before: () => ({ 'in.jsonl': `${sheets(60)}${sheet(200, { answers: { pr1: 9 } })}{"no": "sheet"}\n`, 'results.jsonl': sheets(3), 'rejects.jsonl': '{"old": true}\n', 'receipt.md': '# Old\n', 'manifest.json': '{"old": true}\n' }),
    changes: ['results.jsonl', 'rejects.jsonl', 'receipt.md', 'manifest.json'],
  },
  { name: 'convert', args: (place) => ['convert', join(place, 'in.jsonl'), '--out', join(place, 'table.csv')], before: () => ({ 'in.jsonl': sheets(60), 'table.csv': 'old\r\n' }), changes: ['table.csv'], share: 0.05 },
  { name: 'report', args: (place) => ['report', join(place, 'in.json'), '--out', join(place, 'report.html')], before: () => ({ 'in.json': sheet(1), 'report.html': '<p>old</p>' }), changes: ['report.html'], share: 0.1 },
];

interface Entry { readonly event: { readonly type: string; readonly response?: { readonly choice?: string } } }
const answersIn = (text: string): readonly string[] => (JSON.parse(text) as { body: { journal: readonly Entry[] } }).body.journal.flatMap(({ event }) => (event.type === 'item.answered' ? [event.response?.choice ?? ''] : []));

/** How many answers must be there: those after which another question was put. One was there before. */
const followed = (said: string): number => Math.max(1, ...[...said.matchAll(/Question (\d+) of/g)].map(([, number]) => Number(number) - 1));

/** A scenario in a folder of its own: its files before, and after a run that nothing ends. */
interface Stage { readonly scenario: Scenario; readonly place: string; readonly run: { readonly args: readonly string[]; readonly stdin?: string }; readonly before: Files; readonly after: Files }

async function stageOf(scenario: Scenario, name: string): Promise<Stage> {
  const [place, before] = [join(root, name.replaceAll(/\W+/g, '-')), scenario.before()];
  const asked = { args: [...now, ...scenario.args(place)], ...(scenario.stdin === undefined ? {} : { stdin: scenario.stdin }) };
  fill(place, before);
  const ran = await run(asked.args, asked);
  if (ran.exit !== 0) throw new Error(`it ends with ${ran.exit} by itself: ${ran.stderr}`);
  return { scenario, place, run: asked, before, after: filesIn(place) };
}

/** Nothing torn, nothing lost; the next run takes over without help, and leaves what a run that nothing ended leaves. */
async function expectWhole(stage: Stage, { stdout }: End, why: string): Promise<Files> {
  const { place, before, after, scenario: { changes } } = stage;
  const left = filesIn(place);
  const others = Object.keys(left).filter((name) => !Object.hasOwn(after, name));
  for (const name of others) expect(name, why).toMatch(/\.lock$|^\..+\.[0-9a-f]{12}\.tmp$/);
  expect(Object.keys(left), why).toEqual(expect.arrayContaining(Object.keys(before)));
  const isSitting = changes.length === 0;
  if (isSitting) expectAnswers(stage, stdout, why);
  else expectOldOrNew(stage, left, why);
  expect(await run(stage.run.args, isSitting ? { stdin: 'q\n' } : stage.run), why).toMatchObject({ exit: 0 });
  expect(isSitting ? Object.keys(filesIn(place)) : filesIn(place), why).toEqual(isSitting ? Object.keys(after) : after);
  return left;
}

function expectAnswers({ place, after }: Stage, said: string, why: string): void {
  // That its seal holds is told by the next run, which reads it.
  const [there, all] = [answersIn(readFileSync(join(place, 'scan.json'), 'utf8')), answersIn(after['scan.json'] ?? '')];
  expect(there.length, why).toBeGreaterThanOrEqual(followed(said));
  expect(there, why).toEqual(all.slice(0, there.length));
}

function expectOldOrNew({ before, after, scenario: { changes } }: Stage, left: Files, why: string): void {
  for (const [name, content] of Object.entries(before)) if (!changes.includes(name)) expect(left[name] === content, `${why}: ${name} was not to change`).toBe(true);
  const isNew = changes.map((name) => left[name] === after[name]);
  for (const [i, name] of changes.entries()) {
    expect(isNew[i] === true || left[name] === before[name], `${why}: ${name} is torn`).toBe(true);
    expect(isNew[i] !== true || isNew.slice(0, i).every(Boolean), `${why}: ${name} is there before what it speaks of`).toBe(true);
  }
}

/** Does so many things, several at once. */
async function each(count: number, work: (i: number, lane: number) => Promise<void>): Promise<void> {
  let next = 0;
  await Promise.all(Array.from({ length: atOnce }, async (_, lane) => {
    for (let i = next++; i < count; i = next++) await work(i, lane);
  }));
}

describe('F2 killed before each thing it asks of the disk, and in the middle of each write', () => {
  it.each(scenarios)('$name: nothing is torn or lost, and the next run needs no help', async (scenario) => {
    const stages = await Promise.all(Array.from({ length: atOnce }, (_, lane) => stageOf(scenario, `each ${scenario.name} ${lane}`)));
    const [stage] = stages;
    if (stage === undefined) throw new Error('there is none');
    fill(stage.place, stage.before);
    const operations = await operationsOf(main, stage.run, stage.place);
    expect(new Set(operations)).toEqual(new Set(['open', 'write', 'fsync', 'link', 'rename', 'unlink']));
    const stops = operations.flatMap((what, i) => (what === 'write' ? [i + 1, i + 1.5] : [i + 1]));
    let [wereLocked, hadLeftovers] = [0, 0];
    await each(stops.length, async (i, lane) => {
      const [at, on] = [stops[i] ?? 0, stages[lane] ?? stage];
      fill(on.place, on.before);
      const end = await stoppedAt(main, on.run, at);
      const why = `killed at ${at} of ${operations.length}, ${operations[Math.floor(at) - 1]}\n${end.stderr}`;
      expect(end, why).toMatchObject({ code: null, signal: 'SIGKILL' });
      const left = Object.keys(await expectWhole(on, end, why));
      if (left.some((name) => name.endsWith('.lock'))) wereLocked += 1;
      if (left.some((name) => name.endsWith('.tmp'))) hadLeftovers += 1;
    });
    // It was ended where it matters: with a lock held, and with half a file beside the whole one.
    expect(wereLocked).toBeGreaterThan(2);
    expect(hadLeftovers).toBeGreaterThan(2);
  }, 120_000);
});

describe('F1', () => {
  it(`${kills} times killed at random, over all of them (GUILDHALL_SEED=${seed}): nothing is torn or lost`, async () => {
    const chance = chanceFrom(seed);
    let [killed, early] = [0, 0];
    for (const scenario of scenarios) {
      const stages = await Promise.all(Array.from({ length: atOnce }, (_, lane) => stageOf(scenario, `random ${scenario.name} ${lane}`)));
      /** How long one goes on after it first changes anything; two at once, as it will be. */
      const spans: number[] = [];
      await each(6, async (_, lane) => {
        const on = stages[lane];
        if (on === undefined) return;
        fill(on.place, on.before);
        spans.push((await killedAfter(main, on.run, on.place, Number.POSITIVE_INFINITY)).went);
      });
      let span = Math.min(...spans);
      expect(span).toBeGreaterThan(0);
      let wanted = Math.ceil(kills * scenario.share);
      await each(4 * wanted, async (_, lane) => {
        const on = stages[lane];
        if (wanted <= 0 || on === undefined) return;
        fill(on.place, on.before);
        const delay = chance() * span;
        const end = await killedAfter(main, on.run, on.place, delay);
        if (end.signal === 'SIGKILL') {
          wanted -= 1;
          killed += 1;
        } else {
          early += 1;
          // The machine has become quicker.
          span *= 0.9;
        }
        await expectWhole(on, end, `${scenario.name}, ${delay.toFixed(2)} of ${span.toFixed(2)} ms after its first change\n${end.stderr}`);
      });
      expect(wanted, `${scenario.name}: it was over before it was killed, too often`).toBeLessThanOrEqual(0);
    }
    expect(killed).toBeGreaterThanOrEqual(kills);
    console.log(`killed ${killed} times; ${early} were over before`);
  }, 600_000);
});

it('120 a lock that names nobody is taken over, however new it is', async () => {
  const place = join(root, 'empty-lock');
  fill(place, { ...begun, 'scan.json.lock': '' });
  const ran = spawnSync(process.execPath, [main, 'take', scan, join(place, 'scan.json')], { input: 'q\n', encoding: 'utf8' });
  expect(ran).toMatchObject({ status: 0, stderr: '' });
  expect(Object.keys(filesIn(place))).toEqual(['scan.json']);
}, 30_000);
