import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { env } from 'node:process';
import { launchChromium } from '@guildhall/config/chromium';
import { serveFolder } from '@guildhall/config/serve';
import type { Browser, BrowserContextOptions, Locator } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { notLooking, type Scene, type See, type SetName } from '#walk/scene.ts';
import { visitor, type Visitor } from '#walk/visit.ts';

type Dom = 'shadow' | 'light';

interface Visit extends Visitor {
  /** The element on the page. */
  readonly root: Locator;
  readonly scene: (see?: See) => Scene;
}

export interface ElementSite {
  /** Somebody new comes to a page with the element in it. */
  readonly visit: (dom: Dom, options?: BrowserContextOptions) => Promise<Visit>;
  readonly url: () => string;
  /** What is served; a test may put pages of its own there. */
  readonly folder: () => string;
  readonly browser: () => Browser;
}

/** The built element, or another build of it. */
const built = env['GUILDHALL_ELEMENT'] ?? new URL('../../dist/', import.meta.url).pathname;

const sets: readonly SetName[] = ['councillor-quick-scan', 'councillor-roles', 'leadership-points', 'public-meeting-readiness'];

/** One host follows the person into the dark, the other stays light whatever the person prefers. */
const sheets: Readonly<Record<Dom, string>> = {
  shadow: 'body { font-family: sans-serif; background: #fff; color: #0b0c0c } @media (prefers-color-scheme: dark) { body { background: #0b0c0c; color: #fff } }',
  light: 'body { font-family: sans-serif; background: #fff; color: #0b0c0c }',
};

/** A page of an intranet that has a heading of its own and nothing else. */
const page = (set: SetName, dom: Dom): string => `<!doctype html>
<html lang="en">
<head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <meta name="color-scheme" content="${dom === 'shadow' ? 'light dark' : 'light'}">
  <title>Learning at Ashmoor</title>
  <link rel="icon" href="favicon.svg">
  <link rel="stylesheet" href="${dom}.css">
  <script src="guildhall.js" defer></script>
</head>
<body>
  <main>
    <h1>Learning at Ashmoor</h1>
    <guildhall-assessment framework="${set}" dom="${dom}" council="council.json"></guildhall-assessment>
  </main>
</body>
</html>
`;

/** Serves pages that carry the built element to one browser, for the tests of one file. */
export function elementSite(): ElementSite {
  const folder = mkdtempSync(join(tmpdir(), 'guildhall-element-'));
  let browser: Browser;
  let site: Awaited<ReturnType<typeof serveFolder>>;
  beforeAll(async () => {
    cpSync(built, folder, { recursive: true });
    for (const file of ['council.json', 'favicon.svg']) cpSync(new URL(`../../../../apps/demo/public/${file}`, import.meta.url).pathname, join(folder, file));
    for (const dom of ['shadow', 'light'] as const) {
      writeFileSync(join(folder, `${dom}.css`), sheets[dom]);
      for (const set of sets) writeFileSync(join(folder, `${dom}-${set}.html`), page(set, dom));
    }
    site = await serveFolder(folder);
    browser = await launchChromium();
  });
  afterAll(async () => {
    await browser.close();
    await site.close();
    rmSync(folder, { recursive: true });
  });
  return {
    url: () => site.url,
    folder: () => folder,
    browser: () => browser,
    visit: async (dom, options = {}) => {
      const visit = await visitor(browser, site.url, options);
      const { page: tab } = visit;
      const root = tab.locator('guildhall-assessment');
      return {
        ...visit, root,
        scene: (see = notLooking) => ({
          page: tab, root, see,
          open: async (set) => {
            await tab.goto('about:blank');
            await tab.goto(`${site.url}${dom}-${set}.html`);
            await root.locator('[data-guildhall-title]').waitFor();
            const afresh = root.getByRole('button', { name: 'Start afresh' });
            await root.getByText('Your agreement').or(afresh).first().waitFor();
            if (await afresh.count() > 0) await afresh.click();
          },
        }),
      };
    },
  };
}
