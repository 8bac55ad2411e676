import { mkdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { env } from 'node:process';
import { pathToFileURL } from 'node:url';
import type { Locator, Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { keysOf, listen } from '#walk/keys.ts';
import { everyMode } from '#walk/look.ts';
import type { Scene } from '#walk/scene.ts';
import { agree, answerAll, checkTitle, choose, follow, heading, isSaved, on, press, unfold, way } from '#walk/steps.ts';
import { visitor } from '#walk/visit.ts';
import { walking } from '#walk/walking.ts';
import { kept } from './kept.ts';
import { demoSite } from './site.ts';
import { passOn, turn, turnTitle } from './turns.ts';

const site = demoSite();
const phone = { width: 375, height: 700 };

/** Pictures for somebody who looks at the pages as a person does; nowhere where nobody asks for them. */
const pictures = env['GUILDHALL_PICTURES'];

async function picture(page: Page, name: string): Promise<void> {
  if (pictures === undefined) return;
  mkdirSync(pictures, { recursive: true });
  const before = page.viewportSize() ?? phone;
  await page.setViewportSize(phone);
  await page.screenshot({ path: `${pictures}/${name}.png`, fullPage: true });
  await page.setViewportSize(before);
}

/** Walks with somebody who sees every screen in every mode. The code of a session falls by chance, so what is heard is not compared. */
async function inEveryMode(walk: (scene: Scene) => Promise<void>): Promise<readonly string[]> {
  return await walking(await site.visit(), { wholePage: true, modes: () => everyMode }, async (scene) => {
    await walk({ ...scene, see: async (name) => { await picture(scene.page, name); await scene.see(name); } });
  });
}

const at = async (page: Page, path: string): Promise<void> => { await page.goto(`${site.url()}#/${path}`); };

/** The trainer begins a session in this browser; its code, without the hyphen. */
async function session(page: Page, root: Locator, roles: readonly string[] = []): Promise<string> {
  await at(page, 'group/new');
  await on(root, 'What is this session about?');
  if (roles.length > 0) await root.getByLabel('One to three roles or skills, looked at closely').check();
  for (const role of roles) await root.getByLabel(role, { exact: true }).check();
  await press(root, 'Start the session');
  await on(root, 'Before people answer');
  return (await root.locator('.app-group-code strong').first().innerText()).replace('-', '').trim();
}

const myCode = async (root: Locator): Promise<string> => (await root.locator('.app-my-code [aria-hidden]').allInnerTexts()).join('-');

/** Answers the ten questions of the scan. */
async function scan(root: Locator, choice = 'strength'): Promise<void> {
  await root.locator('input[type="radio"]').first().waitFor();
  expect(await answerAll(root, () => choice)).toBe(10);
}

/** Answers so many of the ten questions, all on one page. */
async function answerOnOnePage(root: Locator, choices: readonly string[]): Promise<void> {
  const groups = await root.locator('fieldset').all();
  expect(groups).toHaveLength(10);
  for (const [place, choice] of choices.entries()) await groups[place]?.locator(`input[value="${choice}"]`).check();
}

/** What is said to be handed in: each row, its name first. */
async function saidInShort(root: Locator): Promise<readonly (readonly string[])[]> {
  const rows = await root.locator('.govuk-summary-list__row').all();
  return await Promise.all(rows.map(async (row) => [await row.locator('dt').innerText(), ...await row.locator('li').allInnerTexts()]));
}

/** Says what the questions need to know of a councillor. */
async function aboutMe(root: Locator): Promise<void> {
  await on(root, 'About you');
  for (const value of ['non-executive', 'both', 'yes']) await choose(root, value);
  await press(root, /^Continue$/);
  await root.locator('input[type="radio"][value="level-3"]').first().waitFor();
}

/** How many sheets the trainer has, as the trainer's page says it. */
async function sheetsIn(page: Page, root: Locator): Promise<string> {
  await at(page, 'group/gather');
  return (await root.locator('.app-group-count strong').innerText()).trim();
}

it('lets somebody join with a code that is mistyped at first, answer, and hand in by code or file whenever they like', async () => {
  expect(await inEveryMode(async ({ page, root, see }) => {
    const code = await session(page, root);
    await at(page, 'join');
    await on(root, 'Join a session');
    await see('join');
    await root.getByLabel('Session code').fill('K7M 2QX');
    await press(root, 'Continue');
    await root.getByText('The code is too short. It has 7 letters and numbers.').first().waitFor();
    await see('join-wrong');
    // As somebody types it who reads 0 as O and 1 as l, in small letters and with a space.
    await root.getByLabel('Session code').fill(` ${code.slice(0, 3)} ${code.slice(3)}`.toLowerCase().replaceAll('0', 'o').replaceAll('1', 'l'));
    await press(root, 'Continue');
    await on(root, 'Take part in this session');
    await see('join-before');
    await press(root, 'Agree and start');
    await root.getByText('To go on, tick the box').first().waitFor();
    await see('join-before-not-agreed');
    expect(await page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('guildhall-hand-in/')))).toEqual([]);
    await agree(root);
    await root.locator('input[type="radio"]').first().waitFor();
    await follow(root, 'Hand in what I have');
    await on(root, 'There is nothing to hand in yet');
    await see('hand-in-nothing');
    await follow(root, 'Carry on');
    await choose(root, 'strength');
    await isSaved(root);
    await follow(root, 'Hand in what I have');
    await on(root, 'My code');
    const first = await myCode(root);
    // The phone locks, the browser lets the page go: the same answers give the same code.
    await page.reload();
    await on(root, 'My code');
    expect(await myCode(root)).toBe(first);
    await follow(root, 'Go back to my answers');
    await follow(root, 'Ten quick questions');
    await scan(root, 'toDevelop');
    await press(root, 'Show my first look');
    await see('picture-in-session');
    await follow(root, 'Get my code');
    await on(root, 'My code');
    await unfold(root, 'What is in this code');
    await unfold(root, 'How to take it back');
    const second = await myCode(root);
    expect(second).toMatch(/^(?:[0-9A-HJKMNP-TV-Z]{4}-){2}[0-9A-HJKMNP-TV-Z]{4}$/);
    expect(second).not.toBe(first);
    await root.getByText('This is a new code').waitFor();
    // What was shown is in nothing that is kept beside the answers: it holds what they come to.
    const beside = await page.evaluate(() => JSON.stringify(Object.entries(localStorage)));
    for (const shown of [first, second]) expect(beside).not.toContain(shown.replaceAll('-', ''));
    expect(await root.locator('details dd').allInnerTexts()).toEqual(Array.from({ length: 10 }, () => 'Something to develop'));
    await see('hand-in-changed');
    const coming = page.waitForEvent('download');
    await press(root, 'Download it as a file');
    const download = await coming;
    expect(JSON.parse(await readFile(await download.path(), 'utf8'))).toEqual({ format: 'guildhall/hand-in@1', code: second });
    await at(page, `join/${code}`);
    await root.getByText('You have begun already').waitFor();
    await see('join-begun');
    await at(page, 'group/gather');
    await root.getByLabel('Type a hand-in code').fill(second.toLowerCase());
    await press(root, 'Take it');
    await root.getByText('Sheet 1 is in.').waitFor();
    await unfold(root, 'Open files that people sent');
    await root.locator('input[type="file"]').setInputFiles(await download.path());
    await root.getByText('This code is on the table already.').first().waitFor();
  })).toEqual([]);
});

