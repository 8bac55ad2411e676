import { spawn, spawnSync } from 'node:child_process';
import { closeSync, openSync, readFileSync, statSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import { bundle } from './support/bundle.ts';
import { folder } from './support/run.ts';

/** 200,000 in each run; `GUILDHALL_LINES=5000000` for as many as a nation has. */
const lines = Number(process.env['GUILDHALL_LINES'] ?? '200000');
/** Enough for memory that grows to be seen growing. */
const fewer = 40_000;
/** Megabytes that scoring may take, however many there are. */
const limit = 160;
/** Megabytes that a table may take: its rows are many small things at once. */
const limitOfTables = 192;
/** So many are known when they come again; of more it is said that they are not. What it takes to know them is 32 MB, and half of that while it grows. */
const mostRemembered = 1_400_000;
const limitOfMillions = limit + 48;

let guildhall = '';
beforeAll(async () => { guildhall = await bundle(); });

function sheets(count: number): string {
  const file = join(folder(), 'sheets.jsonl');
  const handle = openSync(file, 'w');
  for (let from = 1; from <= count; from += 1000) {
    let text = '';
    for (let i = from; i < from + 1000 && i <= count; i++) text += `{"framework":"councillor-roles","version":"1.0.0","respondent":"m-${i}","answers":{"pr1":${1 + i % 5},"pr2":3,"pr3":4,"ap1":2,"ap2":${1 + i % 3}}}\n`;
    writeSync(handle, text);
  }
  closeSync(handle);
  return file;
}

/** Has a process say, when it ends, how many megabytes it had at most. */
function costNote(): { readonly note: string; readonly megabytes: () => number } {
  const cost = join(folder(), 'cost.txt');
  const note = `data:text/javascript,process.on('exit',()=>process.getBuiltinModule('fs').writeFileSync(${JSON.stringify(cost)},String(process.resourceUsage().maxRSS)))`;
  return { note, megabytes: () => Number(readFileSync(cost, 'utf8')) / 1024 };
}

it('hands every line on to a slow reader, in little memory however many there are', async () => {
  const { note, megabytes } = costNote();
  const child = spawn(process.execPath, ['--import', note, guildhall, 'score', sheets(lines)], { stdio: ['ignore', 'pipe', 'pipe'] });
  const ended = new Promise<number | null>((done) => { child.on('close', done); });
  let [count, pieces, said, left] = [0, 0, '', ''];
  child.stderr.on('data', (chunk: Buffer) => { said += chunk.toString(); });
  for await (const chunk of child.stdout as AsyncIterable<Buffer>) {
    const parts = (left + chunk.toString('latin1')).split('\n');
    left = parts.pop() ?? '';
    // Each is whole, and each is the next.
    for (const part of parts) {
      count += 1;
      if (!part.includes(`"respondent":"m-${count}",`) || !part.endsWith('}')) throw new Error(`line ${count} is another`);
    }
    pieces += 1;
    // Now and then it looks away.
    if (pieces % 200 === 0) await new Promise((done) => { setTimeout(done, 10); });
  }
  const isWarned = said.startsWith('W_DUPLICATES');
  expect({ exit: await ended, isWarned, said: isWarned ? '' : said, count, left }).toEqual({ exit: 0, isWarned: lines > mostRemembered, said: '', count: lines, left: '' });
  expect(megabytes()).toBeLessThan(lines > mostRemembered ? limitOfMillions : limit);
}, 3_600_000);

const ways: readonly (readonly [what: string, ...args: readonly string[]])[] = [
  ['as rows', '--shape', 'long', '--out', 'rows.jsonl'],
  ['as a table', '--shape', 'long', '--out', 'rows.csv'],
];
it.each(ways)('takes little more memory %s', (_, ...args) => {
  const here = folder();
  const { note, megabytes } = costNote();
  const { status, stderr } = spawnSync(process.execPath, ['--import', note, guildhall, 'score', sheets(fewer), ...args], { cwd: here, encoding: 'utf8' });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  const out = args[args.indexOf('--out') + 1] ?? '';
  expect(statSync(join(here, out)).size).toBeGreaterThan(fewer * 1000);
  expect(megabytes()).toBeLessThan(out.endsWith('.csv') ? limitOfTables : limit);
}, 300_000);

it('takes little more memory from a table', () => {
  const here = folder();
  const { note, megabytes } = costNote();
  const converted = spawnSync(process.execPath, [guildhall, 'convert', sheets(fewer), '--out', 'sheets.csv'], { cwd: here, encoding: 'utf8' });
  expect(converted.status, converted.stderr).toBe(0);
  const { status, stderr } = spawnSync(process.execPath, ['--import', note, guildhall, 'score', 'sheets.csv', '--out', 'results.jsonl'], { cwd: here, encoding: 'utf8' });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(megabytes()).toBeLessThan(limitOfTables);
}, 300_000);
