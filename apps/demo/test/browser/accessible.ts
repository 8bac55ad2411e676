import axe from 'axe-core';
import type { Page } from 'playwright-core';

const sizes = [{ width: 1280, height: 900 }, { width: 320, height: 640 }] as const;
const schemes = ['light', 'dark'] as const;

/** What somebody who cannot see, or sees it small or in the dark, would stumble over on the page as it stands. Empty where nothing. */
export async function stumbles(page: Page, name: string): Promise<readonly string[]> {
  const before = page.viewportSize();
  const found: string[] = [];
  for (const size of sizes) {
    await page.setViewportSize(size);
    for (const scheme of schemes) {
      await page.emulateMedia({ colorScheme: scheme });
      found.push(...(await axeViolations(page)).map((text) => `${name}, ${size.width} ${scheme}: ${text}`));
    }
    found.push(...(await shapeFaults(page)).map((text) => `${name}, ${size.width}: ${text}`));
  }
  await page.emulateMedia({ colorScheme: 'light' });
  if (before !== null) await page.setViewportSize(before);
  return found;
}

async function axeViolations(page: Page): Promise<readonly string[]> {
  // Evaluated by the browser itself, so the page's policy stays as strict as it is.
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe.source);
  return await page.evaluate(async () => {
    const { axe: here } = globalThis as unknown as { axe: typeof axe };
    const { violations } = await here.run(document, { resultTypes: ['violations'] });
    return violations.map(({ id, nodes }) => `${id} at ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
  });
}

/** What axe does not look at: one heading, a title that follows it, no sideways scroll, targets that a thumb can hit. */
async function shapeFaults(page: Page): Promise<readonly string[]> {
  return await page.evaluate(() => {
    const headings = [...document.querySelectorAll('h1')];
    const root = document.documentElement;
    const small = [...document.querySelectorAll<HTMLElement>('main input[type="radio"], main input[type="checkbox"], main button.button')]
      .filter((control) => control.offsetParent !== null && (control.offsetHeight < 44 || control.offsetWidth < 44));
    return [
      ...(headings.length === 1 ? [] : [`${headings.length} first headings`]),
      ...(document.title.includes(headings[0]?.textContent?.trim() ?? '–') ? [] : [`the title is "${document.title}"`]),
      ...(root.scrollWidth > root.clientWidth ? [`scrolls sideways by ${root.scrollWidth - root.clientWidth}`] : []),
      ...(small.length === 0 ? [] : [`${small.length} controls under 44 pixels`]),
    ];
  });
}
