import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { quickScan } from '#walk/journeys.ts';
import { notLooking } from '#walk/scene.ts';
import { agree, choose, heading, isSaved, leaves, press, titleOf } from '#walk/steps.ts';
import type { HostName } from '../hosts/pages-like.ts';
import { withFrames } from '../hosts/serve-host.ts';
import { hosts, type Coming } from '../hosts/visit-host.ts';

const council = {
  name: 'Ashmoor Council', governance: 'leader-and-cabinet', languages: ['en', 'cy'],
  dataProtectionOfficer: { name: 'Mo Price', email: 'dpo@ashmoor.example' }, monitoringOfficer: { name: 'Jo Bevan', phone: '01234 567890' },
};

const come = hosts();

/** From the first page of the quick scan to the end of it. */
async function wholeScan(page: Page, root: Locator): Promise<void> {
  await quickScan({ page, root, see: notLooking, open: async () => { await heading(root).waitFor(); } });
}

/** Everything the browser computes for some elements of a host's own. */
async function stylesOf(page: Page, selectors: readonly string[]): Promise<Readonly<Record<string, Readonly<Record<string, string>>>>> {
  return await page.evaluate((all) => Object.fromEntries(all.map((selector) => {
    const element = document.querySelector(selector);
    if (element === null) throw new Error(`no ${selector} here`);
    const styles = getComputedStyle(element);
    // Sizes follow from what stands beside them, and the element takes room.
    return [selector, Object.fromEntries([...styles].filter((name) => !/size|height|origin|width|top|bottom/.test(name) || /font-size|line-height|border|min-|max-/.test(name)).map((name) => [name, styles.getPropertyValue(name)]))];
  })), selectors);
}

interface Host {
  readonly title: string;
  readonly name: HostName;
  readonly coming: Coming;
  /** Some of the host's own elements: the element must not change them. */
  readonly own: readonly string[];
}

const everyHost: readonly Host[] = [
  { title: 'a page with nothing else on it', name: 'plain', coming: { council }, own: ['html', 'body', 'h1'] },
  { title: 'a page with nothing else on it, in the light', name: 'plain', coming: { page: 'light' }, own: ['html', 'body', 'h1'] },
  { title: 'an intranet with old resets', name: 'old-reset', coming: {}, own: ['html', 'body', '#title', '#heading', '#where', 'label', '#send', '#count'] },
  { title: 'an intranet with old resets, in the light', name: 'old-reset', coming: { page: 'light' }, own: ['html', 'body', '#title', '#heading', '#where', 'label', '#send', '#count'] },
  { title: 'a LocalGov Drupal page', name: 'localgov-drupal', coming: { council }, own: ['html', 'body', 'h1', '#host-text', '#host-link', '#edit-keys', '#edit-submit', '.block__title'] },
  { title: 'a LocalGov Drupal page, in the light', name: 'localgov-drupal', coming: { council, page: 'light' }, own: ['html', 'body', 'h1', '#host-text', '#host-link', '#edit-keys', '#edit-submit', '.block__title'] },
  { title: 'a SharePoint page', name: 'sharepoint', coming: { council }, own: ['html', 'body', '#host-title', '#react-button', '#react-count'] },
  { title: 'a page with GOV.UK Frontend, in the light', name: 'govuk', coming: { council }, own: ['html', 'body', '#host-heading', '#host-text', '#host-link', '#host-button', '#name'] },
  { title: 'a page with GOV.UK Frontend', name: 'govuk', coming: { council, page: 'shadow' }, own: ['html', 'body', '#host-heading', '#host-text', '#host-link', '#host-button', '#name'] },
];

