import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { defineFramework, type Framework } from '@guildhall/core';
import { bundle } from './support/bundle.ts';
import { printed } from './support/console-examples.ts';
import { folder, run } from './support/run.ts';

const docs = new URL('../../../docs/', import.meta.url);
const guide = readFileSync(new URL('guides/own-framework.md', docs), 'utf8');
const blocks = (kind: string): readonly string[] => [...guide.matchAll(new RegExp(`^\`\`\`${kind}\\n([\\s\\S]*?)^\`\`\`$`, 'gm'))].map(([, text = '']) => text);

let main = '';
beforeAll(async () => { main = await bundle(); }, 60_000);

/** A line of the shell, in a folder, with the command as it is published. */
function typed(line: string, place: string): { readonly said: string; readonly exit: number | null } {
  const { stdout, stderr, status } = spawnSync('bash', ['--norc', '-o', 'pipefail', '-c', `guildhall() { "$GUILDHALL_NODE" "$GUILDHALL_MAIN" "$@"; }\n${line}`], {
    cwd: place, encoding: 'utf8', env: { PATH: process.env['PATH'], GUILDHALL_NODE: process.execPath, GUILDHALL_MAIN: main },
  });
  return { said: `${stdout}${stderr}${status === 0 ? '' : `[exit ${status}]\n`}`, exit: status };
}

/** A folder with what the guide tells to save there, and nothing else. */
function begun(): string {
  const place = folder();
  writeFileSync(join(place, 'chairing.json'), blocks('json')[0] ?? '');
  writeFileSync(join(place, 'chairing.csv'), blocks('csv')[0] ?? '');
  return place;
}

describe('the guide to a framework of one’s own', () => {
  it('leads from nothing to a report of a group, each command printing what it shows', () => {
    const place = begun();
    const shown = blocks('console');
    expect(shown.length).toBeGreaterThan(9);
    for (const example of shown) {
      const [, line = '', output = ''] = /^\$ (.+)\n([\s\S]*)$/.exec(example) ?? [];
      expect(typed(line, place).said, line).toMatch(printed(output));
    }
    // What they wrote can be worked with.
    expect(typed('guildhall score form.xlsx --framework-file chairing.json', place).said).toMatch(/^E_MISSING {2}form\.xlsx.* {2}\/respondent/);
    expect(typed('guildhall validate made-up.jsonl --framework-file chairing.json', place)).toEqual({ said: 'made-up.jsonl: nothing is wrong with 40 lines\n', exit: 0 });
  }, 60_000);

  it('has every other command right too', () => {
    const place = begun();
    const lines = blocks('sh').flatMap((block) => block.trim().split('\n'));
    expect(lines.length).toBeGreaterThan(3);
    for (const line of lines) {
      const { said, exit } = typed(line.startsWith('guildhall take') ? `printf 'y\\n3\\n2\\n2\\n1\\n\\n\\n\\n\\n\\n\\n' | ${line} --plain` : line, place);
      expect(exit, `${line}\n${said}`).toBe(0);
    }
    // One of ours is where somebody may begin.
    expect(typed('guildhall validate mine.json', place)).toMatchObject({ exit: 0, said: expect.stringMatching(/^mine\.json: nothing is wrong/) });
    const inText = [...guide.matchAll(/`(guildhall [^`]*FILE[^`]*|guildhall [^`]*chairing[^`]*)`/g)].map(([, line = '']) => line);
    expect(inText.length).toBeGreaterThan(1);
    for (const line of inText) expect(typed(line, place), line).toMatchObject({ exit: 0 });
  }, 60_000);

  it('shows the example that is kept, which is a framework for the core too', () => {
    expect(blocks('json')[0]).toBe(readFileSync(new URL('examples/chairing.json', docs), 'utf8'));
    expect(blocks('csv')[0]).toBe(readFileSync(new URL('examples/chairing.csv', docs), 'utf8'));
    const example = JSON.parse(blocks('json')[0] ?? '') as Framework;
    expect(defineFramework(example)).toBe(example);
  });

  it('explains every key that has to be there, and its schema names them', async () => {
    const schema = JSON.parse((await run(['schema', 'framework'])).stdout) as { required: readonly string[] };
    const [, table = ''] = /^## What is in it\n([\s\S]*?)^## /m.exec(guide) ?? [];
    for (const key of schema.required) expect(table, key).toContain(`\`${key}\``);
  });

  it('shows settings that are read', () => {
    const place = begun();
    writeFileSync(join(place, 'guildhall.config.json'), (blocks('json')[1] ?? '').replace('frameworks/*.json', '*ing.json'));
    expect(typed('guildhall flow chairing-meetings', place)).toMatchObject({ exit: 0 });
    rmSync(join(place, 'guildhall.config.json'));
    expect(typed('guildhall flow chairing-meetings', place)).toMatchObject({ exit: 1 });
  });
});
