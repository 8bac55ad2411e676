import type { Framework } from '@guildhall/core';
import type { CouncilProfile } from '@guildhall/core/council';
import { councillorRoles, publicMeetingReadiness } from '@guildhall/core/frameworks';
import type { Browser, Locator, Page } from 'playwright-core';
import { harmOf, countCalls } from './harmless.ts';
import { hostileCouncil, hostileFramework, supply, type Supply } from './hostile-content.ts';
import { hostileReadiness, hostileRoles } from './hostile-walk.ts';
import { visitor } from './visit.ts';

/** A question set and a council all of whose words are hostile, and the way through them. */
export interface HostileCase { readonly name: string; readonly framework: Framework; readonly council: CouncilProfile; readonly words: Supply; readonly walk: typeof hostileRoles }

/** Two cases from one seed; they begin at texts that are far from each other. */
export function hostileCases(seed: number): readonly HostileCase[] {
  return [
    { name: 'roles', set: councillorRoles, walk: hostileRoles, from: seed },
    { name: 'readiness', set: publicMeetingReadiness, walk: hostileReadiness, from: seed + 2 },
  ].map(({ name, set, walk, from }) => {
    const words = supply(from);
    return { name, words, walk, framework: hostileFramework(set, words), council: hostileCouncil(words) };
  });
}

/** Walks through a case on a page, and tells what came of it. Every screen is looked at as it is printed, too. */
export async function hostileVisit(browser: Browser, url: string, rootOf: (page: Page) => Locator, { words, walk }: HostileCase): Promise<{ readonly faults: readonly string[]; readonly seen: number }> {
  const { page, complaints, outside, close } = await visitor(browser, new URL('.', url).href);
  const faults: string[] = [];
  let seen = 0;
  page.on('dialog', (dialog) => { faults.push(`a dialog: ${dialog.message()}`); void dialog.dismiss(); });
  await page.addInitScript(countCalls);
  await page.goto(url);
  const root = rootOf(page);
  let here = '';
  const walked = walk({
    root, words,
    look: async () => {
      here = await root.locator('[data-guildhall-title]').innerText();
      const harm = await harmOf(root, words);
      await page.emulateMedia({ media: 'print' });
      const printed = await harmOf(root, words);
      await page.emulateMedia({ media: 'screen' });
      seen += harm.seen;
      faults.push(...[...harm.faults, ...printed.faults.map((fault) => `in print: ${fault}`)].map((fault) => `${here.slice(0, 40)}: ${fault}`));
    },
  });
  await walked.catch(async (error: unknown) => {
    const now = await root.locator('[data-guildhall-title]').first().innerText();
    throw new Error(`after "${here}", on "${now}", where there is ${(await root.getByRole('button').or(root.getByRole('link')).allInnerTexts()).join(' | ')}`, { cause: error });
  });
  await close();
  return { faults: [...new Set([...faults, ...complaints, ...outside.map((address) => `asked for ${address}`)])], seen };
}
