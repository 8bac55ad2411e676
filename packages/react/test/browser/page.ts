import { serveFolder } from '@guildhall/config/serve';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { bundle, bundleStyles, type BundleOptions } from '../support/bundle.ts';

export interface PageOptions extends Omit<BundleOptions, 'platform'> {
  /** What stands in the page before the script runs; `<div id="root"></div>` where left out. */
  readonly body?: string;
  /** More pages and files of the same site, by name. */
  readonly files?: Readonly<Record<string, string>>;
}

export interface ServedPage {
  /** The address of the page, which carries the strict policy of `@guildhall/config/serve`. */
  readonly url: string;
  readonly close: () => Promise<void>;
}

/**
 * Serves one page that runs the text of a module, bundled with the sources of the components and one React.
 *
 * @example
 * const page = await servePage(`
 *   import { createRoot } from 'react-dom/client';
 *   import { Assessment } from '@guildhall/react';
 *   import { councillorRoles } from '@guildhall/core/frameworks';
 *   createRoot(document.getElementById('root')!).render(<Assessment framework={councillorRoles} />);
 * `, { react: 18 });
 */
export async function servePage(source: string, { body = '<div id="root"></div>', files = {}, ...options }: PageOptions = {}): Promise<ServedPage> {
  const folder = await mkdtemp(join(tmpdir(), 'guildhall-page-'));
  const html = `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>A page of the council’s</title>
<link rel="icon" href="icon.svg"><link rel="stylesheet" href="styles.css"></head>
<body>${body}<script type="module" src="page.js"></script></body></html>`;
  await Promise.all([
    bundle(source, join(folder, 'page.js'), options),
    bundleStyles(join(folder, 'styles.css')),
    writeFile(join(folder, 'index.html'), html),
    writeFile(join(folder, 'icon.svg'), '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"/>'),
    ...Object.entries(files).map(async ([name, content]) => { await writeFile(join(folder, name), content); }),
  ]);
  const { url, close } = await serveFolder(folder);
  return {
    url,
    close: async () => {
      await close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** Everything a page complains of, from now on: errors, warnings, and what its policy blocked. */
export function complaintsOf(page: Page): readonly string[] {
  const complaints: string[] = [];
  page.on('console', (message) => { if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text()); });
  page.on('pageerror', (error) => { complaints.push(error.message); });
  return complaints;
}
