import { launchChromium } from '@guildhall/config/chromium';
import { serveFolder } from '@guildhall/config/serve';
import { councillorQuickScan } from '@guildhall/core/frameworks';
import { competenciesOffered, handInCodeOf, readHandInCode, startGroupSession, toHandInFile, type HandedIn, type SessionPlan } from '@guildhall/core/group';
import type { BrowserContext, Page } from 'playwright-core';
import { median } from './rounds.ts';

/** The longest task of a page, in milliseconds: for so long nobody can type, scroll or be heard. 0 where none took 50 or more, of which alone a browser tells. */
export interface Longest { readonly what: string; readonly is: number; readonly limit?: number }

export const boardRounds = 3;
const updates = 40;

const plan: SessionPlan = { framework: councillorQuickScan, competencies: competenciesOffered(councillorQuickScan), tag: 41 };

function codeOf(choice: string, person: number): string {
  const responses = Object.fromEntries(plan.competencies.map((id) => [id, { choice }]));
  return handInCodeOf(plan, { facts: {}, responses, raters: [], checks: {}, scenarios: {}, causes: {}, discussedFlags: [] }, 20_270_301 + person * 7919);
}

function sheetOf(code: string): HandedIn {
  const read = readHandInCode(plan, code);
  if (!read.ok) throw new Error(`no hand-in code: ${code}`);
  return read.handedIn;
}

/** A session whose board says one thing of five people, with a round open for those who come late. */
function begun(): { readonly code: string; readonly text: string } {
  const at = '2027-03-01T18:30:00Z';
  const session = startGroupSession(plan, { at, people: updates + 5 });
  for (let person = 0; person < 5; person++) session.send({ type: 'sheet.handedIn', ...sheetOf(codeOf('strength', person)), way: 'code' }, at);
  session.send({ type: 'round.closed' }, at);
  session.send({ type: 'round.opened' }, at);
  const { code } = session.view();
  return { code, text: JSON.stringify({ id: code, savedAt: new Date().toISOString(), doubtedOn: null, record: session.record(), clock: {} }) };
}

/**
 * Forty sheets are taken in at once, as files, and the round is closed, while the board stands in a second window: how long each page was busy
 * without a break.
 *
 * @param folder of the built trainer's application.
 */
export async function measureBoard(folder: string): Promise<readonly Longest[]> {
  const site = await serveFolder(folder);
  const browser = await launchChromium();
  try {
    const rounds: (readonly [number, number, number])[] = [];
    for (let round = 0; round < boardRounds; round++) {
      const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'en-GB' });
      rounds.push(await evening(context, site.url));
      await context.close();
    }
    const of = (place: 0 | 1 | 2): number => median(rounds.map((each) => each[place]));
    return [
      { what: `the board in a second window, when a round with ${updates} new sheets is closed`, is: of(2), limit: 50 },
      { what: `the trainer's page, taking in ${updates} files at once`, is: of(0) },
      { what: 'the same page, closing the round after that', is: of(1) },
    ];
  } finally {
    await browser.close();
    await site.close();
  }
}

async function evening(context: BrowserContext, url: string): Promise<readonly [taking: number, closing: number, board: number]> {
  const [page, wall] = [await context.newPage(), await context.newPage()];
  for (const each of [page, wall]) each.on('pageerror', (error) => { throw error; });
  await page.goto(`${url}#/group`);
  const { code, text } = begun();
  await page.evaluate(([key, value]) => {
    localStorage.setItem('guildhall-group/?open', key);
    localStorage.setItem(`guildhall-group/${key}`, value);
  }, [code, text] as const);
  await wall.goto(`${url}#/group/board/projector`);
  const says = wall.locator('.app-board-most');
  await says.nth(plan.competencies.length - 1).waitFor();
  await page.goto(`${url}?again#/group/gather`);
  await page.getByText('Open files that people sent').first().click();
  await watch(page);
  await watch(wall);
  const files = Array.from({ length: updates }, (_, i) => ({ name: `${i}.json`, mimeType: 'application/json', buffer: Buffer.from(toHandInFile(plan, codeOf('toDevelop', i + 5))) }));
  await page.getByLabel('Open files that people sent').setInputFiles(files);
  await page.getByText(`${updates} sheets were taken.`).waitFor();
  const taking = await longest(page);
  await page.getByRole('link', { name: 'Go on: close the round' }).click();
  await watch(page);
  await page.getByRole('button', { name: 'Close the round and show the board' }).click();
  await wall.locator('.app-board-not-yet').nth(plan.competencies.length - 1).waitFor();
  // Tasks are told of a moment after they have ended.
  await wall.waitForTimeout(300);
  return [taking, await longest(page), await longest(wall)];
}

async function watch(page: Page): Promise<void> {
  await page.evaluate(() => {
    const tasks: number[] = [];
    Object.assign(globalThis, { tasks });
    new PerformanceObserver((list) => { tasks.push(...list.getEntries().map(({ duration }) => duration)); }).observe({ type: 'longtask' });
  });
}

async function longest(page: Page): Promise<number> {
  return await page.evaluate(() => Math.max(0, ...(globalThis as unknown as { readonly tasks: readonly number[] }).tasks));
}
