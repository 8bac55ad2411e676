import { spawn } from 'node:child_process';
import { closeSync, openSync, readFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { bundle } from './support/bundle.ts';
import { folder } from './support/run.ts';

/** 200,000 in each run; `GUILDHALL_LINES=5000000` for as many as a nation has. */
const lines = Number(process.env['GUILDHALL_LINES'] ?? '200000');
/** Megabytes that scoring may take, however many there are. */
const limit = 160;

function sheets(): string {
  const file = join(folder(), 'sheets.jsonl');
  const handle = openSync(file, 'w');
  for (let from = 1; from <= lines; from += 1000) {
    let text = '';
    for (let i = from; i < from + 1000 && i <= lines; i++) text += `{"framework":"councillor-roles","version":"1.0.0","respondent":"m-${i}","answers":{"pr1":${1 + i % 5},"pr2":3,"pr3":4,"ap1":2,"ap2":${1 + i % 3}}}\n`;
    writeSync(handle, text);
  }
  closeSync(handle);
  return file;
}

it('hands every line on to a slow reader, in little memory however many there are', async () => {
  const cost = join(folder(), 'cost.txt');
  const note = `data:text/javascript,process.on('exit',()=>process.getBuiltinModule('fs').writeFileSync(${JSON.stringify(cost)},String(process.resourceUsage().maxRSS)))`;
  const child = spawn(process.execPath, ['--import', note, await bundle(), 'score', sheets()], { stdio: ['ignore', 'pipe', 'pipe'] });
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
  expect({ exit: await ended, said, count, left }).toEqual({ exit: 0, said: '', count: lines, left: '' });
  expect(Number(readFileSync(cost, 'utf8')) / 1024).toBeLessThan(limit);
}, 3_600_000);
