import { launchChromium } from '@guildhall/config/chromium';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { misfits } from '../walk/fits.ts';
import { axeFaults } from '../walk/look.ts';
import { complaintsOf, servePage, type ServedPage } from './page.ts';

const source = `
  import { StrictMode } from 'react';
  import { createRoot } from 'react-dom/client';
  import { AssessmentProvider, memoryStore } from '@guildhall/react';
  import { ChangeChart, DistributionChart, HeatMap, ProfileChart, RatersChart } from '@guildhall/react/charts';
  import { councillorRoles } from '@guildhall/core/frameworks';
  import { smallAreas } from '@guildhall/core/testing';
  import { madeUpChange, madeUpGroup, madeUpRaters, madeUpReport } from '../../src/charts/testing/made-up.ts';
  const language = location.hash === '#cy' ? 'cy' : 'en';
  // One so small that some of it is hidden, and two that show every shade between them.
  const small = madeUpGroup(smallAreas, { people: 12, seed: 1 });
  const mixed = madeUpGroup(smallAreas, { people: 300, seed: 3, mean: 2.8, spread: 0.7 });
  const agreed = madeUpGroup(smallAreas, { people: 300, seed: 3, mean: 1.2, spread: 0.3 });
  const skill = small.competencies[0].id;
  createRoot(document.getElementById('root')).render(
    <StrictMode>
      <AssessmentProvider frameworks={[councillorRoles]} store={memoryStore()} language={language}>
        <div className="gh" lang={language}>
          <ProfileChart report={madeUpReport(councillorRoles, 4)} lang="en" />
          <ChangeChart framework={councillorRoles} change={madeUpChange(councillorRoles, 4)} lang="en" />
          <RatersChart framework={councillorRoles} raters={madeUpRaters(councillorRoles, 4)} lang="en" />
          <DistributionChart report={small} competency={skill} caption="Distribution, twelve people" lang="en" />
          <DistributionChart report={mixed} competency={skill} caption="Distribution, three hundred people" lang="en" />
          <HeatMap report={small} caption="Heat map, twelve people" lang="en" />
          <HeatMap report={mixed} caption="Heat map, three hundred people" lang="en" />
          <HeatMap report={agreed} caption="Heat map, people who agree" lang="en" />
        </div>
      </AssessmentProvider>
    </StrictMode>,
  );
`;
const charts = 8;

let browser: Browser;
let site: ServedPage;
beforeAll(async () => {
  [browser, site] = await Promise.all([launchChromium(), servePage(source, { body: '<main><h1>Charts</h1><div id="root"></div></main>' })]);
});
afterAll(async () => { await Promise.all([browser.close(), site.close()]); });

async function opened(language: string): Promise<{ readonly page: Page; readonly complaints: readonly string[] }> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, reducedMotion: 'reduce' });
  page.setDefaultTimeout(15_000);
  const complaints = complaintsOf(page);
  await page.goto(`${site.url}#${language}`);
  await page.locator('.gh-chart').nth(charts - 1).waitFor();
  expect(await page.locator('.gh-chart').count()).toBe(charts);
  return { page, complaints };
}

const openTables = async (page: Page): Promise<void> => {
  for (const details of await page.locator('.gh-chart details').all()) await details.evaluate((element) => { (element as HTMLDetailsElement).open = true; });
};

const modes: readonly (readonly [string, (page: Page) => Promise<void>])[] = [
  ['light', async () => { await Promise.resolve(); }],
  ['dark', async (page) => { await page.emulateMedia({ colorScheme: 'dark' }); }],
  ['forced colours', async (page) => { await page.emulateMedia({ colorScheme: 'light', forcedColors: 'active' }); }],
  ['320 px', async (page) => { await page.emulateMedia({ forcedColors: 'none' }); await page.setViewportSize({ width: 320, height: 740 }); }],
  ['print', async (page) => { await page.setViewportSize({ width: 700, height: 900 }); await page.emulateMedia({ media: 'print' }); }],
];

/**
 * What axe finds. Of words in a picture it can only say that they are to be looked at, which `paleWords` does. Of what is scrolled out of
 * sight in a table's room it can only say that something covers it, or that one figure is little to go by: in a wide window both are judged.
 */
async function found(page: Page): Promise<readonly string[]> {
  const faults = await axeFaults(page);
  const accepted = await page.evaluate((all) => all.map((fault) => {
    const [, why = '', selector] = /^to be looked at: color-contrast: (.*) at (.*)$/.exec(fault) ?? [];
    const where = selector === undefined ? null : document.querySelector(selector);
    return where !== null && (where.closest('svg.gh-chart-plot') !== null || (/partially obscured|too short/.test(why) && where.closest('.gh-table-room') !== null));
  }), faults);
  return faults.filter((_, i) => accepted[i] !== true);
}

