import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folder, run } from './support/run.ts';

const sheet = (i: number, level = 3): string => JSON.stringify({ framework: 'councillor-roles', version: '1.0.0', respondent: `m-${i}`, answers: { pr1: level } });
const inFile = (content: string): string => {
  const file = join(folder(), 'sheets.jsonl');
  writeFileSync(file, content);
  return file;
};

describe('a stream', () => {
  it('37 with one bad line of 20,000 gives all the others, and where the bad one is', async () => {
    const lines = Array.from({ length: 20_000 }, (_, i) => sheet(i));
    const file = inFile(lines.with(12_344, sheet(12_344, 9)).map((line) => `${line}\n`).join(''));
    const { exit, stdout, stderr } = await run(['score', file]);
    expect(exit).toBe(1);
    const people = [...stdout.matchAll(/"respondent":"(m-\d+)"/g)].map(([, who]) => who);
    expect(people).toEqual(Array.from({ length: 20_000 }, (_, i) => `m-${i}`).toSpliced(12_344, 1));
    expect(stderr.split('\n')[0]).toMatch(/^E_LEVEL_RANGE .*sheets\.jsonl:12345:\d+ {2}\/answers\/pr1/);
    expect(stderr).toContain('W_TALLY  19,999 scored, 1 refused');
    const strict = await run(['score', '--strict', file]);
    expect({ exit: strict.exit, lines: strict.stdout.split('\n').length - 1 }).toEqual({ exit: 1, lines: 12_344 });
    expect(strict.stderr).toContain('W_STOPPED');
  });

  it.each([['\n', 'LF'], ['\r\n', 'CR LF'], ['\r', 'CR']])('38 of lines that end in %j passes over the blank ones, counts them, and calls the others by their numbers', async (end) => {
    const file = inFile(['', sheet(1), '', '  \t', sheet(2, 9), '', sheet(3), '', ''].join(end));
    const { exit, stdout, stderr } = await run(['score', file]);
    expect(exit).toBe(1);
    expect([...stdout.matchAll(/"input":\{"file":"[^"]*","line":(\d+)\}/g)].map(([, line]) => Number(line))).toEqual([2, 7]);
    expect(stderr).toMatch(/^E_LEVEL_RANGE .*sheets\.jsonl:5:\d+ /);
    expect(stderr).toMatch(/2 scored, 1 refused, 5 blank lines passed over/);
    const good = await run(['score', inFile(`${sheet(1)}${end}${end}`)]);
    expect(good).toMatchObject({ exit: 0 });
  });

  it('36 that was cut anywhere keeps every line before the cut, and says from which line to send again', async () => {
    const whole = `${sheet(1)}\n${sheet(2)}\n${sheet(3)}\n`;
    const from = sheet(1).length + 1;
    for (let cut = from + 1; cut < whole.length - 1; cut += 7) {
      const { exit, stdout, stderr } = await run(['score', inFile(whole.slice(0, cut))]);
      const lines = whole.slice(0, cut).split('\n');
      const isWhole = lines.at(-1) === '' || lines.at(-1) === sheet(lines.length);
      expect({ exit, count: stdout.split('\n').length - 1 }, stderr).toEqual({ exit: isWhole ? 0 : 3, count: isWhole ? lines.filter(Boolean).length : lines.length - 1 });
      expect(isWhole || stderr.includes(`send it again from line ${lines.length}`), stderr).toBe(true);
    }
  });

  it('43 with a sheet twice, in one file and in another, refuses the second and names the first', async () => {
    const [a, b] = [inFile(`${sheet(1)}\n${sheet(2)}\n${sheet(1, 4)}\n`), inFile(`\n${sheet(2)}\n`)];
    const { exit, stdout, stderr } = await run(['score', a, b]);
    expect({ exit, count: stdout.split('\n').length - 1 }).toEqual({ exit: 1, count: 2 });
    expect(stderr).toMatch(/E_DUPLICATE .*:3:1 {2}\/ {2}this sheet was here before, at line 1/);
    expect(stderr).toMatch(/E_DUPLICATE .*:2:1 {2}\/ {2}this sheet was here before, in another file, at line 2\n {4}hint: .*the first is in .*\.jsonl/);
  });

  it('44 of other things names each by its kind and its line, and keeps them where that is asked', async () => {
    const council = '{"name": "Ashmoor Council"}';
    const rejects = join(folder(), 'rejects.jsonl');
    const { exit, stderr } = await run(['score', inFile(`${sheet(1)}\n${council}\n{"format": "guildhall/attempt@1", "body": {}, "seal": ""}\n[]\n`), '--rejects', rejects]);
    expect(exit).toBe(1);
    expect(stderr).toMatch(/^E_KIND .*:2:1 .*this is a council profile/m);
    expect(stderr).toMatch(/^E_KIND .*:3:1 .*this is a saved attempt/m);
    expect(stderr).toMatch(/^E_TYPE .*:4:1 /m);
    expect(readFileSync(rejects, 'utf8').trim().split('\n')).toHaveLength(3);
  });
});
