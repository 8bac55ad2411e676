import type { Page } from 'playwright-core';

/**
 * Waits until the page has drawn what was just done and, in the frame after it, what follows from it.
 *
 * What stands on the page before that may still be of before: a question shows the choice first, and all else a moment later.
 */
export async function drawn(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const frame = async (): Promise<void> => {
      await new Promise<void>((done) => {
        // A page in the background draws nothing; there the assessment gives up waiting after 100 ms.
        const late = setTimeout(done, 150);
        requestAnimationFrame(() => { setTimeout(() => { clearTimeout(late); done(); }, 0); });
      });
    };
    await frame();
    await frame();
  });
}
