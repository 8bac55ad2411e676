import { existsSync, mkdirSync, readFileSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readable, Writable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { longResultColumns, wideResultColumns } from '@guildhall/core/result';
import { councillorRoles } from '@guildhall/core/frameworks';
import { nodeDisk } from '../src/files/disk.ts';
import { guildhall } from '../src/guildhall.ts';
import { readWorkbook } from '../src/tables/workbook.ts';
import { linesOf, madeUp } from './support/made-up.ts';
import { folder, run } from './support/run.ts';

const line = (respondent: string, level = 3, more: object = {}) =>
  JSON.stringify({ framework: 'councillor-roles', version: '1.0.0', council: 'c-1', respondent, answers: { pr1: level, pr2: level, pr3: level, pr4: level }, ...more });
const resultsIn = (text: string) => text.split('\n').filter(Boolean).map((each) => JSON.parse(each));
const inFolder = (files: Readonly<Record<string, string>>): string => {
  const at = folder();
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(join(at, name, '..'), { recursive: true });
    writeFileSync(join(at, name), content);
  }
  return at;
};

describe('score --format and --shape', () => {
  it('write rows whose columns never change: one for each person, or for each person and skill', async () => {
    const file = join(inFolder({ 's.jsonl': `${line('m-1')}\n${line('m-2', 5)}\n` }), 's.jsonl');
    const long = resultsIn((await run(['score', file, '--shape', 'long'])).stdout);
    expect(long).toHaveLength(2 * councillorRoles.competencies.length);
    for (const row of long) expect(Object.keys(row)).toEqual(longResultColumns);
    expect(long[0]).toMatchObject({ council: 'c-1', respondent: 'm-1', competency: 'political-representative', level: 3, percent: 50, why_null: null });
    const wide = resultsIn((await run(['score', file, '--shape', 'wide'])).stdout);
    expect(wide.map((row) => Object.keys(row))).toEqual([wideResultColumns([councillorRoles]), wideResultColumns([councillorRoles])]);
    expect(JSON.parse((await run(['score', file, '--shape', 'wide', '--format', 'json'])).stdout)).toEqual(wide);
    expect(JSON.parse((await run(['score', '-', '--shape', 'long', '--format', 'json'], { stdin: '{' })).stdout)).toEqual([]);
  });

  it('write CSV that a spreadsheet takes for text, and the same table as a workbook', async () => {
    const at = inFolder({ 's.jsonl': `${line('=1+1')}\n${line('m-2', 4)}\n` });
    const { exit, stdout } = await run(['score', join(at, 's.jsonl'), '--format', 'csv', '--shape', 'long']);
    expect(exit).toBe(0);
    const rows = stdout.split('\r\n');
    expect(rows[0]).toBe(`\ufeff${longResultColumns.join(',')}`);
    expect(rows[1]).toMatch(/^councillor-roles,1\.0\.0,c-1,"'=1\+1",,1,political-representative,true,3,50,doing,/);
    expect(rows).toHaveLength(2 + 2 * councillorRoles.competencies.length);
    expect((await run(['score', join(at, 's.jsonl'), '--out', join(at, 'r.xlsx')])).exit).toBe(0);
    const read = await readWorkbook(readFileSync(join(at, 'r.xlsx')));
    expect(read.ok && read.sheets[0]?.rows[0]).toEqual(wideResultColumns([councillorRoles]));
    expect(read.ok && read.sheets[0]?.rows[1]?.slice(2, 8)).toEqual(['c-1', "'=1+1", undefined, 3, 50, 'doing']);
  });

  it('write a table, and Markdown, for a person to look at', async () => {
    const file = join(inFolder({ 's.jsonl': `${line('m-1')}\n${line('m|2', 5)}\n` }), 's.jsonl');
    expect((await run(['score', file, '--format', 'table'], { columns: 120 })).stdout).toMatch(/^council {2}respondent {2}competency .*\nc-1 {6}m-1 {9}political-representative +3 /);
    const asFile = await run(['score', file, '--format', 'table'], { columns: 40 });
    expect(asFile.stdout).toBe((await run(['score', file, '--format', 'table'], { columns: 500, terminal: true })).stdout);
    expect(asFile.stdout.split('\n')).toHaveLength(2 + 2 * councillorRoles.competencies.length);
    const narrow = (await run(['score', file, '--format', 'table'], { columns: 60, terminal: true })).stdout;
    expect(Math.max(...narrow.split('\n').map((each) => each.length))).toBeLessThanOrEqual(60);
    expect(narrow).toMatch(/^council +c-1\nrespondent +m-1\n\ncompetency +level +band/);
    const md = (await run(['score', file, '--format', 'md', '--shape', 'long'])).stdout;
    expect(md).toMatch(/^\| council \| respondent \| competency \|/);
    expect(md).toContain('| m\\|2 | political-representative | 5 |');
  });

  it('tell the form by the name of the file, and refuse a second framework in a wide table', async () => {
    const at = inFolder({ 's.jsonl': `${line('m-1')}\n${JSON.stringify({ framework: 'councillor-quick-scan', version: '1.0.0', respondent: 'm-2', answers: {} })}\n` });
    const ran = await run(['score', join(at, 's.jsonl'), '--out', join(at, 'r.csv')]);
    expect(ran).toMatchObject({ exit: 1, stdout: '', stderr: expect.stringContaining('E_MIXED') });
    expect(readFileSync(join(at, 'r.csv'), 'utf8').split('\r\n')).toHaveLength(3);
    expect((await run(['score', join(at, 's.jsonl'), '--out', join(at, 'r.csv'), '--shape', 'long'])).exit).toBe(0);
  });

  it('come to the same results as whole results do, over many people', async () => {
    const file = join(inFolder({ 's.jsonl': linesOf(await madeUp('public-meeting-readiness', '--people', '300', '--seed', '3')) }), 's.jsonl');
    const whole = resultsIn((await run(['score', file])).stdout);
    const long = resultsIn((await run(['score', file, '--shape', 'long'])).stdout);
    expect(long.map(({ respondent, competency, level, status }) => [respondent, competency, level, status]))
      .toEqual(whole.flatMap(({ respondent, competencies, status }) => competencies.map(({ id, level }: { id: string; level: number }) => [respondent, id, level, status.id])));
    const csv = (await run(['score', file, '--shape', 'long', '--format', 'csv'])).stdout;
    expect(csv.split('\r\n')).toHaveLength(long.length + 2);
  });
});

