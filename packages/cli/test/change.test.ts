import { beforeAll, describe, expect, it } from 'vitest';
import { run } from './support/run.ts';
import { inFile, linesOf, madeUp } from './support/made-up.ts';

const trained = ['councillor-roles', '--people', '60', '--seed', '5', '--mean', '2.6', '--noise', '0.4', '--missing', '0.02', '--council', 'c-204'];
let before: readonly string[];
let after: readonly string[];
beforeAll(async () => {
  before = await madeUp(...trained);
  after = await madeUp(...trained, '--growth', '0.6', '--growth-spread', '0.8');
});

interface Found { readonly respondent: string; readonly competencies: readonly { readonly verdict: string; readonly rci: number | null; readonly difference: number | null }[] }
const peopleIn = (text: string): readonly Found[] => text.trim().split('\n').map((line) => JSON.parse(line));

describe('change', () => {
  it('tells who has changed by more than chance, from two files of the same people', async () => {
    const { exit, stdout, stderr } = await run(['change', inFile('a.jsonl', linesOf(before)), inFile('b.jsonl', linesOf(after)), '--format', 'jsonl']);
    expect({ exit, stderr }).toEqual({ exit: 0, stderr: '' });
    const people = peopleIn(stdout);
    expect(people.map(({ respondent }) => respondent)).toEqual(after.map((line) => JSON.parse(line).respondent));
    const verdicts = people.flatMap(({ competencies }) => competencies);
    for (const kind of ['better', 'no-clear-change', 'worse']) expect(verdicts.some(({ verdict }) => verdict === kind), kind).toBe(true);
    for (const { rci } of verdicts.filter(({ verdict }) => verdict === 'better')) expect(rci).toBeGreaterThan(1.96);
    // Those who have come far are told from those who have not.
    const table = await run(['change', inFile('a.jsonl', linesOf(before)), inFile('b.jsonl', linesOf(after))], { columns: 100 });
    expect(table.stdout).toMatch(/^Who +Higher +No clear change +Lower +Cannot tell +What has clearly changed\n/);
    const [first] = people;
    const better = first!.competencies.filter(({ verdict }) => verdict === 'better').length;
    expect(table.stdout).toMatch(new RegExp(`^c-204 p-1 +${better} `, 'm'));
  });

  it('refuses “then” answers to other questions', async () => {
    const scan = await madeUp('councillor-quick-scan', '--people', '60', '--seed', '5', '--council', 'c-204');
    const files = ['a.jsonl', 'b.jsonl', 'c.jsonl'].map((name, i) => inFile(name, linesOf([before, after, scan][i]!)));
    expect(await run(['change', files[0]!, files[1]!, '--then', files[2]!])).toMatchObject({ exit: 5, stdout: '', stderr: expect.stringContaining('E_FRAMEWORK_OTHER') });
  });

  it('says of nobody that they have changed, who have not', async () => {
    const { stdout } = await run(['change', inFile('a.jsonl', linesOf(before)), inFile('b.jsonl', linesOf(before)), '--format', 'jsonl']);
    for (const { competencies } of peopleIn(stdout)) for (const { verdict } of competencies) expect(['no-clear-change', 'cannot-tell']).toContain(verdict);
  });

  it('goes by council and respondent, and says who is in one file alone', async () => {
    const elsewhere = JSON.stringify({ ...JSON.parse(after[0]!), council: 'c-999' });
    const { exit, stdout, stderr } = await run(['change', inFile('a.jsonl', linesOf(before)), inFile('b.jsonl', linesOf([elsewhere, ...after.slice(3)])), '--format', 'json']);
    expect(exit).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ format: 'guildhall/changes@1', onlyBefore: 3, onlyAfter: 1, people: { length: 57 } });
    expect(stderr).toContain('W_ONLY_BEFORE  3 people are in the first file alone');
    expect(stderr).toContain('W_ONLY_AFTER  1 person is in the second file alone');
    expect(await run(['change', inFile('a.jsonl', linesOf(before)), inFile('b.jsonl', `${elsewhere}\n`)])).toMatchObject({ exit: 1, stdout: '', stderr: expect.stringContaining('E_NO_MATCH') });
    expect((await run(['change', inFile('a.jsonl', linesOf(before)), inFile('b.jsonl', linesOf([...after, after[0]!]))])).stderr).toContain('E_DUPLICATE');
  });

  it('says it of one person in sentences, by norms that are given', async () => {
    const [one, two] = [inFile('a.json', before[0]!), inFile('b.json', after[0]!)];
    const without = await run(['change', one, two]);
    expect(without.exit).toBe(0);
    expect(without.stdout.replaceAll('\n', ' ')).toContain('Nobody can tell if that is real.');
    const given = await run(['change', one, two, '--sd', '0.6', '--reliability', '0.8']);
    expect(given.stdout.replaceAll('\n', ' ')).toMatch(/That is (?:clearly higher|no clear change|clearly lower)/);
    const welsh = await run(['change', one, two, '--lang', 'cy']);
    expect(welsh.stdout).toContain('Drafft');
    const norms = inFile('norms.json', JSON.stringify({ format: 'guildhall/norms@1', framework: { id: 'councillor-roles', version: '1.0.0' }, competencies: { brokering: { sd: 0.5, reliability: 0.9 } }, without: [] }));
    const { competencies } = JSON.parse((await run(['change', one, two, '--norms', norms, '--format', 'jsonl'])).stdout);
    expect(competencies.filter(({ rci }: Found['competencies'][number]) => rci !== null)).toHaveLength(1);
    expect((await run(['change', inFile('a.jsonl', linesOf(before)), inFile('b.jsonl', linesOf(after)), '--format', 'md'])).stdout).toMatch(/^# What has changed: Councillor roles and skills\n[\s\S]*\n## c-204 p-60\n/);
  });

  it('takes how people now see the first time', async () => {
    const then = await madeUp(...trained, '--seed', '6');
    const { stdout } = await run(['change', inFile('a.json', before[0]!), inFile('b.json', after[0]!), '--then', inFile('t.jsonl', linesOf(then)), '--sd', '0.6', '--reliability', '0.8', '--format', 'jsonl']);
    expect(JSON.parse(stdout).competencies[0]).toHaveProperty('then');
  });

  it.each([
    [['--sd', '0.6'], 2, '--sd and --reliability together'],
    [['--sd', '0', '--reliability', '0.8'], 2, 'more than 0'],
    [['--sd', '0.6', '--reliability', '1'], 2, 'less than 1'],
    [['--norms', 'no-such.json'], 2, 'E_NO_FILE'],
    [['--migration', 'no-such.json'], 2, 'E_NO_FILE'],
  ])('refuses %j', async (options, exit, says) => {
    const ran = await run(['change', inFile('a.json', before[0]!), inFile('b.json', after[0]!), ...options]);
    expect(ran).toMatchObject({ exit, stdout: '', stderr: expect.stringContaining(says) });
  });

  it('compares nothing with answers to other questions', async () => {
    const scan = await madeUp('councillor-quick-scan', '--people', '3', '--council', 'c-204');
    expect(await run(['change', inFile('a.jsonl', linesOf(scan)), inFile('b.jsonl', linesOf(after))])).toMatchObject({ exit: 5, stdout: '', stderr: expect.stringContaining('E_FRAMEWORK_OTHER') });
    const moved = await run(['change', inFile('a.jsonl', linesOf(scan)), inFile('b.jsonl', linesOf(scan))]);
    expect(moved.exit).toBe(0);
    expect(moved.stderr).toContain('W_TOO_SOON');
    expect(moved.stderr).toContain('(3 people)');
  });
});