/** Words and numbers in the pictures that have less than 4.5 to 1 against what was drawn under them, and how many were looked at. */
async function paleWords(page: Page): Promise<{ readonly faults: readonly string[]; readonly words: number }> {
  return await page.evaluate(() => {
    type Rgba = readonly [number, number, number, number];
    const rgba = (colour: string): Rgba => {
      const [r = 0, g = 0, b = 0, a = 1] = (colour.match(/[\d.]+/g) ?? []).map(Number);
      return [r, g, b, a];
    };
    const over = ([r, g, b, a]: Rgba, [x, y, z]: Rgba): Rgba => [r * a + x * (1 - a), g * a + y * (1 - a), b * a + z * (1 - a), 1];
    const light = ([r, g, b]: Rgba): number => {
      const linear = (part: number): number => (part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4);
      return 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b);
    };
    const paperOf = (element: Element): Rgba => {
      for (let each: Element | null = element; each !== null; each = each.parentElement) {
        const paper = rgba(getComputedStyle(each).backgroundColor);
        if (paper[3] === 1) return paper;
      }
      return [255, 255, 255, 1];
    };
    const texts = [...document.querySelectorAll<SVGTextElement>('svg.gh-chart-plot text')].filter((text) => text.getBoundingClientRect().width > 0);
    const faults = texts.flatMap((text) => {
      const { fill, stroke, paintOrder } = getComputedStyle(text);
      const box = text.getBoundingClientRect();
      const [x, y] = [box.left + box.width / 2, box.top + box.height / 2];
      let under = paperOf(text.closest('.gh-chart-row') ?? text);
      for (const rect of text.closest('.gh-chart-plot')?.querySelectorAll('rect') ?? []) {
        const { left, right, top, bottom } = rect.getBoundingClientRect();
        const drawn = getComputedStyle(rect);
        const isUnder = (rect.compareDocumentPosition(text) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0 && left <= x && x <= right && top <= y && y <= bottom;
        if (!isUnder || drawn.fill === 'none' || drawn.fill.startsWith('url')) continue;
        const [r, g, b, a] = rgba(drawn.fill);
        under = over([r, g, b, a * Number(drawn.fillOpacity)], under);
      }
      // A broad line in the colour of the paper, drawn before the letters, keeps lines and hatching away from them.
      if (stroke !== 'none' && paintOrder.startsWith('stroke')) under = rgba(stroke);
      const [dim = 0, bright = 0] = [light(rgba(fill)), light(under)].sort((one, other) => one - other);
      const ratio = (bright + 0.05) / (dim + 0.05);
      return ratio >= 4.5 ? [] : [`"${text.textContent}" in ${fill} on ${under.map(Math.round).join(', ')} has ${ratio.toFixed(2)} to 1`];
    });
    return { faults, words: texts.length };
  });
}

describe.each([['English', 'en'], ['Welsh', 'cy']])('every chart, in %s', (_, language) => {
  it('passes axe and fits its room in the light, in the dark, in forced colours, at 320 px and in print, with its table open and shut', async () => {
    const { page, complaints } = await opened(language);
    const faults: string[] = [...await found(page)];
    for (const way of ['hidden', 'heat-1', 'heat-2', 'heat-3', 'heat-4']) expect(await page.locator(`.gh-chart-plot .gh-chart-${way}`).count(), way).toBeGreaterThan(0);
    await openTables(page);
    for (const [mode, enter] of modes) {
      await enter(page);
      const pale = await paleWords(page);
      expect(pale.words).toBeGreaterThan(100);
      const wrong = [...await found(page), ...pale.faults, ...await misfits(page.locator('body'), { wholePage: false, onlyRoom: true })];
      faults.push(...wrong.map((fault) => `${mode}: ${fault}`));
    }
    expect(faults).toEqual([]);
    expect(complaints).toEqual([]);
    await page.close();
  });
});

it('gives each chart a table that is opened and moved sideways with the keyboard alone', async () => {
  const { page, complaints } = await opened('en');
  await page.setViewportSize({ width: 320, height: 740 });
  const focused = async () => await page.evaluate(() => {
    const { activeElement: on } = document;
    return { kind: on?.tagName, name: on?.getAttribute('aria-label'), chart: [...document.querySelectorAll('.gh-chart')].findIndex((chart) => chart.contains(on)) };
  });
  const names = new Set<string>();
  let moved = 0;
  for (let chart = 0; chart < charts; chart += 1) {
    await page.keyboard.press('Tab');
    expect(await focused()).toEqual({ kind: 'SUMMARY', name: null, chart });
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    const room = await focused();
    expect(room).toEqual({ kind: 'SECTION', name: expect.stringMatching(/./), chart });
    names.add(room.name ?? '');
    const table = page.getByRole('region', { name: room.name ?? '', exact: true });
    expect(await table.getByRole('row').count()).toBeGreaterThan(1);
    const wide = await table.evaluate((element) => element.scrollWidth > element.clientWidth + 1);
    await page.keyboard.press('ArrowRight');
    if (!wide) continue;
    moved += 1;
    await expect.poll(async () => await table.evaluate((element) => element.scrollLeft), { timeout: 5_000 }).toBeGreaterThan(0);
  }
  expect(names.size).toBe(charts);
  expect(moved).toBeGreaterThan(0);
  await page.keyboard.press('Tab');
  expect((await focused()).kind).toBe('BODY');
  expect(complaints).toEqual([]);
  await page.close();
});
