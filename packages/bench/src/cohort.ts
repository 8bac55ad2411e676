import { equal } from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, rmSync, statSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { councillorRoles } from '@guildhall/core/frameworks';
import { simulateCohort } from '@guildhall/core/testing';
import type { Memory, Ratio } from './report.ts';
import { median } from './rounds.ts';

/** Answer sheets in one part of the data, and how many parts there are. */
const people = 200_000;
const parts = 4;
export const programRounds = 7;
/** Megabytes that the whole command may take. */
const limit = 256;

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const command = [here('../../cli/dist/main.js'), 'cohort', '--format', 'json'];

interface Cost {
  /** Milliseconds of processor time, all threads together. */
  readonly processor: number;
  /** Milliseconds from its start to its end. */
  readonly wall: number;
  /** Megabytes resident at most. */
  readonly peak: number;
  readonly output: string;
}

interface Program { readonly name: string; readonly run: (files: readonly string[]) => Promise<Cost> }

const ours: Program = { name: 'cohort report of 200,000 sheets, the whole command', run: (files) => costOf([...command, ...files]) };
const parsing: Program = { name: '200,000 lines by JSON.parse alone, the whole program', run: (files) => costOf([here('cohort-parse.ts'), ...files]) };
const readline: Program = { name: '200,000 lines by node:readline and JSON.parse, the whole program', run: (files) => costOf([here('cohort-readline.ts'), ...files]) };

export interface CohortMeasured { readonly ratios: readonly Ratio[]; readonly ms: readonly (readonly [string, number])[]; readonly memory: readonly Memory[] }

/** Measures whole programs, each in a process of its own, and one of them at two lengths for the memory it takes. */
export async function measureCohort(): Promise<CohortMeasured> {
  const folder = mkdtempSync(join(tmpdir(), 'guildhall-bench-'));
  try {
    const files = writeSheets(folder);
    const costs = await inRounds([ours, parsing, readline], files.slice(0, 1));
    const long = await ours.run(files);
    equal(sheetsIn(long.output), people * parts);
    const of = (program: Program, what: 'processor' | 'wall' | 'peak'): number => median((costs.get(program) ?? []).map((cost) => cost[what]));
    const highest = Math.max(...(costs.get(ours) ?? []).map(({ peak }) => peak));
    return {
      ratios: [
        { what: 'JSON.parse alone ÷ a cohort report, 200,000 sheets of 39 items', is: of(parsing, 'processor') / of(ours, 'processor'), atLeast: 0.4 },
        { what: 'the same by the clock', is: of(parsing, 'wall') / of(ours, 'wall') },
        { what: 'node:readline with JSON.parse ÷ a cohort report', is: of(readline, 'processor') / of(ours, 'processor') },
      ],
      ms: [ours, parsing, readline].map((program) => [program.name, of(program, 'processor')]),
      memory: [
        { what: `cohort report of ${shown(people)} sheets (${megabytes(files.slice(0, 1))} MB)`, is: highest, limit },
        { what: `cohort report of ${shown(people * parts)} sheets (${megabytes(files)} MB)`, is: long.peak, limit },
        { what: '200,000 lines by JSON.parse alone', is: of(parsing, 'peak') },
      ],
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** People who look at all ten areas and are asked all 39 items; the parts differ in the council. */
function writeSheets(folder: string): readonly string[] {
  const files = Array.from({ length: parts }, (_, part) => join(folder, `sheets-${part + 1}.jsonl`));
  const open = files.map((file) => openSync(file, 'w'));
  let text = '';
  const flush = (): void => {
    open.forEach((descriptor, part) => writeSync(descriptor, text.replaceAll('"council":"c-1"', `"council":"c-${part + 1}"`)));
    text = '';
  };
  for (const sheet of simulateCohort(councillorRoles, { people, seed: 7, council: 'c-1', facts: { localBudget: 'yes' }, notChosen: 0, missing: 0.08 })) {
    text += `${JSON.stringify(sheet)}\n`;
    if (text.length > 1_000_000) flush();
  }
  flush();
  open.forEach(closeSync);
  return files;
}

/** Every program has one turn in each round, beginning with another each time; the first round is not counted, for it fills the disk's cache. */
async function inRounds(programs: readonly Program[], files: readonly string[]): Promise<ReadonlyMap<Program, readonly Cost[]>> {
  const costs = new Map(programs.map((program): [Program, Cost[]] => [program, []]));
  for (let round = 0; round <= programRounds; round++) {
    for (let i = 0; i < programs.length; i++) {
      const program = programs[(round + i) % programs.length];
      const cost = await program?.run(files);
      if (program === undefined || cost === undefined) continue;
      equal(program === ours ? sheetsIn(cost.output) : Number(cost.output), people);
      if (round > 0) costs.get(program)?.push(cost);
    }
  }
  return costs;
}

function sheetsIn(report: string): number {
  const { n } = JSON.parse(report) as { readonly n: number };
  return n;
}

function costOf(programAndFiles: readonly string[]): Promise<Cost> {
  const begun = performance.now();
  const child = spawn(process.execPath, ['--import', pathToFileURL(here('cohort-cost.ts')).href, ...programAndFiles], { stdio: ['ignore', 'pipe', 'pipe', 'pipe'] });
  const [output, errors, said] = [1, 2, 3].map((descriptor) => textOf(child.stdio[descriptor] as NodeJS.ReadableStream));
  return new Promise((done, failed) => {
    child.on('error', failed);
    child.on('close', (code) => {
      const wall = performance.now() - begun;
      if (code !== 0) failed(new Error(`${programAndFiles.join(' ')} ended with ${code}: ${errors?.() ?? ''}`));
      else done({ ...JSON.parse(said?.() ?? '') as Pick<Cost, 'peak' | 'processor'>, wall, output: output?.() ?? '' });
    });
  });
}

function textOf(stream: NodeJS.ReadableStream): () => string {
  let text = '';
  stream.setEncoding('utf8').on('data', (part: string) => { text += part; });
  return () => text;
}

function megabytes(files: readonly string[]): string {
  return (files.reduce((sum, file) => sum + statSync(file).size, 0) / 1e6).toFixed(0);
}

function shown(count: number): string {
  return count.toLocaleString('en-GB');
}
