import { expect, it } from 'vitest';
import { misfits } from '#walk/fits.ts';
import { agree, answerAll, follow, heading, isSaved, on, press, titleOf, way } from '#walk/steps.ts';
import { demoSite } from './site.ts';

const site = demoSite();

it('speaks Welsh where it is asked to, says that it is a draft, and marks what is still English', async () => {
  const { page, root, scene, close } = await site.visit();
  await press(root, 'Cymraeg');
  await page.getByText('drafft').first().waitFor();
  expect(await page.evaluate(() => document.documentElement.lang)).toBe('cy');
  const card = page.getByRole('link', { name: 'Quick scan for councillors' }).last();
  expect(await card.evaluate((link) => link.closest('[lang]')?.getAttribute('lang'))).toBe('en');
  await card.click();
  await on(root, /Quick scan/);
  await page.reload();
  await page.waitForFunction(() => document.documentElement.lang === 'cy');
  expect(await heading(root).getAttribute('lang')).toBe('en');
  await press(root, 'English');
  await page.waitForFunction(() => document.documentElement.lang === 'en');
  await scene().open('councillor-quick-scan');
  await close();
});

it('prints in large letters, and on paper the whole form', async () => {
  const { page, root, scene, close } = await site.visit();
  const before = await page.locator('p').first().evaluate((text) => Number.parseFloat(getComputedStyle(text).fontSize));
  await press(root, 'Large print');
  expect(await page.locator('p').first().evaluate((text) => Number.parseFloat(getComputedStyle(text).fontSize))).toBeGreaterThanOrEqual(before * 1.2);
  expect(await misfits(root, { wholePage: true })).toEqual([]);
  await scene().open('public-meeting-readiness');
  await follow(root, 'On paper instead');
  await way(root, /^Print$/).waitFor();
  expect(await root.locator('.gh-paper-question').count()).toBeGreaterThan(80);
  await page.emulateMedia({ media: 'print' });
  expect(await way(root, /^Print$/).isVisible()).toBe(false);
  expect(await page.getByText('Ashmoor Council').first().isVisible()).toBe(true);
  await close();
});

it('lets somebody on a phone with large print finish two roles, stop, and find it all again', async () => {
  const { page, root, scene, complaints, close } = await site.visit({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });
  const fits = async (): Promise<void> => { expect(await misfits(root, { wholePage: true }), await titleOf(root)).toEqual([]); };
  await press(root, 'Large print');
  await scene().open('councillor-roles');
  await fits();
  await agree(root);
  await on(root, 'About you');
  for (const value of ['non-executive', 'both', 'yes']) await root.locator(`input[value="${value}"]`).check();
  await fits();
  await press(root, /^Continue$/);
  await on(root, 'What would you like to look at today?');
  await root.getByLabel('Helping local people get things done').check();
  await root.getByLabel('Improving the area').check();
  await fits();
  await press(root, 'Start with these');
  for (const role of ['Helping local people get things done', 'Improving the area']) {
    await follow(root, role);
    await root.locator('input[type="radio"]').first().waitFor();
    await fits();
    await answerAll(root, (place) => `level-${1 + (place % 5)}`);
    await fits();
    await press(root, 'This part is done');
  }
  await on(root, 'What would you like to look at today?');
  await isSaved(root);
  await follow(root, 'Save and leave');
  await page.goto('about:blank');
  await page.goto(site.url());
  await way(root, /^Councillor roles/).first().waitFor();
  // It is still large, though the address says nothing of it.
  await root.getByRole('button', { name: 'Normal print' }).waitFor();
  await fits();
  await follow(root, /^Councillor roles/);
  await on(root, 'Councillor roles and skills');
  await fits();
  expect(await root.getByRole('listitem').filter({ hasText: /Helping local people|Improving the area/ }).filter({ hasText: 'Done' }).count()).toBeGreaterThanOrEqual(2);
  expect(complaints).toEqual([]);
  await close();
});
