import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { linesOf, madeUp } from './support/made-up.ts';
import { folder, run } from './support/run.ts';

let people: readonly string[];
beforeAll(async () => { people = await madeUp('councillor-roles', '--people', '30', '--seed', '9'); });

/** Three files of ten people, and one that is none of them. */
function inbox(): string {
  const at = folder();
  mkdirSync(join(at, 'in'));
  for (const i of [0, 1, 2]) writeFileSync(join(at, 'in', `c-${i}.jsonl`), linesOf(people.slice(i * 10, i * 10 + 10)));
  writeFileSync(join(at, 'in', 'other.txt'), 'not one of them');
  return at;
}

describe('a pattern between quotes', () => {
  it('is the files that are called like it, in every command that takes many', async () => {
    const at = inbox();
    const [pattern, named] = [join(at, 'in', 'c-[0-2].jsonl'), [0, 1, 2].map((i) => join(at, 'in', `c-${i}.jsonl`))];
    for (const [command, ...more] of [['score'], ['convert'], ['convert', '--to', 'csv'], ['cohort'], ['cohort', '--summary'], ['readiness']] as const) {
      const ran = await run([command, pattern, ...more]);
      expect(ran, command).toEqual(await run([command, ...named, ...more]));
      expect(ran.stdout, command).not.toBe('');
    }
    const before = await run(['cohort', pattern, '--before', join(at, 'in', '*.jsonl')]);
    expect(before.stderr).not.toContain('E_NO_FILE');
    expect((await run(['agreement', join(at, 'in', 'c-?.jsonl')])).stderr).not.toContain('E_NO_FILE');
  });

  it('that finds nothing is said in the same words everywhere', async () => {
    const none = join(folder(), 'c-*.csv');
    const { stderr } = await run(['score', none]);
    expect(stderr).toMatch(/^E_NO_FILE .*c-\*\.csv {2}no file is called like this/);
    for (const command of ['convert', 'cohort', 'readiness', 'agreement']) expect(await run([command, none]), command).toEqual({ exit: 2, stdout: '', stderr });
  });

  it('never leads to writing over one of its files', async () => {
    const at = inbox();
    const own = join(at, 'in', 'c-1.jsonl');
    const before = readFileSync(own, 'utf8');
    for (const args of [['convert'], ['cohort', '--format', 'json'], ['score']]) {
      expect(await run([...args, join(at, 'in', '*.jsonl'), '--out', own]), args[0]).toMatchObject({ exit: 2, stdout: '', stderr: expect.stringContaining('E_PATH') });
      expect(readFileSync(own, 'utf8')).toBe(before);
    }
  });

  it('is told not to be one where a command takes one file', async () => {
    const at = inbox();
    for (const args of [['report', join(at, 'in', '*.jsonl')], ['change', join(at, 'in', 'c-0.jsonl'), join(at, 'in', 'c-*.jsonl')]]) {
      expect(await run(args), args[0]).toMatchObject({ exit: 2, stdout: '', stderr: expect.stringMatching(/E_NO_FILE[^]*one file is taken here, and\s+no pattern/) });
    }
  });
});
