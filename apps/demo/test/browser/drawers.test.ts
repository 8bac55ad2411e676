import { keysOf, listen } from '#walk/keys.ts';
import { everyMode, stumbles } from '#walk/look.ts';
import { follow, heading, inDays, on, press, unfold } from '#walk/steps.ts';
import { expect, it } from 'vitest';
import { answerSome, canary, home, leave, makeDrawer, mine, openMine, raw, readable, theirs } from './drawer-steps.ts';
import { kept } from './kept.ts';
import { demoSite } from './site.ts';

const site = demoSite();

it('lets nobody after somebody read anything of theirs: not on the first page, in a list, by going back or loading again, nor in what the browser holds', async () => {
  const { page, root, close, complaints, outside } = await site.visit();
  await makeDrawer(page, site.url(), mine, 'Blue kite');
  await home(page);
  await page.getByText('Your drawer “Blue kite” is open.').waitFor();
  await answerSome(page, 'Councillor roles and skills');
  await home(page);
  const carryOn = page.getByRole('link', { name: /^Carry on/ });
  await carryOn.waitFor();
  const mineAt = String(await carryOn.first().getAttribute('href'));
  await carryOn.first().click();
  await page.getByText('Go back one question').or(page.getByRole('heading', { level: 1 })).first().waitFor();
  expect(await page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name?.replace(/-[\da-f]{24}$/, '-…')))).toEqual(expect.arrayContaining(['guildhall-drawer-…', 'guildhall-drawers']));
  await leave(root);

  // Somebody else sits down.
  const told = async (): Promise<string> => {
    await heading(root).waitFor();
    await page.waitForLoadState();
    return await readable(page);
  };
  await page.getByText('There is 1 locked drawer here.').waitFor();
  await page.getByText('Nothing is saved here yet.').waitFor();
  const seen: string[] = [await told()];
  for (let back = 0; back < 4; back += 1) {
    await page.goBack({ timeout: 2000 }).catch(() => null);
    await page.waitForTimeout(150);
    seen.push(await told());
  }
  for (const address of [mineAt, '#/device', '#/finished', '#/drawer', '#/register', '#/group']) {
    await page.goto('about:blank');
    await page.goto(`${site.url()}${address}`);
    await page.waitForTimeout(150);
    seen.push(await told());
    await page.reload();
    seen.push(await told());
  }
  for (const page_ of seen) expect(page_).not.toContain(canary);
  for (const page_ of seen) expect(page_).not.toMatch(/Carry on|1 of \d+ answered/);
  const bytes = await raw(page);
  expect(bytes.length).toBeGreaterThan(500);
  for (const secret of [canary, 'Heron', 'journal', 'councillor-roles', 'otter', 'gate lamp']) expect(bytes).not.toContain(secret);

  // It was not lost by that.
  await page.goto(`${site.url()}#/drawer`);
  await openMine(root, ` ${mine} `);
  await page.getByRole('link', { name: /^Carry on/ }).first().click();
  await follow(root, 'Go back one question');
  await expect.poll(async () => await page.getByLabel('Your example').inputValue().catch(() => '')).toBe(canary);
  expect([...complaints, ...outside]).toEqual([]);
  await close();
}, 120_000);

