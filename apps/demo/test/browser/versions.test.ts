import { rmSync } from 'node:fs';
import { launchChromium } from '@guildhall/config/chromium';
import { serveFolder } from '@guildhall/config/serve';
import { agree, choose, follow, heading, isSaved, on, press } from '#walk/steps.ts';
import { visitor } from '#walk/visit.ts';
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { anotherVersion } from './another-version.ts';
import { freePort } from './free-port.ts';
import { begin, codesFor, typeCodes } from './group-evening.ts';
import { kept } from './kept.ts';
import { contentOf } from './readiness-files.ts';

const dist = new URL('../../dist/', import.meta.url).pathname;
const under = '/any/path/';
let browser: Browser;
/** The application as it would be put up later, with another version of the quick scan in it. */
let newer: string;
let changed = 0;

beforeAll(async () => {
  browser = await launchChromium();
  newer = anotherVersion(dist, (script) => script.replaceAll(/(councillor-quick-scan`,version:`)[\d.]+/g, (_, start: string) => {
    changed += 1;
    return `${start}9.9.9`;
  }));
});
afterAll(async () => {
  await browser.close();
  rmSync(newer, { recursive: true });
});

/** One address at which now one version is put up, and now another; whatever the browser keeps of the files themselves is taken away between. */
async function address() {
  const port = await freePort();
  let site = await serveFolder(dist, { under, port });
  const visit = await visitor(browser, site.url);
  const { page, context } = visit;
  // What a browser asks for by itself beside a file that is no page.
  await context.route('**/favicon.ico', async (route) => { await route.fulfill({ status: 204 }); });
  return {
    ...visit, root: page.locator('body'), url: site.url,
    putUp: async (folder: string): Promise<void> => {
      await page.goto('about:blank');
      await site.close();
      site = await serveFolder(folder, { under, port });
      await page.goto(`${site.url}council.json`);
      await page.evaluate(async () => {
        for (const worker of await navigator.serviceWorker.getRegistrations()) await worker.unregister();
        for (const name of await caches.keys()) await caches.delete(name);
      });
      await page.goto(site.url);
      await page.locator('#saved').waitFor();
    },
    over: async (): Promise<void> => {
      await visit.close();
      await site.close();
    },
  };
}

async function answerScan(root: Locator): Promise<void> {
  await root.getByRole('link', { name: /^Quick scan/ }).last().click();
  await agree(root);
  await choose(root, 'strength');
  await isSaved(root);
}

async function downloaded(page: Page, name: RegExp | string): Promise<string> {
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name }).or(page.getByRole('button', { name })).first().click()]);
  return await contentOf(download);
}

it.each([['older', 'This file was made with older questions'], ['newer', 'This file was made with a newer version']] as const)(
  'F17: answers to questions that are %s than those put up now are kept as they lie, said to be so, can be taken along, and go on where their questions are', async (way, said) => {
    const [theirs, now] = way === 'older' ? [dist, newer] : [newer, dist];
    const { page, root, putUp, over, complaints } = await address();
    await putUp(theirs);
    await answerScan(root);
    await putUp(now);
    await page.getByText(said).first().waitFor();
    expect(changed).toBeGreaterThan(1);
    expect(await page.getByRole('link', { name: /^Carry on/ }).count()).toBe(0);
    const before = await kept(page);
    const { envelope } = JSON.parse(await downloaded(page, 'Download this file as it is')) as { readonly envelope: { readonly framework: { readonly id: string; readonly version: string } } };
    expect([envelope.framework.id, envelope.framework.version === '9.9.9']).toEqual(['councillor-quick-scan', way === 'newer']);
    // Beside it somebody begins with the questions that are there.
    await answerScan(root);
    await putUp(theirs);
    expect(await kept(page)).toContain(before.slice(2, 200));
    await page.getByRole('link', { name: /^Carry on/ }).first().click();
    await follow(root, 'Go back one question');
    await expect.poll(async () => await root.locator('input[value="strength"]').first().isChecked()).toBe(true);
    expect(await page.getByText(way === 'older' ? 'This file was made with a newer version' : 'This file was made with older questions').count()).toBe(0);
    expect(complaints).toEqual([]);
    await over();
  });

it.each([['older', 'made with older questions that are not on this page'], ['newer', 'made with newer questions than are on this page']] as const)(
  'F17: a session with a group of questions that are %s than those put up now is not called damaged: it is kept, can be taken along, and goes on where its questions are', async (way, said) => {
    const [theirs, now] = way === 'older' ? [dist, newer] : [newer, dist];
    const { page, root, url, putUp, over, complaints } = await address();
    await putUp(theirs);
    const session = await begin(root, url);
    await follow(root, 'Go on: gather the answers');
    if (way === 'older') await typeCodes(root, codesFor(session, 3));
    await isSaved(root);
    await putUp(now);
    await page.goto(`${url}#/group/gather`);
    await on(root, 'No session is open on this device');
    await page.goto(`${url}#/group`);
    await page.getByText(said).waitFor();
    expect(await page.getByText(/damaged/).count()).toBe(0);
    expect(JSON.parse(await downloaded(page, 'Download the session as it is')) as object).toMatchObject({ id: session.replace('-', ''), record: { format: 'guildhall/group-session@1' } });
    await follow(root, `Remove: Session ${session}`);
    await on(root, 'Delete this session?');
    await page.goBack();
    await putUp(theirs);
    await page.goto(`${url}#/group/gather`);
    await heading(root).waitFor();
    if (way === 'older') await root.locator('.app-group-count strong').filter({ hasText: /^\s*3 in/ }).waitFor();
    else await root.locator('.app-group-count').first().waitFor();
    expect(complaints).toEqual([]);
    await over();
  });

it('F22: a newer program that changes how sessions are kept waits for no old window: that one saves, lets go within three seconds, loses nothing and goes on', async () => {
  const { page, root, url, context, over, complaints } = await address();
  const session = await begin(root, url);
  await follow(root, 'Go on: gather the answers');
  const codes = codesFor(session, 6);
  await typeCodes(root, codes.slice(0, 3));
  // Not even a sheet that is on its way to the disk in that moment is lost.
  const other = await context.newPage();
  await other.goto(`${url}council.json`);
  const upgrade = other.evaluate(async () => {
    const began = performance.now();
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('guildhall-group', 2);
      request.addEventListener('success', () => { resolve(request.result); });
      request.addEventListener('error', () => { reject(new Error('It could not be opened.')); });
    });
    const took = performance.now() - began;
    const all = await new Promise<unknown>((resolve) => {
      const reading = database.transaction('sessions').objectStore('sessions').getAll();
      reading.addEventListener('success', () => { resolve(reading.result); });
    });
    Object.assign(globalThis, { held: database });
    return { took, all: JSON.stringify(all) };
  });
  const { took, all } = await upgrade;
  expect(took).toBeLessThan(3000);
  expect(all.match(/sheet\.handedIn/g)).toHaveLength(3);
  // The old window goes on with the small storage, and says nothing is wrong: nothing is.
  await typeCodes(root, codes.slice(3, 5));
  await root.locator('.app-group-count strong').filter({ hasText: /^\s*5 in/ }).waitFor();
  await page.reload();
  await root.locator('.app-group-count strong').filter({ hasText: /^\s*5 in/ }).waitFor();
  await other.close();
  await press(root, /^Cymraeg$/);
  await root.locator('.app-group-count').first().waitFor();
  expect(complaints).toEqual([]);
  await over();
});
