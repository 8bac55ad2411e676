import { launchChromium } from '@guildhall/config/chromium';
import { english } from '@guildhall/core/messages';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { carryOn, choicesIn, serveAssessment } from './faults.ts';
import { complaintsOf, type ServedPage } from './page.ts';
import { agree, saved } from './people.ts';

let browser: Browser;
let site: ServedPage;
beforeAll(async () => { [browser, site] = await Promise.all([launchChromium(), serveAssessment()]); });
afterAll(async () => { await Promise.all([browser.close(), site.close()]); });

const radio = (page: Page, value: string) => page.locator(`input[type="radio"][value="${value}"]`);

async function opened(context: BrowserContext): Promise<Page> {
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  await page.goto(site.url);
  return page;
}

/** A browser in which something is missing or broken from the first moment. */
async function without(script: () => void): Promise<BrowserContext> {
  const context = await browser.newContext();
  await context.addInitScript(script);
  return context;
}

const namesOf = async (page: Page): Promise<readonly (string | undefined)[]> => await page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name));

it.each(['indexedDbStore', 'localStorageStore', 'browserStore'])('what %s promises holds in a real browser', async (name) => {
  const context = await browser.newContext();
  const page = await opened(context);
  expect(await page.evaluate(async (make) => {
    const { checkStore, [make]: store } = window as unknown as Record<string, (argument: unknown) => unknown>;
    return await checkStore?.((place: string) => store?.(place));
  }, name)).toEqual([]);
  await context.close();
});

describe('before somebody agrees', () => {
  it('nothing is kept, and no database is made by looking', async () => {
    const context = await browser.newContext();
    const page = await opened(context);
    await page.getByRole('checkbox', { name: 'I have read this' }).waitFor();
    expect([await namesOf(page), await page.evaluate(() => localStorage.length)]).toEqual([[], 0]);
    await context.close();
  });

  it('they are told that what is saved in a window like this may be cleared', async () => {
    const context = await browser.newContext();
    const page = await opened(context);
    await expect.poll(async () => await page.getByText(english['storage.mayBeCleared']).count()).toBe(1);
    await context.close();
  });
});

describe('where there is no room left', () => {
  it('an answer stays on the screen, is offered as a file, and is saved once there is room', async () => {
    const context = await browser.newContext();
    const page = await opened(context);
    const complaints = complaintsOf(page);
    const devTools = await context.newCDPSession(page);
    const { origin } = new URL(site.url);
    // Truly no room: the browser itself refuses.
    await devTools.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 });
    await agree(page);
    await radio(page, 'toDevelop').check();
    await page.getByText(english['storage.full'], { exact: true }).waitFor();
    expect(await page.locator('[data-saving="saved"]').count()).toBe(0);
    expect(await radio(page, 'toDevelop').isChecked()).toBe(true);
    expect(await choicesIn(page)).toEqual([]);
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: english['common.download'] }).or(page.getByRole('link', { name: english['common.download'] })).first().click();
    expect((await download).suggestedFilename()).toMatch(/^guildhall-.*\.json$/);
    await devTools.send('Storage.overrideQuotaForOrigin', { origin });
    await page.getByRole('button', { name: english['storage.tryAgain'] }).click();
    await saved(page);
    expect(await choicesIn(page)).toEqual(['toDevelop']);
    expect(complaints).toEqual([]);
    await context.close();
  });
});

describe('a database that takes its time to open', () => {
  it('is waited for: somebody is told, and finds what is kept without doing anything', async () => {
    const context = await browser.newContext();
    const page = await opened(context);
    await agree(page);
    await radio(page, 'strength').check();
    await saved(page);
    await page.close();
    await context.addInitScript(() => {
      const whole: (this: IDBFactory, name: string, version?: number) => IDBOpenDBRequest = Reflect.get(IDBFactory.prototype, 'open');
      IDBFactory.prototype.open = function (this: IDBFactory, ...those) {
        const request = whole.apply(this, those);
        const listen: (type: string, listener: (event: Event) => void) => void = request.addEventListener.bind(request);
        request.addEventListener = (type: string, listener: EventListenerOrEventListenerObject | null) => {
          listen(type, (event) => { setTimeout(() => { if (typeof listener === 'function') listener(event); }, type === 'success' ? 8000 : 0); });
        };
        return request;
      };
    });
    const later = await opened(context);
    await later.getByText(english['storage.unreadable']).waitFor();
    await carryOn(later);
    expect(await later.getByText(english['storage.unreadable']).count()).toBe(0);
    expect(await choicesIn(later)).toEqual(['strength']);
    await context.close();
  });
});

describe('without the browser’s database', () => {
  it.each<[string, () => void]>([
    ['missing', () => { Object.defineProperty(globalThis, 'indexedDB', { value: undefined }); }],
    ['refusing to open', () => { IDBFactory.prototype.open = () => { throw new DOMException('no', 'SecurityError'); }; }],
    ['failing to open', () => {
      const whole: (this: IDBFactory, name: string) => IDBOpenDBRequest = Reflect.get(IDBFactory.prototype, 'open');
      IDBFactory.prototype.open = function (this: IDBFactory, name: string) {
        const request = whole.call(this, name);
        request.addEventListener('upgradeneeded', () => { request.transaction?.abort(); });
        return request;
      };
    }],
  ])('%s, everything is kept in localStorage, and found by the next visit', async (_, begin) => {
    const context = await without(begin);
    const page = await opened(context);
    await agree(page);
    await radio(page, 'strength').check();
    await saved(page);
    expect(await page.evaluate(() => Object.keys(localStorage).map((key) => key.split('/')[0]))).toEqual(['guildhall']);
    const later = await opened(context);
    await carryOn(later);
    expect(await choicesIn(later)).toEqual(['strength']);
    await context.close();
  });

  it('and with localStorage blocked too, somebody is told before they begin that it stays only as long as the page is open', async () => {
    const context = await without(() => {
      Object.defineProperty(globalThis, 'indexedDB', { value: undefined });
      Object.defineProperty(globalThis, 'localStorage', { get: () => { throw new DOMException('no', 'SecurityError'); } });
    });
    const page = await opened(context);
    const complaints = complaintsOf(page);
    await page.getByText(english['start.kept.page']).first().waitFor();
    await agree(page);
    await radio(page, 'strength').check();
    await saved(page);
    expect(await choicesIn(page)).toEqual(['strength']);
    expect(await page.getByText(english['storage.savedHere'], { exact: true }).count()).toBe(0);
    expect(complaints).toEqual([]);
    await context.close();
  });
});
