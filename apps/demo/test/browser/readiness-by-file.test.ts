/// <reference lib="dom" />
import { env } from 'node:process';
import { pathToFileURL } from 'node:url';
import { launchChromium } from '@guildhall/config/chromium';
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { everyMode, stumbles, type Mode } from '#walk/look.ts';
import { agree, answerAll, choose, dateGroup, follow, inDays, isSaved, on, press, rateAll, typeDate, unfold, way } from '#walk/steps.ts';
import { visitor, type Visitor } from '#walk/visit.ts';
import { cardFile, contentOf, textFile } from './readiness-files.ts';

/*
 * An officer, an assessor and a manager, each in a browser of their own that knows nothing of the others, with the one file from a disk.
 * Nothing goes between them but the files that they download and open.
 */
const url = pathToFileURL(env['GUILDHALL_ONE_FILE'] ?? new URL('../../dist-one/guildhall.html', import.meta.url).pathname).href;
const words = 'gate lamp otter sleet';
let browser: Browser;

beforeAll(async () => { browser = await launchChromium(); });
afterAll(async () => { await browser.close(); });

interface Person extends Visitor { readonly root: Locator }

async function person(): Promise<Person> {
  const visit = await visitor(browser, url);
  await visit.page.goto(url);
  await visit.page.locator('#saved').waitFor();
  return { ...visit, root: visit.page.locator('body') };
}

/** Locks the file that the page makes, and gives back what was downloaded. */
async function locked({ page, root }: Person, from?: string): Promise<string> {
  if (from !== undefined) await page.getByLabel('Your name (optional)').fill(from);
  await page.getByLabel('Passphrase', { exact: true }).fill(words);
  await page.getByLabel('The same passphrase once more').fill(words);
  const [download] = await Promise.all([page.waitForEvent('download'), press(root, 'Lock the file and download it')]);
  await page.getByText('What to do now').waitFor();
  await page.getByText(`Send them the file “${download.suggestedFilename()}”.`).waitFor();
  return await contentOf(download);
}

async function chooseFile(page: Page, content: string): Promise<void> {
  await page.goto(url);
  await page.locator('#saved').waitFor();
  await unfold(page.locator('body'), 'Open a saved file');
  await page.locator('input[type="file"]').setInputFiles(textFile('file.json', content));
}

/** Opens a locked file on the first page. */
async function open({ page, root }: Person, content: string): Promise<void> {
  await chooseFile(page, content);
  await on(root, 'Open a locked file');
  await page.getByLabel('Passphrase', { exact: true }).fill(words);
  await press(root, 'Open the file');
}

const textOf = async (page: Page): Promise<string> => (await page.locator('#root').innerText()).replaceAll(/\s+/g, ' ');
const passing = /device|give .* back/i;