describe('score --respondent', () => {
  const salt = 'a long secret of the national body';

  it('hashes with a secret: the same name every night, another for another council, and none without the secret', async () => {
    const at = inFolder({ 's.jsonl': `${line('m-1')}\n${line('m-1', 4, { council: 'c-2' })}\n${line('m-2')}\n`, 'salt.txt': `${salt}\n` });
    const named = async (...args: readonly string[]): Promise<readonly string[]> => resultsIn((await run(['score', join(at, 's.jsonl'), '--respondent', 'hash', ...args], { env: args.length === 0 ? { GUILDHALL_SALT: salt } : {} })).stdout).map(({ respondent }) => respondent);
    const names = await named('--salt', join(at, 'salt.txt'));
    expect(new Set(names).size).toBe(3);
    expect(names.every((name) => /^h-[0-9a-f]{64}$/.test(name))).toBe(true);
    expect(await named()).toEqual(names);
    writeFileSync(join(at, 'other.txt'), `${salt} and more`);
    expect((await named('--salt', join(at, 'other.txt'))).some((name) => names.includes(name))).toBe(false);
  });

  it('refuses to hash without a secret, or with one that can be guessed', async () => {
    const file = join(inFolder({ 's.jsonl': `${line('m-1')}\n` }), 's.jsonl');
    expect(await run(['score', file, '--respondent', 'hash'])).toMatchObject({ exit: 2, stdout: '', stderr: expect.stringContaining('needs a secret') });
    const short = await run(['score', file, '--respondent', 'hash'], { env: { GUILDHALL_SALT: 'council' } });
    expect(short).toMatchObject({ exit: 2, stdout: '', stderr: expect.stringContaining('can be guessed') });
    expect(short.stderr).not.toContain('council"');
    expect(await run(['score', file, '--salt', file])).toMatchObject({ exit: 2, stderr: expect.stringContaining('--salt is for') });
    expect(await run(['score', file, '--respondent', 'hash', '--salt', 'no-such.txt'])).toMatchObject({ exit: 2, stderr: expect.stringContaining('E_NO_FILE') });
  });

  it.each(['hash', 'drop'] as const)('leaves no id, no place and no hash of them in the results with %s', async (as) => {
    const file = join(inFolder({ 's.jsonl': `${line('m-1')}\n${line('m-2')}\n` }), 's.jsonl');
    const kept = resultsIn((await run(['score', file])).stdout);
    const { stdout } = await run(['score', file, '--respondent', as], { env: { GUILDHALL_SALT: salt } });
    const shown = resultsIn(stdout);
    expect(stdout).not.toMatch(/m-[12]|s\.jsonl/);
    expect(shown.map(({ sheet }) => sheet)).not.toEqual(kept.map(({ sheet }) => sheet));
    expect(shown.map(({ competencies }) => competencies)).toEqual(kept.map(({ competencies }) => competencies));
    const named = { hash: /^h-[0-9a-f]{64}$/, drop: /^r-[12]$/ }[as];
    for (const { respondent } of shown) expect(respondent).toMatch(named);
  });

  it('still tells the same sheet twice by who it is really about', async () => {
    const file = join(inFolder({ 's.jsonl': `${line('m-1')}\n${line('m-1')}\n` }), 's.jsonl');
    expect(await run(['score', file, '--respondent', 'drop'])).toMatchObject({ exit: 1, stderr: expect.stringContaining('E_DUPLICATE') });
  });
});

