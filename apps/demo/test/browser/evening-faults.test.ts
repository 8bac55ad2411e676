/// <reference lib="dom" />
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { follow, heading, isSaved, on, press, unfold } from '#walk/steps.ts';
import { runs, startBrowser } from '../../../../packages/react/test/browser/faults.ts';
import { asExpected, begin, boardOf, closeRound, codesFor, typeCodes } from './group-evening.ts';
import { kept } from './kept.ts';
import { contentOf } from './readiness-files.ts';
import { demoSite } from './site.ts';

const site = demoSite();

/** A trainer who gathers, with so many sheets in. */
async function gathering(root: Locator, people: number): Promise<{ readonly session: string; readonly id: string; readonly codes: readonly string[] }> {
  const session = await begin(root, site.url());
  await follow(root, 'Go on: gather the answers');
  const codes = codesFor(session, 8);
  await typeCodes(root, codes.slice(0, people));
  return { session, id: session.replace('-', ''), codes };
}

const isIn = async (root: Locator, count: number): Promise<void> => { await root.locator('.app-group-count strong').filter({ hasText: new RegExp(`^\\s*${count} in`) }).waitFor(); };

it('has every sheet that was shown as saved, however often the browser is killed in that moment', async () => {
  const profile = await mkdtemp(join(tmpdir(), 'guildhall-evening-'));
  let codes: readonly string[] = [];
  const lost: unknown[] = [];
  for (let kills = 0; kills <= 4 * runs; kills += 1) {
    const { context, kill } = await startBrowser(profile);
    const page = context.pages()[0] ?? await context.newPage();
    const root = page.locator('body');
    if (kills === 0) {
      const session = await begin(root, site.url());
      codes = codesFor(session, 2 * 4 * runs + 2);
      await follow(root, 'Go on: gather the answers');
    } else {
      await page.goto(`${site.url()}#/group/gather`);
      await heading(root).waitFor();
      const found = await root.locator('.app-group-count strong').allInnerTexts();
      if (!(found[0] ?? '').startsWith(`${2 * kills} in`)) lost.push({ kills, found });
    }
    for (const each of [0, 1]) {
      await root.getByLabel('Type a hand-in code').fill(codes[2 * kills + each] ?? '');
      await root.getByLabel('Type a hand-in code').press('Enter');
      await root.getByText(`Sheet ${2 * kills + each + 1} is in.`).waitFor();
    }
    await isSaved(root);
    await kill();
  }
  expect(lost).toEqual([]);
  await rm(profile, { recursive: true, force: true, maxRetries: 5 });
});

it('brings nothing back of a session that was deleted, nor of one that was cleared away with the computer', async () => {
  const { page, root, context, close } = await site.visit();
  const { id } = await gathering(root, 3);
  const other = await context.newPage();
  await other.goto(`${site.url()}#/group/gather`);
  await isIn(other.locator('body'), 3);
  await page.goto(`${site.url()}#/group/delete/${id}`);
  await press(root, 'Yes, delete it');
  await page.getByText('The session is deleted.').waitFor();
  expect(await kept(page)).toBe('');
  // The other window lets go of it as well, and so does whoever comes next.
  await on(other.locator('body'), 'No session is open on this device');
  await other.reload();
  await on(other.locator('body'), 'No session is open on this device');
  await gathering(root, 2);
  await follow(root, 'Clear this computer');
  await press(root, 'Yes, clear it');
  await page.getByText('This computer is clear.').waitFor();
  expect(await kept(page)).toBe('');
  await page.goto(`${site.url()}?again#/group`);
  await page.getByText('There is no session on this device yet.').waitFor();
  await close();
});

it.each(['the small storage alone', 'all of it'])('goes on where the browser clears its storage in the middle of a session: %s', async (what) => {
  const { page, root, complaints, close } = await site.visit();
  const { id, codes } = await gathering(root, 5);
  await page.evaluate(async (all) => {
    localStorage.clear();
    if (all) await new Promise((resolve) => { indexedDB.deleteDatabase('guildhall-group').addEventListener('success', resolve); });
  }, what === 'all of it');
  // Nobody has pressed anything to delete it: what this page still holds is kept again.
  await typeCodes(root, [codes[5] ?? '']);
  await page.getByText('Sheet 6 is in.').waitFor();
  await isIn(root, 6);
  await isSaved(root);
  await page.reload();
  await isIn(root, 6);
  expect(await page.evaluate((key) => localStorage.getItem(key) !== null, `guildhall-group/${id}`)).toBe(true);
  await closeRound(root);
  expect(await boardOf(page)).toEqual(asExpected);
  expect(complaints).toEqual([]);
  await close();
});

/** Puts another text in the place of a session, as damage would. */
const poison = async (page: Page, id: string, text: string): Promise<void> => { await page.evaluate(([key, value]) => { localStorage.setItem(key, value); }, [`guildhall-group/${id}`, text] as const); };

