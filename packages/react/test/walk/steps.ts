import type { Locator } from 'playwright-core';
import { drawn } from './drawn.ts';

/**
 * Steps a person takes, in the words on the screen. `root` is what the assessment stands in: a whole page, an element with a shadow root
 * or one in the light of a host's page. Nothing here knows which; what looks like a link may be a button.
 */

/** The heading of the page, whatever its level is. */
export const heading = (root: Locator): Locator => root.locator('[data-guildhall-title]');

export const titleOf = async (root: Locator): Promise<string> => (await heading(root).innerText()).trim();

/** Waits for a page by its heading. */
export async function on(root: Locator, title: string | RegExp): Promise<void> {
  const words = typeof title === 'string' ? new RegExp(`^\\s*${title.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)}(?: \\(optional\\))?\\s*$`) : title;
  await heading(root).filter({ hasText: words }).waitFor();
}

/** Waits until another page is there. */
export async function leaves(root: Locator, title: string): Promise<void> {
  const until = Date.now() + 10_000;
  while (await titleOf(root) === title) {
    if (Date.now() > until) throw new Error(`still on "${title}"`);
    await root.page().waitForTimeout(10);
  }
}

const button = (root: Locator, name: string | RegExp): Locator => root.getByRole('button', { name }).first();

export async function press(root: Locator, name: string | RegExp): Promise<void> {
  await button(root, name).click();
}

/** What leads to another page: a link, or a button where pages have no addresses. */
export const way = (root: Locator, name: string | RegExp): Locator => root.getByRole('link', { name }).or(root.getByRole('button', { name })).first();

export async function follow(root: Locator, name: string | RegExp): Promise<void> {
  await way(root, name).click();
}

/** Somebody else gets the device. Where a host hands records over as files too, it asks first which way it is to be. */
export async function passDevice(root: Locator, seeWays = async (): Promise<void> => { await Promise.resolve(); }): Promise<void> {
  const here = way(root, 'They are here: pass them this device');
  const manager = way(root, 'Hand over to a manager');
  const form = heading(root).filter({ hasText: 'I am somebody else' });
  await form.or(here).or(manager).first().waitFor();
  if (await here.count() > 0) {
    await seeWays();
    await here.click();
  } else if (await manager.count() > 0) await manager.click();
  await on(root, 'I am somebody else');
}

/** Opens what is folded away. */
export async function unfold(root: Locator, summary: string | RegExp): Promise<void> {
  await root.locator('details:not([open]) > summary').filter({ hasText: summary }).first().click();
}

/** Waits until the page says that what was answered is saved, which it does only after reading it back. */
export async function isSaved(root: Locator): Promise<void> {
  await drawn(root.page());
  await root.locator('[data-saving="saved"]').waitFor();
}

/** From the first page of a question set. */
export async function agree(root: Locator): Promise<void> {
  await root.getByLabel('I have read this, and I agree to take part').check();
  await press(root, 'Agree and start');
}

/** Chooses one answer by its value, on a page with one question. */
export async function choose(root: Locator, value: string): Promise<void> {
  await root.locator(`input[type="radio"][value="${value}"]`).first().check();
}

/** Which answer to give to the question in this place. */
export type Chooser = (place: number) => string;

export const checkTitle = 'Check your answers';

/**
 * Answers every question of a part from here on and stops at "Check your answers".
 *
 * @param chooser the value of the radio; on a page that asks for words, a few words are written.
 */
export async function answerAll(root: Locator, chooser: Chooser, words = 'A few words of my own.'): Promise<number> {
  for (let place = 1; ; place += 1) {
    await heading(root).filter({ hasText: checkTitle }).or(root.locator('input[type="radio"], textarea').first()).first().waitFor();
    const title = await titleOf(root);
    if (title === checkTitle) return place - 1;
    if (await root.locator('input[type="radio"]').count() > 0) await choose(root, chooser(place));
    else await root.locator('textarea').first().fill(words);
    await press(root, /^Continue$/);
    await leaves(root, title);
  }
}

/** Rates every way to act in every situation, and stops at "Check your answers". */
export async function rateAll(root: Locator, rate: (place: number) => number): Promise<void> {
  for (;;) {
    await heading(root).filter({ hasText: checkTitle }).or(root.locator('input[type="radio"]').first()).first().waitFor();
    const title = await titleOf(root);
    if (title === checkTitle) return;
    const options = await root.locator('fieldset').all();
    for (const [place, option] of options.entries()) await option.locator(`input[value="${rate(place)}"]`).check();
    await press(root, /^Continue$/);
    await leaves(root, title);
  }
}

/** Goes to the end of a part without answering what is left. */
export async function leaveTheRest(root: Locator): Promise<void> {
  for (let pages = 0; pages < 30; pages += 1) {
    const title = await titleOf(root);
    if (title === checkTitle) break;
    const short = root.getByRole('link', { name: checkTitle }).or(root.getByRole('button', { name: checkTitle }));
    // A situation has no short way: it is skipped.
    await (await short.count() > 0 ? short.first() : way(root, 'Skip for now')).click();
    await leaves(root, title);
  }
  await press(root, 'This part is done');
  await press(root, 'Leave them out and go on');
}

/** A field with three parts, by the words above it. */
export const dateGroup = (root: Locator, name: string | RegExp): Locator => root.getByRole('group', { name }).first();

/** Types a date into its three fields. */
export async function typeDate(group: Locator, iso: string): Promise<void> {
  const [year = '', month = '', day = ''] = iso.split('-');
  await group.getByLabel('Day').fill(day);
  await group.getByLabel('Month').fill(month);
  await group.getByLabel('Year').fill(year);
}

/** The day on which every walk takes place: a Monday in term time, with no bank holiday near. */
export const theDay = '2027-03-01';

/** An ISO date so many days after that day. */
export const inDays = (days: number): string => new Date(Date.parse(`${theDay}T12:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
