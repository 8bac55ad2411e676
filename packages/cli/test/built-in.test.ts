import { spawnSync } from 'node:child_process';
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { frameworks } from '@guildhall/core/frameworks';
import { beforeAll, describe, expect, it } from 'vitest';
import { bundle } from './support/bundle.ts';
import { folder, run } from './support/run.ts';

// In the program that is published, frameworks are data that were put together and checked when it was built.
let main = '';
beforeAll(async () => { main = await bundle(); }, 60_000);

const guildhall = (args: readonly string[], input?: string): string => spawnSync(process.execPath, [main, ...args], { encoding: 'utf8', input }).stdout;

describe.each(frameworks.map((framework) => [framework.id, framework] as const))('%s as it is built in', (id, framework) => {
  it('is the framework of its source, to the letter', () => {
    expect(JSON.parse(guildhall(['frameworks', 'show', id, '--format', 'json']))).toEqual(JSON.parse(JSON.stringify(framework)));
  });

  it('is right as it is shown, and is brought again from there, under its own name and under another', () => {
    const place = folder();
    const [same, mine] = [join(place, 'same.json'), join(place, 'mine.json')];
    const shown = guildhall(['frameworks', 'show', id, '--format', 'json']);
    writeFileSync(same, shown);
    writeFileSync(mine, shown.replace(`"id": "${id}"`, '"id": "my-own"'));
    const ran = (...args: readonly string[]) => {
      const { status, stdout, stderr } = spawnSync(process.execPath, [main, ...args], { encoding: 'utf8', input: '' });
      return { status, stdout, stderr };
    };
    for (const file of [same, mine]) {
      expect(ran('validate', file)).toMatchObject({ status: 0, stderr: '', stdout: expect.stringContaining('nothing is wrong with this framework') });
      expect(ran('frameworks', '--framework-file', file)).toMatchObject({ status: 0, stderr: '', stdout: expect.stringContaining(file === mine ? 'my-own' : id) });
      const name = file === mine ? 'my-own' : id;
      expect(ran('flow', name, '--framework-file', file)).toMatchObject({ status: 0, stderr: '' });
      expect(ran('simulate', name, '--people', '1', '--framework-file', file)).toMatchObject({ status: 0, stderr: '', stdout: expect.stringContaining(`"framework":"${name}"`) });
    }
  }, 60_000);

  it('scores under the hash of its source', async () => {
    const sheet = `${JSON.stringify({ framework: id, version: framework.version, respondent: 'm-1', answers: {} })}\n`;
    const fromSource = (await run(['score'], { stdin: sheet })).stdout;
    expect(JSON.parse(fromSource)).toMatchObject({ framework: { id, version: framework.version, hash: expect.stringMatching(/^sha256:[0-9a-f]{64}$/) } });
    expect(guildhall(['score'], sheet)).toBe(fromSource);
  });
});

describe('what the program asks of Node only once it is wanted', () => {
  it('is there when it is: files by a pattern, and a fault of ours by its number', () => {
    const place = folder();
    writeFileSync(join(place, 'a.jsonl'), `${JSON.stringify({ framework: 'councillor-roles', version: '1.0.0', respondent: 'm-1', answers: {} })}\n`);
    expect(guildhall(['score', join(place, '*.jsonl')])).toMatch(/^\{"format":"guildhall\/result@1"/);
    // Whatever imports a module of Node late has to be given its names.
    const parts = readdirSync(dirname(main)).filter((name) => name.endsWith('.js')).map((name) => readFileSync(join(dirname(main), name), 'utf8'));
    const late = parts.flatMap((text) => [...text.matchAll(/await import\("node:[a-z/]+"\)/g)]);
    expect(late.length).toBeGreaterThan(1);
    expect(parts.filter((text) => /^export default require_\w+\(\);$/m.test(text) && text.includes('getBuiltinModule("node:'))).toEqual([]);
  });

  it('is not loaded before: what every code means is in a part of its own', () => {
    const holding = readdirSync(dirname(main)).filter((name) => name.endsWith('.js') && readFileSync(join(dirname(main), name), 'utf8').includes('no decimal comma, no percent sign'));
    expect(holding).toHaveLength(1);
    expect(holding[0]).toMatch(/^explain-finding/);
    expect(guildhall(['explain', 'E_NUMBER'])).toMatch(/^E_NUMBER\nA cell should hold a number\./);
  });
});
