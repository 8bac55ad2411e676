import { readdirSync, rmSync } from 'node:fs';
import { launchChromium } from '@guildhall/config/chromium';
import { serveFolder } from '@guildhall/config/serve';
import { agree, choose, follow, inDays, isSaved, on, press } from '#walk/steps.ts';
import { visitor } from '#walk/visit.ts';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { anotherVersion } from './another-version.ts';
import { freePort } from './free-port.ts';

const dist = new URL('../../dist/', import.meta.url).pathname;
const under = '/any/path/';
let browser: Browser;
let next: string;

beforeAll(async () => {
  browser = await launchChromium();
  next = anotherVersion(dist);
});
afterAll(async () => {
  await browser.close();
  rmSync(next, { recursive: true });
});

const isKept = async (page: Page): Promise<void> => {
  await page.waitForFunction(async () => {
    const { active } = await navigator.serviceWorker.ready;
    return active?.state === 'activated' && navigator.serviceWorker.controller !== null;
  });
};

const buildOf = async (page: Page): Promise<string | null> => await page.locator('meta[name="guildhall-build"]').getAttribute('content');

it('opens and works without a network for thirty days, keeps what is answered, and has kept exactly the files of the build', async () => {
  const site = await serveFolder(dist, { under });
  const { page, context, complaints, outside, close } = await visitor(browser, site.url);
  const root = page.locator('body');
  await page.goto(site.url);
  await page.getByText('Nothing is saved here yet.').waitFor();
  await isKept(page);
  const kept = await page.evaluate(async () => {
    const names = await caches.keys();
    const requests = await Promise.all(names.map(async (name) => await (await caches.open(name)).keys()));
    return { names: names.length, files: requests.flat().map(({ url }) => new URL(url).pathname.replace('/any/path/', '')).sort() };
  });
  const built = readdirSync(dist, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath}/${entry.name}`.replaceAll('//', '/').replace(dist, '')).filter((name) => name !== 'service-worker.js').sort();
  expect(kept).toEqual({ names: 1, files: built });

  await site.close();
  await page.goto('about:blank');
  await page.goto(site.url);
  await follow(root, /^Quick scan/);
  await agree(root);
  await choose(root, 'strength');
  await isSaved(root);
  // Thirty days on, and still no network. Whoever looks in now and then keeps what they have.
  for (const days of [6, 12, 18, 24, 30]) {
    await context.clock.setFixedTime(`${inDays(days)}T09:00:00`);
    await page.goto('about:blank');
    await page.goto(`${site.url}#/`);
    await page.getByRole('heading', { name: 'Carry on where you left off' }).waitFor();
    await follow(root, /^Carry on/);
    await root.locator('input[value="strength"]').first().waitFor();
    await choose(root, days % 12 === 0 ? 'strength' : 'toDevelop');
    await isSaved(root);
  }
  expect(complaints.filter((text) => !/service-worker\.js|ERR_CONNECTION_REFUSED|Failed to update a ServiceWorker/.test(text))).toEqual([]);
  expect(outside).toEqual([]);
  await close();
});

it('goes on in the version that is open when a newer one is put up, and takes the newer one when the person says so', async () => {
  const port = await freePort();
  const first = await serveFolder(dist, { under, port });
  const { page, context, close } = await visitor(browser, first.url);
  const root = page.locator('body');
  await page.goto(first.url);
  await isKept(page);
  await follow(root, /^Quick scan/);
  await agree(root);
  await choose(root, 'strength');
  await isSaved(root);
  const build = await buildOf(page);
  await first.close();
  const second = await serveFolder(next, { under, port });

  // A second tab looks for a newer version, as every new page does. What is open stays as it is, and so does a new page.
  const other = await context.newPage();
  await other.goto(first.url);
  await other.getByText('A newer version is ready.').waitFor();
  expect(await buildOf(other)).toBe(build);
  await page.getByText('A newer version is ready.').waitFor();
  await press(root, 'Continue');
  await choose(root, 'toDevelop');
  await isSaved(root);
  await page.reload();
  expect(await buildOf(page)).toBe(build);
  await root.locator('input[value="toDevelop"]').first().waitFor();
  expect(await root.locator('input[value="toDevelop"]').first().isChecked()).toBe(true);

  const here = page.url();
  await press(root, 'Save everything and use the newer version');
  await page.waitForFunction(() => document.querySelector('meta[name="guildhall-build"]')?.getAttribute('content') === 'the-next');
  expect(page.url()).toBe(here);
  await root.locator('input[value="toDevelop"]').first().waitFor();
  expect(await root.locator('input[value="toDevelop"]').first().isChecked()).toBe(true);
  expect(await page.getByText('A newer version is ready.').count()).toBe(0);

  // The other tab is still in the version it had, whose scripts are on no server any more. Those it has not loaded yet are still kept.
  expect(await buildOf(other)).toBe(build);
  await other.evaluate(async (names) => { for (const name of names) if (!(await fetch(`./assets/${name}`)).ok) throw new Error(`${name} is gone`); }, assetsOf(dist));
  await other.getByRole('link', { name: 'About this device' }).first().click();
  await on(other.locator('body'), 'About this device');
  await second.close();
  await close();
});

