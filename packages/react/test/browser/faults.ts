import { findChromium, quietly } from '@guildhall/config/chromium';
import { english } from '@guildhall/core/messages';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { env } from 'node:process';
import { createInterface } from 'node:readline';
import { chromium, type BrowserContext, type Page } from 'playwright-core';
import { servePage, type ServedPage } from './page.ts';

/** How many times more often than usual everything is tried. */
export const runs = Number(env['GUILDHALL_RUNS'] ?? 1);

/** A page with one assessment on it that keeps things as it does unless it is told otherwise. */
export async function serveAssessment(framework: 'councillorQuickScan' | 'councillorRoles' = 'councillorQuickScan'): Promise<ServedPage> {
  return await servePage(`
    import { createRoot } from 'react-dom/client';
    import { Assessment, browserStore, indexedDbStore, localStorageStore } from '@guildhall/react';
    import { checkStore, exampleSaved } from '@guildhall/react/store-contract';
    import { ${framework} } from '@guildhall/core/frameworks';
    import { Desk } from '../../src/session/desk.ts';
    const store = browserStore();
    Object.assign(window, { store, browserStore, indexedDbStore, localStorageStore, checkStore, exampleSaved, look: async () => await new Desk(store, [${framework}], {}).look() });
    createRoot(document.getElementById('root')).render(<Assessment framework={${framework}} store={store} />);
  `, { mode: 'production' });
}

/** Somebody who has been here before goes on where they stopped. */
export async function carryOn(page: Page): Promise<void> {
  const button = page.getByRole('button', { name: english['start.carryOn'] });
  await button.click();
  await button.waitFor({ state: 'detached' });
}

/** Goes on, and back to the question that was answered last: where somebody left off is the one after it. */
export async function backToLast(page: Page): Promise<void> {
  await carryOn(page);
  await page.getByRole('button', { name: english['question.previous'] }).click();
  await page.locator('input[type="radio"]:checked').waitFor();
}

/** What was chosen so far, in order, as it lies in the browser. */
export async function choicesIn(page: Page): Promise<readonly string[]> {
  return (await eventsIn(page)).flatMap((event) => {
    const response = event['response'];
    return typeof response === 'object' && response !== null && 'choice' in response && typeof response.choice === 'string' ? [response.choice] : [];
  });
}

/** What has happened so far, as it lies in the browser, from everything that is kept. */
export async function eventsIn(page: Page): Promise<readonly Readonly<Record<string, unknown>>[]> {
  return await page.evaluate(async () => {
    const all = await (window as unknown as { store: { all: () => Promise<{ value: { envelope: { body: { journal: { event: Record<string, unknown> }[] } } } }[]> } }).store.all();
    return all.flatMap(({ value }) => value.envelope.body.journal.map(({ event }) => event));
  });
}

export interface Killable {
  readonly context: BrowserContext;
  /** Ends the browser with all its processes in the middle of whatever it does. */
  readonly kill: () => Promise<void>;
}

/** Starts a browser on a profile, by hand: only then is its process known, and can be killed. */
export async function startBrowser(profile: string): Promise<Killable> {
  const program = await findChromium();
  if (program === undefined) throw new Error('No Chromium was found.');
  const process_ = spawn(program, [
    ...quietly, '--headless=new', '--remote-debugging-port=0', `--user-data-dir=${profile}`, '--no-sandbox', '--no-default-browser-check',
    '--disable-field-trial-config', '--disable-component-extensions-with-background-pages', '--disable-default-apps', '--disable-extensions', 'about:blank',
  ], { stdio: ['ignore', 'ignore', 'pipe'], detached: true });
  const ended = once(process_, 'exit');
  let address: string | undefined;
  for await (const line of createInterface({ input: process_.stderr })) {
    address = /DevTools listening on (ws:\S+)/.exec(line)?.[1];
    if (address !== undefined) break;
  }
  if (address === undefined) throw new Error('Chromium did not start.');
  process_.stderr.resume();
  const browser = await chromium.connectOverCDP(address);
  const [context] = browser.contexts();
  if (context === undefined) throw new Error('Chromium has no window.');
  context.setDefaultTimeout(20_000);
  return {
    context,
    kill: async () => {
      // The whole group, which is this browser and nothing else.
      if (process_.pid !== undefined) process.kill(-process_.pid, 'SIGKILL');
      await ended;
      await browser.close();
    },
  };
}
