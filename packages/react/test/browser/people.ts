import type { Page } from 'playwright-core';
import { drawn } from '../walk/drawn.ts';

/** What somebody does on a page with an assessment, in the words that stand there. */
export async function agree(page: Page): Promise<void> {
  await page.getByRole('checkbox', { name: 'I have read this, and I agree to take part' }).check();
  await page.getByRole('button', { name: 'Agree and start' }).click();
}

/** Waits until everything that was answered is said to be saved. */
export async function saved(page: Page): Promise<void> {
  await drawn(page);
  await page.locator('[data-saving="saved"]').first().waitFor();
}

export async function goOn(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Continue' }).click();
}

/** The heading that names the page, which has the focus after a move. */
export async function title(page: Page): Promise<string> {
  return (await page.locator('[data-guildhall-title]').first().textContent() ?? '').trim();
}
