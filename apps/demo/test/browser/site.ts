import { launchChromium } from '@guildhall/config/chromium';
import { serveFolder } from '@guildhall/config/serve';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';

/** What went wrong on a page that nobody would see: each of them is a fault. */
interface Faults {
  /** Errors that a page threw or complained of, and everything the content security policy refused. */
  readonly complaints: string[];
  /** Requests to anywhere but the address the demo came from. */
  readonly outside: string[];
}

/** One person at one browser, which knows nothing from before. */
export interface Visit extends Faults { readonly page: Page; readonly context: BrowserContext; readonly close: () => Promise<void> }

export interface Site {
  readonly visit: (options?: BrowserContextOptions) => Promise<Visit>;
  /** Another tab of the same browser. */
  readonly tab: (visit: Visit) => Promise<Page>;
  readonly url: () => string;
}

/** Serves the built demo under a sub-path to one browser, for the tests of one file. */
export function demoSite(): Site {
  let browser: Browser;
  let site: Awaited<ReturnType<typeof serveFolder>>;
  beforeAll(async () => {
    site = await serveFolder(new URL('../../dist/', import.meta.url).pathname, { under: '/any/path/' });
    browser = await launchChromium();
  });
  afterAll(async () => {
    await browser.close();
    await site.close();
  });
  return {
    url: () => site.url,
    visit: async (options = {}) => {
      const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, reducedMotion: 'reduce', ...options });
      context.setDefaultTimeout(10_000);
      const faults: Faults = { complaints: [], outside: [] };
      await context.exposeFunction('complain', (text: string) => { faults.complaints.push(text); });
      await context.addInitScript(() => {
        document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
          (globalThis as unknown as { complain: (text: string) => void }).complain(`refused by ${violatedDirective}: ${blockedURI}`);
        });
      });
      context.on('page', (page) => { watch(page, faults, site.url); });
      const page = await context.newPage();
      await page.goto(site.url);
      return { ...faults, page, context, close: async () => { await context.close(); } };
    },
    tab: async ({ context, page }) => {
      const other = await context.newPage();
      await other.goto(page.url());
      return other;
    },
  };
}

function watch(page: Page, { complaints, outside }: Faults, own: string): void {
  page.on('console', (message) => { if (message.type() === 'error') complaints.push(message.text()); });
  page.on('pageerror', (error) => { complaints.push(error.message); });
  page.on('request', (request) => { if (!request.url().startsWith(own) && !request.url().startsWith('blob:')) outside.push(request.url()); });
}