it('keeps two people apart, and both from what lies open; says a wrong passphrase without a word about whose', async () => {
  const { page, root, close, complaints } = await site.visit();
  await answerSome(page, 'Quick scan for councillors');
  await makeDrawer(page, site.url(), mine, 'Blue kite');
  await home(page);
  await page.getByText('Nothing is saved here yet.').waitFor();
  await answerSome(page, 'Councillor roles and skills');
  await leave(root);
  await page.getByRole('heading', { name: 'Carry on where you left off' }).waitFor();
  await makeDrawer(page, site.url(), theirs);
  await home(page);
  await page.getByText('Nothing is saved here yet.').waitFor();
  expect(await page.locator('#main, main').first().innerText()).not.toMatch(/locked drawer|Blue kite|Open mine/);
  await leave(root);
  await page.getByText('There are 2 locked drawers here.').waitFor();
  await follow(root, 'Open mine');
  await on(root, 'Open my drawer');
  await press(root, 'Open it');
  await page.getByRole('alert').getByText('Type a passphrase').waitFor();
  await openMine(root, 'gate lamp otter sleer');
  await page.getByRole('alert').getByText(/^No drawer opens with this passphrase/).waitFor();
  expect(await page.getByRole('alert').innerText()).not.toContain('Blue kite');
  expect(await page.getByRole('button', { name: 'Lock and leave' }).count()).toBe(0);
  await openMine(root, mine);
  await page.getByRole('heading', { name: 'Carry on where you left off' }).waitFor();
  expect(await page.getByRole('link', { name: /^Carry on/ }).count()).toBe(1);
  await page.getByText('Your drawer “Blue kite” is open.').waitFor();
  // In another tab of the same browser it is locked, and a second drawer with the same words is not made.
  const other = await page.context().newPage();
  await other.goto(`${site.url()}#/drawer/new`);
  await other.getByLabel('Passphrase', { exact: true }).fill(mine);
  await other.getByLabel('The same passphrase once more').fill(mine);
  await press(other.locator('body'), 'Make the drawer');
  await other.getByRole('alert').getByText('Choose other words: these cannot be used here').waitFor();
  await other.close();
  expect(complaints).toEqual([]);
  await close();
}, 120_000);

it('is no blind search: without a drawer, the same words are found', async () => {
  const { page, close } = await site.visit();
  await answerSome(page, 'Councillor roles and skills');
  expect(await raw(page)).toContain(canary);
  await close();
});

it('moves what is chosen by its name, with nothing left outside, and leaves what is another’s', async () => {
  const { page, root, close, complaints } = await site.visit();
  await answerSome(page, 'Councillor roles and skills');
  await home(page);
  await answerSome(page, 'Quick scan for councillors');
  await makeDrawer(page, site.url(), mine);
  await press(root, 'Move these into my drawer');
  await page.getByRole('alert').getByText('Choose what is yours').waitFor();
  await page.getByLabel(/^Councillor roles and skills, last changed on/).check();
  await press(root, 'Move these into my drawer');
  await page.getByText('1 is in your drawer now.').waitFor();
  await page.getByLabel(/^Quick scan for councillors, last changed on/).waitFor();
  expect(await page.getByLabel(/^Councillor roles/).count()).toBe(0);
  const bytes = await raw(page);
  expect([bytes.includes(canary), bytes.includes('councillor-roles'), bytes.includes('councillor-quick-scan')]).toEqual([false, false, true]);
  await home(page);
  expect(await page.locator('#saved').innerText().catch(() => '')).not.toContain('Quick scan');
  expect(await page.getByRole('link', { name: /^Carry on/ }).count()).toBe(1);
  await leave(root);
  expect(await page.getByRole('link', { name: /^Carry on/ }).count()).toBe(1);
  expect(complaints).toEqual([]);
  await close();
});

