/// <reference lib="dom" />
import type { Locator, Page } from 'playwright-core';
import { follow, heading, on, press } from '#walk/steps.ts';

export const turnTitle = 'Your turn: start here';

/** Somebody’s turn on the trainer’s laptop, from the start to their number: every question on one page, and one page to check them. */
export async function turn(root: Locator, said: (place: number) => string, number: number): Promise<void> {
  await on(root, turnTitle);
  await root.getByLabel('I have read this, and I agree to take part').check();
  await press(root, 'Agree and start');
  await on(root, 'Ten quick questions');
  for (const [place, group] of (await root.locator('fieldset').all()).entries()) await group.locator(`input[value="${said(place)}"]`).check();
  await press(root, /^Continue$/);
  await on(root, 'Ready to hand in?');
  await press(root, 'Hand in, and clear the screen');
  await on(root, 'You are in');
  await root.getByText(`You are sheet number ${number}.`).waitFor();
}

/** Passes the device on. */
export async function passOn(root: Locator): Promise<void> {
  await press(root, 'Pass it on');
  await on(root, turnTitle);
}

/** What somebody at the device has done since the last question about it: presses of the mouse, and the pages they came to. */
export interface Done { readonly presses: number; readonly pages: readonly string[] }

interface Watched { readonly done: () => Done }

/** Counts on every page that this tab opens from now on. */
export async function watch(page: Page): Promise<void> {
  await page.addInitScript(() => {
    let presses = 0;
    let pages: string[] = [];
    let last: Element | null = null;
    addEventListener('pointerdown', () => { presses += 1; }, true);
    new MutationObserver(() => {
      const title = document.querySelector('[data-guildhall-title]');
      if (title !== null && title !== last) pages.push((title.textContent ?? '').trim());
      last = title ?? last;
    }).observe(document, { childList: true, subtree: true });
    const done = (): Done => {
      const now = { presses, pages };
      [presses, pages] = [0, []];
      return now;
    };
    Object.assign(globalThis, { watched: { done } });
  });
}

export async function doneSince(page: Page): Promise<Done> {
  await heading(page.locator('body')).waitFor();
  return await page.evaluate(() => (globalThis as unknown as { readonly watched: Watched }).watched.done());
}

/** From the list of sessions’ first page to a device that is ready to be passed round. */
export async function beginTurns(root: Locator): Promise<void> {
  await follow(root, 'Run a session with a group');
  await follow(root, 'Start a new session');
  await on(root, 'What is this session about?');
  await press(root, 'Start the session');
  await on(root, 'Before people answer');
  await follow(root, 'Pass this device round');
  await on(root, turnTitle);
}
