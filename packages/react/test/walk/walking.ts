/// <reference lib="dom" />
import { appendFileSync } from 'node:fs';
import { env } from 'node:process';
import { expect } from 'vitest';
import { otherThanAgreed } from './golden.ts';
import { looked, stumbles, type Mode } from './look.ts';
import type { Scene, See } from './scene.ts';
import { spoken } from './spoken.ts';
import type { Visitor } from './visit.ts';

export interface Eyes {
  /** The assessment is the whole page. */
  readonly wholePage: boolean;
  /** In which ways a screen is looked at: `place` is its number on the walk, from 0. */
  readonly modes: (place: number, name: string) => readonly Mode[];
  /** Where what is heard was agreed on; left out: nobody listens. */
  readonly golden?: string;
}

/**
 * Walks with eyes and ears open: every screen on the way is looked at, and heard.
 *
 * @returns everything that was wrong on the way; empty where nothing.
 */
export async function walking<V extends Visitor & { readonly scene: (see: See) => Scene }>(visit: V, { wholePage, modes, golden }: Eyes, walk: (scene: Scene) => Promise<void>): Promise<readonly string[]> {
  const { page, complaints, outside } = visit;
  const before = { ...looked };
  const [found, changed]: [string[], string[]] = [[], []];
  let place = 0;
  const scene: Scene = visit.scene(async (name) => {
    await page.evaluate(() => { window.scrollTo(0, 0); });
    await page.mouse.move(0, 0);
    // What is to be filled in by hand has nothing in it but texts of a question set.
    // What is on its way to the store is there in a moment, and then the page says so.
    await page.waitForFunction(() => document.querySelector('[data-saving="saving"]') === null);
    if (golden !== undefined && !name.startsWith('paper-')) changed.push(...otherThanAgreed(golden, name, await spoken(page)));
    found.push(...await stumbles(scene.root, name, { wholePage, modes: modes(place, name) }));
    place += 1;
  });
  try {
    await walk(scene);
  } catch (error) {
    if (env['GUILDHALL_TELL'] !== undefined) await page.screenshot({ path: `${env['GUILDHALL_TELL']}.png`, fullPage: true });
    throw new Error(`after screen ${place}${complaints.map((text) => `; ${text}`).join('')}`, { cause: error });
  }
  // Somebody who mends what was found wants it in a file: there may be much of it.
  if (env['GUILDHALL_TELL'] !== undefined) appendFileSync(env['GUILDHALL_TELL'], `${JSON.stringify(looked)}\n${[...changed, ...found, ...complaints].join('\n')}\n`);
  await visit.close();
  const asked = outside.map((address) => `asked for ${address}`);
  note(before, { wrong: found.length, changed: changed.length, asked: complaints.length + asked.length });
  return [...changed, ...found, ...complaints, ...asked];
}

/** Where a file is named for it, every walk says there in one line what it came to: the accessibility statement is made of these. */
function note(before: typeof looked, came: Readonly<Record<'wrong' | 'changed' | 'asked', number>>): void {
  const file = env['GUILDHALL_RESULTS'];
  if (file === undefined) return;
  const { testPath, currentTestName } = expect.getState();
  const counted = { screens: looked.screens - before.screens, scans: looked.scans - before.scans, rules: looked.rules - before.rules };
  appendFileSync(file, `${JSON.stringify({ file: testPath, test: currentTestName, on: new Date().toISOString().slice(0, 10), ...counted, ...came })}\n`);
}
