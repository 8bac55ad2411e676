import { describe, expect, it } from 'vitest';
import { run } from './support/run.ts';
import { inFile, linesOf, madeUp } from './support/made-up.ts';

const sheet = JSON.stringify({ framework: 'councillor-roles', version: '1.0.0', respondent: 'm-1', answers: { ap1: 2, ap2: 2, ap3: 3 } });
const said = (text: string) => text.replaceAll(/\s+/g, ' ');

describe('what-if', () => {
  it('says what would have to be so for a skill to be a step further', async () => {
    const { exit, stdout, stderr } = await run(['what-if', inFile('s.json', sheet), 'action-planning']);
    expect({ exit, stderr }).toEqual({ exit: 0, stderr: '' });
    expect(said(stdout)).toContain('“Making a plan and keeping to it” comes to 2.3 today.');
    const found = JSON.parse((await run(['what-if', inFile('s.json', sheet), 'action-planning', '--format', 'json'])).stdout);
    expect(found).toMatchObject({ format: 'guildhall/what-if@1', outcome: 'step', competency: 'action-planning', next: { level: 2.5 }, steps: [{ from: 2, to: 3 }] });
    expect((await run(['what-if', inFile('s.json', sheet), 'action-planning', '--lang', 'cy'])).stdout).toContain('Drafft');
  });

  it('finds the sheet of one person among many', async () => {
    const file = inFile('s.jsonl', linesOf(await madeUp('councillor-roles', '--people', '5')));
    const third = await run(['what-if', file, 'brokering', '--respondent', 'p-3', '--format', 'json']);
    expect(third.exit).toBe(0);
    expect(third.stdout).not.toBe((await run(['what-if', file, 'brokering', '--format', 'json'])).stdout);
    expect(await run(['what-if', file, 'brokering', '--respondent', 'p-9'])).toMatchObject({ exit: 1, stdout: '', stderr: expect.stringContaining('E_NO_SHEET') });
  });

  it('says what would let an officer do more', async () => {
    const officer = inFile('o.json', (await madeUp('public-meeting-readiness', '--people', '1', '--raters', 'assessor=1', '--missing', '0'))[0]!);
    const { exit, stdout } = await run(['what-if', officer, 'status']);
    expect(exit).toBe(0);
    expect(said(stdout)).toContain('The rules only suggest. A person decides.');
    expect(JSON.parse((await run(['what-if', officer, 'status', '--format', 'json'])).stdout)).toHaveProperty('outcome');
    expect(await run(['what-if', inFile('s.json', sheet), 'status'])).toMatchObject({ exit: 1, stdout: '', stderr: expect.stringContaining('E_UNKNOWN_COMPETENCY') });
  });

  it('names the skill that was meant', async () => {
    expect(await run(['what-if', inFile('s.json', sheet), 'action-planing'])).toMatchObject({ exit: 1, stdout: '', stderr: expect.stringContaining('did you mean "action-planning"?') });
  });
});
