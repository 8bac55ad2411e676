/// <reference lib="dom" />
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { theDay } from './steps.ts';

/** What went wrong on a page that nobody would see: each of them is a fault. */
interface Faults {
  /** Errors that a page threw or complained of, and everything the content security policy refused. */
  readonly complaints: string[];
  /** Requests to anywhere but the address the page came from. */
  readonly outside: string[];
}

/** One person at one browser, which knows nothing from before. */
export interface Visitor extends Faults { readonly page: Page; readonly context: BrowserContext; readonly close: () => Promise<void> }

/** Somebody new comes with a browser to a site; it is always the same day, and chance always falls the same way. */
export async function visitor(browser: Browser, own: string, options: BrowserContextOptions = {}): Promise<Visitor> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, reducedMotion: 'reduce', timezoneId: 'Europe/London', locale: 'en-GB', ...options });
  context.setDefaultTimeout(10_000);
  await context.clock.setFixedTime(`${theDay}T09:00:00`);
  const faults: Faults = { complaints: [], outside: [] };
  await context.exposeFunction('complain', (text: string) => { faults.complaints.push(text); });
  await context.addInitScript(() => {
    // Options are shown in an order of chance. Names of records stay their own.
    const random = crypto.getRandomValues.bind(crypto);
    crypto.getRandomValues = <T extends ArrayBufferView | null>(array: T): T => (array instanceof Uint32Array && array.length === 1 ? array.fill(7) : random(array as never)) as unknown as T;
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sourceFile, lineNumber }) => {
      (globalThis as unknown as { complain: (text: string) => void }).complain(`refused by ${violatedDirective}: ${blockedURI} (${sourceFile}:${lineNumber})`);
    });
  });
  context.on('page', (page) => { watch(page, faults, own); });
  const page = await context.newPage();
  return { ...faults, page, context, close: async () => { await context.close(); } };
}

function watch(page: Page, { complaints, outside }: Faults, own: string): void {
  page.on('console', (message) => { if (message.type() === 'error') complaints.push(message.text()); });
  page.on('pageerror', (error) => { complaints.push(error.message); });
  page.on('request', (request) => { if (!request.url().startsWith(own) && !request.url().startsWith('blob:')) outside.push(request.url()); });
}
