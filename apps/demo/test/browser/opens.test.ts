import { launchChromium } from '@guildhall/config/chromium';
import { serveFolder } from '@guildhall/config/serve';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';

let browser: Browser;
let site: Awaited<ReturnType<typeof serveFolder>>;
const dist = new URL('../../dist/', import.meta.url).pathname;

beforeAll(async () => {
  site = await serveFolder(dist, { under: '/any/path/' });
  browser = await launchChromium();
});
afterAll(async () => {
  await browser.close();
  await site.close();
});

it('opens under any path, within the strict content security policy', async () => {
  const page = await browser.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => void (message.type() === 'error' && complaints.push(message.text())));
  page.on('pageerror', (error) => void complaints.push(error.message));
  await page.goto(site.url);
  await page.getByRole('heading', { level: 1 }).waitFor();
  expect(complaints).toEqual([]);
});
