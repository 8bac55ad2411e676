import { agree, choose, follow, isSaved, on, press, unfold } from '#walk/steps.ts';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { demoSite } from './site.ts';

const site = demoSite();

/** As it is over plain http, or before the browser has kept anything: nobody but the server has the files. */
const alone = { serviceWorkers: 'block' } as const;

/** The server has put up a newer version: the scripts of this one are gone, but for what the page has by now. */
const gone = '**/assets/*.js';

/** Leaves something on the page that is gone once it has been loaded again. */
const mark = async (page: Page): Promise<void> => { await page.evaluate(() => { Object.assign(globalThis, { isTheSamePage: true }); }); };
const isAnotherPage = async (page: Page): Promise<void> => { await page.waitForFunction(() => !('isTheSamePage' in globalThis)); };

it('loses nothing that was typed when the scripts of this version are gone, and loads again once all is saved', async () => {
  const { page, root, scene, close } = await site.visit(alone);
  // Nothing is fetched ahead, so a room that nobody was in yet is not there.
  await page.addInitScript(() => { Object.assign(globalThis, { requestIdleCallback: () => 0 }); });
  await page.goto('about:blank');
  await scene().open('councillor-roles');
  await agree(root);
  for (const name of ['office', 'leaning', 'localBudget']) await page.locator(`input[name="${name}"]`).first().check();
  await press(root, 'Continue');
  await page.getByLabel('Improving the area').check();
  await press(root, 'Start with these');
  await follow(root, 'Improving the area');
  await choose(root, 'level-4');
  await unfold(root, 'Add an example');
  await isSaved(root);
  await page.getByLabel('Your example').fill('We agreed the play street together.');
  const here = page.url();
  await page.route(gone, async (route) => { await route.fulfill({ status: 404, body: 'gone' }); });
  await follow(root, 'About this device');
  await on(root, 'This page could not be loaded');
  await page.getByText('first we check that all you typed is saved').waitFor();
  await page.goBack();
  await expect.poll(() => page.url()).toBe(here);
  await page.getByText('We agreed the play street together.').or(page.getByLabel('Your example')).first().waitFor();
  await page.getByLabel('Your example').fill('We agreed the play street together, and kept it.');

  // Loading again is safe: what is in the field is kept first, and the newer version brings its own scripts.
  await page.unroute(gone);
  await mark(page);
  await press(root, 'Save everything and load the page again');
  await isAnotherPage(page);
  await expect.poll(async () => await page.getByLabel('Your example').inputValue().catch(() => '')).toBe('We agreed the play street together, and kept it.');
  expect(await page.locator('input[value="level-4"]').isChecked()).toBe(true);
  await close();
});

it('stays as it is where loading again would find nothing', async () => {
  const { page, root, context, close } = await site.visit(alone);
  await page.addInitScript(() => { Object.assign(globalThis, { requestIdleCallback: () => 0 }); });
  await page.reload();
  await page.getByText('Nothing is saved here yet.').waitFor();
  await context.setOffline(true);
  await follow(root, /^Quick scan/);
  await on(root, 'This page could not be loaded');
  await press(root, 'Save everything and load the page again');
  await page.getByText('There is no network just now, so the page stays as it is.').waitFor();
  await follow(root, 'Back to the start page');
  await page.getByText('Nothing is saved here yet.').waitFor();
  await context.setOffline(false);
  await mark(page);
  await press(root, 'Save everything and load the page again');
  await isAnotherPage(page);
  await follow(root, /^Quick scan/);
  await page.getByText('Your agreement').waitFor();
  expect(await page.getByText('Part of this could not be loaded.').count()).toBe(0);
  await close();
});

it('fetches everything ahead once the first page stands, so that later nothing is missing', async () => {
  const { page, root, close, complaints } = await site.visit(alone);
  await page.getByText('Nothing is saved here yet.').waitFor();
  await page.waitForLoadState('networkidle');
  await page.route('**/assets/*', async (route) => { await route.abort(); });
  await follow(root, 'About this device');
  await on(root, 'About this device');
  await follow(root, 'Back to the start page');
  await follow(root, /^Quick scan/);
  await page.getByText('Your agreement').waitFor();
  expect(complaints).toEqual([]);
  await close();
});