describe.each(everyHost)('$title', ({ name, coming, own }) => {
  it('runs the quick scan to its end under the strict policy, complains of nothing and asks no other site for anything', async () => {
    const { page, root, complaints, outside, close } = await come(name, coming);
    await wholeScan(page, root);
    expect(complaints).toEqual([]);
    expect(outside).toEqual([]);
    await close();
  });

  it('looks the same around the element as it did without', async () => {
    const without = await come(name, { ...coming, before: async (page) => { await page.route('**/guildhall/*.js', async (route) => { await route.fulfill({ body: '', contentType: 'text/javascript' }); }); }, integrity: '' });
    const before = await stylesOf(without.page, own);
    await without.close();
    const { page, root, close } = await come(name, coming);
    await heading(root).waitFor();
    expect(await stylesOf(page, own)).toEqual(before);
    await close();
  });

  it('is reached, used and left by keyboard alone', async () => {
    const { page, root, close } = await come(name, coming);
    await heading(root).waitFor();
    const focus = async (): Promise<string> => await page.evaluate(() => {
      let at = document.activeElement;
      const inside = at?.closest('guildhall-assessment') !== null;
      while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
      return inside && at !== null ? `${at.tagName} ${at.getAttribute('type') ?? ''} ${at.textContent}` : '';
    });
    let steps = 0;
    for (; steps < 60 && !(await focus()).startsWith('INPUT checkbox'); steps += 1) await page.keyboard.press('Tab');
    expect(await focus()).toMatch(/^INPUT checkbox/);
    await page.keyboard.press('Space');
    for (steps = 0; steps < 10 && !(await focus()).endsWith('Agree and start'); steps += 1) await page.keyboard.press('Tab');
    const title = await titleOf(root);
    await page.keyboard.press('Enter');
    await leaves(root, title);
    await root.locator('input[type="radio"]').first().waitFor();
    for (steps = 0; steps < 60; steps += 1) {
      await page.keyboard.press('Tab');
      if (steps > 0 && await focus() === '') break;
    }
    expect(await focus(), 'the focus never leaves').toBe('');
    await close();
  });

  it('needs no scrolling sideways at 320 px', async () => {
    const { page, root, close } = await come(name, { ...coming, context: { viewport: { width: 320, height: 640 } } });
    await heading(root).waitFor();
    await agree(root);
    await root.locator('input[type="radio"]').first().waitFor();
    const wide = await page.evaluate(() => [document.documentElement, document.body, ...document.querySelectorAll('[data-automation-id="contentScrollRegion"], guildhall-assessment')]
      .filter((each) => each.scrollWidth > Math.max(each.clientWidth, 0) + 1 && each.clientWidth > 0).map((each) => `${each.tagName} ${each.scrollWidth} > ${each.clientWidth}`));
    expect(wide).toEqual([]);
    await close();
  });
});

describe('text on a host that makes every rem ten pixels', () => {
  it.each([['old-reset', 'index'], ['old-reset', 'light'], ['sharepoint', 'index']] as const)('is no smaller for it: %s, %s', async (name, page) => {
    const { root, close } = await come(name, { page, council });
    await heading(root).waitFor();
    const sizes = await root.locator('p, label, button').evaluateAll((all) => all.filter((each) => each.getBoundingClientRect().height > 1).map((each) => `${each.tagName} ${getComputedStyle(each).fontSize}`));
    expect(sizes.length).toBeGreaterThan(3);
    expect(sizes.filter((size) => Number.parseFloat(size.split(' ')[1] ?? '') < 16)).toEqual([]);
    await close();
  });
});

describe('a host’s own scripts', () => {
  it.each(['index', 'light'])('hear nothing of what is answered, and their form sends the completion alone: %s', async (page) => {
    const { page: tab, root, close } = await come('old-reset', { page });
    await wholeScan(tab, root);
    await tab.keyboard.press('s');
    expect(await tab.evaluate(() => ({ count: document.querySelector('#count')?.textContent, sent: document.body.dataset['sent'] }))).toEqual({ count: '0' });
    const data = await tab.evaluate(() => Object.fromEntries(new FormData(document.querySelector<HTMLFormElement>('#about') ?? undefined)));
    expect(Object.keys(data).sort()).toEqual(['scan', 'where']);
    // What leaves the page is what was promised on the first screen: with nobody, that somebody has finished.
    expect(typeof data['scan'] === 'string' ? Object.keys(JSON.parse(data['scan'])).filter((key) => /answer|level|plan|result/.test(key)) : []).toEqual([]);
    await tab.locator('#send').click();
    expect(await tab.evaluate(() => document.body.dataset['sent'])).toBe('about');
    await close();
  });
});

