import { env } from 'node:process';
import { launchChromium } from '@guildhall/config/chromium';
import { serveFolder } from '@guildhall/config/serve';
import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { notLooking, type Scene, type See } from '#walk/scene.ts';
import { visitor, type Visitor } from '#walk/visit.ts';

interface Visit extends Visitor {
  /** The whole page, for the steps that do not care what an assessment stands in. */
  readonly root: Locator;
  /** The same visit as a place for a walk. */
  readonly scene: (see?: See) => Scene;
}

export interface Site {
  readonly visit: (options?: BrowserContextOptions) => Promise<Visit>;
  /** Another tab of the same browser. */
  readonly tab: (visit: Visit) => Promise<Page>;
  readonly url: () => string;
}

/** The built demo, or another build of it. */
const folder = env['GUILDHALL_DEMO'] ?? new URL('../../dist/', import.meta.url).pathname;

/** Serves the built demo under a sub-path to one browser, for the tests of one file. */
export function demoSite(): Site {
  let browser: Browser;
  let site: Awaited<ReturnType<typeof serveFolder>>;
  beforeAll(async () => {
    site = await serveFolder(folder, { under: '/any/path/' });
    browser = await launchChromium();
  });
  afterAll(async () => {
    await browser.close();
    await site.close();
  });
  return {
    url: () => site.url,
    visit: async (options = {}) => {
      const visit = await visitor(browser, site.url, options);
      const { page } = visit;
      const root = page.locator('body');
      await page.goto(site.url);
      return {
        ...visit, root,
        scene: (see = notLooking) => ({
          page, root, see,
          open: async (set) => {
            // From the first page, whose cards stand below what is saved.
            await page.goto(site.url);
            await page.getByRole('link', { name: titles[set] }).last().click();
            await page.getByText('Your agreement').waitFor();
          },
        }),
      };
    },
    tab: async ({ context, page }) => {
      const other = await context.newPage();
      await other.goto(page.url());
      return other;
    },
  };
}

/** The question sets as the first page names them. */
const titles = {
  'councillor-quick-scan': /^Quick scan/, 'councillor-roles': /^Councillor roles/, 'leadership-points': /^Leading a change/, 'public-meeting-readiness': /^Getting ready/,
} as const;
