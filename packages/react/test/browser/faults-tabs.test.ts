import { launchChromium } from '@guildhall/config/chromium';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { backToLast, carryOn, choicesIn, runs, serveAssessment } from './faults.ts';
import type { ServedPage } from './page.ts';
import { agree, saved } from './people.ts';

let browser: Browser;
let site: ServedPage;
beforeAll(async () => { [browser, site] = await Promise.all([launchChromium(), serveAssessment()]); });
afterAll(async () => { await Promise.all([browser.close(), site.close()]); });

const choices = ['strength', 'toDevelop', 'notImportant'];
const radio = (page: Page, value: string) => page.locator(`input[type="radio"][value="${value}"]`);

async function opened(context: BrowserContext): Promise<Page> {
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  await page.goto(site.url);
  return page;
}

describe('a tab that is closed in mid-answer', () => {
  it('loses no choice', { timeout: 120_000 * runs }, async () => {
    const context = await browser.newContext();
    let page = await opened(context);
    await agree(page);
    await saved(page);
    const chosen: string[] = [];
    for (let i = 0; i < 20 * runs; i += 1) {
      const next = choices[i % 3] ?? '';
      await radio(page, next).check();
      chosen.push(next);
      // Nobody waits for anything: with and without the page being asked.
      await page.close({ runBeforeUnload: i % 2 === 0 });
      page = await opened(context);
      await backToLast(page);
      expect(await choicesIn(page)).toEqual(chosen);
    }
    await context.close();
  });
});

describe('two to five tabs with the same attempt', () => {
  const editors = async (tabs: readonly Page[]): Promise<readonly Page[]> => {
    const enabled = await Promise.all(tabs.map(async (tab) => await tab.locator('input[type="radio"]').first().isEnabled()));
    return tabs.filter((_, i) => enabled[i]);
  };

  it.each([2, 3, 5])('one may answer, the others read and may take over, and no answer that was shown as saved is missing: %i', { timeout: 60_000 * runs }, async (count) => {
    const context = await browser.newContext();
    const tabs = [await opened(context)];
    await agree(tabs[0] as Page);
    await saved(tabs[0] as Page);
    while (tabs.length < count) {
      const tab = await opened(context);
      await carryOn(tab);
      tabs.push(tab);
    }
    const shown: string[] = [];
    for (let i = 0; i < 6 * runs; i += 1) {
      expect(await editors(tabs)).toHaveLength(1);
      const [editor] = await editors(tabs);
      const next = choices[i % 3] ?? '';
      await radio(editor as Page, next).check();
      await saved(editor as Page);
      shown.push(next);
      // The others show it too.
      for (const tab of tabs) await tab.locator(`input[value="${next}"]:checked`).waitFor();
      const other = tabs.filter((tab) => tab !== editor)[i % (count - 1)] as Page;
      await other.getByRole('button', { name: 'Carry on here instead' }).click();
      await expect.poll(async () => (await editors(tabs))[0] === other).toBe(true);
    }
    expect(await choicesIn(tabs[0] as Page)).toEqual(shown);
    await context.close();
  });

  it('lose nothing either where the browser lets tabs not talk to each other', async () => {
    const context = await browser.newContext();
    await context.addInitScript(() => { Reflect.deleteProperty(globalThis, 'BroadcastChannel'); });
    const one = await opened(context);
    await agree(one);
    await saved(one);
    const two = await opened(context);
    await carryOn(two);
    await radio(one, 'strength').check();
    await saved(one);
    // The second knows nothing of it, and may still not write over it.
    await radio(two, 'toDevelop').check();
    await two.getByRole('button', { name: 'Carry on here instead' }).waitFor();
    expect(await two.locator('[data-saving="saved"]').count()).toBe(0);
    expect(await choicesIn(two)).toEqual(['strength']);
    await two.getByRole('button', { name: 'Carry on here instead' }).click();
    await radio(two, 'notImportant').check();
    await saved(two);
    expect(await choicesIn(two)).toEqual(['strength', 'notImportant']);
    await context.close();
  });
});