describe('score --framework, --strict and --fail-on', () => {
  const bad = line('m-2', 9);

  it('takes only what is pinned', async () => {
    const file = join(inFolder({ 's.jsonl': `${line('m-1')}\n${JSON.stringify({ framework: 'councillor-quick-scan', version: '1.0.0', respondent: 'm-2' })}\n` }), 's.jsonl');
    const { exit, stdout, stderr } = await run(['score', file, '--framework', 'councillor-roles@1.0.0']);
    expect([exit, resultsIn(stdout).length]).toEqual([5, 1]);
    expect(stderr).toContain(`E_FRAMEWORK_OTHER  ${file}:2:14  /framework`);
    expect((await run(['score', file, '--framework', 'councillor-roles@1.0.0', '--framework', 'councillor-quick-scan@1.0.0'])).exit).toBe(0);
    expect(await run(['score', file, '--framework', 'councillor-roles'])).toMatchObject({ exit: 2, stdout: '' });
    expect(await run(['score', file, '--framework', 'councillor-roles@9.0.0'])).toMatchObject({ exit: 5, stdout: '' });
    expect(await run(['score', file, '--framework', 'councillor-rolls@1.0.0'])).toMatchObject({ exit: 1, stdout: '' });
  });

  it('refuses a sheet without a version where that is asked, and says so once', async () => {
    const file = join(inFolder({ 's.jsonl': `${line('m-1', 3, { version: undefined })}\n${line('m-2')}\n` }), 's.jsonl');
    const ran = await run(['score', file, '--strict']);
    expect(ran).toMatchObject({ exit: 1, stdout: '' });
    expect(ran.stderr).toContain(`E_NO_VERSION  ${file}:1:1  /version`);
    expect(ran.stderr).not.toContain('W_NO_VERSION');
  });

  it('stops at the first with --strict, and puts nothing in place; where refused sheets are kept it goes on', async () => {
    const at = inFolder({ 's.jsonl': `${line('m-1')}\n${bad}\n${line('m-3')}\n`, 'r.jsonl': 'of yesterday' });
    const out = ['--out', join(at, 'r.jsonl')];
    expect(await run(['score', '--strict', join(at, 's.jsonl'), ...out])).toMatchObject({ exit: 1, stderr: expect.stringContaining('W_STOPPED') });
    expect(readFileSync(join(at, 'r.jsonl'), 'utf8')).toBe('of yesterday');
    expect((await run(['score', '--strict', join(at, 's.jsonl'), ...out, '--rejects', join(at, 'bad.jsonl')])).exit).toBe(1);
    expect(resultsIn(readFileSync(join(at, 'r.jsonl'), 'utf8')).map(({ respondent }) => respondent)).toEqual(['m-1', 'm-3']);
    expect(readdirSync(at).sort()).toEqual(['bad.jsonl', 'r.jsonl', 's.jsonl']);
  });

  it('ends as is asked over what is wrong in the content, and over nothing else', async () => {
    const at = inFolder({ 'bad.jsonl': `${line('m-1')}\n${bad}\n`, 'warned.jsonl': `${line('m-1', 3, { version: undefined })}\n`, 'good.jsonl': `${line('m-1')}\n\n` });
    const exit = async (name: string, failOn: string): Promise<number> => (await run(['score', join(at, name), '--fail-on', failOn])).exit;
    expect([await exit('bad.jsonl', 'error'), await exit('bad.jsonl', 'warning'), await exit('bad.jsonl', 'never')]).toEqual([1, 1, 0]);
    expect([await exit('warned.jsonl', 'error'), await exit('warned.jsonl', 'warning'), await exit('warned.jsonl', 'never')]).toEqual([0, 1, 0]);
    expect(await exit('good.jsonl', 'warning')).toBe(0);
    expect(await exit('none.jsonl', 'never')).toBe(2);
    expect((await run(['score', join(at, 'bad.jsonl'), '--fail-on', 'never', '--framework', 'nothing@1.0.0'])).exit).toBe(1);
  });
});