it('opens the others where one session is damaged; that one can be downloaded, and removed by itself', async () => {
  const { page, root, complaints, close } = await site.visit();
  const { id } = await gathering(root, 5);
  const whole = await page.evaluate((key) => localStorage.getItem(key) ?? '', `guildhall-group/${id}`);
  const inRecord = (change: (record: { seal: string; body: { journal: unknown[]; startedAt: string }; format: string; framework: { id: string } }) => void): string => {
    const parsed = JSON.parse(whole) as { id: string; record: Parameters<typeof change>[0] };
    change(parsed.record);
    return JSON.stringify({ ...parsed, id: 'BADONE' });
  };
  const poisons = [
    'not a session', '', 'null', '[]', '{}', whole.slice(0, 200), '{"id":"BADONE","savedAt":"2027-03-01T09:00:00.000Z","record":{}}', '{"id":"BADONE","savedAt":"2027-03-01T09:00:00.000Z","record":{"body":null}}',
    inRecord((record) => { record.seal = 'sha256:0'; }), inRecord((record) => { record.body.journal.splice(1, 1); }), inRecord((record) => { record.format = 'guildhall/group-session@9'; }),
    inRecord((record) => { record.framework.id = 'nobody-knows'; }), inRecord((record) => { record.body.startedAt = 'yesterday'; }), inRecord((record) => { record.body.journal = [{}]; }),
    '"'.repeat(5000), '{"id":{"toString":1},"__proto__":{"sessions":[]}}',
  ];
  for (const [i, text] of poisons.entries()) await poison(page, `BAD${i}`, text);
  await page.goto(`${site.url()}?again#/group`);
  const downloads = root.getByRole('button', { name: 'Download the damaged session' });
  const removals = root.getByRole('button', { name: 'Remove the damaged session' });
  await expect.poll(() => downloads.count()).toBe(poisons.length);
  const files: string[] = [];
  // A browser asks before it lets a page download more than a few.
  for (const button of (await downloads.all()).slice(0, 5)) {
    const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
    files.push(await contentOf(download));
  }
  // Letter for letter, for whoever is to mend it.
  for (const each of files) expect(poisons).toContain(each);
  expect(new Set(files).size).toBe(5);
  for (let left = poisons.length - 1; left >= 0; left -= 1) {
    await removals.first().click();
    await expect.poll(() => removals.count()).toBe(left);
    expect(await page.getByRole('link', { name: 'Go back to the session' }).count()).toBe(1);
  }
  expect(await page.evaluate(() => Object.keys(localStorage).filter((key) => key.includes('BAD')))).toEqual([]);
  await follow(root, 'Go back to the session');
  await isIn(root, 5);
  // The one that is open becomes damaged, and nobody writes over what lies there unasked.
  await poison(page, id, 'not a session');
  await page.reload();
  await on(root, 'No session is open on this device');
  expect(await page.evaluate((key) => localStorage.getItem(key), `guildhall-group/${id}`)).toBe('not a session');
  expect(complaints).toEqual([]);
  await close();
});

it('goes on when the clock of the device is set back, or forward, in the middle of a session', async () => {
  const { page, root, context, complaints, close } = await site.visit();
  const { codes } = await gathering(root, 3);
  // Back by a day and a summer, forward by an hour: whatever the clock says, the order of things is theirs.
  for (const [i, moment] of ['2027-02-28T09:00:00', '2026-08-01T09:00:00', '2027-03-01T10:00:00'].entries()) {
    await context.clock.setFixedTime(moment);
    await typeCodes(root, [codes[3 + i] ?? '']);
    await page.getByText(`Sheet ${4 + i} is in.`).waitFor();
    await page.reload();
    await isIn(root, 4 + i);
  }
  await closeRound(root);
  expect(await boardOf(page)).toEqual(asExpected);
  await follow(root, 'Running order');
  await press(root, 'Begin: Talk in pairs');
  await page.locator('.app-script-clock').getByText('20:00').waitFor();
  // Set back by ten minutes while a step runs: it is for the trainer to stop the clock or begin the step again, and nothing else moves.
  await context.clock.setFixedTime('2027-03-01T09:50:00');
  await page.reload();
  await page.locator('.app-script-clock').getByText('30:00').waitFor();
  await press(root, 'Begin again');
  await page.locator('.app-script-clock').getByText('20:00').waitFor();
  // A wrong year for a moment deletes what is kept for a week, and nothing that is open and worked on.
  await context.clock.setFixedTime('2027-03-20T09:00:00');
  await follow(root, 'Board');
  expect(await boardOf(page)).toEqual(asExpected);
  await unfold(root, 'Let latecomers in');
  await press(root, 'Let latecomers in');
  await isIn(root, 6);
  await page.reload();
  await isIn(root, 6);
  expect(complaints).toEqual([]);
  await close();
});