it('takes nothing of a newer version that is only half there', async () => {
  const port = await freePort();
  const first = await serveFolder(dist, { under, port });
  const { page, close } = await visitor(browser, first.url);
  await page.goto(first.url);
  await isKept(page);
  const build = await buildOf(page);
  await first.close();
  const half = anotherVersion(dist);
  const [missing = ''] = assetsOf(half);
  rmSync(`${half}/assets/${missing}`);
  const second = await serveFolder(half, { under, port });
  const refused = page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    const found = new Promise<string>((resolve) => {
      registration.addEventListener('updatefound', () => {
        const { installing } = registration;
        installing?.addEventListener('statechange', () => { if (installing.state !== 'installing') resolve(installing.state); });
      });
    });
    await registration.update();
    return await found;
  });
  expect(await refused).toBe('redundant');
  await page.reload();
  await page.getByRole('heading', { level: 1 }).waitFor();
  expect(await buildOf(page)).toBe(build);
  expect(await page.getByText('A newer version is ready.').count()).toBe(0);
  await second.close();
  rmSync(half, { recursive: true });
  await close();
});

it('shows a council’s profile as it is now, and as it was where there is no network', async () => {
  const site = await serveFolder(dist, { under });
  const { page, close } = await visitor(browser, site.url);
  await page.goto(site.url);
  await isKept(page);
  await page.context().route('**/council.json', async (route) => { await route.fulfill({ json: { name: 'Thornbury Council' } }); });
  await page.goto('about:blank');
  await page.goto(site.url);
  await page.getByText('Thornbury Council').first().waitFor();
  await site.close();
  await page.context().unroute('**/council.json');
  await page.goto('about:blank');
  await page.goto(site.url);
  await page.getByText('Thornbury Council').first().waitFor();
  expect(await page.getByText('Ashmoor Council').count()).toBe(0);
  await close();
});

it('keeps a council’s profile where a page to sign in is answered for it, and says what to do where there is none kept', async () => {
  const site = await serveFolder(dist, { under });
  const { page, close } = await visitor(browser, site.url);
  const signIn = async (of: Page): Promise<void> => {
    await of.context().route('**/council.json', async (route) => { await route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Sign in</title>' }); });
  };
  await page.goto(site.url);
  await isKept(page);
  await signIn(page);
  for (let i = 0; i < 2; i += 1) {
    await page.goto('about:blank');
    await page.goto(site.url);
    await page.getByText('Ashmoor Council').first().waitFor();
  }
  await close();

  const stranger = await visitor(browser, site.url);
  await signIn(stranger.page);
  await stranger.page.goto(site.url);
  await stranger.page.getByRole('alert').getByText('Sign in, then load this page again.').waitFor();
  await stranger.page.context().unroute('**/council.json');
  await stranger.page.getByRole('button', { name: 'Try again' }).click();
  await stranger.page.getByText('Ashmoor Council').first().waitFor();
  await stranger.close();

  // Nor is it taken for none where the server fails.
  const another = await visitor(browser, site.url);
  await another.page.context().route('**/council.json', async (route) => { await route.fulfill({ status: 503 }); });
  await another.page.goto(`${site.url}#/?lang=cy`);
  await another.page.getByRole('alert').getByText('Edrychwch, yna rhowch gynnig arall arni.').waitFor();
  expect(await another.page.getByRole('link').count()).toBe(0);
  await another.close();
  await site.close();
});

function assetsOf(folder: string): readonly string[] {
  return readdirSync(`${folder}/assets`);
}