it('asks about exactly the roles of the session, and forgets with the answers that they belonged to one', async () => {
  const { page, root, complaints, close } = await site.visit({ viewport: phone });
  const code = await session(page, root, ['Helping local people get things done', 'Bringing people together to agree']);
  await at(page, `join/${code}`);
  await agree(root);
  await aboutMe(root);
  await follow(root, 'See everything there is to do');
  await way(root, 'Helping local people get things done').waitFor();
  expect(await root.locator('.govuk-task-list__link').allInnerTexts()).not.toContain('Improving the area');
  await follow(root, 'Helping local people get things done');
  await answerAll(root, () => 'level-3');
  await press(root, 'This part is done');
  // The skill of the second kind comes by itself, and no choice is put to anybody.
  await root.locator('input[type="radio"]').first().waitFor();
  await root.getByText(/Bringing people together to agree/).first().waitFor();
  await follow(root, 'Hand in what I have');
  await on(root, 'My code');
  await unfold(root, 'What is in this code');
  expect(await root.locator('details dt').allInnerTexts()).toEqual(['Helping local people get things done', 'Bringing people together to agree']);
  expect(await root.locator('details dd').allInnerTexts()).toEqual(['Well, day to day, and where you want to be', 'Nothing: not answered']);
  await picture(page, 'hand-in-roles');
  expect(await page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('guildhall-hand-in/')))).toHaveLength(1);
  await follow(root, 'Stop and delete');
  await press(root, /^Yes/);
  await on(root, /deleted/i);
  expect(await page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('guildhall-hand-in/')))).toEqual([]);
  expect(complaints).toEqual([]);
  await close();
});

