import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sealAttempt } from '@guildhall/core';
import { councillorQuickScan, frameworks, publicMeetingReadiness } from '@guildhall/core/frameworks';
import { confidentBea, steadyAna, walkTo, type Persona } from '@guildhall/core/testing';
import { folder, run } from './support/run.ts';

const typed = (...lines: readonly string[]): string => lines.map((line) => `${line}\n`).join('');

/** A saved attempt, as `take` saves it. */
async function saved(...lines: readonly string[]): Promise<string> {
  const file = join(folder(), 'scan.json');
  await run(['take', 'councillor-quick-scan', file, '--id', 'm-1'], { stdin: typed(...lines) });
  return file;
}

/** A record made elsewhere, in a file. */
function stored(record: unknown): string {
  const file = join(folder(), 'record.json');
  writeFileSync(file, `${JSON.stringify(record, undefined, 1)}\n`);
  return file;
}

const journey = (persona: Persona): readonly string[] => frameworks.map((framework) => {
  const record = walkTo(framework, framework.flow.at(-1)?.id ?? '', persona, { now: () => '2026-03-02T10:00:00.000Z' }).record();
  return stored(record);
});

describe('a replay', () => {
  it('gives the very bytes of what was saved, whatever happened in it', async () => {
    const files = [...journey(steadyAna), ...journey(confidentBea), await saved('y', '1', 'b', 'x', '2n', 'An example.', 'p', 's', 'q')];
    for (const file of files) {
      const { exit, stdout, stderr } = await run(['replay', file, '--format', 'json']);
      expect({ exit, stderr }).toEqual({ exit: 0, stderr: '' });
      expect(stdout).toBe(readFileSync(file, 'utf8'));
      expect(await run(['replay', file, '--check'])).toMatchObject({ exit: 0, stdout: expect.stringContaining('the seal holds') });
    }
  });

  it('gives what is left of an attempt that was taken back', async () => {
    const attempt = walkTo(publicMeetingReadiness, publicMeetingReadiness.flow.at(-1)?.id ?? '', steadyAna, { now: () => '2026-03-02' });
    expect(attempt.send({ type: 'attempt.withdrawn' })).toBe(true);
    const file = stored(attempt.record());
    expect((await run(['replay', file, '--format', 'json'])).stdout).toBe(readFileSync(file, 'utf8'));
    expect(await run(['replay', file, '--check'])).toMatchObject({ exit: 0 });
  });

  it('lists what happened, without what was said', async () => {
    const file = await saved('y', '2n', 'Siân was there.', 'q');
    const { stdout } = await run(['replay', file]);
    expect(stdout).toMatch(/1 {2}2026-03-02T12:00:00.000Z {2}Agreed to take part/);
    expect(stdout.replaceAll(/\s+/g, ' ')).toContain('Answered: How would you describe the way you get to know');
    expect(stdout).not.toMatch(/Siân|develop/);
    expect((await run(['replay', file, '--lang', 'cy'])).exit).toBe(0);
  });

  it('shows how it stood after any entry', async () => {
    const file = await saved('y', '1', '2', 'q');
    expect((await run(['replay', file, '--to', '0'])).stdout).toContain('The beginning, before anything happened');
    expect((await run(['replay', file, '--to', '2'])).stdout).toContain('1 of 10');
    const at = JSON.parse((await run(['replay', file, '--to', '3', '--format', 'json'])).stdout);
    expect(at).toMatchObject({ seq: 3, of: 3, doing: 'answering', parts: [{ answered: 2, asked: 10 }] });
    expect(await run(['replay', file, '--to', '4'])).toMatchObject({ exit: 2, stdout: '', stderr: expect.stringContaining('3 entries') });
  });
});

describe('a check against a replay', () => {
  it('names the first entry that could not have happened, and where it stands in the file', async () => {
    const file = await saved('y', '1', '2', '3', 'q');
    const envelope = JSON.parse(readFileSync(file, 'utf8'));
    const cases: readonly (readonly [number, (journal: { seq: number; event: Record<string, unknown> }[]) => void])[] = [
      [3, (journal) => { Object.assign(journal[2]?.event ?? {}, { item: 'no/such' }); }],
      [2, (journal) => { journal.splice(1, 1); }],
      [1, (journal) => { journal.splice(0, 1); }],
      [4, (journal) => { Object.assign(journal[3] ?? {}, { seq: 9 }); }],
      [2, (journal) => { Object.assign(journal[1] ?? {}, { event: { type: 'review.agreed' } }); }],
    ];
    for (const [seq, change] of cases) {
      const body = structuredClone(envelope.body);
      change(body.journal);
      // Sealed again by whoever changed it: only a replay can tell.
      for (const record of [{ ...envelope, body }, sealAttempt(councillorQuickScan, body)]) {
        const { exit, stdout, stderr } = await run(['replay', stored(record), '--check']);
        expect({ exit, stdout }).toEqual({ exit: 6, stdout: '' });
        expect(stderr).toMatch(new RegExp(`E_JOURNAL .*record\\.json:\\d+:\\d+ +/body/journal/${seq - 1} +seq ${seq}:`));
      }
    }
  });

  it('says so where every entry could have happened, and still the seal does not hold', async () => {
    const file = await saved('y', '1', '2', 'q');
    writeFileSync(file, readFileSync(file, 'utf8').replace('"strength"', '"toDevelop"'));
    expect(await run(['replay', file, '--check'])).toMatchObject({ exit: 6, stderr: expect.stringMatching(/^E_DAMAGED/) });
    expect(await run(['replay', file])).toMatchObject({ exit: 6, stdout: '' });
  });

  it('takes nothing else for an attempt', async () => {
    for (const [text, exit] of [['{"format":"guildhall/attempt@2"}', 5], ['{"answers":{}}', 1], ['', 3], ['{', 3]] as const) {
      const file = join(folder(), 'x.json');
      writeFileSync(file, text);
      for (const more of [[], ['--check']]) expect((await run(['replay', file, ...more])).exit, text).toBe(exit);
    }
  });
});

describe('a flow', () => {
  it.each(frameworks)('$id is a Mermaid diagram and a drawing, in both languages', async ({ id }) => {
    for (const lang of ['en', 'cy']) {
      expect((await run(['flow', id, '--format', 'mermaid', '--lang', lang])).stdout).toMatch(/^stateDiagram-v2\n {2}state "/);
      expect((await run(['flow', id, '--format', 'svg', '--lang', lang])).stdout).toMatch(/^<svg [\s\S]*<\/svg>\n$/);
    }
    expect((await run(['flow', id, '--format', 'mermaid'])).stdout).toContain('At once');
  });
});
