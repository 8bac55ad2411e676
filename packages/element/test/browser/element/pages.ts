import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { launchChromium } from '@guildhall/config/chromium';
import { serveFolder } from '@guildhall/config/serve';
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll } from 'vitest';
import { visitor, type Visitor } from '#walk/visit.ts';

/** Said by an element: the name of the event and what it carried. */
export interface Said { readonly type: string; readonly detail: unknown }

export interface Shown extends Visitor {
  readonly root: Locator;
  /** Everything that any element on the page said, the oldest first. */
  readonly said: () => Promise<readonly Said[]>;
}

/** A page of a host: what stands in its head and in its body. */
export const html = (body: string, head = '<script src="guildhall.js" defer></script>', lang = 'lang="en"'): string =>
  `<!doctype html><html ${lang}><head><meta charset="utf-8"><title>A page</title><link rel="icon" href="favicon.svg">${head}</head><body>${body}</body></html>`;

/** Serves the built files, under the strict policy, beside whatever a test puts there. */
export function pages() {
  const folder = mkdtempSync(join(tmpdir(), 'guildhall-pages-'));
  let browser: Browser;
  let site: Awaited<ReturnType<typeof serveFolder>>;
  const open: Shown[] = [];
  const put = (name: string, contents: string): void => {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), contents);
  };

  beforeAll(async () => {
    cpSync(new URL('../../../dist/', import.meta.url).pathname, folder, { recursive: true });
    put('favicon.svg', '<svg xmlns="http://www.w3.org/2000/svg"/>');
    site = await serveFolder(folder);
    browser = await launchChromium();
  });
  afterEach(async () => { for (const each of open.splice(0)) await each.close(); });
  afterAll(async () => {
    await browser.close();
    await site.close();
    rmSync(folder, { recursive: true });
  });

  return {
    put,
    url: () => site.url,
    browser: () => browser,
    /** Somebody new opens a page. `before` runs before any script of the page; `from` says how it came. */
    show: async (body: string, { name = 'index.html', from = 'http', before, write = html }: Otherwise = {}): Promise<Shown> => {
      put(name, write(body));
      const visit = await visitor(browser, from === 'http' ? site.url : 'file:');
      await visit.page.addInitScript(() => {
        const said: Said[] = [];
        Reflect.set(globalThis, 'said', said);
        for (const type of ['guildhall-saved', 'guildhall-completed']) globalThis.addEventListener(type, (event) => { said.push({ type, detail: (event as CustomEvent<unknown>).detail }); });
      });
      if (before !== undefined) await visit.page.addInitScript(before);
      const shown = { ...visit, root: visit.page.locator('guildhall-assessment'), said: async () => await allSaid(visit.page) };
      open.push(shown);
      await visit.page.goto(from === 'http' ? site.url + name : pathToFileURL(join(folder, name)).href);
      return shown;
    },
  };
}

interface Otherwise {
  readonly name?: string;
  readonly from?: 'http' | 'file';
  readonly before?: () => void;
  readonly write?: (body: string) => string;
}

const allSaid = async (page: Page): Promise<readonly Said[]> => await page.evaluate(() => Reflect.get(globalThis, 'said') as Said[]);