it('passes one device round: each sheet goes straight in, one person is skipped, and another walks away', async () => {
  expect(await inEveryMode(async ({ page, root, see }) => {
    const code = await session(page, root);
    await follow(root, 'Pass this device round');
    await on(root, turnTitle);
    await see('turn-start');
    await agree(root);
    await on(root, 'Ten quick questions');
    await see('turn-questions');
    await answerOnOnePage(root, ['strength', 'toDevelop', 'none-preferNotToSay', 'strength', 'notImportant', 'needToKnowMore', 'strength']);
    await press(root, /^Continue$/);
    await on(root, 'Ready to hand in?');
    await see('turn-ready-blanks');
    expect(await saidInShort(root)).toEqual([
      ['A strength', 'Speaking for the whole ward', 'Making services work better', 'Making a plan and keeping to it'], ['Something to develop', 'Speaking up for people'],
      ['I need to know more', 'Knowing the area and passing it on'], ['Not important for me', 'Improving the area'],
      ['Nothing: you would rather not say', 'Helping local people get things done'],
      ['Nothing: not answered', 'Reaching people who are new or not heard', 'Helping people who have fallen out', 'Bringing people together to agree'],
    ]);
    // Each leads to its question, on the same page as before.
    await follow(root, 'Answer: Helping people who have fallen out');
    await on(root, 'Ten quick questions');
    expect(await page.evaluate(() => document.activeElement?.closest('fieldset')?.querySelector('legend')?.textContent)).toMatch(/^How would you describe the way you .*falling out/);
    await answerOnOnePage(root, Array.from({ length: 10 }, () => 'strength'));
    await press(root, /^Continue$/);
    await on(root, 'Ready to hand in?');
    await see('turn-ready');
    await press(root, 'Hand in, and clear the screen');
    await on(root, 'You are in');
    await root.getByText('You are sheet number 1.').waitFor();
    await see('turn-in');
    await passOn(root);
    // Whoever is next is told nothing of whoever was before.
    expect(await root.getByText(/sheet number|are in/).count()).toBe(0);
    await press(root, 'Skip this person');
    await root.getByText('Nothing was handed in. Pass the device on.').waitFor();
    await see('turn-skipped');
    await agree(root);
    await choose(root, 'needToKnowMore');
    await follow(root, 'See everything there is to do');
    await see('turn-tasks');
    await follow(root, 'Start over for the next person');
    await see('turn-start-over');
    await press(root, 'Yes, delete it and start over');
    await root.getByText('Nothing is left of what was answered here.').waitFor();
    await agree(root);
    await choose(root, 'strength');
    await follow(root, 'Hand in what I have');
    await press(root, 'Hand in, and clear the screen');
    await root.getByText('You are sheet number 2.').waitFor();
    expect(await sheetsIn(page, root)).toBe('2 in');
    // Where the trainer's session is not open, the device gives a code instead.
    await page.evaluate(async () => {
      localStorage.clear();
      const gone = indexedDB.deleteDatabase('guildhall-group');
      await new Promise<void>((resolve) => { for (const how of ['success', 'error', 'blocked']) gone.addEventListener(how, () => { resolve(); }); });
    });
    await page.goto(`${site.url()}?another-device#/join/${code}/turn`);
    await root.getByText('This session is not open on this device.').waitFor();
    await agree(root);
    await choose(root, 'strength');
    await follow(root, 'Hand in what I have');
    await on(root, 'My code');
    await see('turn-code');
    await press(root, 'The trainer has it: clear the screen');
    await on(root, turnTitle);
  })).toEqual([]);
});

