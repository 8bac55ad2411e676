import { appendFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { nodeDisk } from '../src/files/disk.ts';
import { folder, run } from './support/run.ts';

const line = (respondent: string, level = 3): string => JSON.stringify({ framework: 'councillor-roles', version: '1.0.0', respondent, answers: { pr1: level, pr2: level, pr3: level, pr4: level } });
const resultsIn = (text: string) => text.trim().split('\n').filter(Boolean).map((each) => JSON.parse(each));
const inFile = (name: string, content: string): string => { const file = join(folder(), name); writeFileSync(file, content); return file; };
/** An answer sheet with everything in it that one may hold. */
const officer = {
  framework: 'public-meeting-readiness', version: '1.0.0', council: 'c-204', respondent: 'o-17', answeredOn: '2026-03-02', source: 'hr-export-7',
  facts: { meetingsSpoken: 1 },
  answers: { rd1a: 2, rd1b: 'needToKnowMore', rd9c: { notMyRole: 'no minutes taken here' } },
  raters: [{ id: 'a-2', group: 'assessor', answers: { rd1a: 2, rd1b: 3, rd2c: 'notSeen' } }],
  checks: { sp1: 'done', sp9: { notNeeded: 'small venue' } },
  scenarios: { sj1: { a: 4, b: 3, c: 1, d: 2, e: 1 } },
  causes: { 'plain-explanation': 'practise' }, discussedFlags: ['sj1.c'],
};

describe('score', () => {
  it('gives one result per sheet, one per line', async () => {
    const file = inFile('sheets.jsonl', `${line('m-1')}\r\n\n${line('m-2', 5)}\n`);
    const { exit, stdout, stderr } = await run(['score', file]);
    expect(exit).toBe(0);
    expect(resultsIn(stdout)).toMatchObject([
      { format: 'guildhall/result@1', respondent: 'm-1', input: { file, line: 1 }, competencies: expect.arrayContaining([expect.objectContaining({ id: 'political-representative', level: 3 })]) },
      { respondent: 'm-2', input: { file, line: 3 } },
    ]);
    expect(stderr).toBe('W_TALLY  2 scored, 0 refused, 1 blank line passed over\n');
  });

  it('scores the example of the contract', async () => {
    const { exit, stdout } = await run(['score', inFile('sheet.json', JSON.stringify(officer))]);
    expect(exit).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ council: 'c-204', respondent: 'o-17', answeredOn: '2026-03-02', purpose: 'development', status: { id: 'NOT_ASSESSED' }, causes: officer.causes });
  });

  it('scores the good lines of a stream, and tells each bad one with its own line and column', async () => {
    const file = inFile('sheets.jsonl', `${line('m-1')}\n${line('m-2', 9)}\n{"a":\n${line('m-4')}\n`);
    const { exit, stdout, stderr } = await run(['score', file]);
    expect(exit).toBe(3);
    expect(resultsIn(stdout).map(({ respondent }) => respondent)).toEqual(['m-1', 'm-4']);
    expect(stderr).toContain(`E_LEVEL_RANGE  ${file}:2:${line('m-2', 9).indexOf(':9') + 2}  /answers/pr1`);
    expect(stderr).toContain(`E_SYNTAX  ${file}:3:6`);
    expect(stderr).toContain('2 scored, 2 refused');
  });

  it('tells what else is wrong in a sheet that gives a key twice', async () => {
    const { exit, stderr } = await run(['score', inFile('twice.json', '{"framework":"councillor-roles","version":"1.0.0","respondent":"m-1","answers":{"pr1":2,"pr2":9,"pr9":3,"pr1":1}}')]);
    expect(exit).toBe(1);
    for (const said of ['E_KEY_DUPLICATE', 'E_LEVEL_RANGE', 'E_UNKNOWN_ITEM']) expect(stderr).toContain(said);
  });

  it('says what was sent in place of a sheet, and takes a result for none of the kinds it reads', async () => {
    expect(await run(['score', inFile('a.json', '{"format":"guildhall/attempt@1"}')])).toMatchObject({ exit: 1, stderr: expect.stringContaining('this is a saved attempt; an answer sheet is expected') });
    const { stdout } = await run(['score', inFile('s.json', line('m-1'))]);
    const again = await run(['score', inFile('r.json', stdout)]);
    expect(again).toMatchObject({ exit: 1, stderr: expect.stringContaining('E_UNKNOWN_KEY') });
    expect(again.stderr).not.toContain('attempt');
  });

  it('stops at the first bad sheet where that is asked', async () => {
    const { exit, stdout } = await run(['score', '--strict', inFile('s.jsonl', `${line('m-1')}\n${line('m-2', 9)}\n${line('m-3')}\n`)]);
    expect(exit).toBe(1);
    expect(resultsIn(stdout)).toHaveLength(1);
  });

  it('36 keeps what came before a last line that was cut, and says where to go on', async () => {
    const { exit, stdout, stderr } = await run(['score', inFile('s.jsonl', `${line('m-1')}\n${line('m-2').slice(0, 40)}`)]);
    expect(exit).toBe(3);
    expect(resultsIn(stdout)).toHaveLength(1);
    expect(stderr).toContain('send it again from line 2');
  });

  it('refuses one bad byte’s line alone', async () => {
    const content = Buffer.concat([Buffer.from(`${line('m-1')}\n{"framework": "`), Buffer.from([0xe2]), Buffer.from(`"}\n${line('m-3')}\n`)]);
    const { exit, stdout, stderr } = await run(['score', '-'], { stdin: [content.subarray(0, 50), content.subarray(50, 140), content.subarray(140)] });
    expect(exit).toBe(3);
    expect(resultsIn(stdout)).toHaveLength(2);
    expect(stderr).toMatch(/E_ENCODING {2}stdin:2:16 {2}\/ {2}this is not UTF-8: byte \d+/);
  });

  it('39 stops at a line that is too long, or passes over it', async () => {
    const file = inFile('s.jsonl', `${line('m-1')}\n`);
    for (let i = 0; i < 25; i++) appendFileSync(file, 'x'.repeat(1_000_000));
    appendFileSync(file, `\n${line('m-3')}\n`);
    const stopped = await run(['score', file]);
    expect(stopped.exit).toBe(4);
    expect(stopped.stderr).toContain(`E_LINE_LIMIT  ${file}:2:1`);
    expect(resultsIn(stopped.stdout)).toHaveLength(1);
    const skipped = await run(['score', '--skip', file]);
    expect(skipped.exit).toBe(4);
    expect(resultsIn(skipped.stdout).map(({ respondent }) => respondent)).toEqual(['m-1', 'm-3']);
  });

  it('43 refuses the same sheet twice, naming the first', async () => {
    const file = inFile('s.jsonl', `${line('m-1')}\n${line('m-2')}\n${line('m-1', 4)}\n`);
    const { exit, stdout, stderr } = await run(['score', file]);
    expect(exit).toBe(1);
    expect(resultsIn(stdout)).toHaveLength(2);
    expect(stderr).toContain(`E_DUPLICATE  ${file}:3:1  /  this sheet was here before, at line 1`);
  });

  it('44 names what is no sheet', async () => {
    const { exit, stderr } = await run(['score', inFile('s.jsonl', `${line('m-1')}\n{"name": "Ashmoor Council"}\n`)]);
    expect(exit).toBe(1);
    expect(stderr).toContain('this is a council profile; an answer sheet is expected');
  });

  it('takes standard input for lines where its first line is a whole value, else for one document', async () => {
    const lines = await run(['score'], { stdin: `\n${line('m-1')}\n${line('m-2')}\n` });
    expect(resultsIn(lines.stdout)).toHaveLength(2);
    const document = await run(['score', '-'], { stdin: JSON.stringify(JSON.parse(line('m-1')), undefined, 2) });
    expect(resultsIn(document.stdout)).toMatchObject([{ respondent: 'm-1', input: { file: 'stdin', line: 1 } }]);
    expect(await run(['score'], { stdin: '' })).toMatchObject({ exit: 3, stderr: expect.stringContaining('E_EMPTY') });
  });

  it('gives one list where that is asked, a whole one whatever happens', async () => {
    const good = await run(['score', '--format', 'json', inFile('s.jsonl', `${line('m-1')}\n${line('m-2', 9)}\n${line('m-3')}\n`)]);
    expect(JSON.parse(good.stdout)).toHaveLength(2);
    const none = await run(['score', '--format', 'json', inFile('s.json', '{')]);
    expect(JSON.parse(none.stdout)).toEqual([]);
  });

  it('warns without refusing', async () => {
    const { exit, stdout, stderr } = await run(['score', inFile('s.json', '{"framework": "councillor-roles", "respondent": "m-1"}')]);
    expect(exit).toBe(0);
    expect(stderr).toContain('W_NO_VERSION');
    expect(JSON.parse(stdout).warnings).toMatchObject([{ code: 'W_NO_VERSION' }]);
  });

  it('begins nothing where a file is missing', async () => {
    const ran = await run(['score', inFile('a.json', line('m-1')), 'no-such-1.json', 'no-such-2.json']);
    expect(ran).toMatchObject({ exit: 2, stdout: '' });
    expect(ran.stderr.match(/E_NO_FILE/g)).toHaveLength(2);
  });

  it('keeps answers about integrity out unless they are asked for', async () => {
    const sheet = inFile('s.json', JSON.stringify({ framework: 'leadership-points', version: '1.0.0', respondent: 'l-1', answers: { t3a: 4, t3b: 2 } }));
    const point3 = (text: string) => JSON.parse(text).competencies.find(({ id }: { id: string }) => id === 'point-3');
    expect(point3((await run(['score', sheet])).stdout)).not.toHaveProperty('items');
    expect(point3((await run(['score', '--include-integrity', sheet])).stdout)).toMatchObject({ level: null, items: { t3a: 4, t3b: 2 } });
  });

  it('lets an open flag count only where the council has adopted the scenarios', async () => {
    const ready = {
      ...officer, discussedFlags: [], answers: {}, scenarios: { sj1: { a: 4, b: 4, c: 4, d: 4, e: 4 } },
      raters: [{ id: 'a-2', group: 'assessor', answers: Object.fromEntries(Array.from({ length: 12 }, (_, i) => ['a', 'b', 'c'].map((letter) => [`rd${i + 1}${letter}`, 2])).flat()) }],
      checks: Object.fromEntries(Array.from({ length: 10 }, (_, i) => [`sp${i + 1}`, 'done'])),
    };
    const sheet = inFile('s.json', JSON.stringify(ready));
    const status = async (...args: readonly string[]) => JSON.parse((await run(['score', sheet, ...args])).stdout).status.id;
    const council = inFile('council.json', JSON.stringify({ name: 'Ashmoor Council', adoption: { body: 'Full council', date: '2026-01-01', flags: 'gate' } }));
    expect(await status()).toBe('READY');
    expect(await status('--flags', 'gate')).toBe('REVIEW');
    expect(await status('--council', council)).toBe('REVIEW');
    expect(await run(['score', sheet, '--council', council, '--flags', 'list'])).toMatchObject({ exit: 2 });
  });

  it('122 tells that a file changed while it was read', async () => {
    const file = inFile('s.jsonl', `${line('m-1')}\n`);
    let looks = 0;
    const open: typeof nodeDisk.open = async (path, flags, mode) => {
      const handle = await nodeDisk.open(path, flags, mode);
      const stat = (() => Promise.resolve({ size: looks++, mtimeMs: 0 })) as unknown as typeof handle.stat;
      return { read: handle.read.bind(handle), write: handle.write.bind(handle), sync: handle.sync.bind(handle), close: handle.close.bind(handle), stat };
    };
    expect(await run(['score', file], { disk: { open } })).toMatchObject({ exit: 7, stderr: expect.stringContaining('E_CHANGED') });
  });

  it('ends with 130 in the middle, with whole lines behind it', async () => {
    const stopping = new AbortController();
    async function* lines(): AsyncGenerator<Buffer> {
      for (let i = 0; i < 1000; i++) {
        if (i === 500) stopping.abort();
        yield Buffer.from(`${line(`m-${i}`)}\n`);
      }
    }
    const { Readable } = await import('node:stream');
    const { exit, stdout } = await run(['score'], { stdin: Readable.from(lines(), { objectMode: false }), interrupted: stopping.signal });
    expect(exit).toBe(130);
    expect(stdout.endsWith('\n') || stdout === '').toBe(true);
    expect(() => resultsIn(stdout)).not.toThrow();
  });
});

