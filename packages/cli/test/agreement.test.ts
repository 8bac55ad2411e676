import { describe, expect, it } from 'vitest';
import { councillorRoles } from '@guildhall/core/frameworks';
import { inviteObserver } from '@guildhall/core/raters';
import { hashOf } from '../../core/src/json/hash.ts';
import { run } from './support/run.ts';
import { inFile, linesOf, madeUp } from './support/made-up.ts';

const asked = (...groups: readonly string[]) => madeUp('councillor-roles', '--people', '1', '--seed', '9', '--missing', '0', ...groups.flatMap((group) => ['--raters', group]));

describe('agreement', () => {
  it('lays what those who were asked said beside what the person said', async () => {
    const [sheet] = await asked('fellow-councillors=4', 'officers=3');
    const { exit, stdout, stderr } = await run(['agreement', inFile('s.json', sheet!)]);
    expect({ exit, stderr }).toEqual({ exit: 0, stderr: '' });
    expect(stdout).toMatch(/^People I asked\n/);
    expect(stdout).toContain('Fellow councillors: ');
    expect(stdout).toContain('How far they agree');
    const report = JSON.parse((await run(['agreement', inFile('s.json', sheet!), '--format', 'json'])).stdout);
    expect(report).toMatchObject({ format: 'guildhall/raters@1', agreement: { icc: { ok: true } } });
    expect((await run(['agreement', inFile('s.json', sheet!), '--lang', 'cy'])).stdout).toContain('Drafft');
  });

  it('leaves a group of fewer than three out of everything, and says nothing where no group is left', async () => {
    const [three] = await asked('officers=3');
    const [five] = await asked('officers=3', 'community=2');
    // The three are the same people, so what two others said has made no difference.
    const shown = JSON.parse((await run(['agreement', inFile('s.json', five!), '--format', 'json'])).stdout);
    expect(JSON.stringify(shown)).not.toContain('"community"');
    expect(shown).toEqual(JSON.parse((await run(['agreement', inFile('s.json', three!), '--format', 'json'])).stdout));
    for (const groups of [['officers=2'], ['officers=2', 'community=2'], []]) {
      const [sheet] = await asked(...groups);
      const { exit, stdout, stderr } = await run(['agreement', inFile('s.json', sheet!)]);
      expect({ exit, stdout }).toEqual({ exit: 9, stdout: '' });
      expect(stderr).toMatch(/^E_PRIVACY_RATER_GROUP {2}held back by the rule "rater-group"/);
    }
  });

  it('keeps what an earlier one showed of others until three more have answered, so that nobody is had by taking one from the other', async () => {
    const [three] = await asked('officers=3');
    const [four] = await asked('officers=4');
    const [six] = await asked('officers=6');
    const told = async (sheet: string, ...before: readonly string[]) => JSON.parse((await run(['agreement', inFile('s.json', sheet), ...before, '--format', 'json'])).stdout).competencies.map(({ groups }: { groups: unknown }) => groups);
    const first = inFile('first.json', three!);
    expect(await told(four!)).not.toEqual(await told(three!));
    const shown = await told(three!);
    const now = await told(four!, '--before', first);
    // Where nothing was shown before there is nothing to take it from.
    expect(now.filter((_: unknown, i: number) => shown[i].length > 0)).toEqual(shown.filter((groups: readonly unknown[]) => groups.length > 0));
    expect(await told(six!, '--before', first)).toEqual(await told(six!));
  });

  it('joins what came back to the sheet of the person who asked, in any order of files', async () => {
    const [own] = await asked();
    const [others] = await asked('officers=3');
    const invitation = inviteObserver(councillorRoles, { subject: 'p-1', group: 'officers' });
    const observers = JSON.parse(others!).raters.map(({ answers }: { answers: object }, i: number) => {
      const unsealed = { format: 'guildhall/observer@1', framework: invitation.framework, subject: 'p-1', group: 'officers', id: `o-${i + 1}`, answers, texts: { 'does-well': `Words ${i + 1}` } };
      return JSON.stringify({ ...unsealed, seal: hashOf(unsealed) });
    });
    const [sheetFile, invitationFile, observerFile] = [inFile('s.json', own!), inFile('i.json', JSON.stringify(invitation)), inFile('o.jsonl', linesOf(observers))];
    const { exit, stdout } = await run(['agreement', observerFile, sheetFile, invitationFile]);
    expect(exit).toBe(0);
    expect(stdout).toContain('Officers: ');
    for (const words of ['“Words 1”', '“Words 2”', '“Words 3”', 'What you could try']) expect(stdout).toContain(words);
    expect(await run(['agreement', sheetFile, observerFile])).toMatchObject({ exit: 1, stdout: '', stderr: expect.stringContaining('E_NOT_INVITED') });
    expect(await run(['agreement', invitationFile, observerFile])).toMatchObject({ exit: 1, stdout: '', stderr: expect.stringContaining('E_NO_SHEET') });
    const damaged = inFile('d.jsonl', linesOf([observers[0]!.replace('Words 1', 'Worms 1')]));
    expect(await run(['agreement', sheetFile, invitationFile, damaged])).toMatchObject({ exit: 6, stdout: '', stderr: expect.stringContaining('E_DAMAGED') });
  });

  it('takes one person of many, and no question set of which nobody else is asked', async () => {
    const many = inFile('m.jsonl', linesOf(await madeUp('councillor-roles', '--people', '3', '--raters', 'officers=3')));
    expect((await run(['agreement', many, '--respondent', 'p-3'])).exit).toBe(0);
    expect(await run(['agreement', many, '--respondent', 'p-4'])).toMatchObject({ exit: 1, stdout: '', stderr: expect.stringContaining('E_NO_SHEET') });
    const scan = inFile('q.json', (await madeUp('councillor-quick-scan', '--people', '1'))[0]!);
    expect(await run(['agreement', scan])).toMatchObject({ exit: 1, stdout: '', stderr: expect.stringContaining('E_NOT_OBSERVED') });
  });
});