it('warns a minute before it locks by itself, stays open for whoever is there, and has saved what was typed when nobody is', async () => {
  const { page, root, close, complaints } = await site.visit();
  const at = async (minutes: number): Promise<void> => {
    await page.clock.setFixedTime(new Date(Date.parse('2027-03-01T09:00:00Z') + minutes * 60_000));
  };
  await at(0);
  await makeDrawer(page, site.url(), mine);
  await home(page);
  await answerSome(page, 'Councillor roles and skills');
  const field = page.getByLabel('Your example');
  await field.focus();
  await at(14.2);
  const warned = page.getByRole('dialog', { name: 'Your drawer is about to be locked' });
  await warned.waitFor();
  await warned.getByText('Nobody has touched this page for 14 minutes.').waitFor();
  await warned.getByText('It is locked in 60 seconds.').waitFor();
  const found = await stumbles(root, 'warning', { wholePage: true, modes: ['light', 'dark', 'forced colours', '200 %', '320 px'] });
  // What lies under a dialog is never seen through it; axe does not know that. Its colours are those of every page, which are judged there.
  expect(found.filter((fault) => !/to be looked at: color-contrast: .*partially overlaps other elements at #drawer-soon/.test(fault))).toEqual([]);
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Keep it open');
  await at(14.6);
  await warned.getByText('It is locked in 30 seconds.').waitFor();
  await page.keyboard.press('Enter');
  await warned.waitFor({ state: 'detached' });
  expect(await field.evaluate((element) => element === document.activeElement)).toBe(true);
  await at(28);
  await page.waitForTimeout(1500);
  expect(await warned.count()).toBe(0);
  await field.pressSequentially(' again');
  await at(43.5);
  await on(root, 'Your drawer was locked');
  await page.getByText('Nobody had touched the page for 15 minutes.').waitFor();
  expect(await readable(page)).not.toContain(canary);
  expect(await raw(page)).not.toContain(canary);
  await openMine(root, mine);
  await page.getByRole('link', { name: /^Carry on/ }).first().click();
  await follow(root, 'Go back one question');
  await expect.poll(async () => await page.getByLabel('Your example').inputValue().catch(() => '')).toMatch(/again/);
  expect(complaints).toEqual([]);
  await close();
});

it('says before what is lost with the passphrase, and after; clears the drawers with everything else, opened or not', async () => {
  const { page, root, close, complaints } = await site.visit();
  await page.goto(`${site.url()}#/drawer/new`);
  await page.getByText('If you forget the passphrase, nothing in the drawer can ever be opened').waitFor();
  for (const isOpen of [false, true]) {
    await makeDrawer(page, site.url(), mine);
    await home(page);
    await answerSome(page, 'Quick scan for councillors');
    if (!isOpen) {
      await leave(root);
      await follow(root, 'Open mine');
      await unfold(root, 'I have forgotten my passphrase');
      await page.getByText('Then your drawer stays locked, and nobody can open it.').waitFor();
    }
    await page.locator('footer').getByRole('link', { name: 'Clear this computer' }).click();
    await press(root, 'Yes, clear it');
    await page.getByText('This computer is clear.').waitFor();
    expect(await kept(page)).toBe('');
    expect(await page.evaluate(async () => await indexedDB.databases())).toEqual([]);
    expect(await page.getByRole('button', { name: 'Lock and leave' }).count()).toBe(0);
    await home(page);
    await page.getByText('Nothing is saved here yet.').waitFor();
  }
  // What is begun on the same page after that is not lost in a drawer that nobody can open.
  await answerSome(page, 'Quick scan for councillors');
  await page.goto('about:blank');
  await page.goto(site.url());
  await page.getByRole('heading', { name: 'Carry on where you left off' }).waitFor();
  expect(complaints).toEqual([]);
  await close();
});

it('erases in a locked drawer what has lain for more than seven days, says so, and erases a drawer left empty', async () => {
  const { page, root, close } = await site.visit();
  await makeDrawer(page, site.url(), mine);
  await home(page);
  await answerSome(page, 'Quick scan for councillors');
  await leave(root);
  await page.clock.setFixedTime(`${inDays(7)}T09:00:00`);
  await page.goto('about:blank');
  await page.goto(site.url());
  await page.getByText('There is 1 locked drawer here.').waitFor();
  await page.clock.setFixedTime(`${inDays(9)}T09:00:00`);
  await page.goto('about:blank');
  await page.goto(site.url());
  await page.getByText('Something in a locked drawer lay here for too long, and has been deleted.').waitFor();
  expect(await page.getByText('locked drawer here').count()).toBe(0);
  expect(await kept(page)).toBe('');
  await close();
});

it('lets its owner delete it, and needs a passphrase that will do', async () => {
  const { page, root, close, complaints } = await site.visit();
  await page.goto(`${site.url()}#/drawer/new`);
  await press(root, 'Make the drawer');
  await page.getByRole('alert').getByRole('link', { name: 'Type a passphrase' }).waitFor();
  await page.getByLabel('Passphrase', { exact: true }).fill('library');
  await press(root, 'Make the drawer');
  await page.getByRole('alert').getByRole('link', { name: /^Make it longer/ }).waitFor();
  await page.getByLabel('What is it to be called? (optional)').fill('x'.repeat(41));
  await page.getByRole('alert').getByRole('link', { name: 'Make the name 40 letters or shorter' }).waitFor();
  expect(await kept(page)).toBe('');
  await makeDrawer(page, site.url(), mine);
  await home(page);
  await answerSome(page, 'Quick scan for councillors');
  await follow(root, 'About my drawer');
  await on(root, 'About my drawer');
  await unfold(root, 'Delete my drawer');
  await press(root, 'Yes, delete my drawer');
  await page.getByText('Nothing is saved here yet.').waitFor();
  expect(await kept(page)).toBe('');
  expect(complaints).toEqual([]);
  await close();
});

it('locks with its other tabs, and when the browser puts the page aside', async () => {
  const { page, root, close } = await site.visit();
  await makeDrawer(page, site.url(), mine);
  const other = await page.context().newPage();
  await other.goto(`${site.url()}#/drawer`);
  await openMine(other.locator('body'), mine);
  await other.getByText('Your drawer is open.').waitFor();
  await leave(root);
  await other.getByRole('link', { name: 'Open mine' }).waitFor();
  await follow(other.locator('body'), 'Open mine');
  await openMine(other.locator('body'), mine);
  await other.getByText('Your drawer is open.').waitFor();
  await other.evaluate(() => { window.dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true })); });
  expect(await other.locator('body').innerText()).toBe('');
  await other.evaluate(() => { window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })); });
  await other.getByRole('link', { name: 'Open mine' }).waitFor();
  await close();
});

