import type { Locator, Page } from 'playwright-core';

/** Steps a person takes in the demo, in the words on the screen. */

export const heading = (page: Page): Locator => page.getByRole('heading', { level: 1 });

/** Waits for a page by its heading. */
export async function on(page: Page, title: string | RegExp): Promise<void> {
  await page.getByRole('heading', { level: 1, name: title }).waitFor();
}

export async function press(page: Page, name: string | RegExp): Promise<void> {
  await page.getByRole('button', { name }).first().click();
}

export async function follow(page: Page, name: string | RegExp): Promise<void> {
  await page.getByRole('link', { name }).first().click();
}

/** Waits until the page says that what was answered is saved, which it does only after reading it back. */
export async function isSaved(page: Page): Promise<void> {
  await page.locator('[data-saving="saved"]').waitFor();
}

export async function agree(page: Page, set: string | RegExp): Promise<void> {
  await follow(page, set);
  await page.getByLabel('I have read this, and I agree to take part').check();
  await press(page, 'Agree and start');
}

/** Which answer to give to the question in this place. */
export type Chooser = (place: number) => string;

/**
 * Answers every question of a part from the first page on and stops at "Check your answers".
 *
 * @param choose the value of the radio; on a page that asks for words, a few words are written.
 */
export async function answerAll(page: Page, choose: Chooser): Promise<number> {
  for (let place = 1; ; place += 1) {
    const here = await page.waitForFunction(() => {
      const title = document.querySelector('h1')?.textContent ?? '';
      if (title === 'Check your answers') return { title, asks: 'nothing' };
      if (document.querySelector('main fieldset.question') !== null) return { title, asks: 'choice' };
      return document.querySelector('main .question textarea') === null ? null : { title, asks: 'words' };
    });
    const { title, asks } = await here.jsonValue() ?? { title: '', asks: 'nothing' };
    if (asks === 'nothing') return place - 1;
    if (asks === 'choice') await page.locator(`main input[value="${choose(place)}"]`).check();
    else await page.locator('main .question textarea').fill('A few words of my own.');
    await press(page, 'Continue');
    await page.waitForFunction((before) => document.querySelector('h1')?.textContent !== before, title);
  }
}

/** Rates every option of every situation, and stops at "Check your answers". */
export async function rateAll(page: Page, rate: (place: number) => number): Promise<void> {
  for (;;) {
    await page.waitForFunction(() => document.querySelector('main .option') !== null || document.querySelector('h1')?.textContent === 'Check your answers');
    const title = await heading(page).innerText();
    if (title === 'Check your answers') return;
    const options = await page.locator('main .option').all();
    for (const [place, option] of options.entries()) await option.locator(`input[value="${rate(place)}"]`).check();
    await press(page, 'Continue');
    await page.waitForFunction((before) => document.querySelector('h1')?.textContent !== before, title);
  }
}

/** Types a date into its three fields. */
export async function typeDate(page: Page, id: string, iso: string): Promise<void> {
  const [year = '', month = '', day = ''] = iso.split('-');
  await page.locator(`[id="${id}"]`).fill(day);
  await page.locator(`[id="${id}.month"]`).fill(month);
  await page.locator(`[id="${id}.year"]`).fill(year);
}

/** An ISO date so many days from now, where the browser is. */
export function inDays(days: number): string {
  const day = new Date();
  day.setDate(day.getDate() + days);
  return [day.getFullYear(), String(day.getMonth() + 1).padStart(2, '0'), String(day.getDate()).padStart(2, '0')].join('-');
}
