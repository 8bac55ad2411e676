import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { publicMeetingReadiness as framework } from '@guildhall/core/frameworks';
import { sealCard } from '@guildhall/core/register';
import { simulate, steadyAna, walkTo } from '@guildhall/core/testing';
import { describe, expect, it } from 'vitest';
import { inFile, linesOf, madeUp } from './support/made-up.ts';
import { folder, run } from './support/run.ts';

const levels = (level: number): Readonly<Record<string, unknown>> => Object.fromEntries(framework.competencies.flatMap(({ indicators }) => indicators.map(({ id }) => [id, level])));
const checks = Object.fromEntries(framework.checks.map(({ id }) => [id, 'done']));
const sheetOf = (level: number, more: object = {}): string => JSON.stringify({
  framework: framework.id, version: framework.version, respondent: 'o-17', answeredOn: '2026-03-02', answers: levels(3), checks,
  raters: [{ id: 'a-2', group: 'assessor', answers: levels(level) }], ...more,
});

describe('guildhall gate', () => {
  it('opens for who may speak alone, and says that nobody has decided', async () => {
    const { exit, stdout, stderr } = await run(['gate', inFile('sheet.json', sheetOf(2))]);
    expect(stdout).toBe('On 2 March 2026:\nMay speak alone until 2 March 2027\nThis is what the answers suggest. A person has to decide.\n');
    expect([exit, stderr]).toEqual([0, '']);
  });

  it('stays shut for who is not ready, with everything that is missing', async () => {
    const { exit, stdout, stderr } = await run(['gate', inFile('sheet.json', sheetOf(1, { checks: { ...checks, sp4: 'notNeeded' } }))]);
    expect(stdout).toContain('Watch and take notes for now');
    expect(stdout).toMatch(/was seen with help/);
    expect(stdout).toContain('- Not in place yet: Have it in writing what you may say');
    expect(exit).toBe(1);
    expect(stderr).toContain('E_NOT_READY');
  });

  it('lets through who may speak beside a colleague only where that is allowed', async () => {
    const skill = framework.competencies.filter(({ critical }) => critical === 'skill').flatMap(({ indicators }) => indicators.map(({ id }) => [id, 1] as const));
    const file = inFile('sheet.json', sheetOf(2, { raters: [{ id: 'a-2', group: 'assessor', answers: { ...levels(2), ...Object.fromEntries(skill) } }] }));
    const [shut, open] = [await run(['gate', file]), await run(['gate', file, '--allow', 'with-support'])];
    expect([shut.exit, open.exit]).toEqual([1, 0]);
    expect(shut.stdout).toContain('May speak beside a colleague');
    expect(shut.stderr).toContain('--allow with-support');
  });

  it('looks at the day it is asked about', async () => {
    const file = inFile('sheet.json', sheetOf(2));
    const exits = await Promise.all(['2026-03-01', '2027-03-01', '2027-03-02'].map(async (on) => (await run(['gate', file, '--on', on])).exit));
    expect(exits).toEqual([1, 0, 1]);
    expect((await run(['gate', file, '--on', '2027-03-02'])).stdout).toContain('Ended on 2 March 2027');
  });

  it('goes by the decision of a manager where there is one, in an attempt and on a card', async () => {
    const record = walkTo(framework, 'standing', { ...steadyAna, outcome: 'READY_WITH_SUPPORT' }).record();
    const on = record?.body.journal.flatMap(({ event }) => (event.type === 'decision.made' ? [event.on] : []))[0] ?? '';
    const attempt = inFile('me.json', JSON.stringify(record));
    const asked = await run(['gate', attempt, '--on', on, '--allow', 'with-support']);
    expect(asked).toMatchObject({ exit: 0, stderr: '' });
    expect(asked.stdout).toMatch(/May speak beside dee\n[\s\S]*This was decided by a person\./);
    const card = inFile('card.json', JSON.stringify(sealCard({ status: 'READY', by: 'Bo Hughes', on: '2026-03-02', until: '2026-06-02' }, { name: 'Al Price' })));
    expect([(await run(['gate', card])).exit, (await run(['gate', card, '--on', '2026-06-02'])).exit]).toEqual([0, 1]);
  });

  it('says the same in Welsh, and that the Welsh is a draft', async () => {
    const { exit, stdout } = await run(['gate', inFile('sheet.json', sheetOf(2)), '--lang', 'cy']);
    expect(exit).toBe(0);
    expect(stdout).toMatch(/^Drafft[\s\S]*\nAr 2 Mawrth 2026:\nYn cael siarad yn annibynnol tan 2 Mawrth 2027\n/);
    expect(stdout).not.toContain('May speak');
  });

  it('gives the same as data', async () => {
    const { stdout, stderr, exit } = await run(['gate', inFile('sheet.json', sheetOf(2, { raters: [] })), '--format', 'json']);
    expect(JSON.parse(stdout)).toMatchObject({ format: 'guildhall/gate@1', open: false, on: '2026-03-02', basis: 'rules', status: 'NOT_ASSESSED', may: 'no' });
    expect(JSON.parse(stderr)).toMatchObject({ code: 'E_NOT_READY' });
    expect(exit).toBe(1);
  });

  it('never tells what anybody answered, or who they are', async () => {
    const secret = 'nobody may read this';
    const rated = Object.fromEntries(framework.scenarios.map(({ id, options }) => [id, Object.fromEntries(options.map((option) => [option.id, 4]))]));
    for (const [i, sheet] of simulate(framework, { people: 12, seed: 5, shareOfNonAnswers: 0.4 }).entries()) {
      const answers = { ...sheet.answers, rd9c: { notMyRole: secret } };
      const file = inFile(`${i}.json`, JSON.stringify({ ...sheet, respondent: 'Zz-own-id', answers, scenarios: rated, raters: [{ id: 'Zz-watcher', group: 'assessor', answers: { ...levels(i % 4), rd9c: { notMyRole: secret } } }] }));
      for (const format of ['text', 'json']) {
        const { stdout, stderr } = await run(['gate', file, '--flags', 'gate', '--format', format]);
        expect(`${stdout}${stderr}`).not.toMatch(/Zz-|nobody may read|rd\d+[abc]|sj\d+\.|notMyRole|preferNotToSay|"level"/);
      }
    }
  });

  it('says whose it is to be where a file holds several, and refuses a framework that judges nobody', async () => {
    const many = inFile('many.jsonl', linesOf([sheetOf(1), sheetOf(2, { respondent: 'o-18' })]));
    expect(await run(['gate', many])).toMatchObject({ exit: 1, stderr: expect.stringContaining('E_SEVERAL') as string });
    expect(await run(['gate', many, '--respondent', 'o-18'])).toMatchObject({ exit: 0 });
    const roles = inFile('roles.json', JSON.stringify({ framework: 'councillor-roles', version: '1.0.0', respondent: 'm-1', answers: { pr1: 3 } }));
    expect(await run(['gate', roles])).toMatchObject({ exit: 1, stdout: '', stderr: expect.stringContaining('E_NO_READINESS_RULES') as string });
    expect(await run(['gate', 'no-such-file.json'])).toMatchObject({ exit: 2 });
  });
});

