import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { run } from './support/run.ts';
import { folder } from './support/run.ts';
import { inFile, linesOf, madeUp } from './support/made-up.ts';

let forty: readonly string[];
let later: readonly string[];
beforeAll(async () => {
  forty = await madeUp('councillor-roles', '--people', '40', '--seed', '7', '--council', 'c-204');
  later = await madeUp('councillor-roles', '--people', '40', '--seed', '8', '--council', 'c-204', '--on', '2026-09-14');
});

describe('cohort', () => {
  it('comes to the same in two halves, merged, as all together', async () => {
    const whole = await run(['cohort', inFile('all.jsonl', linesOf(forty)), '--format', 'json']);
    expect(whole).toMatchObject({ exit: 0, stderr: '' });
    const halves = [forty.slice(0, 20), forty.slice(20)].map((lines, i) => inFile(`${i}.jsonl`, linesOf(lines)));
    const summaries = [];
    for (const half of halves) {
      const { exit, stdout, stderr } = await run(['cohort', half, '--summary']);
      expect(exit).toBe(0);
      expect(stderr).toContain('W_WORKING_FILE');
      for (const line of forty) expect(stdout).not.toContain(`"${JSON.parse(line).respondent}"`);
      summaries.push(inFile('summary.json', stdout));
    }
    const merged = await run(['cohort', '--merge', ...summaries, '--format', 'json']);
    expect(merged).toEqual(whole);
    expect(JSON.parse(merged.stdout)).toMatchObject({ format: 'guildhall/cohort@1', n: 40, framework: { id: 'councillor-roles' } });
    const again = await run(['cohort', '--merge', ...summaries, '--summary']);
    expect(JSON.parse(again.stdout)).toMatchObject({ format: 'guildhall/cohort-summary@1', release: 'none', people: 40 });
  });

  it('explains every figure of its report', async () => {
    const file = inFile('all.jsonl', linesOf(forty));
    const { competencies } = JSON.parse((await run(['cohort', file, '--format', 'json'])).stdout);
    for (const { id } of competencies) {
      const { exit, stdout } = await run(['cohort', file, '--explain', id]);
      expect(exit).toBe(0);
      expect(stdout).toContain('There are 40 people in the group');
      const figures = JSON.parse((await run(['cohort', file, '--explain', id, '--format', 'json'])).stdout);
      expect(figures.length).toBeGreaterThan(6);
      for (const { value, formula, hiddenBy, figure } of figures) expect(value === 'hidden' ? hiddenBy : formula ?? figure, id).toBeTruthy();
    }
    expect(await run(['explain', '--cohort', file, 'brokering'])).toEqual(await run(['cohort', file, '--explain', 'brokering']));
    expect(await run(['cohort', file, '--explain', 'brokring'])).toMatchObject({ exit: 1, stdout: '', stderr: expect.stringContaining('did you mean "brokering"?') });
  });

  it('is written as a table, Markdown, CSV and JSON, and in Welsh', async () => {
    const file = inFile('all.jsonl', linesOf(forty));
    expect((await run(['cohort', file])).stdout).toContain('People in the group: 40');
    expect((await run(['cohort', file, '--format', 'md'])).stdout).toMatch(/^# Councillor roles and skills\n/);
    expect((await run(['cohort', file, '--format', 'csv'])).stdout).toMatch(/^competency,title,figure,of,value,hidden_by\r\n/);
    const welsh = await run(['cohort', file, '--lang', 'cy']);
    expect(welsh).toMatchObject({ exit: 0, stderr: '' });
    expect(welsh.stdout).toContain('Pobl yn y grŵp: 40');
    expect((await run(['cohort', '--help', '--lang', 'cy'])).stdout).toContain('taflenni ateb, un i bob person');
  });

  it('reads standard input, however it comes in', async () => {
    const text = Buffer.from(linesOf(forty));
    const whole = await run(['cohort', inFile('all.jsonl', linesOf(forty))]);
    expect(await run(['cohort', '-'], { stdin: [text.subarray(0, 999), text.subarray(999, 20_001), text.subarray(20_001)] })).toEqual(whole);
  });

  it('says nothing of fewer than ten, not even how many they are', async () => {
    for (const people of [1, 9]) {
      for (const format of ['table', 'json', 'csv', 'md']) {
        const { exit, stdout, stderr } = await run(['cohort', inFile('few.jsonl', linesOf(forty.slice(0, people))), '--format', format]);
        expect({ exit, stdout }).toEqual({ exit: 9, stdout: '' });
        expect(stderr).toMatch(/^E_PRIVACY_MINIMUM_GROUP {2}held back by the rule "minimum-group"/);
        expect(stderr.replaceAll('10', '')).not.toMatch(/\d/);
      }
    }
    expect((await run(['cohort', inFile('ten.jsonl', linesOf(forty.slice(0, 10)))])).exit).toBe(0);
  });

  it('has a floor that can be raised, and never lowered', async () => {
    const file = inFile('all.jsonl', linesOf(forty));
    for (const floor of ['9', '0']) expect(await run(['cohort', file, '--floor', floor])).toMatchObject({ exit: 9, stdout: '', stderr: expect.stringContaining('lower-floor') });
    expect((await run(['cohort', file, '--floor', '40'])).exit).toBe(0);
    expect(await run(['cohort', file, '--floor', '41'])).toMatchObject({ exit: 9, stdout: '', stderr: expect.stringContaining('minimum-group') });
    // Whoever names no file at all is told of the floor, not of the file.
    expect((await run(['cohort', '--floor', '9', 'no-such.jsonl'])).exit).toBe(9);
  });

  it('counts nobody twice', async () => {
    const other = JSON.stringify({ ...JSON.parse(forty[0]!), answeredOn: '2026-05-05' });
    const { exit, stdout, stderr } = await run(['cohort', inFile('a.jsonl', linesOf(forty)), inFile('b.jsonl', `\n${other}\n`), '--format', 'json']);
    expect(exit).toBe(1);
    expect(JSON.parse(stdout).n).toBe(40);
    expect(stderr).toMatch(/E_DUPLICATE {2}.*b\.jsonl:2:1 {2}\/ {2}this person was here before, in another file, at line 1/);
    expect(stderr).toContain('W_TALLY  1 sheet was refused and left out, 1 blank line passed over');
    const abroad = JSON.stringify({ ...JSON.parse(forty[0]!), council: 'c-205' });
    expect(JSON.parse((await run(['cohort', inFile('a.jsonl', linesOf([...forty, abroad])), '--format', 'json'])).stdout).n).toBe(41);
  });

  it('lets a bad sheet refuse itself alone, and counts none of it where all are', async () => {
    const { exit, stdout, stderr } = await run(['cohort', inFile('a.jsonl', linesOf([...forty, '{"framework":"councillor-roles","respondent":"x","answers":{"pr1":9}}', '{'])), '--format', 'json']);
    expect(exit).toBe(3);
    expect(JSON.parse(stdout).n).toBe(40);
    for (const code of ['E_LEVEL_RANGE', 'E_SYNTAX', '2 sheets were refused']) expect(stderr).toContain(code);
    expect(await run(['cohort', inFile('b.json', '{"framework":"no"}')])).toMatchObject({ exit: 1, stdout: '' });
  });

  it('takes one framework at a time, and only one that is for groups', async () => {
    const scan = await madeUp('councillor-quick-scan', '--people', '40');
    expect(await run(['cohort', inFile('mixed.jsonl', linesOf([...forty, scan[0]!]))])).toMatchObject({ exit: 1, stdout: '', stderr: expect.stringMatching(/^E_MIXED {2}.*:41:/) });
    expect((await run(['cohort', inFile('scan.jsonl', linesOf(scan))])).stdout).toContain('Quick scan for councillors');
    const officers = inFile('officers.jsonl', linesOf(await madeUp('public-meeting-readiness', '--people', '12')));
    expect(await run(['cohort', officers])).toMatchObject({ exit: 1, stdout: '', stderr: expect.stringContaining('E_COHORT_KIND') });
  });

  it('writes the query that makes the same summary, and reads nothing for it', async () => {
    const { exit, stdout } = await run(['cohort', '--sql', '--framework', 'councillor-roles']);
    expect(exit).toBe(0);
    expect(stdout).toContain('SELECT');
    for (const args of [['--sql'], ['--framework', 'councillor-roles'], ['--sql', '--framework', 'councillor-roles', 'sheets.jsonl']]) expect((await run(['cohort', ...args])).exit).toBe(2);
    expect((await run(['cohort', '--sql', '--framework', 'public-meeting-readiness'])).exit).toBe(1);
  });

  it('merges summaries, and nothing else, each once', async () => {
    const sheets = inFile('a.jsonl', linesOf(forty));
    const summary = inFile('s.json', (await run(['cohort', sheets, '--summary'])).stdout);
    expect(await run(['cohort', '--merge', summary, summary])).toMatchObject({ exit: 1, stdout: '', stderr: expect.stringContaining('this summary was here before') });
    expect(await run(['cohort', '--merge', summary, sheets])).toMatchObject({ exit: 1, stdout: '', stderr: expect.stringContaining('guildhall cohort without --merge reads sheets') });
    const changed = { ...JSON.parse(readFileSync(summary, 'utf8')), people: 3 };
    expect(await run(['cohort', '--merge', inFile('t.json', JSON.stringify(changed))])).toMatchObject({ exit: 1, stdout: '', stderr: expect.stringContaining('E_COHORT') });
  });

  it('keeps its working files to itself', async () => {
    const summary = inFile('s.json', (await run(['cohort', inFile('a.jsonl', linesOf(forty)), '--summary'])).stdout);
    const history = join(folder(), 'group.json');
    await run(['cohort', inFile('a.jsonl', linesOf(forty)), '--releases', history]);
    const sheet = inFile('one.json', forty[0]!);
    for (const file of [summary, history]) {
      for (const args of [['score', file], ['report', file], ['explain', '--sheet', file, 'brokering'], ['what-if', file, 'brokering'], ['agreement', file], ['change', file, file], ['validate', file], ['take', 'councillor-roles', file], ['score', sheet, '--council', file], ['change', sheet, sheet, '--norms', file], ['cohort', file]]) {
        const { exit, stdout, stderr } = await run(args);
        expect({ args, exit, stdout, stderr }).toMatchObject({ exit: 1, stdout: '', stderr: expect.stringMatching(/E_KIND {2}.*: |E_KIND/) });
      }
    }
    expect(await run(['cohort', '--merge', history])).toMatchObject({ exit: 1, stdout: '', stderr: expect.stringContaining('E_KIND') });
    expect(await run(['cohort', inFile('a.jsonl', linesOf(forty)), '--releases', summary])).toMatchObject({ exit: 1, stdout: '', stderr: expect.stringContaining('E_KIND') });
  });
});

describe('cohort, one report after another', () => {
  it('keeps each report that was shown, and shows the last one while too few have changed', async () => {
    const history = join(folder(), 'group.json');
    const first = await run(['cohort', inFile('a.jsonl', linesOf(forty)), '--releases', history]);
    expect(first).toMatchObject({ exit: 0, stderr: '' });
    const kept = readFileSync(history, 'utf8');
    expect(JSON.parse(kept)).toMatchObject({ format: 'guildhall/cohort-releases@1', releases: [{ summary: { people: 40 } }] });
    for (const line of forty) expect(kept).not.toContain(`"${JSON.parse(line).respondent}"`);
    const fewer = await run(['cohort', inFile('b.jsonl', linesOf(forty.slice(0, 37))), '--releases', history]);
    expect(fewer).toMatchObject({ exit: 0, stdout: first.stdout, stderr: expect.stringMatching(/^W_STANDS/) });
    expect(fewer.stderr).not.toContain('37');
    expect(readFileSync(history, 'utf8')).toBe(kept);
    expect(existsSync(`${history}.lock`)).toBe(false);
  });

  it('writes nothing where what it releases cannot be kept', async () => {
    const file = inFile('a.jsonl', linesOf(forty));
    const full = () => Promise.reject(Object.assign(new Error('full'), { code: 'ENOSPC' }));
    const { exit, stdout } = await run(['cohort', file, '--releases', join(folder(), 'group.json')], { disk: { rename: full } });
    expect({ exit, stdout }).toEqual({ exit: 7, stdout: '' });
    const held = join(folder(), 'group.json');
    writeFileSync(`${held}.lock`, JSON.stringify({ token: 'x', machine: 'another', process: 1 }));
    expect(await run(['cohort', file, '--releases', held])).toMatchObject({ exit: 8, stdout: '' });
    expect(await run(['cohort', file, '--releases', inFile('bad.json', '{')])).toMatchObject({ exit: 3, stdout: '' });
  });

  it('sets a group against itself, where enough people said something else', async () => {
    const [before, after] = [inFile('a.jsonl', linesOf(forty)), inFile('b.jsonl', linesOf(later))];
    const { exit, stdout, stderr } = await run(['cohort', after, '--before', before]);
    expect({ exit, stderr }).toEqual({ exit: 0, stderr: '' });
    expect(stdout.replaceAll(/\s+/g, ' ')).toContain('People in the group: 40 before, 40 now.');
    expect(JSON.parse((await run(['cohort', after, '--before', before, '--format', 'json'])).stdout)).toMatchObject({ format: 'guildhall/cohort-comparison@1', n: [40, 40] });
    expect((await run(['cohort', after, '--before', before, '--format', 'csv'])).exit).toBe(2);
    const same = inFile('c.jsonl', linesOf([...forty.slice(0, 35), ...later.slice(35)]));
    expect(await run(['cohort', same, '--before', before])).toMatchObject({ exit: 9, stdout: '', stderr: expect.stringContaining('"changed"') });
    expect(await run(['cohort', after, '--before', inFile('few.jsonl', linesOf(forty.slice(0, 9)))])).toMatchObject({ exit: 9, stdout: '' });
    const scan = inFile('scan.jsonl', linesOf(await madeUp('councillor-quick-scan', '--people', '40')));
    expect(await run(['cohort', after, '--before', scan])).toMatchObject({ exit: 1, stdout: '', stderr: expect.stringContaining('E_MIXED') });
  });
});

describe('cohort, in a long history', () => {
  it('is set against what was released last, by the sheets it was made from', async () => {
    const [before, after, history] = [inFile('a.jsonl', linesOf(forty)), inFile('b.jsonl', linesOf(later)), join(folder(), 'group.json')];
    expect(await run(['cohort', after, '--before', history, '--releases', history])).toMatchObject({ exit: 1, stdout: '', stderr: expect.stringContaining('E_NO_RELEASE') });
    await run(['cohort', before, '--releases', history]);
    expect(await run(['cohort', after, '--before', after, '--releases', history])).toMatchObject({ exit: 1, stdout: '', stderr: expect.stringContaining('E_RELEASE_OTHER') });
    const compared = await run(['cohort', after, '--before', before, '--releases', history]);
    expect(compared).toEqual(await run(['cohort', after, '--before', before]));
    expect(JSON.parse(readFileSync(history, 'utf8')).releases).toHaveLength(2);
    // The report itself is the one that was released with it.
    const report = await run(['cohort', after, '--releases', history, '--format', 'json']);
    const fresh = JSON.parse((await run(['cohort', after, '--format', 'json'])).stdout).competencies;
    // Of a skill in which too much would follow from both reports nothing is shown anew; every other figure is the same.
    const shown: readonly { readonly why: Record<string, string> }[] = JSON.parse(report.stdout).competencies;
    const isAnew = (_: unknown, i: number): boolean => !Object.values(shown[i]!.why).includes('changed');
    expect(shown.filter(isAnew)).toEqual(fresh.filter(isAnew));
    expect(JSON.parse(readFileSync(history, 'utf8')).releases).toHaveLength(2);
  });

  it('goes on where enough people have joined', async () => {
    const history = join(folder(), 'group.json');
    await run(['cohort', inFile('a.jsonl', linesOf(forty)), '--releases', history]);
    const more = inFile('b.jsonl', linesOf(await madeUp('councillor-roles', '--people', '140', '--seed', '7', '--council', 'c-204')));
    const compared = await run(['cohort', more, '--before', history, '--releases', history, '--format', 'md']);
    expect(compared).toMatchObject({ exit: 0, stderr: '' });
    expect(compared.stdout).toContain('People in the group: 40 before, 140 now.');
    expect(JSON.parse(readFileSync(history, 'utf8')).releases.map(({ summary }: { summary: { people: number } }) => summary.people)).toEqual([40, 140]);
  });
});

describe('cohort, by council', () => {
  it('lays councils beside each other where each has fifty people, in the order of their names', async () => {
    const [north, south, small] = await Promise.all([madeUp('councillor-roles', '--people', '60', '--council', 'north'), madeUp('councillor-roles', '--people', '55', '--council', 'south', '--seed', '2'), madeUp('councillor-roles', '--people', '49', '--council', 'east')]);
    const file = inFile('both.jsonl', linesOf([...south, ...north]));
    const { exit, stdout } = await run(['cohort', file, '--by', 'council', '--format', 'json']);
    expect(exit).toBe(0);
    expect(JSON.parse(stdout).parts.map(({ id, n }: { id: string; n: number }) => [id, n])).toEqual([['north', 60], ['south', 55]]);
    for (const format of ['table', 'csv', 'md']) expect((await run(['cohort', file, '--by', 'council', '--format', format])).stdout).toContain('north');
    expect(await run(['cohort', file, inFile('small.jsonl', linesOf(small)), '--by', 'council'])).toMatchObject({ exit: 9, stdout: '', stderr: expect.stringContaining('"margins"') });
    expect(await run(['cohort', inFile('none.jsonl', linesOf(await madeUp('councillor-roles', '--people', '60'))), '--by', 'council'])).toMatchObject({ exit: 1, stdout: '', stderr: expect.stringContaining('/council') });
  });
});
