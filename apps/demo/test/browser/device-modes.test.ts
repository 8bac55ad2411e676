import { everyMode, stumbles, type Mode } from '#walk/look.ts';
import { agree, choose, follow, isSaved, on, press } from '#walk/steps.ts';
import { expect, it } from 'vitest';
import { drawerCalled, makeDrawer, mine } from './drawer-steps.ts';
import { demoSite } from './site.ts';

const site = demoSite();
/** Without the buttons for the language: a page that stands there before anything else is. */
const inOneLanguage = everyMode.filter((mode): mode is Exclude<Mode, 'Welsh'> => mode !== 'Welsh');

it('“About this device” reads well in every mode with no network, with installing offered, refused by the browser, and with a drawer open', async () => {
  const { page, root, context, close, complaints } = await site.visit();
  const found: string[] = [];
  const look = async (name: string): Promise<void> => { found.push(...await stumbles(root, name, { wholePage: true, modes: everyMode })); };
  await follow(root, 'About this device');
  await page.getByText('You can use this with no network.').waitFor();
  await page.evaluate(() => { window.dispatchEvent(Object.assign(new Event('beforeinstallprompt', { cancelable: true }), { prompt: async () => await Promise.resolve() })); });
  await page.getByRole('button', { name: 'Install on this device' }).waitFor();
  await context.setOffline(true);
  await page.getByText('You are offline just now. You can go on.').waitFor();
  await look('with no network, and installing offered');
  await press(root, 'Install on this device');
  await page.getByText('To install it, look in the menu of your browser').waitFor();
  await context.setOffline(false);
  await makeDrawer(page, site.url(), mine, drawerCalled);
  await page.evaluate(() => { window.location.hash = '#/device'; });
  await page.getByText('Locked drawers: what is in them').waitFor();
  await look('with a drawer open');
  expect([...found, ...complaints]).toEqual([]);
  await close();
}, 120_000);

it('a newer version that cannot be taken just now, and a page that could not be loaded, read well in every mode, with the error shown', async () => {
  const { page, root, context, close } = await site.visit({ serviceWorkers: 'block' });
  const found: string[] = [];
  const look = async (name: string): Promise<void> => {
    // A button under the mouse has another ground, which cannot be worked out.
    await page.mouse.move(0, 0);
    found.push(...await stumbles(root, name, { wholePage: true, modes: everyMode }));
  };
  await page.addInitScript(() => { Object.assign(globalThis, { requestIdleCallback: () => 0 }); });
  await page.reload();
  await page.getByText('Nothing is saved here yet.').waitFor();
  await context.setOffline(true);
  await follow(root, 'About this device');
  await on(root, 'This page could not be loaded');
  await press(root, 'Save everything and load the page again');
  await page.getByText('There is no network just now, so the page stays as it is.').waitFor();
  await look('not loaded');
  await context.setOffline(false);
  await page.reload();
  await page.goto(site.url());
  await page.getByRole('link', { name: /^Quick scan/ }).last().click();
  await agree(root);
  await choose(root, 'strength');
  await isSaved(root);
  await page.evaluate(() => { Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError'); }; IDBObjectStore.prototype.put = () => { throw new DOMException('full', 'QuotaExceededError'); }; });
  await page.evaluate(() => { window.dispatchEvent(new Event('vite:preloadError')); });
  await choose(root, 'toDevelop');
  await page.getByText('There is no room left on this device').first().waitFor();
  await press(root, 'Save everything and load the page again');
  await page.getByText('Not everything is saved yet, so the page stays as it is.').first().waitFor();
  await look('not all saved');
  expect(found).toEqual([]);
  await close();
}, 120_000);

it.each([['no answer', 500, 'We could not load the details'], ['a page to sign in', 200, 'Sign in, then load this page again.']] as const)('a page that cannot start for %s reads well in every mode, in English and in Welsh', async (_, status, said) => {
  const { page, root, context, close } = await site.visit({ serviceWorkers: 'block' });
  await context.route('**/council.json', async (route) => { await route.fulfill({ status, contentType: 'text/html', body: '<!doctype html><title>Sign in</title>' }); });
  const found: string[] = [];
  for (const language of ['en', 'cy']) {
    await page.goto('about:blank');
    await page.goto(`${site.url()}#/?lang=${language}`);
    await page.getByRole('alert').waitFor();
    if (language === 'en') await page.getByText(said).waitFor();
    expect(await page.locator('main').getAttribute('lang')).toBe(language);
    found.push(...await stumbles(root, language, { wholePage: true, modes: inOneLanguage }));
  }
  expect(found).toEqual([]);
  await close();
}, 120_000);