describe('score of many files', () => {
  it('finds the files of a pattern in the order of their names, each once, and no folders', async () => {
    const at = inFolder({ 'in/b.jsonl': `${line('m-2')}\n`, 'in/a.jsonl': `${line('m-1')}\n`, 'in/.hidden.jsonl': 'x', 'in/sub.jsonl/c.jsonl': `${line('m-3')}\n` });
    const ran = await run(['score', `${at}/in/*.jsonl`, join(at, 'in', 'a.jsonl'), `${at}/in/[ab].jsonl`]);
    expect(ran.exit).toBe(1);
    expect(resultsIn(ran.stdout).map(({ respondent }) => respondent)).toEqual(['m-1', 'm-2']);
    expect(resultsIn((await run(['score', `${at}/in/**/*.jsonl`])).stdout).map(({ respondent }) => respondent)).toEqual(['m-1', 'm-2', 'm-3']);
    expect(await run(['score', `${at}/in/*.csv`])).toMatchObject({ exit: 2, stdout: '', stderr: expect.stringContaining('E_NO_FILE') });
    expect(await run(['score', join(at, 'in')])).toMatchObject({ exit: 2, stderr: expect.stringContaining('folder/*.jsonl') });
  });

  it('takes a file that is called like a pattern for that file', async () => {
    const at = inFolder({ 'a[1].jsonl': `${line('m-1')}\n` });
    expect(resultsIn((await run(['score', join(at, 'a[1].jsonl')])).stdout)).toHaveLength(1);
  });

  it('goes on with the others where one cannot be read', async () => {
    const at = inFolder({ 'a.jsonl': '\u0000\u0000', 'b.jsonl': `${line('m-1')}\n` });
    writeFileSync(join(at, 'a.jsonl'), Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0]));
    const ran = await run(['score', join(at, 'a.jsonl'), join(at, 'b.jsonl')]);
    expect(ran).toMatchObject({ exit: 3, stderr: expect.stringContaining('E_MAGIC') });
    expect(resultsIn(ran.stdout)).toHaveLength(1);
  });
});

