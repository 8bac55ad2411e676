import { launchChromium } from '@guildhall/config/chromium';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, describe, expect, it } from 'vitest';
import { complaintsOf, servePage } from './page.ts';
import { agree, saved } from './people.ts';

const browser = await launchChromium();
afterAll(async () => { await browser.close(); });

const guide = await readFile(join(import.meta.dirname, '../../../../docs/guides/react.md'), 'utf8');
const snippets = [...guide.matchAll(/^```tsx\n([\s\S]*?)^```$/gm)].map(([, code = '']) => code);
const snippetWith = (name: string): string => snippets.find((code) => code.includes(name)) ?? '';

async function onPage(source: string, react: 18 | 19, attempt: (page: Page) => Promise<void>): Promise<void> {
  const site = await servePage(source, { react });
  const page = await browser.newPage();
  page.setDefaultTimeout(15_000);
  const complaints = complaintsOf(page);
  try {
    await page.goto(site.url);
    await attempt(page);
    expect(complaints).toEqual([]);
  } finally {
    await page.close();
    await site.close();
  }
}

const drawn = (component: string): string => `
  import { StrictMode as Strict } from 'react';
  import { createRoot } from 'react-dom/client';
  createRoot(document.getElementById('root')).render(<Strict><${component} /></Strict>);`;

describe.each([18, 19] as const)('as the guide shows it, with React %i under a strict policy', (react) => {
  it('the first lines give a whole assessment that keeps what is answered', async () => {
    await onPage(snippetWith('createRoot(root)'), react, async (page) => {
      await agree(page);
      await saved(page);
      expect(await page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name))).toEqual(['guildhall']);
    });
  });

  it('parts stand alone from the agreement to what the answers come to', async () => {
    await onPage(snippetWith('function FirstLook') + drawn('FirstLook'), react, async (page) => {
      await page.getByRole('button', { name: 'Agree and start' }).click();
      const groups = page.locator('fieldset');
      const count = await groups.count();
      expect(count).toBeGreaterThan(5);
      for (let i = 0; i < count; i += 1) await groups.nth(i).getByRole('radio').first().check();
      await page.getByRole('button', { name: 'Show my first look' }).click();
      await page.getByRole('heading', { level: 2 }).first().waitFor();
      expect(await page.getByRole('radio').count()).toBe(0);
      expect(await page.evaluate(async () => (await indexedDB.databases()).length + localStorage.length)).toBe(0);
    });
  });

  it('an attempt that is kept is found again after a reload, and gone when it is taken back', async () => {
    await onPage(snippetWith('function Kept') + drawn('Kept'), react, async (page) => {
      const state = page.locator('#root > output');
      await page.getByRole('button', { name: 'Agree and start' }).click();
      await state.filter({ hasText: /^saved$/ }).waitFor();
      await page.reload();
      await state.filter({ hasText: /^saved$/ }).waitFor();
      expect(await page.getByRole('button', { name: 'Agree and start' }).count()).toBe(0);
      await page.getByRole('button', { name: 'Stop and delete' }).click();
      await state.filter({ hasText: 'nothing-yet' }).waitFor();
      await page.reload();
      await page.getByRole('button', { name: 'Agree and start' }).waitFor();
    });
  });
});
