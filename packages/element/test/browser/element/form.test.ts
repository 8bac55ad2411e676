import { describe, expect, it } from 'vitest';
import { quickScan, stopAndDelete } from '#walk/journeys.ts';
import { notLooking } from '#walk/scene.ts';
import { heading, agree, choose, follow, isSaved, on } from '#walk/steps.ts';
import { councillorQuickScan } from '@guildhall/core/frameworks';
import { pages, type Shown } from './pages.ts';

const site = pages();
const form = (attributes: string): string => `<form><input name="ward" value="Hill"><guildhall-assessment framework="councillor-quick-scan" name="review" ${attributes}></guildhall-assessment><button id="send">Send</button></form>`;
const sent = async ({ page }: Shown): Promise<Record<string, unknown>> => await page.evaluate(() => Object.fromEntries(new FormData(document.querySelector('form') ?? undefined)));
const finish = async ({ page, root }: Shown): Promise<void> => { await quickScan({ page, root, see: notLooking, open: async () => { await on(root, councillorQuickScan.title); } }); };

/** What Safari before 16.4 lacks. */
const older = (): void => {
  Reflect.deleteProperty(HTMLElement.prototype, 'attachInternals');
  Reflect.deleteProperty(Document.prototype, 'adoptedStyleSheets');
};

describe('in a form', () => {
  it.each([['a shadow root', '', undefined], ['the light DOM', 'dom="light"', undefined], ['an older browser', '', older]] as const)(
    'holds nothing until somebody has finished, and then what was promised and no more: %s',
    async (_, attributes, before) => {
      const shown = await site.show(form(attributes), before === undefined ? {} : { before });
      await on(shown.root, councillorQuickScan.title);
      expect(await sent(shown)).toEqual({ ward: 'Hill' });
      await finish(shown);
      const { ward, review } = await sent(shown);
      expect(ward).toBe('Hill');
      const completion: unknown = JSON.parse(String(review));
      expect(completion).toEqual({ sharing: 'nobody', framework: { id: 'councillor-quick-scan', version: councillorQuickScan.version }, on: '2027-03-01' });
      expect((await shown.said()).filter(({ type }) => type === 'guildhall-completed')).toEqual([{ type: 'guildhall-completed', detail: completion }]);
      expect(shown.complaints).toEqual([]);
    },
  );

  it('carries the result where that was promised', async () => {
    const shown = await site.show(form('sharing="result"'));
    await finish(shown);
    const { review } = await sent(shown);
    expect(JSON.parse(String(review))).toMatchObject({ sharing: 'result', result: { framework: { id: 'councillor-quick-scan' } } });
  });

  it('holds nothing of somebody while the next one answers', async () => {
    const shown = await site.show(form('sharing="result" required'));
    await finish(shown);
    await follow(shown.root, 'Save and leave');
    await follow(shown.root, 'Start afresh');
    await agree(shown.root);
    await choose(shown.root, 'strength');
    await isSaved(shown.root);
    expect(await sent(shown)).toEqual({ ward: 'Hill' });
    expect(await shown.page.evaluate(() => document.querySelector('form')?.checkValidity())).toBe(false);
  });

  it('holds nothing any more once it was taken back', async () => {
    const shown = await site.show(form('sharing="result"'));
    await finish(shown);
    expect(await sent(shown)).toHaveProperty('review');
    await stopAndDelete({ page: shown.page, root: shown.root, see: notLooking, open: async () => { await Promise.resolve(); } });
    expect(await sent(shown)).toEqual({ ward: 'Hill' });
    await shown.page.reload();
    // The page that says it is deleted stays over a reload.
    await heading(shown.root).waitFor();
    expect(await sent(shown)).toEqual({ ward: 'Hill' });
  });

  it('takes back from the browser what it held, and no more than is shared here now', async () => {
    const shown = await site.show(form('sharing="plan"'));
    await on(shown.root, councillorQuickScan.title);
    const { id, version } = councillorQuickScan;
    const bring = async (sharing: string, framework: string): Promise<unknown> => {
      const state = JSON.stringify({ id: 'k3', completion: { sharing, framework: { id: framework, version }, on: '2027-03-01', plan: [] } });
      await shown.root.evaluate((element, held) => { (element as HTMLElement & { formStateRestoreCallback: (state: unknown) => void }).formStateRestoreCallback(held); }, state);
      await shown.page.waitForTimeout(100);
      return (await sent(shown))['review'];
    };
    expect(await bring('plan', 'councillor-roles')).toBeUndefined();
    expect(JSON.parse(String(await bring('plan', id)))).toMatchObject({ sharing: 'plan', plan: [] });
    await shown.page.reload();
    await on(shown.root, councillorQuickScan.title);
    expect(JSON.parse(String(await bring('result', id)))).toEqual({ sharing: 'nobody', framework: { id, version }, on: '2027-03-01' });
  });

  it('keeps the form from being sent until then where it is required, says why, and goes there', async () => {
    const shown = await site.show(form('required'));
    await on(shown.root, councillorQuickScan.title);
    const { page } = shown;
    const state = async (): Promise<unknown> => await page.evaluate(() => {
      const element = document.querySelector('guildhall-assessment');
      return [document.querySelector('form')?.checkValidity(), Reflect.get(element ?? {}, 'validationMessage')];
    });
    expect(await state()).toEqual([false, 'Finish this part first']);
    await page.locator('#send').click();
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe('guildhall-assessment');
    expect(page.url()).not.toContain('ward=');
    await finish(shown);
    expect(await state()).toEqual([true, '']);
  });

  it.each(['shadow', 'light'])('lets no page hear what is typed or chosen, nor send its own form (%s)', async (dom) => {
    const shown = await site.show(form(`dom="${dom}"`));
    const { root, page } = shown;
    await page.evaluate(() => {
      const heard: string[] = [];
      Reflect.set(globalThis, 'heard', heard);
      for (const type of ['input', 'change', 'submit', 'keydown']) document.addEventListener(type, (event) => { heard.push(`${type} ${event instanceof KeyboardEvent ? event.key : ''}`); });
    });
    await agree(root);
    await choose(root, 'strength');
    await root.getByRole('button', { name: 'Continue' }).click();
    await root.locator('input[type="radio"]').first().waitFor();
    expect(await page.evaluate(() => Reflect.get(globalThis, 'heard') as string[])).toEqual([]);
    expect(await sent(shown)).toEqual({ ward: 'Hill' });
  });

  it('cannot be used where its part of the form is switched off', async () => {
    const { root, page } = await site.show(`<form><fieldset disabled>${form('').replace(/<\/?form>/g, '')}</fieldset></form>`);
    await on(root, councillorQuickScan.title);
    const place = root.locator('div').first();
    expect(await place.getAttribute('inert')).toBe('');
    await page.evaluate(() => { document.querySelector('fieldset')?.removeAttribute('disabled'); });
    expect(await place.getAttribute('inert')).toBeNull();
  });
});