const secret = 'Zanzibar told me so';

/** Somebody answers one role in their turn, in words of their own too, and stops before the end. */
async function answersInTurn(root: Locator): Promise<void> {
  await agree(root);
  await aboutMe(root);
  for (const group of await root.locator('fieldset').all()) await group.locator('input[value="level-4"]').check();
  for (const field of await root.locator('textarea:visible').all()) await field.fill(secret);
  await press(root, /^Continue$/);
  await on(root, checkTitle);
}

/** Whatever somebody could find of the person before: on the page, in its fields, in the history, in anything the browser keeps. */
async function traces(page: Page): Promise<readonly string[]> {
  const here = await page.evaluate(() => {
    const fields = [...document.querySelectorAll<HTMLInputElement>('input, textarea')].map(({ value }) => value);
    return [document.body.innerText, document.title, JSON.stringify(history.state), ...fields];
  });
  const chosen = await page.locator('input:checked').count();
  const marks = await page.evaluate(() => Object.keys(localStorage).filter((key) => !key.startsWith('guildhall-group/')));
  return [...[...here, await kept(page)].filter((text) => text.includes(secret)), ...marks, ...(chosen > 0 ? ['something is ticked'] : [])];
}

it('puts ten questions on two screens of a laptop, the button of every page within the first or the last of them, and each choice is big enough for a thumb', async () => {
  const { page, root, complaints, close } = await site.visit({ viewport: { width: 1280, height: 720 } });
  await session(page, root);
  await follow(root, 'Pass this device round');
  await on(root, turnTitle);
  /** How far down the page its first button ends, in screens. */
  const screens = async (name: string): Promise<number> => await root.locator('main').getByRole('button', { name }).evaluate((button) => (button.getBoundingClientRect().bottom + scrollY) / innerHeight);
  for (const viewport of [{ width: 1280, height: 720 }, { width: 390, height: 844 }]) {
    await page.setViewportSize(viewport);
    expect(await screens('Agree and start')).toBeLessThan(1);
  }
  await agree(root);
  await on(root, 'Ten quick questions');
  for (const [viewport, most] of [[{ width: 1280, height: 720 }, 2.2], [{ width: 390, height: 844 }, 4.2]] as const) {
    await page.setViewportSize(viewport);
    expect(await screens('Continue')).toBeLessThan(most);
    const targets = await root.locator('main input[type="radio"]').evaluateAll((radios) => radios.flatMap((radio) => (radio instanceof HTMLInputElement && radio.labels?.[0] ? [radio, radio.labels[0]] : [])).map((each) => each.getBoundingClientRect().height));
    expect(targets).toHaveLength(100);
    expect(Math.min(...targets)).toBeGreaterThanOrEqual(44);
  }
  await page.setViewportSize({ width: 1280, height: 720 });
  // Choosing moves nothing under the mouse.
  const place = async (): Promise<number> => await root.locator('main').getByRole('button', { name: 'Continue' }).evaluate((button) => button.getBoundingClientRect().bottom + scrollY);
  const before = await place();
  await answerOnOnePage(root, Array.from({ length: 10 }, () => 'strength'));
  await root.getByText('10 of 10 answered').waitFor();
  expect(await place()).toBe(before);
  await press(root, /^Continue$/);
  await on(root, 'Ready to hand in?');
  expect(await screens('Hand in, and clear the screen')).toBeLessThan(1);
  await press(root, 'Hand in, and clear the screen');
  await on(root, 'You are in');
  expect(await screens('Pass it on')).toBeLessThan(1);
  expect(complaints).toEqual([]);
  await close();
});

