import { expect, it } from 'vitest';
import { everyMode, stumbles } from '#walk/look.ts';
import { follow, isSaved, on, press } from '#walk/steps.ts';
import type { Page } from 'playwright-core';
import { kept } from './kept.ts';
import { contentOf, recordText, textFile, type GivenFile } from './readiness-files.ts';
import { demoSite } from './site.ts';

const site = demoSite();
const words = 'gate lamp otter sleet';

/** Opens a file on the first page. */
async function openFile(page: Page, file: GivenFile): Promise<void> {
  await page.goto(site.url());
  await page.locator('details > summary').filter({ hasText: 'Open a saved file' }).click();
  await page.locator('input[type="file"]').setInputFiles(file);
}

/** An officer with a record open that has come as far as this. */
async function officerAt(stage: string, withoutCrypto = false) {
  const visit = await site.visit();
  if (withoutCrypto) await visit.context.addInitScript(() => { Object.defineProperty(Crypto.prototype, 'subtle', { get: () => undefined }); });
  await openFile(visit.page, textFile('mine.json', recordText(stage)));
  await on(visit.root, /^Getting ready/);
  await isSaved(visit.root);
  return visit;
}

async function locked(page: Page, forWhom: RegExp, title = 'Hand this over as a file'): Promise<string> {
  const root = page.locator('body');
  await follow(root, title);
  await on(root, title);
  await page.getByLabel(forWhom).check();
  await page.getByLabel('Passphrase', { exact: true }).fill(words);
  await page.getByLabel('The same passphrase once more').fill(words);
  const [download] = await Promise.all([page.waitForEvent('download'), press(root, 'Lock the file and download it')]);
  await page.getByText(/^The locked file has been downloaded/).waitFor();
  return await contentOf(download);
}

it('carries a record from the officer to an assessor and back, each on a computer of their own', async () => {
  const officer = await officerAt('getting-ready');
  const toAssessor = await locked(officer.page, /has watched the officer/);
  for (const inside of ['ana', 'journal', 'public-meeting', words]) expect(toAssessor).not.toContain(inside);
  expect(await kept(officer.page)).not.toMatch(/gate|otter/);

  const assessor = await site.visit();
  await openFile(assessor.page, textFile('locked.json', toAssessor));
  await on(assessor.root, 'Open a locked file');
  await press(assessor.root, 'Open the file');
  await assessor.page.getByRole('alert').getByText('Type a passphrase').waitFor();
  await assessor.page.getByLabel('Passphrase', { exact: true }).fill('gate lamp otter sleer');
  await press(assessor.root, 'Open the file');
  await assessor.page.getByRole('alert').getByText(/^This passphrase does not open the file/).waitFor();
  expect(await kept(assessor.page)).toBe('');
  await assessor.page.getByLabel('Passphrase', { exact: true }).fill(` ${words}  `);
  await press(assessor.root, 'Open the file');
  await on(assessor.root, 'You were asked to say what you have seen');
  await assessor.root.getByLabel('Your name or staff number').fill('Cy Morgan');
  await press(assessor.root, /^Continue$/);
  await on(assessor.root, 'Your part');
  await follow(assessor.root, 'What a colleague has seen');
  await assessor.root.locator('input[type="radio"][value="level-2"]').first().check();
  await isSaved(assessor.root);
  await assessor.page.goBack();
  await on(assessor.root, 'Your part');
  const back = await locked(assessor.page, /^Back to the officer/, 'Send it back');
  await follow(assessor.root, 'Delete it from this computer');
  await press(assessor.root, /^Yes/);
  await on(assessor.root, 'Deleted');
  expect(await kept(assessor.page)).not.toContain('journal');

  await openFile(officer.page, textFile('locked.json', back));
  await officer.page.getByLabel('Passphrase', { exact: true }).fill(words);
  await press(officer.root, 'Open the file');
  await on(officer.root, /^Getting ready/);
  await officer.page.getByText('1 of 36 answered').first().waitFor();
  await officer.page.goto(site.url());
  await officer.page.locator('#saved').waitFor();
  // The copy from before has given its place to the one that came back.
  expect(JSON.parse(await kept(officer.page))[0]).toHaveLength(1);
  expect([...officer.complaints, ...assessor.complaints, ...officer.outside, ...assessor.outside]).toEqual([]);
  await assessor.close();
  await officer.close();
});