describe('in an older browser', () => {
  it('stands in the light DOM with the stylesheet beside the script, as a script and as a module', async () => {
    for (const type of ['defer', 'type="module"']) {
      const { root, page, complaints } = await site.show(form(''), { before: older, write: (body) => `<!doctype html><html lang="en"><head><title>A page</title><link rel="icon" href="favicon.svg"><script src="guildhall.js" ${type}></script></head><body>${body}</body></html>` });
      await on(root, councillorQuickScan.title);
      expect(await page.locator('link[rel="stylesheet"]').evaluateAll((links) => links.map((link) => (link as HTMLLinkElement).href))).toEqual([`${site.url()}guildhall.css`]);
      expect(await root.evaluate((element) => element.shadowRoot)).toBeNull();
      await expect.poll(async () => await root.locator('.govuk-button').first().evaluate((element) => getComputedStyle(element).backgroundColor)).not.toBe('rgba(0, 0, 0, 0)');
      expect(complaints).toEqual([]);
    }
  });
});

describe('in a page that has changed what is built in', () => {
  it('does its work, and breaks nothing', async () => {
    // What old libraries do (Prototype, MooTools): lists, functions and elements get things that can be listed.
    const careless = (): void => {
      for (const prototype of [Array.prototype, Function.prototype, String.prototype]) Reflect.set(prototype, 'extend', function extend() { return 'mine'; });
      Reflect.set(Array.prototype, 'first', () => undefined);
      Reflect.set(Element.prototype, 'hide', () => undefined);
    };
    const shown = await site.show(form(''), { before: careless });
    await on(shown.root, councillorQuickScan.title);
    await finish(shown);
    expect(shown.complaints).toEqual([]);
    expect(String((await sent(shown))['review'])).toContain('nobody');
  });
});