it('leaves nothing of one person to the next on a shared device: not by Back, not by loading again, and nowhere in the browser', async () => {
  const { page, root, complaints, close } = await site.visit({ viewport: phone });
  const code = await session(page, root, ['Helping local people get things done']);
  await at(page, `join/${code}/turn`);
  const pagesBefore = await page.evaluate(() => history.length);

  await answersInTurn(root);
  expect(await page.getByText(secret).count()).toBeGreaterThan(0);
  await press(root, 'This part is done');
  await on(root, 'Ready to hand in?');
  await press(root, 'Hand in, and clear the screen');
  await root.getByText('You are sheet number 1.').waitFor();
  expect(await traces(page)).toEqual([]);
  expect(await page.evaluate(() => history.length)).toBe(pagesBefore);
  await page.goBack();
  await on(root, 'Before people answer');
  expect(await traces(page)).toEqual([]);
  await page.goForward();
  await on(root, turnTitle);
  expect(await traces(page)).toEqual([]);

  // In the middle of the answers: loaded again.
  await answersInTurn(root);
  await page.reload();
  await on(root, turnTitle);
  expect(await traces(page)).toEqual([]);

  // In the middle of the answers: somebody goes to another site and comes Back, to a page the browser has kept as it stood.
  await answersInTurn(root);
  await page.evaluate(() => { window.dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true })); });
  await on(root, turnTitle);
  expect(await traces(page)).toEqual([]);
  await answersInTurn(root);
  await page.goto('about:blank');
  await page.goBack();
  await on(root, turnTitle);
  expect(await traces(page)).toEqual([]);

  // In the middle of the answers: another page of this application, and Back.
  await answersInTurn(root);
  await at(page, 'privacy');
  await on(root, /privacy/i);
  await page.goBack();
  await on(root, turnTitle);
  expect(await traces(page)).toEqual([]);
  expect(await sheetsIn(page, root)).toBe('1 in');
  // The trainer's record holds one band, and no answer.
  expect(await page.evaluate(() => JSON.stringify(Object.entries(localStorage)))).not.toContain(secret);
  expect(complaints).toEqual([]);
  await close();
});

it('prints one sheet of paper with the letters that the trainer types', async () => {
  expect(await inEveryMode(async ({ page, root, see }) => {
    const code = await session(page, root);
    await at(page, 'sheet');
    await on(root, 'Which sheet?');
    await see('sheet-which');
    await root.getByLabel('For a session, type its code').fill(code);
    await press(root, 'Continue');
    await on(root, 'Quick scan for councillors');
    await see('sheet');
    await root.getByText(`${code.slice(0, 4)}-${code.slice(4)}`).waitFor();
    const letters = (await root.locator('.app-sheet-letters li').allInnerTexts()).map((text) => text.replace(':', '').trim());
    expect(await root.locator('.app-sheet-row').count()).toBe(10);
    const pages = async (): Promise<number> => (await page.pdf({ format: 'A4', ...(pictures === undefined ? {} : { path: `${pictures}/sheet.pdf` }) })).toString('latin1').split(/\/Type\s*\/Page\b(?!s)/).length - 1;
    expect(await pages()).toBe(1);
    await press(root, 'Cymraeg');
    await root.getByRole('button', { name: 'English' }).waitFor();
    expect(await pages()).toBe(1);
    await press(root, 'English');
    // At 150 % it may take a second page, and no row is cut in two.
    const size = async (): Promise<number> => await root.locator('.app-sheet-row').first().evaluate((row) => Number.parseFloat(getComputedStyle(row).fontSize));
    await page.emulateMedia({ media: 'print' });
    const usual = await size();
    await page.evaluate(() => { [...document.querySelectorAll('button')].find(({ textContent }) => textContent === 'Large print')?.click(); });
    await page.waitForFunction(() => location.hash.includes('large') || document.querySelector('.gh--large') !== null);
    expect(await size()).toBeGreaterThanOrEqual(1.4 * usual);
    expect(await pages()).toBeLessThanOrEqual(2);
    expect(await root.locator('.app-sheet-row').evaluateAll((rows) => rows.every((row) => getComputedStyle(row).breakInside === 'avoid'))).toBe(true);
    await page.emulateMedia({ media: 'screen' });
    await press(root, 'Normal print');
    await at(page, 'group/gather/paper');
    await on(root, 'Type in a paper sheet');
    expect((await root.locator('details ul li').allInnerTexts()).map((text) => text.trim())).toEqual(letters);
    await at(page, 'sheet/councillor-roles/brokering');
    await on(root, /Councillor roles/);
    await see('sheet-role');
  })).toEqual([]);
});

