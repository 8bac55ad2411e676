import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { backToLast, choicesIn, runs, serveAssessment, startBrowser } from './faults.ts';
import type { ServedPage } from './page.ts';
import { agree, saved } from './people.ts';

let site: ServedPage;
let profile: string;
beforeAll(async () => {
  site = await serveAssessment();
  profile = await mkdtemp(join(tmpdir(), 'guildhall-profile-'));
});
afterAll(async () => {
  await site.close();
  await rm(profile, { recursive: true, force: true, maxRetries: 5 });
});

const choices = ['strength', 'toDevelop', 'notImportant'];

it('keeps every answer that was shown as saved when the browser is killed after each, and opens without help', { timeout: 600_000 * runs }, async () => {
  /** What the screen has said is saved, in order. */
  let shown: readonly string[] = [];
  /** What was chosen last, if the browser was killed before the screen said anything about it. */
  let unsaid: readonly string[] = [];
  let survived = 0;
  const lost: unknown[] = [];
  for (let kills = 0; kills <= 50 * runs; kills += 1) {
    const { context, kill } = await startBrowser(profile);
    const page = context.pages()[0] ?? await context.newPage();
    await page.goto(site.url);
    if (kills === 0) await agree(page);
    else {
      await backToLast(page);
      const found = await choicesIn(page);
      // Everything that was shown, and nothing that was never chosen; and the screen shows the very answer that is kept.
      const onScreen = await page.locator('input[type="radio"]:checked').getAttribute('value');
      if (![shown, [...shown, ...unsaid]].some((right) => right.join() === found.join()) || onScreen !== found.at(-1)) lost.push({ shown, unsaid, found, onScreen });
      survived += found.length - shown.length;
      shown = found;
    }
    const next = choices[kills % 3] ?? '';
    await page.locator(`input[type="radio"][value="${next}"]`).check();
    if (kills % 2 === 0) {
      await saved(page);
      [shown, unsaid] = [[...shown, next], []];
    } else unsaid = [next];
    await kill();
  }
  expect(lost).toEqual([]);
  expect(shown.length).toBeGreaterThan(25 * runs);
  console.log(`${survived} of ${25 * runs} answers outlived a kill before the screen said anything about them`);
});
