import { launchChromium } from '@guildhall/config/chromium';
import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { visitor, type Visitor } from '#walk/visit.ts';
import type { HostName } from './pages-like.ts';
import { serveHost, type Otherwise, type ServedHost } from './serve-host.ts';

export interface Stay extends Visitor {
  /** The element on the page, the first where there are several. */
  readonly root: Locator;
  readonly url: string;
}

export interface Coming extends Otherwise {
  readonly page?: string;
  readonly context?: BrowserContextOptions;
  /** Something to do to the page before any of its scripts run. */
  readonly before?: (page: Page) => Promise<void>;
}

/** Lets the tests of one file come to hosts as somebody new, in one browser. */
export function hosts(): (name: HostName, coming?: Coming) => Promise<Stay> {
  let browser: Browser;
  const served: ServedHost[] = [];
  beforeAll(async () => { browser = await launchChromium(); });
  afterAll(async () => {
    await browser.close();
    for (const host of served) await host.close();
  });
  return async (name, { page = 'index', context = {}, before, ...otherwise } = {}) => {
    const host = await serveHost(name, otherwise);
    served.push(host);
    const visit = await visitor(browser, host.url, context);
    await before?.(visit.page);
    const address = new URL(page.includes('?') ? page.replace('?', '.html?') : `${page}.html`, host.url).href;
    await visit.page.goto(address);
    return { ...visit, url: address, root: visit.page.locator('guildhall-assessment').first() };
  };
}