it('asks for a passphrase that is long enough, typed twice, and shows it to whoever wants to see it', async () => {
  const { page, root, close } = await officerAt('getting-ready');
  await follow(root, 'Hand this over as a file');
  await press(root, 'Lock the file and download it');
  const alert = page.getByRole('alert');
  expect(await alert.getByRole('link').allInnerTexts()).toEqual(['Choose who the file is for', 'Type a passphrase']);
  const first = page.getByLabel('Passphrase', { exact: true });
  for (const [typed, again, said] of [['library', 'library', /^Make it longer/], ['aaaaaaaaaaaaaaaaaaa', '', /^Use words that differ/], [words, 'gate lamp', /^The two are not the same/]] as const) {
    await first.fill(typed);
    await page.getByLabel('The same passphrase once more').fill(again);
    await press(root, 'Lock the file and download it');
    await alert.getByRole('link', { name: said }).waitFor();
  }
  expect(await first.getAttribute('type')).toBe('password');
  await page.getByLabel('Show what I type').check();
  expect(await first.getAttribute('type')).toBe('text');
  await close();
});

it('tells a damaged file, one of a newer program and one that wants hours of work from a wrong passphrase', async () => {
  const officer = await officerAt('getting-ready');
  const file = await locked(officer.page, /^A manager/);
  const { page } = officer;
  for (const [text, said] of [
    [file.replace(/"box": "..../, '"box": "AAAA'), 'This locked file is damaged, so no passphrase opens it. Ask for it again.'],
    [file.replace('locked@1', 'locked@2'), 'This file was made with a newer version.'],
    [file.replace('600000', '600000000000'), 'This locked file is damaged'],
  ] as const) {
    await openFile(page, textFile('locked.json', text));
    await page.getByRole('alert').filter({ hasText: said }).waitFor();
  }
  await page.reload();
  await page.getByText('Choose the file again: it is not kept while it is locked.').waitFor();
  expect(officer.complaints).toEqual([]);
  await officer.close();
});

it('leads a manager to the decision, and has a card for the register afterwards', async () => {
  const officer = await officerAt('decision');
  const file = await locked(officer.page, /^A manager/);
  const manager = await site.visit();
  await openFile(manager.page, textFile('locked.json', file));
  await manager.page.getByLabel('Passphrase', { exact: true }).fill(words);
  await press(manager.root, 'Open the file');
  await on(manager.root, 'You were asked to decide');
  await manager.root.getByLabel('Your name or staff number').fill('Bo Hughes');
  await press(manager.root, /^Continue$/);
  await on(manager.root, 'The decision');
  await manager.close();
  await officer.close();

  const { page, root, close, complaints } = await officerAt('standing');
  await follow(root, 'Your meetings, and talking them over');
  await follow(root, 'Make a card for the list of who may speak');
  await on(root, 'My card for the list');
  await press(root, 'Download my card');
  await page.getByRole('alert').getByText('Give a name').waitFor();
  await page.getByLabel('Your name, as it should stand on the list').fill('Ana Lewis');
  const [download] = await Promise.all([page.waitForEvent('download'), press(root, 'Download my card')]);
  const card = await contentOf(download);
  expect(Object.keys(JSON.parse(card) as object)).toEqual(['format', 'name', 'status', 'by', 'on', 'until', 'seal']);
  await openFile(page, textFile('card.json', card));
  await on(root, 'Who may speak');
  await press(root, 'Put a card on the list: Ana Lewis');
  await page.getByText('Ana Lewis is on the list.').waitFor();
  expect(complaints).toEqual([]);
  await close();
});

it('says why and what to do instead where the browser lends no cryptography, and hands the file over as it is', async () => {
  const withCrypto = await officerAt('getting-ready');
  const file = await locked(withCrypto.page, /^A manager/);
  await withCrypto.close();

  const { page, root, complaints, close } = await officerAt('getting-ready', true);
  await follow(root, 'Hand this over as a file');
  for (const said of [/a safe address, which begins with https/, /choose “I am somebody else”/, /Whoever has it can read it/]) await page.getByText(said).first().waitFor();
  expect(await page.locator('input[type="password"]').count()).toBe(0);
  const wrong = [...await stumbles(root, 'pass-on-without', { wholePage: true, modes: everyMode })];
  await page.getByLabel(/has watched the officer/).check();
  const [download] = await Promise.all([page.waitForEvent('download'), press(root, 'Download the file as it is')]);
  await page.getByText('The file has been downloaded. It is not locked.').waitFor();
  const plain = await contentOf(download);
  await openFile(page, textFile('plain.json', plain));
  await on(root, 'You were asked to say what you have seen');
  await openFile(page, textFile('locked.json', file));
  await on(root, 'Open a locked file');
  await page.getByText(/Ask for the file as it is/).waitFor();
  wrong.push(...await stumbles(root, 'unlock-without', { wholePage: true, modes: everyMode }));
  expect([...wrong, ...complaints]).toEqual([]);
  await close();
});

it('can be seen, heard and used in every way', async () => {
  const { page, root, complaints, close } = await officerAt('standing');
  const file = await locked(page, /^A manager/);
  await page.mouse.move(0, 0);
  const wrong = [...await stumbles(root, 'pass-on-made', { wholePage: true, modes: everyMode })];
  await press(root, 'Lock the file and download it');
  await page.getByRole('alert').waitFor();
  wrong.push(...await stumbles(root, 'pass-on-blank', { wholePage: true, modes: everyMode }));
  await page.goto(page.url().replace(/pass-on.*/, 'register-card'));
  await on(root, 'My card for the list');
  wrong.push(...await stumbles(root, 'register-card', { wholePage: true, modes: everyMode }));
  await openFile(page, textFile('locked.json', file));
  await on(root, 'Open a locked file');
  await press(root, 'Open the file');
  await page.getByRole('alert').waitFor();
  wrong.push(...await stumbles(root, 'unlock-blank', { wholePage: true, modes: everyMode }));
  expect([...wrong, ...complaints]).toEqual([]);
  await close();
});

it('lets somebody leave a shared computer with a copy: theirs is deleted, what is another’s stays', async () => {
  const { page, root, context, complaints, outside, close } = await officerAt('getting-ready');
  await context.clock.setFixedTime('2027-03-01T10:00:00');
  await openFile(page, textFile('theirs.json', recordText('standing', { seed: 5 })));
  await on(root, /^Getting ready/);
  await isSaved(root);
  await page.goto(site.url());
  await page.getByText('Whoever uses this computer next can open what is saved here.').waitFor();
  await follow(root, 'I am finished on this computer');
  await page.getByRole('checkbox').first().waitFor();
  const wrong = [...await stumbles(root, 'finished', { wholePage: true, modes: everyMode })];
  await press(root, 'Lock the copy and download it');
  expect(await page.getByRole('alert').getByRole('link').allInnerTexts()).toEqual(['Choose what is yours', 'Type a passphrase']);
  // The one that was opened last stands first.
  await page.getByRole('checkbox', { name: /^Getting ready/ }).first().check();
  await page.getByLabel('Passphrase', { exact: true }).fill(words);
  await page.getByLabel('The same passphrase once more').fill(words);
  const [download] = await Promise.all([page.waitForEvent('download'), press(root, 'Lock the copy and download it')]);
  const copy = await contentOf(download);
  expect(copy).not.toMatch(/journal|ana/);
  await page.mouse.move(0, 0);
  wrong.push(...await stumbles(root, 'finished-made', { wholePage: true, modes: ['light', '320 px', 'Welsh'] }));
  await press(root, 'I have it: delete mine from this computer');
  await page.getByText('They are deleted from this computer. The copy is with you.').waitFor();
  const left = JSON.parse(await kept(page)) as readonly [readonly { readonly envelope: { readonly body: { readonly seed: number } } }[]];
  expect(left[0].map(({ envelope }) => envelope.body.seed)).toEqual([1]);

  await openFile(page, textFile('copy.json', copy));
  await page.getByLabel('Passphrase', { exact: true }).fill(words);
  await press(root, 'Open the file');
  await on(root, /^Getting ready/);
  await page.getByRole('link', { name: 'Your meetings, and talking them over' }).first().waitFor();
  expect([...wrong, ...complaints, ...outside]).toEqual([]);
  await close();
});