describe('a web part', () => {
  it('beside React 17 goes on working, and so does React 17', async () => {
    const { page, root, close, complaints } = await come('sharepoint', { council });
    await heading(root).waitFor();
    expect(await page.locator('#react-version').innerText()).toBe('17.0.2');
    await page.locator('#react-button').click();
    await agree(root);
    await root.locator('input[type="radio"]').first().waitFor();
    await choose(root, 'strength');
    await page.locator('#react-button').click();
    await page.locator('#react-input').fill('typed');
    expect(await page.locator('#react-count').innerText()).toBe('2');
    expect(await page.evaluate(() => document.body.dataset['typed'])).toBe('typed');
    await isSaved(root);
    expect(await page.evaluate(() => document.body.dataset['saved'])).toMatch(/^\d{4}-/);
    expect(complaints).toEqual([]);
    await close();
  });

  it('that is taken away and put back finds the answers that were given', async () => {
    const { page, root, close, complaints } = await come('sharepoint', { council });
    await agree(root);
    await root.locator('input[type="radio"]').first().waitFor();
    await choose(root, 'strength');
    await isSaved(root);
    await page.evaluate(() => { (window as unknown as { part: { dispose: () => void } }).part.dispose(); });
    expect(await page.locator('guildhall-assessment').count()).toBe(0);
    await page.evaluate(() => { (window as unknown as { part: { render: () => void } }).part.render(); });
    await root.getByRole('link', { name: /Carry on/ }).or(root.getByRole('button', { name: /Carry on/ })).or(root.locator('input[type="radio"][value="strength"]:checked')).first().waitFor();
    expect(complaints).toEqual([]);
    await close();
  });

  it('that is moved to another place on the page keeps its question, a hundred times', async () => {
    const { page, root, close, complaints } = await come('sharepoint', { council });
    await agree(root);
    await root.locator('input[type="radio"]').first().waitFor();
    await choose(root, 'strength');
    const title = await titleOf(root);
    await page.evaluate(async () => {
      const element = document.querySelector('guildhall-assessment');
      const homes = [document.querySelector('#react-part')?.parentElement, document.querySelector('#guildhall-part')];
      for (let moves = 0; moves < 100; moves += 1) {
        if (element !== null) homes[moves % 2]?.append(element);
        if (moves % 10 === 0) await new Promise((resolve) => { setTimeout(resolve, 5); });
      }
    });
    expect(await titleOf(root)).toBe(title);
    expect(await root.locator('input[value="strength"]').isChecked()).toBe(true);
    await press(root, /^Continue$/);
    await leaves(root, title);
    expect(complaints).toEqual([]);
    await close();
  });
});

describe('two elements on one page', () => {
  it.each(['two', 'two-light'])('share no answer, no name and no id: %s', async (page) => {
    const { page: tab, close, complaints } = await come('plain', { page });
    const [first, second] = [tab.locator('#first'), tab.locator('#second')];
    await agree(first);
    await first.locator('input[type="radio"]').first().waitFor();
    await second.getByRole('checkbox').first().check();
    await second.locator('button.govuk-button').first().click();
    await second.locator('input[type="radio"]').first().waitFor();
    await choose(first, 'strength');
    await choose(second, 'toDevelop');
    expect(await first.locator('input[value="strength"]').isChecked()).toBe(true);
    expect(await second.locator('input[value="strength"]').isChecked()).toBe(false);
    const ids = await tab.evaluate(() => [...document.querySelectorAll('guildhall-assessment')].map((each) => each.shadowRoot ?? each).flatMap((root) => [...root.querySelectorAll('[id]')].map(({ id }) => id)));
    expect(ids.length).toBeGreaterThan(4);
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
    expect(complaints).toEqual([]);
    await close();
  });
});

describe('a frame with a sandbox', () => {
  it('that allows forms runs the quick scan to its end', async () => {
    const { page, close, complaints } = await come('plain', { page: 'framed-forms', policy: withFrames });
    await wholeScan(page, page.frameLocator('iframe').locator('guildhall-assessment'));
    expect(complaints).toEqual([]);
    await close();
  });
});

describe('a page without JavaScript', () => {
  it.each([['plain', 'index'], ['localgov-drupal', 'index'], ['govuk', 'index']] as const)('shows what the page wrote into the element: %s', async (name, page) => {
    const { root, close } = await come(name, { page, context: { javaScriptEnabled: false } }).catch(() => ({ root: null, close: async () => { await Promise.resolve(); } }));
    expect(await root?.innerText()).toMatch(/on paper/);
    await close();
  });
});