it('brings an officer, an assessor and a manager, in three browsers, to a decision, a card for the room, a talk afterwards and the list of who may speak', async () => {
  const officer = await person();
  const wrong: string[] = [];
  const look = async ({ root, page }: Person, name: string, modes: readonly Mode[] = ['light', '320 px', 'Welsh']): Promise<void> => {
    await page.mouse.move(0, 0);
    wrong.push(...await stumbles(root, name, { wholePage: true, modes }));
  };

  // The officer: the meeting, their own answers, and what a good course would have been.
  await officer.page.getByRole('link', { name: 'Getting ready for public meetings' }).click();
  await agree(officer.root);
  await on(officer.root, 'Your meeting');
  await typeDate(dateGroup(officer.root, 'When is the meeting?'), inDays(12));
  await choose(officer.root, 'alone');
  await officer.root.getByLabel(/^At how many public meetings/).fill('1');
  await press(officer.root, /^Continue$/);
  await follow(officer.root, 'How you see it yourself');
  await officer.root.locator('input[type="radio"]').first().waitFor();
  await officer.root.getByText('On my own', { exact: true }).waitFor();
  await answerAll(officer.root, () => 'level-2');
  await press(officer.root, 'This part is done');
  await follow(officer.root, 'Ten situations');
  await officer.root.locator('input[type="radio"]').first().waitFor();
  await rateAll(officer.root, (place) => 1 + (place % 4));
  await press(officer.root, 'This part is done');
  await on(officer.root, /^Getting ready/);
  await follow(officer.root, 'Ten situations');
  await officer.page.getByText('What the writers think, and why').waitFor();
  await unfold(officer.root, 'The guarantee');
  for (const said of ['A good course', 'Saying that nothing is decided, and how to have a say, is honest']) await officer.page.getByText(said).first().waitFor();
  await look(officer, 'reasons');
  await follow(officer.root, 'See everything there is to do');

  // It is a colleague's turn, somewhere else.
  await follow(officer.root, 'Ask a colleague what they have seen');
  await on(officer.root, 'A colleague says what they have seen');
  await look(officer, 'ways-to-turn');
  await follow(officer.root, 'They are somewhere else: send them a file');
  await on(officer.root, 'Hand this over as a file');
  expect(await officer.page.getByLabel(/has watched the officer/).isChecked()).toBe(true);
  const toAssessor = await locked(officer, 'Ana Lewis');
  await look(officer, 'pass-on-steps');

  // The assessor reads what they were asked, by whom and about what, and nothing of passing a device.
  const assessor = await person();
  await open(assessor, toAssessor);
  await on(assessor.root, 'You were asked to say what you have seen');
  const asked = await textOf(assessor.page);
  for (const said of ['The officer Ana Lewis', 'The meeting 13 March 2027', 'The officer’s part in it Speak alone', 'There are 36 short questions', 'The officer can read them, and so can the manager who decides']) expect(asked).toContain(said);
  expect(asked.replace('Saved on this device', '').replace('About this device', '')).not.toMatch(passing);
  expect(asked).not.toContain('Stop and delete');
  await press(assessor.root, /^Continue$/);
  await assessor.page.getByRole('alert').getByText('Give your name or staff number').waitFor();
  await look(assessor, 'turn-assessor', everyMode);
  await assessor.root.getByLabel('Your name or staff number').fill('A'.repeat(201));
  await press(assessor.root, /^Continue$/);
  await assessor.page.getByRole('alert').getByText(/200 letters and spaces at most/).waitFor();
  await assessor.root.getByLabel('Your name or staff number').fill('Cy Morgan');
  await press(assessor.root, /^Continue$/);
  await on(assessor.root, 'Your part');
  await follow(assessor.root, 'What a colleague has seen');
  await assessor.root.locator('input[type="radio"]').first().waitFor();
  for (const said of ['On their own', 'They know what they may say, and what stays private, once somebody has gone over it with them.']) await assessor.root.getByText(said).first().waitFor();
  await choose(assessor.root, 'level-2');
  await isSaved(assessor.root);

  // Whoever comes back another day finds their own turn, and not the officer's answers.
  await assessor.page.goto(`${url}?again#/`);
  await assessor.page.locator('#saved').waitFor();
  await assessor.page.locator('.gh-row').getByRole('link', { name: 'Getting ready for public meetings' }).first().click();
  await on(assessor.root, 'You were asked to say what you have seen');
  await press(assessor.root, /^Continue$/);
  await follow(assessor.root, 'What a colleague has seen');
  await assessor.root.locator('input[type="radio"]').first().waitFor();
  await answerAll(assessor.root, () => 'level-2');
  await press(assessor.root, 'This part is done');
  await assessor.page.getByRole('heading', { name: 'You have finished your part' }).waitFor();
  expect((await textOf(assessor.page)).replace('Saved on this device', '').replace('About this device', '')).not.toMatch(passing);
  await look(assessor, 'turn-done', everyMode);
  await assessor.page.getByRole('link', { name: 'Send it back' }).last().click();
  await on(assessor.root, 'Send it back');
  await look(assessor, 'send-back', everyMode);
  const fromAssessor = await locked(assessor);
  await follow(assessor.root, 'Delete it from this computer');
  await press(assessor.root, /^Yes/);
  await on(assessor.root, 'Deleted');

  // Back with the officer: what was put in place meanwhile is recorded, and a manager is asked.
  await open(officer, fromAssessor);
  await on(officer.root, /^Getting ready/);
  await officer.page.getByText('36 of 36 answered').last().waitFor();
  await follow(officer.root, 'Help to have before you go');
  await officer.page.getByText(/You can put things in place until a manager has decided/).waitFor();
  for (const support of await officer.root.locator('fieldset').all()) await support.locator('input[value="done"]').check();
  await officer.page.getByText('Done on 1 March 2027').last().waitFor();
  await isSaved(officer.root);
  await look(officer, 'supports-deciding');
  await press(officer.root, /^Continue$/);
  await follow(officer.root, 'Ask a manager to decide');
  await on(officer.root, 'Before a manager decides');
  await officer.root.getByLabel('What do you need so that you can take part?').fill('A seat near the door.');
  await officer.page.getByText('What you need has been saved.').waitFor();
  await look(officer, 'before-manager');
  await follow(officer.root, 'They are somewhere else: send them a file');
  await on(officer.root, 'Hand this over as a file');
  const toManager = await locked(officer, 'Ana Lewis');

  // The manager sees first what it is about, decides, and sends it back.
  const manager = await person();
  await open(manager, toManager);
  await on(manager.root, 'You were asked to decide');
  await manager.root.getByLabel('Your name or staff number').fill('Bo Hughes');
  await look(manager, 'turn-manager');
  await press(manager.root, /^Continue$/);
  await on(manager.root, 'The decision');
  const first = await manager.page.locator('dl').first().locator('dt, dd').allInnerTexts();
  expect(first).toEqual([
    'The meeting', '13 March 2027', 'The officer’s part in it', 'Speak alone', 'Public meetings they have spoken at', '1', 'What was watched', 'Watched by: Cy Morgan', 'What is in place', '10 of 10 in place',
  ]);
  await manager.page.getByText('A seat near the door.').waitFor();
  await look(manager, 'decision');
  await manager.root.locator('input[value="READY"]').check();
  await press(manager.root, 'Record the decision');
  await on(manager.root, 'The decision is recorded');
  expect((await textOf(manager.page)).replace('Saved on this device', '').replace('About this device', '')).not.toMatch(passing);
  await manager.page.getByRole('link', { name: 'Send it back' }).last().click();
  await on(manager.root, 'Send it back');
  const fromManager = await locked(manager);

  // The decision, the officer's side of it, the card for the room, and the talk afterwards.
  await open(officer, fromManager);
  await officer.root.getByText(/^May speak alone until/).first().waitFor();
  await follow(officer.root, 'Help to have before you go');
  await officer.page.getByText('A manager has decided, so this list stays as it was then.').waitFor();
  expect(await officer.root.locator('input[type="radio"]:enabled').count()).toBe(0);
  await look(officer, 'supports-closed', everyMode);
  await press(officer.root, /^Continue$/);
  await way(officer.root, 'See everything there is to do').click();
  await follow(officer.root, 'What you may do at the meeting');
  await on(officer.root, 'Your side of the decision');
  await officer.root.getByLabel('What do you say to this decision?').fill('I agree.');
  await officer.page.getByText('Your words have been saved.').waitFor();
  await look(officer, 'your-side');
  await follow(officer.root, 'See everything there is to do');
  await follow(officer.root, 'What to work on next');
  await officer.root.getByLabel('I do not want a plan now').check();
  await officer.root.getByLabel('Why not?').fill('I feel ready.');
  await press(officer.root, 'This is my plan');
  await on(officer.root, 'Where you stand');
  await follow(officer.root, 'My card for the room');
  await on(officer.root, 'My card for the room');
  for (const said of ['13 March 2027', 'We talk it over by 19 March 2027']) await officer.page.getByText(said).first().waitFor();
  await officer.page.goBack();
  await on(officer.root, 'Where you stand');
  await unfold(officer.root, 'I have been to a meeting');
  await press(officer.root, /^Save$/);
  await officer.root.getByText(/^Talk the meeting over by/).first().waitFor();
  await press(officer.root, 'We have talked it over');
  await officer.root.getByText(/Talked over on/).first().waitFor();

  // And the list, which a third person keeps.
  await follow(officer.root, 'Make a card for the list of who may speak');
  await on(officer.root, 'My card for the list');
  await officer.page.getByLabel('Your name, as it should stand on the list').fill('A'.repeat(201));
  await press(officer.root, 'Download my card');
  await officer.page.getByRole('alert').getByText('Make “Your name, as it should stand on the list” shorter: 200 letters and spaces at most').waitFor();
  await officer.page.getByLabel('Your name, as it should stand on the list').fill('Ana Lewis');
  const [download] = await Promise.all([officer.page.waitForEvent('download'), press(officer.root, 'Download my card')]);
  await chooseFile(manager.page, await contentOf(download));
  await on(manager.root, 'Who may speak');
  await press(manager.root, 'Put a card on the list: Ana Lewis');
  await manager.page.getByText('Ana Lewis is on the list.').waitFor();
  await manager.page.locator('tbody tr').filter({ hasText: 'Ana Lewis' }).getByText('May speak alone').waitFor();

  for (const { complaints, outside } of [officer, assessor, manager]) wrong.push(...complaints, ...outside);
  expect(wrong).toEqual([]);
  for (const { close } of [officer, assessor, manager]) await close();
}, 240_000);

