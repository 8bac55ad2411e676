import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { stumbles } from './accessible.ts';
import * as journeys from './journeys.ts';
import { demoSite, type Visit } from './site.ts';
import { follow, inDays, isSaved, on, press } from './walk.ts';

const site = demoSite();

/** Walks with eyes open: every page on the way is looked at in the light and the dark, large and small. */
async function walking(walk: (page: Page, see: journeys.See) => Promise<void>): Promise<void> {
  const visit: Visit = await site.visit();
  const found: string[] = [];
  await walk(visit.page, async (name) => { found.push(...await stumbles(visit.page, name)); });
  expect(found).toEqual([]);
  expect(visit.complaints).toEqual([]);
  expect(visit.outside).toEqual([]);
  await visit.close();
}

it('finishes the quick scan', async () => {
  await walking(async (page, see) => {
    await see('home');
    await follow(page, /^Quick scan/);
    await press(page, 'Agree and start');
    await see('start, not agreed');
    await follow(page, 'Try one first');
    await see('practice');
    await follow(page, 'Back');
    await follow(page, 'Back');
    await journeys.quickScan(page, see);
    expect(await page.getByRole('heading', { name: 'A strength: 2' }).count()).toBe(1);
    await press(page, 'Finish');
    await on(page, 'You have finished');
    await see('over');
    await follow(page, 'Back to the start page');
    await page.getByRole('link', { name: 'Delete: Quick scan for councillors' }).waitFor();
    await see('home with something saved');
  });
});

it('finishes two roles and a skill, ending in a profile and a plan that is followed up and closed', async () => {
  await walking(async (page, see) => {
    await journeys.councillor(page, see);
    const headings = await page.getByRole('heading', { level: 2 }).allInnerTexts();
    expect(headings.indexOf('What you do well')).toBeLessThan(headings.indexOf('To work on'));
    await page.locator('summary', { hasText: 'Why this?' }).first().click();
    expect(await page.locator('.why .details-body').first().innerText()).toMatch(/It rests on the words/);
    await see('why this');
    await journeys.planFromProfile(page, see);
    await on(page, 'How is it going?');
    await see('follow-up');
    await press(page, /^I have done this/);
    await page.getByText(/^Done on/).waitFor();
    await press(page, 'Close my plan');
    await on(page, 'You have finished');
    await isSaved(page);
  });
});

it('finishes leading a change, where answers about honesty stand alone', async () => {
  await walking(async (page, see) => {
    await journeys.leadership(page, see);
    const honesty = page.locator('section', { has: page.getByRole('heading', { name: 'Being honest beyond doubt' }) });
    expect(await honesty.innerText()).not.toMatch(/on a scale from/);
    expect(await page.locator('.dot-row', { hasText: 'Being honest beyond doubt' }).count()).toBe(0);
    await journeys.planFromProfile(page);
    await on(page, 'How is it going?');
  });
});

it('finishes getting ready: watched, decided, standing, a meeting talked over, and renewed when it has ended', async () => {
  await walking(async (page, see) => {
    await journeys.officerAlone(page, see);
    await journeys.assessor(page, 2, see);
    await journeys.manager(page, 'READY', see);
    await page.getByText(/^May speak alone until/).waitFor();
    await see('decided');
    await follow(page, 'What to work on next');
    await page.getByLabel('I do not want a plan now').check();
    await press(page, 'This is my plan');
    await page.getByRole('alert').waitFor();
    await see('plan without a reason');
    await page.locator('#why').fill('I feel ready.');
    await press(page, 'This is my plan');
    await on(page, 'Where you stand');
    await see('standing');
    await page.getByText('I have been to a meeting').click();
    await press(page, 'Save');
    await page.getByText(/^Talk the meeting over by/).waitFor();
    await press(page, 'We have talked it over');
    await page.getByText(/Talked over on/).waitFor();
    await follow(page, 'My card for the room');
    await on(page, 'My card for the room');
    await see('card');
    await isSaved(page);
    await page.clock.setFixedTime(new Date(`${inDays(368)}T09:00:00`));
    await page.goto(`${site.url()}?a-year-later`);
    await page.locator('.rows').getByRole('link', { name: 'Getting ready for public meetings', exact: true }).click();
    await page.getByText(/^This ended on/).waitFor();
    await follow(page, 'Get ready again');
    await on(page, 'Getting ready for public meetings');
    await page.getByLabel('I have read this, and I agree to take part').check();
    await press(page, 'Agree and start');
    await isSaved(page);
    const renews = await page.evaluate(async () => await new Promise<unknown>((resolve) => {
      const open = indexedDB.open('guildhall');
      open.addEventListener('success', () => {
        const all = open.result.transaction('attempts').objectStore('attempts').getAll();
        all.addEventListener('success', () => { resolve((all.result as { envelope: { body: { renews?: string } } }[]).flatMap(({ envelope }) => envelope.body.renews ?? [])); });
      });
    }));
    expect(renews).toEqual([expect.stringMatching(/^sha256:[0-9a-f]{64}$/)]);
  });
});

it('lets nobody through on their own word, and leads back where it is "not yet"', async () => {
  const { page, complaints, close } = await site.visit();
  await journeys.officerInHaste(page);
  await follow(page, 'What you may do at the meeting');
  await page.getByLabel('What do you need so that you can take part?').fill('A seat near the door.');
  await page.getByLabel('What do you say to this decision?').fill('I would like to be watched once more.');
  await press(page, 'Ask for a second assessor');
  await follow(page, 'Hand over to a manager');
  await page.getByLabel('Your name or staff number').fill('Bo Hughes');
  await press(page, 'Continue');
  await on(page, 'The decision');
  const told = await page.locator('main').innerText();
  for (const words of ['Not everything has been watched yet', 'Not in place yet: ', 'A seat near the door.', 'I would like to be watched once more.', 'asks for a second assessor']) expect(told).toContain(words);
  expect(told).not.toMatch(/own view/i);
  await page.locator('input[name="outcome"][value="READY"]').check();
  await press(page, 'Record the decision');
  expect(await page.getByRole('alert').getByRole('link').allInnerTexts()).toEqual([
    'Nobody may be let through before everything that is needed has been watched',
    'Say why you decide something other than what the answers suggest',
  ]);
  await page.locator('input[name="outcome"][value="NOT_YET"]').check();
  await page.locator('#reason').fill('Let us practise first.');
  await press(page, 'Record the decision');
  await on(page, 'Your part');
  await press(page, 'I have finished: give the device back');
  await page.getByText(/^Watch and take notes for now; next: /).waitFor();
  await page.locator('.task', { hasText: 'What a colleague has seen' }).getByText('In progress').waitFor();
  expect(await page.locator('.task', { hasText: 'What you may do at the meeting' }).innerText()).toContain('Not open yet');
  expect(complaints).toEqual([]);
  await close();
});
