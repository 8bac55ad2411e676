import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { agree, choose, follow, isSaved, on } from '#walk/steps.ts';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { demoSite } from './site.ts';

const site = demoSite();

/** No idle moment comes, so nothing is loaded that the page as it stands does not need. */
async function withoutRest(page: Page): Promise<void> {
  await page.addInitScript(() => { Object.assign(globalThis, { requestIdleCallback: () => 0 }); });
}

/** The scripts that are fetched from now on, by the end of their address. */
function scriptsOf(page: Page): string[] {
  const scripts: string[] = [];
  page.on('request', (request) => { if (request.url().endsWith('.js')) scripts.push(new URL(request.url()).pathname.replace('/any/path/', '')); });
  return scripts;
}

const weigh = (scripts: readonly string[]): number => scripts.reduce((sum, script) => sum + gzipSync(readFileSync(new URL(`../../dist/${script}`, import.meta.url))).length, 0);

it('is there with less than 120 kB of scripts, and has in them no question, no flow and no catalogue', async () => {
  const { page, close, complaints } = await site.visit({ serviceWorkers: 'block' });
  await withoutRest(page);
  await page.goto('about:blank');
  const scripts = scriptsOf(page);
  await page.goto(site.url());
  await page.getByText('Nothing is saved here yet.').waitFor();
  expect(scripts.length).toBeGreaterThan(0);
  expect(weigh(scripts)).toBeLessThan(120_000);
  const code = scripts.map((script) => readFileSync(new URL(`../../dist/${script}`, import.meta.url), 'utf8')).join('');
  for (const text of ['ap1', 'What stands in the way?', 'xstate.init']) expect(code).not.toContain(text);
  expect(complaints).toEqual([]);
  await close();
});

it('lists what is saved by the glances beside the records, with no more scripts than that, and greets whoever comes back', async () => {
  const { page, root, scene, close, complaints } = await site.visit({ serviceWorkers: 'block' });
  await scene().open('councillor-quick-scan');
  await agree(root);
  await choose(root, 'strength');
  await isSaved(root);
  await page.goto('about:blank');
  await withoutRest(page);
  const scripts = scriptsOf(page);
  await page.goto(site.url());
  await page.getByRole('heading', { level: 2, name: 'Carry on where you left off' }).waitFor();
  await page.getByText('1 of 10').first().waitFor();
  expect(weigh(scripts)).toBeLessThan(120_000);
  expect(await page.getByRole('heading', { level: 2 }).first().innerText()).toBe('Carry on where you left off');
  await follow(root, /^Carry on/);
  await follow(root, 'Go back one question');
  await expect.poll(async () => await root.locator('input[value="strength"]').first().isChecked()).toBe(true);
  expect(complaints).toEqual([]);
  await close();
});

it('says what it says in Welsh too, and opens a file from the first page', async () => {
  const { page, root, scene, close, complaints } = await site.visit();
  await scene().open('councillor-quick-scan');
  await agree(root);
  await choose(root, 'strength');
  await isSaved(root);
  const record = await page.evaluate(async () => await new Promise<string>((resolve) => {
    const open = indexedDB.open('guildhall');
    open.addEventListener('success', () => {
      const all = open.result.transaction('attempts').objectStore('attempts').getAll();
      all.addEventListener('success', () => {
        resolve(JSON.stringify((all.result as { envelope: unknown }[])[0]?.envelope));
        open.result.close();
      });
    });
  }));
  await page.goto('about:blank');
  await withoutRest(page);
  await page.goto(`${site.url()}#/?lang=cy`);
  await page.getByRole('heading', { level: 2, name: 'Bwrw ymlaen o’r lle y gadawsoch chi' }).waitFor();
  await page.getByRole('button', { name: 'English' }).click();
  await page.locator('details > summary').filter({ hasText: 'Open a saved file' }).click();
  await page.getByLabel('Choose a file that you saved, or that somebody passed to you').setInputFiles({ name: 'x.json', mimeType: 'application/json', buffer: Buffer.from('{}') });
  await page.getByText('This saved file is damaged').or(page.getByText('This file was not saved from here')).first().waitFor();
  await page.getByLabel('Choose a file that you saved, or that somebody passed to you').setInputFiles({ name: 'y.json', mimeType: 'application/json', buffer: Buffer.from(record) });
  await on(root, 'Quick scan for councillors');
  await page.goto(site.url());
  await expect.poll(async () => await page.getByRole('link', { name: 'Delete: Quick scan for councillors' }).count()).toBe(2);
  expect(complaints).toEqual([]);
  await close();
});

it('shows what is not whole beside what is', async () => {
  const { page, root, scene, close } = await site.visit();
  await scene().open('councillor-quick-scan');
  await agree(root);
  await choose(root, 'strength');
  await isSaved(root);
  await page.evaluate(async () => {
    await new Promise<void>((resolve) => {
      const open = indexedDB.open('guildhall');
      open.addEventListener('success', () => {
        const writing = open.result.transaction('attempts', 'readwrite');
        writing.objectStore('attempts').put({ id: 'x', rubbish: true });
        writing.addEventListener('complete', () => { open.result.close(); resolve(); });
      });
    });
  });
  await page.goto('about:blank');
  await withoutRest(page);
  await page.goto(site.url());
  await page.getByText('This saved file is damaged').waitFor();
  expect(await page.getByRole('link', { name: 'Remove the damaged file' }).count()).toBe(1);
  await follow(root, 'Quick scan for councillors');
  await on(root, 'Quick scan for councillors');
  await close();
});
