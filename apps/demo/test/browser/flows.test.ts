import { expect, it } from 'vitest';
import { officerInHaste } from '#walk/journeys.ts';
import { follow, on, passDevice, press } from '#walk/steps.ts';
import { demoSite } from './site.ts';

const site = demoSite();

it('lets nobody through on their own word, and leads back where it is "not yet"', async () => {
  const { page, root, scene, complaints, close } = await site.visit();
  await officerInHaste(scene());
  await follow(root, 'What you may do at the meeting');
  await page.getByLabel('What do you need so that you can take part?').fill('A seat near the door.');
  expect(await page.getByLabel('What do you say to this decision?').count()).toBe(0);
  await press(root, 'Ask for a second assessor');
  await passDevice(root);
  await page.getByLabel('Your name or staff number').fill('Bo Hughes');
  await press(root, 'Continue');
  await on(root, 'The decision');
  const told = await page.locator('main').innerText();
  for (const words of ['Not everything has been watched yet', 'Not in place yet: ', 'A seat near the door.', 'asks for a second assessor']) expect(told).toContain(words);
  expect(told).not.toMatch(/own view/i);
  await root.locator('input[value="READY"]').check();
  await press(root, 'Record the decision');
  expect(await page.getByRole('alert').getByRole('link').allInnerTexts()).toEqual([
    'Nobody may be let through before everything that is needed has been watched',
    'Say why you decide something other than what the answers suggest',
  ]);
  await root.locator('input[value="NOT_YET"]').check();
  await root.getByLabel('Why do you decide something else?').fill('Let us practise first.');
  await press(root, 'Record the decision');
  await on(root, 'The decision is recorded');
  await press(root, 'I have finished: give the device back');
  await page.getByText(/^Watch and take notes for now; next: /).waitFor();
  await root.getByRole('listitem').filter({ hasText: 'What a colleague has seen' }).last().getByText('In progress').waitFor();
  expect(await root.getByRole('listitem').filter({ hasText: 'What you may do at the meeting' }).last().innerText()).toContain('Not open yet');
  // There is something to say to it now, and it stands beside the decision.
  await follow(root, 'What you may do at the meeting');
  await on(root, 'Your side of the decision');
  await page.getByLabel('What do you say to this decision?').fill('I would like to be watched once more.');
  await page.getByText('Your words have been saved.').waitFor();
  expect(complaints).toEqual([]);
  await close();
});
