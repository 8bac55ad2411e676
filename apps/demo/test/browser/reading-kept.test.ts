/// <reference lib="dom" />
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { findChromium, quietly } from '@guildhall/config/chromium';
import { chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { press } from '#walk/steps.ts';

const built = new URL('../../dist-one/guildhall.html', import.meta.url).pathname;
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'guildhall reading '));
  copyFileSync(built, join(folder, 'guildhall.html'));
});
afterAll(() => { rmSync(folder, { recursive: true, force: true }); });

/** Somebody double-clicks the file, in a browser that was closed since the last time, and closes it again. */
async function opened(person: string, look: (page: Page, url: string) => Promise<void>): Promise<void> {
  const executablePath = await findChromium();
  if (executablePath === undefined) throw new Error('there is no browser');
  const context = await chromium.launchPersistentContext(join(folder, person), { executablePath, headless: true, chromiumSandbox: false, args: quietly });
  try {
    const page = await context.newPage();
    const url = pathToFileURL(join(folder, 'guildhall.html')).href;
    await page.goto(url);
    await page.locator('main h1').waitFor();
    await look(page, url);
  } finally {
    await context.close();
  }
}

const size = async (page: Page): Promise<number> => await page.locator('main p').first().evaluate((text) => Number.parseFloat(getComputedStyle(text).fontSize));

it('opens the one file from a disk in large print and in Welsh again, after the browser was closed', async () => {
  let usual = 0;
  await opened('ana', async (page) => {
    usual = await size(page);
    await press(page.locator('body'), 'Large print');
    await press(page.locator('body'), 'Cymraeg');
    await page.waitForFunction(() => document.documentElement.lang === 'cy');
  });
  await opened('ana', async (page) => {
    await page.waitForFunction(() => document.documentElement.lang === 'cy');
    expect(await size(page)).toBeGreaterThanOrEqual(usual * 1.2);
    await press(page.locator('body'), 'English');
    await press(page.locator('body'), 'Normal print');
    await page.waitForFunction(() => document.documentElement.lang === 'en');
  });
  await opened('ana', async (page) => {
    expect([await page.evaluate(() => document.documentElement.lang), await size(page)]).toEqual(['en', usual]);
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
  });
});

it('says on the device page what of it is kept, and forgets it with “Clear this computer”', async () => {
  await opened('bea', async (page, url) => {
    const root = page.locator('body');
    await press(root, 'Large print');
    await page.goto(`${url}#/device?print=large`);
    await page.getByText('How you like to read: Welsh or large print.').waitFor();
    await page.goto(`${url}#/clear?print=large`);
    await press(root, /^Yes/);
    await page.waitForFunction(() => localStorage.getItem('guildhall-reading') === null);
  });
  await opened('bea', async (page) => {
    await page.getByRole('button', { name: 'Large print' }).waitFor();
    expect(await page.evaluate(() => localStorage.getItem('guildhall-reading'))).toBeNull();
  });
});