describe('explain', () => {
  it('says what an id means', async () => {
    const { exit, stdout } = await run(['explain', 'plain-explanation']);
    expect(exit).toBe(0);
    expect(stdout).toContain('Explaining in plain words');
    expect(JSON.parse((await run(['explain', 'da12', '--format', 'json'])).stdout)).toMatchObject([{ kind: 'action', id: 'da12' }]);
    expect(await run(['explain', 'plain-explanatoin'])).toMatchObject({ exit: 1, stderr: expect.stringContaining('did you mean "plain-explanation"?') });
    expect(await run(['explain', 'pr11'])).toMatchObject({ exit: 1, stderr: expect.stringContaining('did you mean "pr1"?') });
  });

  it('says where a figure comes from, of one sheet among several', async () => {
    const file = inFile('s.jsonl', `${line('m-1', 2)}\n${line('m-2', 4)}\n`);
    const { exit, stdout } = await run(['explain', '--sheet', file, '--respondent', 'm-2', 'political-representative']);
    expect(exit).toBe(0);
    expect(stdout).toContain('“Speaking for the whole ward” comes to 4');
    expect(JSON.parse((await run(['explain', '--sheet', file, 'political-representative', '--format', 'json'])).stdout)).toMatchObject({ score: { level: 2 } });
    expect(await run(['explain', '--sheet', file, '--respondent', 'm-3', 'political-representative'])).toMatchObject({ exit: 1, stderr: expect.stringContaining('E_NO_SHEET') });
    expect(await run(['explain', '--sheet', file, 'brokerin'])).toMatchObject({ exit: 1, stderr: expect.stringContaining('did you mean "brokering"?') });
  });
});

describe('report', () => {
  it('reads a sheet', async () => {
    const file = inFile('s.json', line('m-1', 4));
    expect((await run(['report', file])).stdout).toContain('# Councillor roles and skills');
    expect(JSON.parse((await run(['report', file, '--format', 'json'])).stdout)).toMatchObject({ format: 'guildhall/report@1', respondent: 'm-1' });
    expect((await run(['report', file, '--lang', 'cy'])).exit).toBe(0);
  });

  it('reads a saved attempt, finished or not', async () => {
    const file = join(folder(), 'scan.json');
    await run(['take', 'councillor-quick-scan', file], { stdin: 'y\n1\n2\n' });
    expect((await run(['report', file])).stdout).toContain('# Quick scan for councillors');
  });

  it('says where a person has had everything deleted', async () => {
    expect(await run(['report', 'no-such.json'])).toMatchObject({ exit: 2, stderr: expect.stringContaining('E_NO_FILE') });
  });
});