it('leads any file of ours to where it belongs, wherever it is chosen, with a sentence that says what it is', async () => {
  const { page, root, complaints, outside, close } = await person();
  const chooseAt = async (path: string, content: string): Promise<void> => {
    await page.goto(`${url}#/${path}`);
    await page.locator('input[type="file"]').setInputFiles(textFile('file.json', content));
  };
  await chooseAt('asked', cardFile('Al Price').buffer.toString('utf8'));
  await on(root, 'This file belongs somewhere else');
  await page.getByText('It is a card for the list of who may speak.').waitFor();
  const wrong = [...await stumbles(root, 'what-file', { wholePage: true, modes: everyMode })];
  await follow(root, 'Go there with it');
  await on(root, 'Who may speak');
  await press(root, 'Put a card on the list: Al Price');
  await page.getByText('Al Price is on the list.').waitFor();
  await chooseAt('asked', '{"format":"guildhall/locked@1"}');
  await on(root, 'Open a locked file');
  await chooseAt('register', '{"code":"ABCD-EFGH-JKMN","format":"guildhall/hand-in@1"}');
  await page.getByText('It is somebody’s sheet for a group session.', { exact: false }).waitFor();
  await chooseAt('register', '{"format":"guildhall/observer@1"}');
  await page.getByText('It is what somebody sent back who was asked.', { exact: false }).waitFor();
  await page.reload();
  await page.getByText('Choose the file again: it was not kept.').waitFor();
  expect([...wrong, ...complaints, ...outside]).toEqual([]);
  await close();
});
