import { equal } from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, rmSync, statSync, writeFileSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { councillorRoles } from '@guildhall/core/frameworks';
import { simulateCohort } from '@guildhall/core/testing';
import type { Memory, Ratio } from './report.ts';
import { median } from './rounds.ts';

const people = 200_000;
/** Enough for memory that grows to be seen growing. */
const fewer = 50_000;
const coldRounds = 31;
const scoreRounds = 3;
/** Megabytes that scoring may take. */
const limit = 160;

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const guildhall = here('../../cli/dist/main.js');

export interface CommandLineMeasured { readonly ratios: readonly Ratio[]; readonly ms: readonly (readonly [string, number])[]; readonly memory: readonly Memory[] }

/** How soon the command begins beside Node alone, and how fast it scores beside JSON alone. */
export function measureCommandLine(): CommandLineMeasured {
  const folder = mkdtempSync(join(tmpdir(), 'guildhall-bench-'));
  try {
    const cold = measureCold(folder);
    const throughput = measureThroughput(folder);
    return { ratios: [...cold.ratios, ...throughput.ratios], ms: [...cold.ms, ...throughput.ms], memory: [...throughput.memory, ...measureMemory(folder)] };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

interface Cold { readonly processor: number[]; readonly wall: number[] }

/** Each has one turn in each round, in a process of its own, beginning with another each time. */
function measureCold(folder: string): Pick<CommandLineMeasured, 'ratios' | 'ms'> {
  const one = join(folder, 'one.json');
  const [sheet] = simulateCohort(councillorRoles, { people: 1, seed: 7, council: 'c-1' });
  writeFileSync(one, `${JSON.stringify(sheet, undefined, 2)}\n`);
  const sides = [['-e', '0'], [guildhall, '--version'], [guildhall, 'score', one]].map((args) => ({ args, taken: { processor: [], wall: [] } as Cold }));
  for (let round = 0; round <= coldRounds; round++) {
    for (let i = 0; i < sides.length; i++) {
      const side = sides[(round + i) % sides.length];
      if (side === undefined) continue;
      const { wall, processor } = timeOf(side.args);
      // The first round fills the disk's cache.
      if (round === 0) continue;
      side.taken.wall.push(wall);
      side.taken.processor.push(processor);
    }
  }
  const [node, version, score] = sides.map(({ taken }) => ({ processor: median(taken.processor), wall: median(taken.wall) }));
  if (node === undefined || version === undefined || score === undefined) throw new Error('there are three sides');
  return {
    ratios: [
      { what: 'cold guildhall --version ÷ node -e 0', is: version.processor / node.processor, atMost: 1.3 },
      { what: 'the same by the clock', is: version.wall / node.wall },
      { what: 'cold guildhall score one.json ÷ node -e 0', is: score.processor / node.processor, atMost: 2 },
      { what: 'the same, scoring, by the clock', is: score.wall / node.wall },
    ],
    ms: [['node -e 0, the whole process', node.processor], ['guildhall --version', version.processor], ['guildhall score one.json', score.processor]],
  };
}

/** Milliseconds of a process from its start to its end, as the shell tells them: nothing has to be loaded into it. */
function timeOf(args: readonly string[]): { readonly wall: number; readonly processor: number } {
  const { stderr, status } = spawnSync('bash', ['-c', 'TIMEFORMAT="%3R %3U %3S"; time "$0" "$@" > /dev/null', process.execPath, ...args], { encoding: 'utf8' });
  const [wall = NaN, user = NaN, system = NaN] = (stderr.trim().split('\n').at(-1) ?? '').split(' ').map((text) => 1000 * Number(text.replace(',', '.')));
  equal(status, 0, `${args.join(' ')}: ${stderr}`);
  return { wall, processor: user + system };
}

function measureThroughput(folder: string): CommandLineMeasured {
  const [sheets, results] = [join(folder, 'sheets.jsonl'), join(folder, 'results.jsonl')];
  writeSheets(sheets, people);
  const ours: { readonly processor: number; readonly peak: number }[] = [];
  const theirs: number[] = [];
  for (let round = 0; round < scoreRounds; round++) {
    ours.push(scored(sheets, results));
    const { stdout, stderr } = spawnSync(process.execPath, [here('score-json.ts'), sheets, results], { encoding: 'utf8' });
    const { lines, length, counted } = JSON.parse(stdout || `{"lines":${JSON.stringify(stderr)}}`) as { readonly lines: number; readonly length: number; readonly counted: number };
    equal(lines, people);
    equal(length, statSync(results).size);
    theirs.push(counted);
  }
  const [own, json] = [median(ours.map(({ processor }) => processor)), median(theirs)];
  return {
    ratios: [{ what: 'JSON.parse and JSON.stringify alone ÷ scoring, 200,000 sheets of 39 items', is: json / own, atLeast: 0.25 }],
    ms: [['scoring 200,000 sheets, the whole command', own], ['JSON.parse of the sheets and JSON.stringify of the results', json]],
    memory: [{ what: `scoring 200,000 sheets (${(statSync(sheets).size / 1e6).toFixed(0)} MB, ${(statSync(results).size / 1e6).toFixed(0)} MB of results)`, is: Math.max(...ours.map(({ peak }) => peak)), limit }],
  };
}

/** What other ways to read and to write take in memory. */
function measureMemory(folder: string): readonly Memory[] {
  const [sheets, table, results, manifest] = ['fewer.jsonl', 'fewer.csv', 'fewer-results', 'manifest.json'].map((name) => join(folder, name)) as [string, string, string, string];
  writeSheets(sheets, fewer);
  const { status, stderr } = spawnSync(process.execPath, [guildhall, 'convert', sheets, '--out', table], { encoding: 'utf8' });
  equal(status, 0, stderr);
  const ways: readonly (readonly [what: string, source: string, ...args: readonly string[]])[] = [
    ['as rows', sheets, '--shape', 'long'], ['as a CSV table of rows', sheets, '--shape', 'long', '--format', 'csv'], ['with a manifest', sheets, '--manifest', manifest], ['from a CSV table', table],
  ];
  return ways.map(([what, source, ...args]) => ({ what: `scoring ${fewer.toLocaleString('en-GB')} sheets ${what}`, is: scored(source, results, args).peak, limit }));
}

/** Scores a file into another, and gives what it took. */
function scored(sheets: string, results: string, args: readonly string[] = []): { readonly processor: number; readonly peak: number } {
  const out = openSync(results, 'w');
  try {
    const { output, status, stderr } = spawnSync(process.execPath, ['--import', pathToFileURL(here('cohort-cost.ts')).href, guildhall, 'score', sheets, ...args], { stdio: ['ignore', out, 'pipe', 'pipe'], encoding: 'utf8' });
    equal(status, 0, stderr);
    return JSON.parse(output[3] ?? '') as ReturnType<typeof scored>;
  } finally {
    closeSync(out);
  }
}

function writeSheets(file: string, count: number): void {
  const descriptor = openSync(file, 'w');
  let text = '';
  for (const sheet of simulateCohort(councillorRoles, { people: count, seed: 7, council: 'c-1', facts: { localBudget: 'yes' }, notChosen: 0, missing: 0.08, causes: 0.3 })) {
    text += `${JSON.stringify(sheet)}\n`;
    if (text.length < 1_000_000) continue;
    writeSync(descriptor, text);
    text = '';
  }
  writeSync(descriptor, text);
  closeSync(descriptor);
}
