import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { launchChromium } from '@guildhall/config/chromium';
import { localise, type Framework } from '@guildhall/core';
import { cohortDocument } from '@guildhall/core/cohort';
import { answersOf } from '@guildhall/core/flow';
import { frameworks } from '@guildhall/core/frameworks';
import type { Language } from '@guildhall/core/messages';
import { htmlDocument, reportDocument, reportOf, writableText, type ReportInput } from '@guildhall/core/report';
import { steadyAna, walkTo } from '@guildhall/core/testing';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { madeUpGroup } from '../../src/charts/testing/made-up.ts';
import { misfits } from '../walk/fits.ts';
import { countCalls, harmOf } from '../walk/harmless.ts';
import { hostileCouncil, hostileFramework, supply } from '../walk/hostile-content.ts';
import { axeFaults } from '../walk/look.ts';

let browser: Browser;
let folder: string;
beforeAll(async () => { [browser, folder] = await Promise.all([launchChromium(), mkdtemp(join(tmpdir(), 'guildhall-report-'))]); });
afterAll(async () => { await Promise.all([browser.close(), rm(folder, { recursive: true, force: true })]); });

const found = (kind: (framework: Framework) => boolean): Framework => {
  const framework = frameworks.find(kind);
  if (framework === undefined) throw new Error('there is none');
  return framework;
};
const set = found(({ readiness, scale }) => readiness === undefined && scale.kind === 'levels');
const ready = found(({ readiness }) => readiness !== undefined);
const scan = found(({ scale }) => scale.kind === 'choices');

/** Somebody with strengths, things to work on and questions left out. */
function answersTo(framework: Framework) {
  let next = 0;
  const persona = { ...steadyAna, answer: (_: string, from: number, to: number) => (next++ % 7 === 6 ? 'needToKnowMore' as const : Math.min(to, from + ([3, 1, 2, 2, 0, 1][next % 6] ?? 0))) };
  return answersOf(framework, walkTo(framework, undefined, persona).view().memory);
}

function pageOf(input: Omit<ReportInput, 'language'>, languages: readonly Language[], largePrint = false): string {
  return htmlDocument(languages.map((language) => reportDocument({ report: reportOf({ ...input, language }), madeOn: '2026-03-02' })), { largePrint });
}

/** A group of people, as far as it may be told. */
function groupPageOf(framework: Framework, people: number, language: Language, largePrint = false): string {
  const { framework: localised, inEnglish } = localise(framework, language);
  return htmlDocument([cohortDocument({ report: madeUpGroup(localised, { people, seed: 7, mean: 2.6, spread: 0.8 }), language, madeOn: '2026-03-02', inEnglish })], { largePrint });
}

interface Opened { readonly page: Page; readonly complaints: readonly string[]; readonly asked: readonly string[] }

async function opened(html: string, width = 1280): Promise<Opened> {
  const file = join(folder, 'report.html');
  await writeFile(file, html);
  const page = await browser.newPage({ viewport: { width, height: 900 } });
  const complaints: string[] = [];
  const asked: string[] = [];
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('request', (request) => asked.push(request.url()));
  await page.addInitScript(countCalls);
  await page.goto(pathToFileURL(file).href);
  return { page, complaints, asked: asked.slice(1) };
}

const people: readonly (readonly [name: string, html: () => string])[] = [
  ['a councillor', () => pageOf({ framework: set, answers: answersTo(set), respondent: 'm-1' }, ['en'])],
  ['a councillor, in both languages', () => pageOf({ framework: set, answers: answersTo(set), respondent: 'm-1' }, ['en', 'cy'])],
  ['an officer, in Welsh and large print', () => pageOf({ framework: ready, answers: answersTo(ready), respondent: 'o-1' }, ['cy'], true)],
  ['a group', () => groupPageOf(set, 160, 'en')],
  ['a group of which nearly all is hidden, in large print', () => groupPageOf(set, 14, 'en', true)],
  ['the choices of a group, in Welsh', () => groupPageOf(scan, 160, 'cy')],
];

