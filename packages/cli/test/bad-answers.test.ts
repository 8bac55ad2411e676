import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { publicMeetingReadiness } from '@guildhall/core/frameworks';
import { zipSync } from 'fflate';
import { folder, run } from './support/run.ts';

const sheet = { framework: 'councillor-roles', version: '1.0.0', respondent: 'm-1', answeredOn: '2026-03-02', answers: { pr1: 3, pr2: 4 } };
const text = (more: object = {}): string => JSON.stringify({ ...sheet, ...more }, undefined, 1);
const inFile = (name: string, content: string | Uint8Array): string => {
  const file = join(folder(), name);
  writeFileSync(file, content);
  return file;
};
const lines = (all: readonly object[]): string => all.map((each) => `${JSON.stringify(each)}\n`).join('');
const group = (count: number, answers: (i: number) => object): string => lines(Array.from({ length: count }, (_, i) => ({ ...sheet, respondent: `m-${i}`, answers: answers(i) })));
const allAt3 = Object.fromEntries(['pr1', 'pr2', 'pr3', 'ca1', 'ca2', 'ca3'].map((id) => [id, 3]));

describe('answers', () => {
  it('21 a level of minus 0 is 0 where the levels begin there', async () => {
    const [id = ''] = publicMeetingReadiness.competencies.map(({ indicators }) => indicators[0]?.id ?? '');
    const file = inFile('zero.json', `{"framework": "public-meeting-readiness", "version": "1.0.0", "respondent": "m-1", "answers": {"${id}": -0}}`);
    const { exit, stdout } = await run(['convert', file, '--to', 'jsonl']);
    expect({ exit, answers: JSON.parse(stdout).answers }).toEqual({ exit: 0, answers: { [id]: 0 } });
    expect((await run(['score', file])).exit).toBe(0);
  });

  it('88 to an item that there is none of are kept, whole, where that is asked', async () => {
    const file = inFile('a.json', text({ answers: { pr1: 3, pr11: 4 } }));
    const rejects = join(folder(), 'rejects.jsonl');
    expect(await run(['score', file, '--rejects', rejects])).toMatchObject({ exit: 1, stdout: '', stderr: expect.stringMatching(/^E_UNKNOWN_ITEM .*:8:3 {2}\/answers\/pr11 .*\n {4}hint: did you mean "pr1"\?/) });
    expect(JSON.parse(readFileSync(rejects, 'utf8')).sheet).toEqual({ ...sheet, answers: { pr1: 3, pr11: 4 } });
  });

  it('89 of versions that differ are no group', async () => {
    const good = group(12, () => allAt3);
    const newer = `${good}${JSON.stringify({ ...sheet, version: '9.0.0', respondent: 'x' })}\n`;
    expect(await run(['cohort', inFile('mixed.jsonl', newer)])).toMatchObject({ exit: 5, stderr: expect.stringMatching(/^E_VERSION .*mixed\.jsonl:13:\d+ {2}\/version .*\n {4}hint: known: "?1\.0\.0/) });
    const own = readFileSync(new URL('../../../docs/examples/chairing.json', import.meta.url), 'utf8');
    const brought = ['1.0.0', '1.1.0'].flatMap((version) => ['--framework-file', inFile(`${version}.json`, own.replace('"version": "1.0.0"', `"version": "${version}"`))]);
    const lines = Array.from({ length: 30 }, (_, i) => `${JSON.stringify({ framework: 'chairing-meetings', version: i % 3 === 2 ? '1.1.0' : '1.0.0', respondent: `r-${i}`, answers: { kt1: 2, kt2: 3, he1: 1, he2: 4 } })}\n`).join('');
    expect(await run(['cohort', inFile('both.jsonl', lines), ...brought])).toMatchObject({
      exit: 5, stdout: '', stderr: expect.stringMatching(/^E_VERSIONS .*both\.jsonl:3:14 .* different versions of chairing-meetings: 20 of 1\.0\.0, 10 of 1\.1\.0\n/),
    });
    const other = `${good}${JSON.stringify({ framework: 'councillor-quick-scan', version: '1.0.0', respondent: 'x', answers: { brokering: 'strength' } })}\n`;
    expect(await run(['cohort', inFile('mixed.jsonl', other)])).toMatchObject({ exit: 1, stdout: '', stderr: expect.stringMatching(/^E_MIXED .*:13:/) });
  });

  it('90 of one person twice in a group count once, and say where they were before', async () => {
    const again = `${group(12, () => allAt3)}${JSON.stringify({ ...sheet, respondent: 'm-3', answeredOn: '2026-05-05', answers: allAt3 })}\n`;
    const { exit, stdout, stderr } = await run(['cohort', inFile('twice.jsonl', again), '--format', 'json']);
    expect({ exit, n: JSON.parse(stdout).n }).toEqual({ exit: 1, n: 12 });
    expect(stderr).toMatch(/^E_DUPLICATE .*twice\.jsonl:13:1 {2}\/ {2}this person was here before, at line 4/);
  });

  it.each([1, 4, 9])('95 of %i people are no group, and no figure is told of them', async (people) => {
    const { exit, stdout, stderr } = await run(['cohort', inFile('few.jsonl', group(people, () => allAt3))]);
    expect({ exit, stdout }).toEqual({ exit: 9, stdout: '' });
    expect(stderr).toMatch(/^E_PRIVACY_MINIMUM_GROUP /);
  });

  it('96 that are all the same tell nothing of anybody: no level, no share, no mean', async () => {
    const { exit, stdout } = await run(['cohort', inFile('same.jsonl', group(12, () => allAt3)), '--format', 'json']);
    const other = await run(['cohort', inFile('same.jsonl', group(12, (i) => (i === 0 ? { ...allAt3, pr1: 4 } : allAt3))), '--format', 'json']);
    expect(exit).toBe(0);
    // That one of them says something else is not to be seen.
    const shown = (json: string): unknown => JSON.parse(json, (key, value: unknown) => (key === 'seal' || key === 'hash' ? undefined : value));
    expect(shown(stdout)).toEqual(shown(other.stdout));
    expect((await run(['cohort', inFile('same.jsonl', group(12, () => allAt3))])).stdout).toContain('too much of one mind');
  });
});

describe('a saved attempt', () => {
  const taken = async (): Promise<string> => {
    const file = join(folder(), 'attempt.json');
    await run(['take', 'councillor-quick-scan', file, '--id', 'm-1'], { stdin: 'y\n1\n' });
    return file;
  };

  it('91 of another framework is refused, and both are named', async () => {
    const { exit, stdout, stderr } = await run(['take', 'councillor-roles', await taken()], { stdin: '' });
    expect({ exit, stdout }).toEqual({ exit: 5, stdout: '' });
    expect(stderr).toMatch(/^E_FRAMEWORK_OTHER .*councillor-quick-scan.*councillor-roles|^E_FRAMEWORK_OTHER .*councillor-roles.*councillor-quick-scan/);
  });

  it.each([['take', 'councillor-quick-scan'], ['validate'], ['report'], ['replay']])('92 that was changed by hand is told by its seal: %s', async (...command) => {
    const file = await taken();
    const changed = readFileSync(file, 'utf8').replace('"strength"', '"toDevelop"');
    writeFileSync(file, changed);
    expect(await run([...command, file], { stdin: '1\n' })).toMatchObject({ exit: 6, stdout: '', stderr: expect.stringMatching(/^E_DAMAGED /) });
    expect(readFileSync(file, 'utf8')).toBe(changed);
  });

  it('93 has a seal and no signature: one with a signature of some key is refused, and so is one without its seal, or with another', async () => {
    const file = await taken();
    const good = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
    writeFileSync(file, JSON.stringify({ ...good, signature: { key: 'k-1', value: 'x' } }));
    expect(await run(['validate', file])).toMatchObject({ exit: 6, stdout: '', stderr: expect.stringMatching(/^E_DAMAGED /) });
    const { seal: _seal, ...unsealed } = good;
    writeFileSync(file, JSON.stringify(unsealed));
    expect(await run(['validate', file])).toMatchObject({ exit: 6, stdout: '', stderr: expect.stringMatching(/^E_DAMAGED /) });
    writeFileSync(file, JSON.stringify({ ...good, seal: `sha256:${'0'.repeat(64)}` }));
    expect(await run(['validate', file])).toMatchObject({ exit: 6, stdout: '', stderr: expect.stringMatching(/^E_DAMAGED /) });
  });

  it('94 with times that no clock can have shown is good, and it is said; so is a sheet', async () => {
    const file = await taken();
    const early = { now: ['--now', '2020-01-01'] };
    expect(await run([...early.now, 'validate', file])).toMatchObject({ exit: 0, stderr: expect.stringMatching(/^W_FUTURE .*attempt\.json:\d+:\d+ {2}\/body\/journal\/0\/at/) });
    const ahead = inFile('ahead.json', text({ answeredOn: '2099-01-01' }));
    expect(await run(['validate', ahead])).toMatchObject({ exit: 0, stderr: expect.stringMatching(/^W_FUTURE .*ahead\.json:5:16 {2}\/answeredOn/) });
    expect((await run(['validate', inFile('now.json', text())])).stderr).toBe('');
  });

  it('123 made by a clock that goes back goes on in the order of its entries', async () => {
    const file = await taken();
    expect((await run(['--now', '1970-01-01', 'take', 'councillor-quick-scan', file], { stdin: '2\nq\n' })).exit).toBe(0);
    expect((await run(['--now', '2099-01-01', 'take', 'councillor-quick-scan', file], { stdin: '3\nq\n' })).exit).toBe(0);
    const { journal } = JSON.parse(readFileSync(file, 'utf8')).body as { journal: readonly { seq: number; at: string; event: { response?: { choice: string } } }[] };
    expect(journal.map(({ seq }) => seq)).toEqual(journal.map((_, i) => i + 1));
    expect(journal.flatMap(({ event }) => event.response?.choice ?? [])).toEqual(['strength', 'toDevelop', 'needToKnowMore']);
    expect(new Set(journal.map(({ at }) => at.slice(0, 4)))).toEqual(new Set(['2026', '1970', '2099']));
    const { exit, stderr } = await run(['validate', file]);
    expect({ exit, codes: (stderr.match(/^[EW]_\w+/gm) ?? []) }).toEqual({ exit: 0, codes: ['W_EARLY', 'W_FUTURE'] });
  });
});

/** What a person may write, and what no output may make of it. */
const texts: readonly (readonly [row: string, text: string, part: string])[] = [
  ['97 markup', '<script>alert(1)</script><img src=x onerror=alert(1)><svg onload=alert(1)><math><mi/></math>', 'alert(1)'],
  ['99 marks that turn text round', 'from \u202eright\u202c to \u2067left\u2069, and\u200b nothing', 'right'],
  ['100 emoji and 300 marks on one letter', `\u{1f469}\u200d\u{1f469}\u200d\u{1f467} e${'\u0301'.repeat(300)}`, '\u{1f469}'],
  ['102 codes for terminals', 'red \u001b[31mred\u001b[0m \u009b31m', 'red'],
  ['103 templates', '${7*7} {{7*7}} %s %d {0} #{7*7} <%= 7*7 %> $(id) `id`', '%s %d'],
  ['105 Welsh, Polish, Urdu, Arabic and Chinese', 'Ŵy a’r ŷd · żółć · اردو · العربية · 中文', 'żółć'],
];

describe('a text that somebody wrote', () => {
  it.each(texts)('%s: comes out of every form as it went in', async (_row, said) => {
    const file = inFile('said.jsonl', lines([{ ...sheet, answers: { pr1: { notMyRole: said }, pr2: 3 } }]));
    for (const form of ['csv', 'xlsx', 'jsonl']) {
      const out = join(folder(), `out.${form}`);
      expect(await run(['convert', file, '--out', out]), form).toMatchObject({ exit: 0 });
      expect(JSON.parse((await run(['convert', out, '--to', 'jsonl'])).stdout).answers, form).toEqual({ pr1: { notMyRole: said }, pr2: 3 });
    }
  });

  it.each(texts)('%s: is shown as letters, and makes nothing', async (_row, said, part) => {
    const file = join(folder(), 'change.json');
    const [line = ''] = said.split('\n');
    await run(['take', 'leadership-points', file], { stdin: `y\n4\n${line}\n` });
    const shown = [(await run(['report', file])).stdout, (await run(['take', 'leadership-points', file], { stdin: 'b\n' })).stdout];
    for (const each of shown) expect(each.replaceAll('\n', '')).not.toMatch(/\p{Cc}/u);
    expect(shown.join('\n')).toContain(part);
    const html = (await run(['report', file, '--format', 'html'])).stdout;
    expect(html).not.toMatch(/<(?:script|img|math)\b/i);
    expect([...html.matchAll(/<svg [^>]*>/g)].every(([tag]) => !tag.includes('onload'))).toBe(true);
    expect(html).toContain(part);
    expect(html).not.toMatch(/\b49 /);
  });

  it.each([[`java${'script'}:alert(1)`], ['data:text/html,x'], ['vbscript:x'], ['\tjava\nscript:alert(1)'], ['http://example.org'], [' https://example.org'], ['//example.org']])('98 is no link where it is %j', async (link) => {
    const file = inFile('council.json', JSON.stringify({ name: 'x', privacyNotice: { link } }));
    expect(await run(['validate', file])).toMatchObject({ exit: 1, stdout: '', stderr: expect.stringMatching(/^E_LINK .*:1:\d+ {2}\/privacyNotice\/link/) });
  });

  it('101 and 104 is refused where it is blank, or longer than anybody reads', async () => {
    expect(await run(['score', inFile('a.json', text({ answers: { pr1: { notMyRole: ' \u200b\u00a0' } } }))])).toMatchObject({ exit: 1, stdout: '', stderr: expect.stringMatching(/^E_BLANK .*:8:17 /) });
    expect(await run(['score', inFile('a.json', text({ answers: { pr1: { notMyRole: 'x'.repeat(1_000_000) } } }))])).toMatchObject({ exit: 4, stdout: '', stderr: expect.stringMatching(/^E_LIMIT_TEXT .*:8:17 /) });
  });
});

it('14 an archive is told by its first bytes, whatever it is called', async () => {
  const archive = zipSync({ 'a.json': new TextEncoder().encode(text()) });
  for (const name of ['a.json', 'a.jsonl', 'a.csv']) expect(await run(['score', inFile(name, archive)]), name).toMatchObject({ exit: 3, stdout: '', stderr: expect.stringMatching(/^E_MAGIC /) });
});
