import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { everyMode, stumbles } from '#walk/look.ts';
import { choose, follow, heading, inDays, isSaved, on, press, unfold } from '#walk/steps.ts';
import type { Locator, Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { runs, startBrowser } from '../../../../packages/react/test/browser/faults.ts';
import { answerSome, home, leave, makeDrawer, mine, openMine, raw, readable, theirs } from './drawer-steps.ts';
import { codesFor, typeCodes } from './group-evening.ts';
import { kept } from './kept.ts';
import { cardFile } from './readiness-files.ts';
import { demoSite } from './site.ts';

const site = demoSite();
/** A name that nobody else has, on a card and in an action. */
const name = 'Ottoline Quarrendon';

/** Without loading the page again: that would lock what is open. */
async function goTo(page: Page, address: string): Promise<void> { await page.evaluate((hash) => { window.location.hash = hash; }, address); }

/** From nothing to a session in which something was agreed. Gives its code, with and without the hyphen. */
async function evening(root: Locator): Promise<readonly [string, string]> {
  const page = root.page();
  await goTo(page, '#/group');
  await follow(root, 'Start a new session');
  await on(root, 'What is this session about?');
  await press(root, 'Start the session');
  await on(root, 'Before people answer');
  const session = (await root.locator('.app-group-code strong').innerText()).trim();
  await follow(root, 'Go on: gather the answers');
  await typeCodes(root, codesFor(session, 2));
  await goTo(page, '#/group/actions/new');
  await on(root, 'Add an action');
  await root.locator('input[name="what"]').first().check();
  await root.getByLabel('Who looks after it?').fill(name);
  await press(root, 'Save the action');
  await page.getByText(name).first().waitFor();
  return [session, session.replace('-', '')];
}

async function cardOn(root: Locator): Promise<void> {
  const page = root.page();
  await goTo(page, '#/register');
  await on(root, 'Who may speak');
  await page.locator('input[type="file"]').setInputFiles(cardFile(name));
  await page.getByText(`${name} is on the list.`).waitFor();
}

/** Nothing of it, in words or in other words, in what the browser holds. */
async function tellsNothing(page: Page, codes: readonly string[]): Promise<void> {
  const bytes = await raw(page);
  expect(bytes.length).toBeGreaterThan(500);
  for (const secret of [...codes, name, 'Ottoline', 'Quarrendon', 'guildhall/group-session', 'guildhall/register@1', 'guildhall-group/', 'guildhall-register/', 'journal', 'sheet.handedIn', 'councillor-', 'Bo Hughes']) expect(bytes).not.toContain(secret);
}

it('keeps a session with a group and the list of who may speak in the drawer that is open: afterwards nothing of them is on any page or in the browser, and their owner goes on', async () => {
  const { page, root, close, complaints, outside } = await site.visit();
  await makeDrawer(page, site.url(), mine, 'Blue kite');
  const codes = await evening(root);
  await isSaved(root);
  await cardOn(root);
  // Not even while it is open.
  await tellsNothing(page, codes);
  await leave(root);
  await tellsNothing(page, codes);
  const seen: string[] = [];
  for (const address of ['#/group', '#/group/gather', '#/group/board', '#/group/actions', '#/register', '#/device', '#/join', `#/group/delete/${codes[1]}`]) {
    await page.goto('about:blank');
    await page.goto(`${site.url()}${address}`);
    await heading(root).waitFor();
    await page.waitForTimeout(150);
    seen.push(await readable(page));
  }
  for (const each of seen) expect(each).not.toContain(name);
  for (const each of seen.slice(0, -1)) for (const code of codes) expect(each).not.toContain(code);
  expect([seen[0], seen[1], seen[4]].map((each) => /There is no session on this device yet|No session is open on this device|Nobody is on the list yet/.exec(each ?? '')?.[0])).toEqual(
    ['There is no session on this device yet', 'No session is open on this device', 'Nobody is on the list yet']);
  // Somebody else's drawer is another.
  await makeDrawer(page, site.url(), theirs);
  await goTo(page, '#/register');
  await page.getByText('Nobody is on the list yet.').waitFor();
  await leave(root);
  await follow(root, 'Open mine');
  await openMine(root, mine);
  await page.getByText('Your drawer “Blue kite” is open.').waitFor();
  await goTo(page, '#/register');
  await page.getByText(name).first().waitFor();
  await goTo(page, '#/group/actions');
  await page.getByText(name).first().waitFor();
  await goTo(page, '#/group/gather');
  await root.locator('.app-group-count strong').filter({ hasText: /^\s*2 in/ }).waitFor();
  expect([...complaints, ...outside]).toEqual([]);
  await close();
}, 120_000);

it('is no blind search: without a drawer, the same words are found', async () => {
  const { page, root, close } = await site.visit();
  const codes = await evening(root);
  await cardOn(root);
  const bytes = await raw(page);
  for (const found of [codes[1], name, 'sheet.handedIn', 'guildhall/register@1']) expect(bytes).toContain(found);
  await close();
});

it('moves a session and the list that lie outside into the drawer, each by choice, with nothing of them left; and joins two lists', async () => {
  const { page, root, close, complaints } = await site.visit();
  const codes = await evening(root);
  await cardOn(root);
  await makeDrawer(page, site.url(), mine);
  await page.getByLabel(/^Session with a group: Quick scan/).waitFor();
  await goTo(page, '#/register');
  await page.getByText('Nobody is on the list yet.').waitFor();
  await page.locator('input[type="file"]').setInputFiles(cardFile('Al Price'));
  await page.getByText('Al Price is on the list.').waitFor();
  await goTo(page, '#/drawer');
  await page.getByLabel(/^Session with a group: Quick scan/).check();
  await page.getByLabel('The list of who may speak: 1 person').check();
  await press(root, 'Move these into my drawer');
  await page.getByText('2 are in your drawer now.').waitFor();
  await page.getByText('Nothing is saved outside the drawers.').waitFor();
  await tellsNothing(page, codes);
  await goTo(page, '#/register');
  for (const each of ['Al Price', name]) await page.locator('tbody').getByText(each).first().waitFor();
  await goTo(page, '#/group');
  await page.getByRole('button', { name: /^Carry on/ }).first().click();
  await root.locator('.app-group-count strong').filter({ hasText: /^\s*2 in/ }).waitFor();
  await leave(root);
  await tellsNothing(page, codes);
  await page.goto(`${site.url()}#/group`);
  await page.getByText('There is no session on this device yet.').waitFor();
  expect(complaints).toEqual([]);
  await close();
});

it('leaves a session outside where it is while a drawer is open, and shows it again afterwards', async () => {
  const { page, root, close } = await site.visit();
  const codes = await evening(root);
  await makeDrawer(page, site.url(), mine);
  await goTo(page, '#/group/gather');
  await on(root, 'No session is open on this device');
  expect(await page.locator('main').innerText()).not.toContain(codes[0]);
  await leave(root);
  await page.goto(`${site.url()}#/group/gather`);
  await root.locator('.app-group-count strong').filter({ hasText: /^\s*2 in/ }).waitFor();
  await close();
});

it('locks a session that is being run after minutes without a touch, with all that was done; a second window follows, and stays open as long as the first is used', async () => {
  const { page, root, context, close, complaints } = await site.visit();
  const at = async (minutes: number): Promise<void> => { await context.clock.setFixedTime(new Date(Date.parse('2027-03-01T19:00:00Z') + minutes * 60_000)); };
  await at(0);
  await makeDrawer(page, site.url(), mine);
  const codes = await evening(root);
  const wall = await context.newPage();
  await wall.goto(`${site.url()}#/drawer`);
  await openMine(wall.locator('body'), mine);
  await wall.getByText('Your drawer is open.').waitFor();
  await goTo(wall, '#/group/gather');
  const counts = (count: number): Locator => wall.locator('.app-group-count strong').filter({ hasText: new RegExp(`^\\s*${count} in`) });
  await counts(2).waitFor();
  await goTo(page, '#/group/gather');
  await at(10);
  await typeCodes(root, codesFor(codes[0], 4).slice(2, 4));
  await counts(4).waitFor();
  // Twenty minutes after anybody touched this window, ten after the other.
  await at(20);
  await wall.waitForTimeout(1500);
  expect(await wall.getByRole('dialog').count()).toBe(0);
  await at(26);
  await on(root, 'Your drawer was locked');
  await on(wall.locator('body'), 'Your drawer was locked');
  for (const each of [page, wall]) expect(await readable(each)).not.toContain(codes[0]);
  await tellsNothing(page, codes);
  await openMine(root, mine);
  await page.getByText('Your drawer is open.').waitFor();
  await goTo(page, '#/group/gather');
  await root.locator('.app-group-count strong').filter({ hasText: /^\s*4 in/ }).waitFor();
  expect(complaints).toEqual([]);
  await close();
});

it('deletes them with everything else on “Clear this computer”, with the drawer, and a session in its time without the passphrase', async () => {
  const { page, root, close, complaints } = await site.visit();
  for (const isOpen of [true, false]) {
    await makeDrawer(page, site.url(), mine);
    await evening(root);
    await cardOn(root);
    if (!isOpen) await leave(root);
    await page.locator('footer').getByRole('link', { name: 'Clear this computer' }).click();
    await press(root, 'Yes, clear it');
    await page.getByText('This computer is clear.').waitFor();
    expect([await kept(page), await page.evaluate(async () => await indexedDB.databases())]).toEqual(['', []]);
    // What is begun on the same page after that is no more in a drawer that is gone.
    await goTo(page, '#/group');
    await page.getByText('There is no session on this device yet.').waitFor();
  }
  await makeDrawer(page, site.url(), mine);
  await evening(root);
  await cardOn(root);
  await goTo(page, '#/drawer');
  await on(root, 'About my drawer');
  await unfold(root, 'Delete my drawer');
  await press(root, 'Yes, delete my drawer');
  await page.getByText('Nothing is saved here yet.').waitFor();
  expect(await kept(page)).toBe('');
  await makeDrawer(page, site.url(), mine);
  await evening(root);
  await isSaved(root);
  await leave(root);
  await page.clock.setFixedTime(`${inDays(9)}T09:00:00`);
  await page.goto('about:blank');
  await page.goto(site.url());
  await page.getByText('Something in a locked drawer lay here for too long, and has been deleted.').waitFor();
  expect(await kept(page)).toBe('');
  expect(complaints).toEqual([]);
  await close();
});

it('has in a drawer every sheet that was shown as saved, however often the browser is killed in that moment', async () => {
  const profile = await mkdtemp(join(tmpdir(), 'guildhall-drawer-'));
  const lost: unknown[] = [];
  let session = '';
  for (let kills = 0; kills <= 3 * runs; kills += 1) {
    const { context, kill } = await startBrowser(profile);
    const page = context.pages()[0] ?? await context.newPage();
    const root = page.locator('body');
    if (kills === 0) {
      await makeDrawer(page, site.url(), mine);
      [session] = await evening(root);
      await goTo(page, '#/group/gather');
    } else {
      await page.goto(`${site.url()}#/drawer`);
      await openMine(root, mine);
      await page.getByText('Your drawer is open.').waitFor();
      await goTo(page, '#/group/gather');
      await heading(root).waitFor();
      const found = await root.locator('.app-group-count strong').allInnerTexts();
      if (!(found[0] ?? '').startsWith(`${2 + kills} in`)) lost.push({ kills, found });
    }
    await typeCodes(root, codesFor(session, 3 + kills).slice(2 + kills));
    await root.getByText(`Sheet ${3 + kills} is in.`).waitFor();
    await isSaved(root);
    await kill();
  }
  expect(lost).toEqual([]);
  await rm(profile, { recursive: true, force: true, maxRetries: 5 });
}, 120_000);

it('F16: loses no choice in a drawer when the tab is closed in the moment of the choice', { timeout: 240_000 * runs }, async () => {
  const { page, root, context, close } = await site.visit();
  await makeDrawer(page, site.url(), mine);
  await home(page);
  await answerSome(page, 'Quick scan for councillors');
  const choices = ['toDevelop', 'strength', 'notImportant'];
  const lost: unknown[] = [];
  let tab = page;
  let tabRoot = root;
  for (let i = 0; i < 10 * runs; i += 1) {
    const next = choices[i % 3] ?? '';
    await choose(tabRoot, next);
    // Nobody waits for anything: with and without the page being asked.
    await tab.close({ runBeforeUnload: i % 2 === 0 });
    tab = await context.newPage();
    tabRoot = tab.locator('body');
    await tab.goto(`${site.url()}#/drawer`);
    if (i === 0) await tellsNothing(tab, []);
    await openMine(tabRoot, mine);
    await tab.getByRole('link', { name: /^Carry on/ }).first().click();
    await follow(tabRoot, 'Go back one question');
    const found = await tab.locator('input[type="radio"]:checked').getAttribute('value');
    if (found !== next) lost.push({ i, next, found });
  }
  expect(lost).toEqual([]);
  await close();
});

it('can be read in every way: what can be moved, with something chosen that is missing', async () => {
  const { page, root, close, complaints } = await site.visit();
  await evening(root);
  await cardOn(root);
  await makeDrawer(page, site.url(), mine, 'Blue kite');
  await press(root, 'Move these into my drawer');
  await page.getByRole('alert').getByText('Choose what is yours').waitFor();
  expect([...await stumbles(root, 'moving', { wholePage: true, modes: everyMode }), ...complaints]).toEqual([]);
  await close();
}, 120_000);