describe('a report as a page of its own', () => {
  it.each(people)('of %s stands up to axe, fits, and keeps to its policy, in every mode', async (_, html) => {
    const { page, complaints } = await opened(html());
    const modes: readonly (readonly [string, () => Promise<void>])[] = [
      ['light, all of it open', async () => { for (const details of await page.locator('details').all()) await details.evaluate((element) => { (element as HTMLDetailsElement).open = true; }); }],
      ['dark', async () => { await page.emulateMedia({ colorScheme: 'dark' }); }],
      ['forced colours', async () => { await page.emulateMedia({ colorScheme: 'light', forcedColors: 'active' }); }],
      ['320 px', async () => { await page.emulateMedia({ forcedColors: 'none' }); await page.setViewportSize({ width: 320, height: 740 }); }],
      ['print', async () => { await page.setViewportSize({ width: 660, height: 900 }); await page.emulateMedia({ media: 'print' }); }],
    ];
    const faults: string[] = [];
    for (const [name, enter] of modes) {
      await enter();
      // On a sheet as tall as this one axe cannot look behind what is scrolled out of sight; what is in sight it judges.
      const judged = (await axeFaults(page)).filter((fault) => name !== 'print' || !/^to be looked at: color-contrast: .*partially obscured/.test(fault));
      faults.push(...[...judged, ...await misfits(page.locator('body'), { wholePage: false, onlyRoom: true })].map((fault) => `${name}: ${fault}`));
    }
    expect(faults).toEqual([]);
    expect(complaints).toEqual([]);
    await page.close();
  });

  it('asks for nothing, runs nothing, and shows its style only because its hash is allowed', async () => {
    const html = pageOf({ framework: set, answers: answersTo(set) }, ['en']);
    const { page, complaints, asked } = await opened(html);
    expect(asked).toEqual([]);
    expect(await page.evaluate(() => getComputedStyle(document.body).margin)).toBe('0px');
    await page.close();
    const changed = await opened(html.replace('body{margin:0;', 'body{margin:1px;'));
    expect(changed.complaints.join(' ')).toContain('Content Security Policy');
    expect(complaints).toEqual([]);
    await changed.page.close();
  });

  it('opens on paper what is folded on the screen', async () => {
    const { page } = await opened(pageOf({ framework: set, answers: answersTo(set) }, ['en']));
    const inside = page.locator('details p').first();
    expect(await inside.isVisible()).toBe(false);
    await page.emulateMedia({ media: 'print' });
    expect(await inside.evaluate((element) => element.getBoundingClientRect().height)).toBeGreaterThan(10);
    await page.close();
  });

  it.each([1, 2, 3])('shows hostile words letter by letter, wherever they stand (%i)', async (seed) => {
    const words = supply(seed);
    const framework = hostileFramework(set, words);
    const line = (): string => words.next(2000);
    const step = () => ({ own: line(), for: [], owner: line(), by: '2026-04-01', measure: line(), reviewOn: '2026-05-01' });
    const html = pageOf({ framework, answers: answersTo(framework), profile: hostileCouncil(words), respondent: line(), agreed: [step(), step(), step()], written: {} }, ['en', 'cy']);
    const { page, complaints } = await opened(html);
    await page.locator('details').evaluateAll((all) => { for (const each of all) (each as HTMLDetailsElement).open = true; });
    // What no document can hold is left out, and a page knows one way to end a line.
    const given = new Map([...words.given].map(([mark, text]) => [mark, writableText(text).replaceAll(/\r\n?/g, '\n')]));
    const { faults, seen } = await harmOf(page.locator('html'), { ...words, given });
    expect(faults).toEqual([]);
    expect(seen).toBeGreaterThan(200);
    expect(complaints).toEqual([]);
    await page.close();
  });
});