describe('score --out, --rejects and --manifest', () => {
  it('115 refuse to write over an input, through a link, into a folder, or two things into one file', async () => {
    const at = inFolder({ 's.jsonl': `${line('m-1')}\n`, 'sub/x': '' });
    const file = join(at, 's.jsonl');
    symlinkSync(join(at, 'sub', 'x'), join(at, 'link'));
    for (const path of [file, join(at, 'sub'), join(at, 'link'), join(at, 'sub', '..', 's.jsonl')]) {
      for (const option of ['--out', '--rejects', '--manifest', '--receipt']) expect(await run(['score', file, option, path]), `${option} ${path}`).toMatchObject({ exit: 2, stdout: '', stderr: expect.stringContaining('E_PATH') });
    }
    expect(await run(['score', file, '--out', join(at, 'r'), '--rejects', join(at, '.', 'r')])).toMatchObject({ exit: 2, stderr: expect.stringContaining('E_PATH') });
    expect(readdirSync(at).sort()).toEqual(['link', 's.jsonl', 'sub']);
    expect(readFileSync(file, 'utf8')).toBe(`${line('m-1')}\n`);
  });

  it('leave everything as it was where one of them cannot be written', async () => {
    const at = inFolder({ 's.jsonl': `${line('m-1')}\n`, 'r.jsonl': 'old', 'm.json': 'old' });
    let writes = 0;
    const open: typeof nodeDisk.open = async (path, flags, mode) => {
      const handle = await nodeDisk.open(path, flags, mode);
      if (!/\.m\.json\./.test(path)) return handle;
      return { ...handle, write: async (...args) => { if (++writes > 0) throw Object.assign(new Error('full'), { code: 'ENOSPC' }); return handle.write(...args); } };
    };
    const ran = await run(['score', join(at, 's.jsonl'), '--out', join(at, 'r.jsonl'), '--manifest', join(at, 'm.json')], { disk: { open } });
    expect(ran).toMatchObject({ exit: 7, stderr: expect.stringContaining('no room left') });
    expect([readFileSync(join(at, 'r.jsonl'), 'utf8'), readFileSync(join(at, 'm.json'), 'utf8')]).toEqual(['old', 'old']);
    expect(readdirSync(at).sort()).toEqual(['m.json', 'r.jsonl', 's.jsonl']);
  });

  it('tell by their hashes where the last of them could not be put in place', async () => {
    const at = inFolder({ 's.jsonl': `${line('m-1')}\n` });
    const args = ['score', join(at, 's.jsonl'), '--out', join(at, 'r.jsonl'), '--manifest', join(at, 'm.json')];
    expect((await run(args)).exit).toBe(0);
    writeFileSync(join(at, 's.jsonl'), `${line('m-1', 4)}\n`);
    const rename: typeof nodeDisk.rename = (from, to) => (to.endsWith('m.json') ? Promise.reject(Object.assign(new Error('gone'), { code: 'EROFS' })) : nodeDisk.rename(from, to));
    expect((await run(args, { disk: { rename } })).exit).toBe(7);
    const { createHash } = await import('node:crypto');
    const [kept] = JSON.parse(readFileSync(join(at, 'm.json'), 'utf8')).outputs;
    expect(kept.hash).not.toBe(`sha256:${createHash('sha256').update(readFileSync(join(at, 'r.jsonl'))).digest('hex')}`);
    expect(readdirSync(at).sort()).toEqual(['m.json', 'm.md', 'r.jsonl', 's.jsonl']);
  });

  it('119 are kept for one run alone', async () => {
    const at = inFolder({ 's.jsonl': `${line('m-1')}\n` });
    const { lock } = await import('../src/files/lock.ts');
    const held = await lock(nodeDisk, join(at, 'r.jsonl'));
    expect(await run(['score', join(at, 's.jsonl'), '--out', join(at, 'r.jsonl')])).toMatchObject({ exit: 8, stderr: expect.stringContaining('E_LOCKED') });
    await held.release();
    expect((await run(['score', join(at, 's.jsonl'), '--out', join(at, 'r.jsonl')])).exit).toBe(0);
    expect(readdirSync(at).sort()).toEqual(['r.jsonl', 's.jsonl']);
  });

  it('are left as they were where somebody else has taken them over meanwhile', async () => {
    const at = inFolder({ 'r.jsonl': 'old' });
    async function* lines(): AsyncGenerator<Buffer> {
      yield Buffer.from(`${line('m-1')}\n`);
      writeFileSync(join(at, 'r.jsonl.lock'), JSON.stringify({ token: 'another', machine: 'elsewhere', process: 1 }));
      yield Buffer.from(`${line('m-2')}\n`);
    }
    const ran = await run(['score', '-', '--out', join(at, 'r.jsonl')], { stdin: Readable.from(lines(), { objectMode: false }) });
    expect(ran).toMatchObject({ exit: 8, stderr: expect.stringContaining('E_LOCKED') });
    expect(readFileSync(join(at, 'r.jsonl'), 'utf8')).toBe('old');
    expect(readdirSync(at).sort()).toEqual(['r.jsonl', 'r.jsonl.lock']);
  });

  it('leave nothing behind where the run is interrupted', async () => {
    const at = inFolder({ 'r.jsonl': 'old' });
    const stopping = new AbortController();
    async function* lines(): AsyncGenerator<Buffer> {
      for (let i = 0; i < 2000; i++) {
        if (i === 1000) stopping.abort();
        yield Buffer.from(`${line(`m-${i}`)}\n`);
      }
    }
    const ran = await run(['score', '-', '--out', join(at, 'r.jsonl'), '--manifest', join(at, 'm.json')], { stdin: Readable.from(lines(), { objectMode: false }), interrupted: stopping.signal });
    expect(ran.exit).toBe(130);
    expect(readdirSync(at)).toEqual(['r.jsonl']);
    expect(readFileSync(join(at, 'r.jsonl'), 'utf8')).toBe('old');
  });

  it('count and hash what came on standard input, and what went out there', async () => {
    const at = folder();
    const { createHash } = await import('node:crypto');
    const text = `${line('m-1')}\n\n${line('m-2')}\n`;
    const { stdout, exit } = await run(['score', '--manifest', join(at, 'm.json')], { stdin: text });
    expect(exit).toBe(0);
    const hash = (of: string): string => `sha256:${createHash('sha256').update(of).digest('hex')}`;
    expect(JSON.parse(readFileSync(join(at, 'm.json'), 'utf8'))).toMatchObject({
      inputs: [{ file: 'stdin', hash: hash(text), bytes: Buffer.byteLength(text), read: 2, scored: 2, blank: 1 }],
      outputs: [{ what: 'results', file: 'stdout', hash: hash(stdout), bytes: Buffer.byteLength(stdout), rows: 2 }],
    });
    expect(existsSync(join(at, 'm.md'))).toBe(true);
  });

  it('refuse a manifest of --since that was changed, and know a file under another name', async () => {
    const at = inFolder({ 'a.jsonl': `${line('m-1')}\n` });
    expect((await run(['score', join(at, 'a.jsonl'), '--manifest', join(at, 'm.json')])).exit).toBe(0);
    writeFileSync(join(at, 'b.jsonl'), readFileSync(join(at, 'a.jsonl')));
    const ran = await run(['score', join(at, 'b.jsonl'), '--since', join(at, 'm.json'), '--manifest', join(at, 'm2.json')]);
    expect(ran.stderr).toContain('W_UNCHANGED  1 file has not changed');
    expect(JSON.parse(readFileSync(join(at, 'm2.json'), 'utf8')).inputs[0].unchangedFrom).toBe(join(at, 'a.jsonl'));
    writeFileSync(join(at, 'm.json'), readFileSync(join(at, 'm.json'), 'utf8').replace('"scored": 1', '"scored": 2'));
    expect(await run(['score', join(at, 'b.jsonl'), '--since', join(at, 'm.json')])).toMatchObject({ exit: 6, stdout: '', stderr: expect.stringContaining('E_DAMAGED') });
  });

  it('take the councils that are expected from a file or a list', async () => {
    const at = inFolder({ 's.jsonl': `${line('m-1')}\n`, 'list.txt': '\ufeff# ours\r\nc-1\r\n\r\nc-2\r\n', 'list.json': '["c-1", "c-3"]', 'bad.json': '[1' });
    const missing = async (list: string): Promise<string> => /W_COUNCIL_MISSING .*: (.*)/.exec((await run(['score', join(at, 's.jsonl'), '--expect', list])).stderr)?.[1] ?? '';
    expect(await missing(join(at, 'list.txt'))).toBe('c-2');
    expect(await missing(join(at, 'list.json'))).toBe('c-3');
    expect(await missing('c-1, c-4,c-5')).toBe('c-4, c-5');
    expect(await run(['score', join(at, 's.jsonl'), '--expect', join(at, 'bad.json')])).toMatchObject({ exit: 2, stdout: '' });
    expect(await run(['score', join(at, 's.jsonl'), '--expect', 'no/such.txt'])).toMatchObject({ exit: 2, stdout: '', stderr: expect.stringContaining('E_NO_FILE') });
  });

  it('keep a line as it came, to the letter, where it is no JSON; a byte that is no letter can still be told', async () => {
    const at = folder();
    const cut = `${line('m-2')} `.slice(0, 60);
    writeFileSync(join(at, 's.jsonl'), Buffer.concat([Buffer.from('{"framework": "S'), Buffer.from([0xe2]), Buffer.from(`n"}\n{"a":1,"a":2}\n${cut}`)]));
    expect((await run(['score', join(at, 's.jsonl'), '--rejects', join(at, 'bad.jsonl')])).exit).toBe(3);
    expect(resultsIn(readFileSync(join(at, 'bad.jsonl'), 'utf8')).map(({ text, sheet }) => [text, sheet])).toEqual([['{"framework": "S\udce2n"}', undefined], ['{"a":1,"a":2}', undefined], [cut, undefined]]);
  });

  it('keep a row of a table that was refused, to be mended and read again', async () => {
    const at = inFolder({ 's.csv': 'framework,version,council,respondent,pr1,pr2\ncouncillor-roles,1.0.0,c-1,m-1,3,3\ncouncillor-roles,1.0.0,c-1,m-2,9,3\n' });
    expect((await run(['score', join(at, 's.csv'), '--rejects', join(at, 'bad.jsonl')])).exit).toBe(1);
    const [kept] = resultsIn(readFileSync(join(at, 'bad.jsonl'), 'utf8'));
    expect(kept).toMatchObject({ format: 'guildhall/reject@1', line: 3, findings: [{ code: 'E_LEVEL_RANGE', line: 3 }], sheet: { respondent: 'm-2', answers: { pr1: 9 } } });
    writeFileSync(join(at, 'mended.jsonl'), `${JSON.stringify({ ...kept, sheet: { ...kept.sheet, answers: { pr1: 4, pr2: 3 } } })}\n`);
    expect(resultsIn((await run(['score', join(at, 'mended.jsonl')])).stdout)).toMatchObject([{ respondent: 'm-2' }]);
    writeFileSync(join(at, 'empty.jsonl'), `${JSON.stringify({ format: 'guildhall/reject@1', file: 'x', findings: [] })}\n`);
    expect(await run(['score', join(at, 'empty.jsonl')])).toMatchObject({ exit: 1, stderr: expect.stringContaining('E_REJECT') });
  });
});

describe('the bar of score', () => {
  it('shows on a terminal how far it is, without colour, and is gone before anything is said', async () => {
    const at = inFolder({ 's.jsonl': `${line('m-1')}\n${bigBlank()}${line('m-1')}\n` });
    const said: string[] = [];
    const stderr = new Writable({ write: (chunk: Buffer, _, done) => { said.push(chunk.toString()); done(); } });
    const host = {
      stdin: Readable.from([]), stdout: new Writable({ write: (_, __, done) => { done(); } }), stderr, input: 'nothing' as const, terminal: { stdout: false, stderr: true }, env: { NO_COLOR: '1' }, columns: 80,
      now: () => new Date('2026-03-02T12:00:00Z'), interrupted: new AbortController().signal, disk: nodeDisk,
    };
    expect(await guildhall(['score', join(at, 's.jsonl')], host)).toBe(1);
    const all = said.join('');
    expect(all).toMatch(/█+·* +\d+ %/);
    expect(all).not.toContain('\u001b[3');
    expect(all.slice(all.indexOf('E_DUPLICATE'))).not.toContain('█');
    expect(all).not.toContain('m-1');
  });

  function bigBlank(): string {
    return `${' '.repeat(1_000_000)}\n`.repeat(10);
  }
});