it('says where there are no drawers why not, and what to do instead', async () => {
  const { page, root, close, complaints, context } = await site.visit();
  await context.addInitScript(() => { Object.defineProperty(Crypto.prototype, 'subtle', { get: () => undefined }); });
  await page.reload();
  await follow(root, 'Keep my answers behind a passphrase');
  await on(root, 'Nothing can be kept behind a passphrase here');
  await page.getByText('a safe address, which begins with https').waitFor();
  await follow(root, 'I am finished on this computer');
  await on(root, 'I am finished on this computer');
  expect(complaints).toEqual([]);
  await close();
});

it('reads well in every mode: making, an open one, the first page with it open and locked, and opening with a wrong passphrase', async () => {
  const { page, root, close, complaints } = await site.visit();
  const found: string[] = [];
  const look = async (name: string): Promise<void> => { found.push(...await stumbles(root, name, { wholePage: true, modes: everyMode })); };
  await answerSome(page, 'Quick scan for councillors');
  await page.goto(`${site.url()}#/drawer/new`);
  await press(root, 'Make the drawer');
  await look('making');
  await makeDrawer(page, site.url(), mine, 'Blue kite');
  await look('mine');
  await home(page);
  await look('first page with a drawer open');
  await leave(root);
  await look('first page with a drawer locked');
  await follow(root, 'Open mine');
  await openMine(root, theirs);
  await page.getByRole('alert').getByText(/^No drawer opens/).waitFor();
  await unfold(root, 'I have forgotten my passphrase');
  await look('opening');
  await page.goto(`${site.url()}#/drawer/locked`);
  await on(root, 'Your drawer was locked');
  await look('locked');
  expect([...found, ...complaints]).toEqual([]);
  await close();
}, 240_000);

it('is made, locked and opened with the keyboard alone, and the focus follows', async () => {
  const { page, root, close, complaints } = await site.visit();
  await listen(page);
  await page.reload();
  await heading(root).waitFor();
  const keys = keysOf(root);
  await keys.go(/^Keep my answers behind a passphrase$/);
  await keys.type(/^Passphrase$/, mine);
  await keys.type(/^The same passphrase once more$/, mine);
  expect(await keys.go(/^Make the drawer$/)).toBe('About my drawer');
  await keys.to(/^Lock and leave$/);
  await page.keyboard.press('Enter');
  await page.getByText('There is 1 locked drawer here.').waitFor();
  await keys.go(/^Open mine$/);
  await keys.type(/^Passphrase$/, mine);
  await keys.go(/^Open it$/);
  await page.getByText('Your drawer is open.').waitFor();
  expect([...keys.faults, ...complaints]).toEqual([]);
  await close();
});
