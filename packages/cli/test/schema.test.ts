import { readdirSync, readFileSync } from 'node:fs';
import { DuckDBInstance } from '@duckdb/node-api';
import { PGlite } from '@electric-sql/pglite';
import { describe, expect, it } from 'vitest';
import { run } from './support/run.ts';

const folder = new URL('../../core/schemas/', import.meta.url);
/** What a file of the core is called here. */
const files: Readonly<Record<string, string>> = { sheet: 'answer-sheet', journal: 'attempt' };

async function names(): Promise<readonly string[]> {
  const { stdout } = await run(['schema'], { columns: 100 });
  return stdout.split('\n').flatMap((line) => /^([a-z]\S*) {2}/.exec(line)?.[1] ?? []);
}

describe('guildhall schema', () => {
  it('lists every format, and writes the schema that is published for it', async () => {
    const found = await names();
    // What a configuration may hold follows from the commands; both are of the command line alone.
    const own = ['config', 'map'];
    const published = found.filter((name) => !own.includes(name));
    for (const name of own) expect(found).toContain(name);
    expect(published.map((name) => `${files[name] ?? name}.json`).toSorted()).toEqual(readdirSync(folder).toSorted());
    for (const name of published) {
      const { exit, stdout } = await run(['schema', name]);
      expect([exit, stdout]).toEqual([0, readFileSync(new URL(`${files[name] ?? name}.json`, folder), 'utf8')]);
    }
  });

  it('knows no other, and says which was meant', async () => {
    expect(await run(['schema', 'shet'])).toMatchObject({ exit: 2, stdout: '', stderr: expect.stringContaining('did you mean "sheet"?') as string });
    expect(await run(['schema', 'sheet', '--sql', 'postgres'])).toMatchObject({ exit: 2, stdout: '' });
  });
});

describe('guildhall schema --sql and guildhall sql', () => {
  it.each(['postgres', 'duckdb'] as const)('write tables and views that %s takes one after the other, and again', async (dialect) => {
    const duck = await (await DuckDBInstance.create(':memory:')).connect();
    const postgres = await PGlite.create();
    const take = async (statements: string): Promise<unknown> => (dialect === 'duckdb' ? duck.run(statements) : postgres.exec(statements));
    await take((await run(['schema', '--sql', dialect])).stdout);
    for (const framework of ['councillor-roles@1.0.0', 'leadership-points@1.0.0', 'public-meeting-readiness@1.0.0', 'councillor-quick-scan']) {
      for (const flags of ['list', 'gate']) {
        const { exit, stdout, stderr } = await run(['sql', framework, '--dialect', dialect, '--flags', flags]);
        expect([exit, stderr]).toEqual([0, '']);
        await take(stdout);
      }
    }
    duck.closeSync();
    await postgres.close();
  }, 60_000);

  it('refuses a dialect that is not named, and a version that is not known', async () => {
    expect(await run(['sql', 'councillor-roles'])).toMatchObject({ exit: 2, stdout: '' });
    expect(await run(['sql', 'councillor-roles@9.0.0', '--dialect', 'duckdb'])).toMatchObject({ exit: 5, stdout: '' });
  });
});
