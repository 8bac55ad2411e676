import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { stumbles } from './accessible.ts';
import { demoSite } from './site.ts';
import { heading, on } from './walk.ts';

const site = demoSite();

/** Goes on with Tab until something with this name has the focus. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  for (let tabs = 0; tabs < 40; tabs += 1) {
    await page.keyboard.press('Tab');
    const focused = await page.evaluate(() => {
      const { activeElement } = document;
      const label = activeElement instanceof HTMLInputElement ? activeElement.labels?.[0]?.textContent : activeElement?.textContent;
      return activeElement === document.body ? '' : label ?? '';
    });
    if (name.test(focused)) return;
  }
  throw new Error(`Tab never came to ${name}`);
}

const focusIsOnHeading = async (page: Page): Promise<boolean> => await page.evaluate(() => document.activeElement === document.querySelector('h1'));

it('takes somebody through the quick scan with the keyboard alone, and the focus follows every page', async () => {
  const { page, close, complaints } = await site.visit();
  await heading(page).waitFor();
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Skip to main content');
  await page.keyboard.press('Enter');
  expect(await focusIsOnHeading(page)).toBe(true);
  await tabTo(page, /^Quick scan/);
  await page.keyboard.press('Enter');
  await on(page, 'Quick scan for councillors');
  expect(await focusIsOnHeading(page)).toBe(true);
  await tabTo(page, /I agree to take part$/);
  await page.keyboard.press('Space');
  await tabTo(page, /^Agree and start$/);
  await page.keyboard.press('Enter');
  for (let place = 1; place <= 10; place += 1) {
    await page.getByText(`Skill ${place} of 10`).waitFor();
    await page.waitForFunction(() => document.activeElement === document.querySelector('h1'));
    await tabTo(page, /^A strength$/);
    await page.keyboard.press('Space');
    for (let down = 0; down < place % 4; down += 1) await page.keyboard.press('ArrowDown');
    await tabTo(page, /^Continue$/);
    await page.keyboard.press('Enter');
  }
  await on(page, 'Check your answers');
  await tabTo(page, /^Show my first look$/);
  await page.keyboard.press('Enter');
  await on(page, 'Your first look');
  expect(await focusIsOnHeading(page)).toBe(true);
  expect(await page.title()).toContain('Your first look');
  await tabTo(page, /^Finish$/);
  await page.keyboard.press('Enter');
  await on(page, 'You have finished');
  expect(complaints).toEqual([]);
  await close();
});

it('speaks Welsh where it is asked to, says that it is a draft, and marks what is still English', async () => {
  const { page, close } = await site.visit();
  await page.getByRole('link', { name: 'Cymraeg' }).click();
  await page.getByText('drafft').first().waitFor();
  expect(await page.evaluate(() => document.documentElement.lang)).toBe('cy');
  expect(await page.locator('.card-title').first().getAttribute('lang')).toBe('en');
  await page.locator('.card-title a').first().click();
  await page.reload();
  await page.waitForFunction(() => document.documentElement.lang === 'cy');
  expect(await stumbles(page, 'start in Welsh')).toEqual([]);
  expect(await heading(page).getAttribute('lang')).toBe('en');
  await page.getByRole('link', { name: 'English' }).click();
  await page.waitForFunction(() => document.documentElement.lang === 'en');
  await close();
});

it('prints in large letters, and on paper the whole form', async () => {
  const { page, close } = await site.visit();
  await page.getByRole('link', { name: 'Large print' }).click();
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).fontSize)).toBe('24px');
  expect(await stumbles(page, 'home in large print')).toEqual([]);
  await page.goto(`${site.url()}#/paper/public-meeting-readiness`);
  await on(page, 'Getting ready for public meetings');
  expect(await stumbles(page, 'on paper')).toEqual([]);
  expect(await page.locator('.paper-question').count()).toBeGreaterThan(80);
  await page.emulateMedia({ media: 'print' });
  expect(await page.getByRole('button', { name: 'Print' }).isVisible()).toBe(false);
  expect(await page.getByText('Ashmoor Council').first().isVisible()).toBe(true);
  await close();
});