it('lets somebody with a keyboard alone join and hand in, and pass the device on', async () => {
  const { page, root, complaints, close } = await site.visit();
  await listen(page);
  const code = await session(page, root);
  await at(page, 'join');
  await page.reload();
  await heading(root).waitFor();
  const keys = keysOf(root);
  await keys.type(/^Session code$/, code);
  await keys.go(/^Continue$/);
  await keys.tick(/^I have read this/);
  await keys.go(/^Agree and start$/);
  await keys.answer(0);
  await keys.go(/^Continue$/);
  await keys.answer(1);
  expect(await keys.go(/^Hand in what I have$/)).toBe('My code');
  await keys.enter(/^What is in this code$/);
  await at(page, `join/${code}/turn`);
  await page.reload();
  await heading(root).waitFor();
  await keys.tick(/^I have read this/);
  await keys.go(/^Agree and start$/);
  for (let place = 0; place < 3; place += 1) await keys.answer(place);
  expect(await keys.go(/^Continue$/)).toBe('Ready to hand in?');
  expect(await keys.go(/^Hand in, and clear the screen$/)).toBe('You are in');
  expect(await keys.go(/^Pass it on$/)).toBe(turnTitle);
  await keys.tick(/^I have read this/);
  await keys.go(/^Agree and start$/);
  await keys.go(/^Start over for the next person$/);
  expect(await keys.go(/^Yes, delete it and start over$/)).toBe(turnTitle);
  expect([...keys.faults, ...complaints]).toEqual([]);
  await close();
});

it('runs from a file: joining, handing in, and turns', async () => {
  const file = pathToFileURL(new URL('../../dist-one/guildhall.html', import.meta.url).pathname).href;
  const { page: any, context } = await site.visit({ viewport: phone });
  const browser = context.browser();
  if (browser === null) throw new Error('there is no browser');
  await any.close();
  const { page, complaints, outside, close } = await visitor(browser, 'file:', { viewport: phone });
  const root = page.locator('body');
  const open = async (path: string): Promise<void> => { await page.goto(`${file}#/${path}`); };
  await open('group/new');
  await on(root, 'What is this session about?');
  await press(root, 'Start the session');
  await on(root, 'Before people answer');
  const code = (await root.locator('.app-group-code strong').first().innerText()).replace('-', '').trim();
  await open(`join/${code}`);
  await agree(root);
  await choose(root, 'strength');
  await isSaved(root);
  await follow(root, 'Hand in what I have');
  await on(root, 'My code');
  await open(`join/${code}/turn`);
  await turn(root, () => 'strength', 1);
  await passOn(root);
  expect([...complaints, ...outside]).toEqual([]);
  await close();
  await context.close();
});
