import axe from 'axe-core';
import type { Locator, Page } from 'playwright-core';
import { misfits, withOwn } from './fits.ts';
import { heading } from './steps.ts';

/** Ways in which somebody may have a screen before them. */
export type Mode = 'light' | 'dark' | 'forced colours' | '200 %' | '320 px' | '360 px' | 'Welsh';

export const everyMode: readonly Mode[] = ['light', 'dark', 'forced colours', '200 %', '320 px', '360 px', 'Welsh'];

export interface Looking {
  readonly wholePage: boolean;
  readonly modes: readonly Mode[];
}

const usual = { width: 1280, height: 900 };
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** How much was looked at, over all screens of a test file. */
export const looked = { screens: 0, scans: 0, rules: 0, milliseconds: 0 };

/** What somebody who cannot see, sees it small, in the dark, in colours of their own or in Welsh would stumble over. Empty where nothing. */
export async function stumbles(root: Locator, name: string, { wholePage, modes }: Looking): Promise<readonly string[]> {
  const page = root.page();
  const began = performance.now();
  const found = new Map<string, string[]>();
  looked.screens += 1;
  for (const mode of modes) {
    const say = (faults: readonly string[], how: string = mode): void => { for (const fault of faults) found.set(fault, [...found.get(fault) ?? [], how]); };
    const back = await enter(root, mode);
    // Between 320 and 640 pixels there is nothing new to hear; what is new is where things stand.
    if (mode !== '360 px') say(await axeFaults(page));
    if (mode !== 'dark' && mode !== 'forced colours') say(await misfits(root, { wholePage }));
    const room = async (): Promise<readonly string[]> => await misfits(root, { wholePage, onlyRoom: true });
    if (mode === '320 px') say(await withOwn(root, 'spacing', room), '320 px with spacing of their own');
    if (mode === '200 %') say(await withOwn(root, 'letters', room), '200 % with letters twice as big');
    await back();
  }
  looked.milliseconds += performance.now() - began;
  return [...found].map(([fault, how]) => `${name} (${how.join(', ')}): ${fault}`);
}

/** Puts the screen into a mode, and gives back the way out of it. */
async function enter(root: Locator, mode: Mode): Promise<() => Promise<void>> {
  const page = root.page();
  switch (mode) {
    case 'light': return async () => { await Promise.resolve(); };
    case 'dark': await page.emulateMedia({ colorScheme: 'dark' }); return async () => { await page.emulateMedia({ colorScheme: 'light' }); };
    case 'forced colours': await page.emulateMedia({ forcedColors: 'active' }); return async () => { await page.emulateMedia({ forcedColors: 'none' }); };
    case '200 %': case '320 px': case '360 px':
      // A page at 200 % has half as many CSS pixels each way.
      await page.setViewportSize(mode === '200 %' ? { width: usual.width / 2, height: usual.height / 2 } : { width: mode === '320 px' ? 320 : 360, height: 740 });
      return async () => { await page.setViewportSize(usual); };
    case 'Welsh':
      await speak(root, 'Cymraeg');
      return async () => { await speak(root, 'English'); };
  }
}

/** Another language, without leaving the screen. */
async function speak(root: Locator, language: 'Cymraeg' | 'English'): Promise<void> {
  await root.getByRole('button', { name: language }).first().click();
  await root.getByRole('button', { name: language === 'English' ? 'Cymraeg' : 'English' }).first().waitFor();
  await heading(root).waitFor();
}

/** What axe finds on the page as it stands, open shadow roots included. Empty where nothing. */
export async function axeFaults(page: Page): Promise<readonly string[]> {
  // Evaluated by the browser itself, so the page's policy stays as strict as it is.
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe.source);
  const { faults, rules } = await page.evaluate(async (values) => {
    const { axe: here } = globalThis as unknown as { axe: typeof axe };
    const { violations, incomplete, passes } = await here.run(document, {
      runOnly: { type: 'tag', values }, resultTypes: ['violations', 'incomplete'], rules: { 'target-size': { enabled: true } }, elementRef: true,
    });
    // In colours of the person's own, axe asks for a property that the browser does not paint with; what it does paint with is compared instead.
    const isPainted = ({ element, any }: (typeof violations)[number]['nodes'][number]): boolean => {
      if (!matchMedia('(forced-colors: active)').matches || element === undefined || !any.some(({ data }) => (data as { messageKey?: string } | null)?.messageKey === 'equalRatio')) return false;
      const { color, backgroundColor } = getComputedStyle(element);
      const light = (rgb: string): number => {
        const [r = 0, g = 0, b = 0] = (rgb.match(/[\d.]+/g) ?? []).map((part) => (Number(part) / 255 <= 0.04045 ? Number(part) / 255 / 12.92 : ((Number(part) / 255 + 0.055) / 1.055) ** 2.4));
        return 0.2126 * r + 0.7152 * g + 0.0722 * b;
      };
      const [dim = 0, bright = 0] = [light(color), light(backgroundColor)].sort((a, b) => a - b);
      return (bright + 0.05) / (dim + 0.05) >= 4.5;
    };
    const said = (kind: string, { id, nodes }: (typeof violations)[number]): readonly string[] => nodes.filter((node) => !isPainted(node)).map(({ target, any, all, none }) =>
      `${kind}${id}: ${[...any, ...all, ...none].map(({ message }) => message).join('; ').slice(0, 200)} at ${target.flat().join(' ')}`);
    return {
      faults: [...violations.flatMap((each) => said('', each)), ...incomplete.flatMap((each) => said('to be looked at: ', each))],
      rules: violations.length + incomplete.length + passes.length,
    };
  }, tags);
  looked.scans += 1;
  looked.rules += rules;
  return faults.filter((fault) => !accepted.some((reason) => reason.test(fault)));
}

/** What axe cannot judge by itself, and why it is as it should be. */
const accepted: readonly RegExp[] = [
  // The circle or box of a choice is drawn beside its words, never behind them.
  /^to be looked at: color-contrast: Element's background color could not be determined due to a pseudo element at .*label/,
  // The numbers under a picture have one letter, and the colour of its longer words, which are judged.
  /^to be looked at: color-contrast: Element content is too short to determine if it is actual text content at .*(?:text[[:]|\.gh-chart-)/,
  // The same of longer ones: behind them is the picture that they stand in, which has no colour of its own.
  /^to be looked at: color-contrast: Element's background color could not be determined because element contains an image node at .*text\[x=/,
];
