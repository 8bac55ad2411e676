import { launchChromium } from '@guildhall/config/chromium';
import { deepEqual } from 'node:assert/strict';
import { createReadStream, mkdtempSync, rmSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { basename, extname, join } from 'node:path';
import type { Browser, CDPSession, Page } from 'playwright-core';
import { levels } from '../councillor.ts';
import type { Ratio } from '../report.ts';
import { median } from '../rounds.ts';
import { buildPages } from './build-pages.ts';

/** One way to put the 39 questions to somebody in a browser. */
interface Way { readonly name: string; readonly address: string }

const ways = {
  page: { name: 'choice to next paint, a question a page, kept in memory', address: 'ours.html#page+memory' },
  kept: { name: 'choice to next paint, a question a page, kept in IndexedDB', address: 'ours.html#page+database' },
  area: { name: 'choice to next paint, an area a page, kept in IndexedDB', address: 'ours.html#area+database' },
  plain: { name: 'bare radio buttons: choice to next paint', address: 'plain.html' },
  surveyPage: { name: 'SurveyJS: choice to next paint, a question a page', address: 'theirs.html#page' },
  surveyArea: { name: 'SurveyJS: choice to next paint, an area a page', address: 'theirs.html#area' },
  surveyAll: { name: 'SurveyJS: choice to next paint, all 39 on one page', address: 'theirs.html#all' },
} as const satisfies Record<string, Way>;

export const paintRounds = 3;

interface Took { readonly paint: readonly number[]; readonly work: readonly number[] }

export interface PaintMeasured { readonly ratios: readonly Ratio[]; readonly ms: readonly (readonly [string, number])[] }

/** Measures, in one browser and in turns, how long it takes from a click on a level until the page shows it, in our components and in SurveyJS's. */
export async function measurePaint(): Promise<PaintMeasured> {
  const chosen: readonly Way[] = Object.values(ways);
  const folder = mkdtempSync(join(tmpdir(), 'guildhall-paint-'));
  const site = await serve(folder);
  // Frames are drawn when there is something to draw: waiting for the screen would add up to 17 ms to both sides, and hide the difference.
  const browser = await launchChromium({ args: ['--disable-frame-rate-limit', '--disable-gpu-vsync'] });
  try {
    await buildPages(folder);
    const found = new Map(chosen.map((way): [Way, { paint: number[]; work: number[]; medians: number[] }] => [way, { paint: [], work: [], medians: [] }]));
    for (let round = 0; round < paintRounds; round++) {
      for (let i = 0; i < chosen.length; i++) {
        const way = chosen[(round + i) % chosen.length];
        const into = way && found.get(way);
        if (way === undefined || into === undefined) continue;
        const { paint, work } = await answerAll(browser, `${site.url}${way.address}`);
        into.paint.push(...paint);
        into.work.push(...work);
        into.medians.push(median(paint));
      }
    }
    const of = (way: Way, what: 'paint' | 'work'): number => median(found.get(way)?.[what] ?? []);
    const beyond = (way: Way): number => of(way, 'paint') - of(ways.plain, 'paint');
    const spread = (one: Way, other: Way): string => {
      const [ours, theirs] = [found.get(one)?.medians ?? [], found.get(other)?.medians ?? []];
      const each = ours.map((ms, round) => ms / (theirs[round] ?? NaN));
      return `${Math.min(...each).toFixed(2)} to ${Math.max(...each).toFixed(2)} by round`;
    };
    const third = 1 / 3;
    return {
      ratios: [
        { what: `click to next paint, a question a page, kept in memory ÷ SurveyJS (${spread(ways.page, ways.surveyPage)})`, is: of(ways.page, 'paint') / of(ways.surveyPage, 'paint'), atMost: third },
        { what: `the same, kept in IndexedDB (${spread(ways.kept, ways.surveyPage)})`, is: of(ways.kept, 'paint') / of(ways.surveyPage, 'paint'), atMost: third },
        { what: `click to next paint, an area a page, kept in IndexedDB ÷ SurveyJS (${spread(ways.area, ways.surveyArea)})`, is: of(ways.area, 'paint') / of(ways.surveyArea, 'paint'), atMost: third },
        { what: `the same ÷ SurveyJS with all 39 on one page (${spread(ways.area, ways.surveyAll)})`, is: of(ways.area, 'paint') / of(ways.surveyAll, 'paint') },
        { what: 'what each adds to bare radio buttons, a question a page, kept in IndexedDB ÷ SurveyJS', is: beyond(ways.kept) / beyond(ways.surveyPage) },
        { what: 'processor time of the page up to that paint, a question a page, kept in IndexedDB ÷ SurveyJS', is: of(ways.kept, 'work') / of(ways.surveyPage, 'work') },
      ],
      ms: [...found.keys()].flatMap((way) => [[way.name, of(way, 'paint')], [`${way.name}: processor time of the page`, of(way, 'work')]] as const),
    };
  } finally {
    await browser.close();
    await site.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Opens the page anew and answers all 39. */
async function answerAll(browser: Browser, address: string): Promise<Took> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  page.on('pageerror', (error) => { throw error; });
  await page.goto(address);
  await page.waitForFunction(() => globalThis.measured !== undefined);
  const inspector = await context.newCDPSession(page);
  await inspector.send('Performance.enable', { timeDomain: 'threadTicks' });
  const took: { paint: number[]; work: number[] } = { paint: [], work: [] };
  for (const [item, level] of levels.entries()) {
    const { paint, work } = await choose(page, inspector, item, level);
    took.paint.push(paint);
    took.work.push(work);
  }
  deepEqual(await page.evaluate(() => globalThis.measured?.kept()), levels);
  await context.close();
  return took;
}

async function choose(page: Page, inspector: CDPSession, item: number, level: number): Promise<{ readonly paint: number; readonly work: number }> {
  await page.evaluate(async (number) => { globalThis.measured?.show(number); await globalThis.measured?.idle(); }, item);
  const { x, y } = await page.evaluate(([number, value]) => globalThis.measured?.placeOf(number, value) ?? { x: 0, y: 0 }, [item, level] as const);
  await page.mouse.move(x, y);
  await page.evaluate(async () => { await globalThis.measured?.idle(); globalThis.measured?.arm(); });
  const before = await busySeconds(inspector);
  await page.mouse.down();
  // A person's press lasts for several frames. Without that, a page on which pressing alone changes nothing is made to wait: the browser
  // holds the frame of the press open to its end, and draws the next one only then.
  await page.evaluate(async () => { await globalThis.measured?.idle(); });
  await page.mouse.up();
  const paint = await page.evaluate(() => globalThis.measured?.painted() ?? NaN);
  return { paint, work: 1000 * (await busySeconds(inspector) - before) };
}

/** Processor seconds that the page's thread has used, since it was opened. */
async function busySeconds(inspector: CDPSession): Promise<number> {
  const { metrics } = await inspector.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'TaskDuration')?.value ?? NaN;
}

const types: Readonly<Record<string, string>> = { '.html': 'text/html; charset=utf-8', '.js': 'text/javascript', '.css': 'text/css', '.svg': 'image/svg+xml' };

/** Serves both pages alike, without a policy: SurveyJS styles its pages with inline styles, which ours would forbid. */
async function serve(folder: string): Promise<{ readonly url: string; readonly close: () => Promise<void> }> {
  const server = createServer(({ url = '/' }, response) => {
    const { pathname } = new URL(url, 'http://127.0.0.1');
    const file = join(folder, ...(pathname.startsWith('/assets/') ? ['assets'] : []), basename(pathname));
    const found = statSync(file, { throwIfNoEntry: false });
    if (found?.isFile() !== true) response.writeHead(404).end();
    else createReadStream(file).pipe(response.writeHead(200, { 'Content-Type': types[extname(file)] ?? 'application/octet-stream' }));
  });
  await new Promise<void>((done) => { server.listen(0, '127.0.0.1', done); });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  return { url: `http://127.0.0.1:${address.port}/`, close: () => new Promise((done) => { server.close(() => { done(); }); server.closeAllConnections(); }) };
}