describe('guildhall readiness', () => {
  const card = (name: string, on: string, until: string, beside?: string): string =>
    JSON.stringify(sealCard({ status: beside === undefined ? 'READY' : 'READY_WITH_SUPPORT', by: 'Bo Hughes', on, until, ...(beside === undefined ? {} : { beside }) }, { name }));
  const cards = linesOf([
    card('Al Price', '2026-01-05', '2027-01-05'), card('Di Lee', '2026-01-05', '2026-03-20', 'Al Price'), card('Cy Jones', '2025-01-05', '2026-01-05'), card('Ed Shaw', '2026-01-05', '2026-04-05', 'Fay Hill'),
  ]);

  it('lists who may speak that day, beside whom, and whose time ends soon', async () => {
    const { exit, stdout, stderr } = await run(['readiness', inFile('cards.jsonl', cards)], { columns: 100 });
    expect([exit, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(/May speak on 2 March 2026/);
    expect(stdout).toMatch(/Al Price +5 January 2027 +May speak alone/);
    expect(stdout).toMatch(/Di Lee +20 March 2026 +May speak beside Al Price\. Ends in 18 days/);
    expect(stdout).toMatch(/On the list, but not for 2 March 2026[\s\S]*Cy Jones[\s\S]*Ed Shaw/);
  });

  it('marks by as many days as are asked for, on the day that is asked for', async () => {
    const file = inFile('cards.jsonl', cards);
    const soon = async (...args: readonly string[]): Promise<readonly string[]> =>
      (JSON.parse((await run(['readiness', file, '--format', 'json', ...args])).stdout) as { entries: readonly { name: string; endsSoon: boolean }[] }).entries.filter(({ endsSoon }) => endsSoon).map(({ name }) => name);
    expect(await soon()).toEqual(['Di Lee']);
    expect(await soon('--within', '10')).toEqual([]);
    expect(await soon('--within', '40')).toEqual(['Di Lee', 'Ed Shaw']);
    expect(await soon('--on', '2026-12-20')).toEqual(['Al Price']);
  });

  it('reads cards, attempts and sheets together, and says of nobody that they may not speak', async () => {
    const record = walkTo(framework, 'standing', { ...steadyAna, respondent: 'o-5', outcome: 'READY' }).record();
    const undecided = walkTo(framework, 'supports', { ...steadyAna, respondent: 'o-6' }).record();
    const files = [
      inFile('cards.jsonl', cards), inFile('me.json', JSON.stringify(record)), inFile('other.json', JSON.stringify(undecided)),
      inFile('sheets.jsonl', linesOf([sheetOf(2, { respondent: 'o-7' }), sheetOf(1, { respondent: 'o-8' })])),
    ];
    const on = record?.body.journal.flatMap(({ event }) => (event.type === 'decision.made' ? [event.on] : []))[0] ?? '';
    const { stdout, exit } = await run(['readiness', ...files, '--on', on, '--format', 'json']);
    expect(exit).toBe(0);
    const said = JSON.parse(stdout) as { entries: readonly { name: string; may: string }[]; undecided: unknown; without: number };
    expect(said.entries).toContainEqual(expect.objectContaining({ name: 'o-5', may: 'alone' }));
    expect(said.undecided).toEqual([{ name: 'o-7', suggested: 'alone' }]);
    expect(said.without).toBe(2);
    expect(stdout).not.toMatch(/o-6|o-8|NOT_/);
    const csv = (await run(['readiness', ...files, '--on', on, '--format', 'csv'])).stdout.split('\r\n');
    expect(csv[0]).toBe('name,reference,day,may,beside,missing,decided_by,decided_on,valid_until');
    expect(csv).toContain(`o-7,,${on},undecided,,alone,,,`);
    expect((await run(['readiness', ...files, '--on', on, '--format', 'md'])).stdout).toMatch(/^## May speak on[\s\S]*\| Al Price \| /);
  });

  it('is written into a file, in the form that its name says', async () => {
    const [file, place] = [inFile('cards.jsonl', cards), folder()];
    for (const [name, format] of [['r.csv', 'csv'], ['r.json', 'json'], ['r.md', 'md'], ['r.txt', 'table']] as const) {
      expect(await run(['readiness', file, '--out', join(place, name)])).toEqual({ exit: 0, stdout: '', stderr: '' });
      expect(readFileSync(join(place, name), 'utf8')).toBe((await run(['readiness', file, '--format', format])).stdout);
    }
    expect(await run(['readiness', file, '--out', join(place, 'r.docx')])).toMatchObject({ exit: 2, stdout: '', stderr: expect.stringMatching(/^E_USAGE .*\.docx/) });
    expect(await run(['readiness', file, '--out', file])).toMatchObject({ exit: 2, stdout: '' });
    expect(readFileSync(file, 'utf8')).toBe(cards);
  });

  it('and gate read the table that is meant: its separator, its worksheet', async () => {
    const sheets = inFile('sheets.jsonl', linesOf([sheetOf(2, { respondent: 'o-7' }), sheetOf(1, { respondent: 'o-8' })]));
    const place = folder();
    await run(['convert', sheets, '--out', join(place, 'a.csv')]);
    await run(['convert', sheets, '--out', join(place, 'a.xlsx')]);
    writeFileSync(join(place, 'b.csv'), readFileSync(join(place, 'a.csv'), 'utf8').replaceAll(',', ';'));
    const wanted = await run(['readiness', sheets]);
    expect(wanted.stdout).toContain('o-7');
    for (const args of [['a.csv'], ['a.xlsx'], ['a.xlsx', '--worksheet', '1'], ['b.csv', '--separator', 'semicolon']] as const) {
      const [name, ...rest] = args;
      expect(await run(['readiness', join(place, name), ...rest]), args.join(' ')).toEqual(wanted);
      expect(await run(['gate', join(place, name), '--respondent', 'o-7', ...rest]), args.join(' ')).toMatchObject({ exit: 0, stderr: '' });
    }
    expect(await run(['gate', join(place, 'a.xlsx'), '--respondent', 'o-7', '--worksheet', 'Nowhere'])).toMatchObject({ exit: 1, stdout: '' });
  });

  it('takes the good records and refuses a bad one by itself', async () => {
    const broken = card('Mo Ali', '2026-01-05', '2026-06-05').replace('Mo Ali', 'Mo Ali2');
    const { exit, stdout, stderr } = await run(['readiness', inFile('cards.jsonl', linesOf([broken, card('Al Price', '2026-01-05', '2027-01-05')]))]);
    expect(stdout).toContain('Al Price');
    expect(stdout).not.toContain('Mo Ali');
    expect(stderr).toMatch(/^E_DAMAGED {2}.*cards\.jsonl:1:/);
    expect(exit).toBe(6);
  });
});

describe('readiness of something else', () => {
  it('is refused, once for each file, and the others are listed', async () => {
    const other = inFile('other.jsonl', linesOf(await madeUp('councillor-roles', '--people', '3')));
    const good = inFile('good.jsonl', linesOf(await madeUp('public-meeting-readiness', '--people', '3')));
    const alone = await run(['readiness', good]);
    const { exit, stdout, stderr } = await run(['readiness', other, good]);
    expect({ exit, stdout }).toEqual({ exit: 1, stdout: alone.stdout });
    expect(stderr.match(/E_NO_READINESS_RULES/g)).toHaveLength(1);
    expect(stderr.replaceAll(/\s+/g, ' ')).toContain('3 records here are of a framework that does not say who is ready hint: guildhall readiness reads public-meeting-readiness');
  });
});
