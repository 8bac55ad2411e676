import { answersOf, checkedEnvelope, takeUpAttempt } from '@guildhall/core';
import { councillorQuickScan, councillorRoles } from '@guildhall/core/frameworks';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { agree, choose, heading, isSaved, leaves, on, press, titleOf } from '#walk/steps.ts';
import { html, pages } from './pages.ts';

const site = pages();
const scan = '<guildhall-assessment framework="councillor-quick-scan"></guildhall-assessment>';
const radios = 'input[type="radio"]';

/** What the browser keeps, as it lies. */
const kept = async (page: Page): Promise<readonly { readonly envelope: unknown }[]> => await page.evaluate(async () => await new Promise<{ envelope: unknown }[]>((done, failed) => {
  const opening = indexedDB.open('guildhall');
  opening.addEventListener('error', () => { failed(new Error('no database')); });
  opening.addEventListener('success', () => {
    const all = opening.result.transaction('attempts').objectStore('attempts').getAll();
    all.addEventListener('success', () => { done(all.result as { envelope: unknown }[]); });
  });
}));

/** How many answers a record holds. The core refuses one of another question set, even where only a word of it differs. */
function answered(envelope: unknown): number {
  const attempt = takeUpAttempt(councillorQuickScan, checkedEnvelope(envelope), { now: () => new Date().toISOString() });
  return Object.values(answersOf(councillorQuickScan, attempt.view().memory).responses).length;
}

describe('what is answered in an element', () => {
  it('is the core’s own record: the command line and the demo open it', async () => {
    const { root, page } = await site.show(scan);
    await agree(root);
    await choose(root, 'strength');
    await press(root, /^Continue$/);
    await isSaved(root);
    const [record] = await kept(page);
    expect(answered(record?.envelope)).toBe(1);
  });

  it('is told to the page by its name alone', async () => {
    const { root, said } = await site.show(scan);
    await agree(root);
    await choose(root, 'strength');
    await press(root, /^Continue$/);
    await isSaved(root);
    const all = await said();
    expect(all.length).toBeGreaterThan(0);
    for (const { type, detail } of all) {
      expect(type).toBe('guildhall-saved');
      expect(Object.keys(detail as object).sort()).toEqual(['at', 'id']);
    }
  });

  it('is saved where the element leaves the page in the middle of saving', async () => {
    const { root, page } = await site.show(scan);
    await agree(root);
    await choose(root, 'strength');
    await page.evaluate(() => {
      const element = document.querySelector('guildhall-assessment');
      for (const button of element?.shadowRoot?.querySelectorAll('button') ?? []) if (button.textContent === 'Continue') button.click();
      element?.remove();
    });
    await expect.poll(async () => {
      const [record] = await kept(page);
      return record === undefined ? 0 : answered(record.envelope);
    }).toBe(1);
  });
});

describe('an element that is taken out and put back', () => {
  it('goes on where it was, a thousand times, tells nothing twice, and leaves nothing behind', async () => {
    const { root, page, said, complaints } = await site.show(scan);
    await agree(root);
    await choose(root, 'strength');
    await press(root, /^Continue$/);
    await isSaved(root);
    await root.locator(radios).nth(1).check();
    // All that there is to tell of it has been told.
    await isSaved(root);
    const title = await titleOf(root);
    const before = (await said()).length;
    const cdp = await page.context().newCDPSession(page);
    const counted = async (): Promise<Record<string, number>> => {
      await cdp.send('HeapProfiler.collectGarbage');
      const { metrics } = await cdp.send('Performance.getMetrics');
      return Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
    };
    await cdp.send('Performance.enable');
    const empty = await counted();
    await page.evaluate(async () => {
      const element = document.querySelector('guildhall-assessment');
      if (element === null) return;
      const other = document.createElement('section');
      document.body.append(other);
      for (let turn = 0; turn < 1000; turn += 1) {
        element.remove();
        (turn % 2 === 0 ? other : document.body).append(element);
        if (turn % 100 === 0) await new Promise((done) => { setTimeout(done, 5); });
      }
    });
    expect(await titleOf(root)).toBe(title);
    expect(await root.locator(radios).nth(1).isChecked()).toBe(true);
    expect((await said()).length).toBe(before);
    expect(await heading(root).count()).toBe(1);
    const full = await counted();
    expect((full['JSEventListeners'] ?? 0) - (empty['JSEventListeners'] ?? 0)).toBeLessThan(20);
    expect((full['Nodes'] ?? 0) - (empty['Nodes'] ?? 0)).toBeLessThan(50);
    expect(complaints).toEqual([]);
  });

  it.each(['browser', 'memory'])('finds what was answered when it comes back much later (kept in: %s)', async (store) => {
    const { root, page } = await site.show(`<guildhall-assessment store="${store}" framework="councillor-quick-scan"></guildhall-assessment>`);
    await agree(root);
    await choose(root, 'strength');
    await press(root, /^Continue$/);
    await isSaved(root);
    const title = await titleOf(root);
    const html = await page.evaluate(async () => {
      const element = document.querySelector('guildhall-assessment');
      element?.remove();
      await new Promise((done) => { setTimeout(done, 1500); });
      const left = element?.shadowRoot?.querySelectorAll('*').length ?? 0;
      if (element !== null) document.body.append(element);
      return left;
    });
    // While it was out it held nothing but its three boxes.
    expect(html).toBe(3);
    await on(root, title);
  });

  it('is let go of, with all it held, when nobody keeps it', async () => {
    const { page } = await site.show('<p>Nothing yet</p>');
    const cdp = await page.context().newCDPSession(page);
    await cdp.send('Performance.enable');
    const documentsAndNodes = async (): Promise<number> => {
      await cdp.send('HeapProfiler.collectGarbage');
      const { metrics } = await cdp.send('Performance.getMetrics');
      return metrics.find(({ name }) => name === 'Nodes')?.value ?? 0;
    };
    const turn = async (count: number): Promise<void> => {
      await page.evaluate(async (times) => {
        for (let one = 0; one < times; one += 1) {
          const element = document.createElement('guildhall-assessment');
          element.setAttribute('framework', 'councillor-quick-scan');
          document.body.append(element);
          while (!element.shadowRoot?.querySelector('h2')) await new Promise((done) => { setTimeout(done, 1); });
          element.remove();
        }
        await new Promise((done) => { setTimeout(done, 1500); });
      }, count);
    };
    await turn(3);
    const few = await documentsAndNodes();
    await turn(40);
    expect(await documentsAndNodes() - few).toBeLessThan(400);
  });
});

describe('the page around', () => {
  it('may change the language, on the element or on the document, and nobody loses their place', async () => {
    const { root, page, complaints } = await site.show(scan);
    await agree(root);
    await choose(root, 'strength');
    await press(root, /^Continue$/);
    const place = await root.locator(radios).first().getAttribute('name');
    const isChosen = root.locator(radios).nth(2);
    await isChosen.check();
    for (const [where, lang] of [['element', 'cy'], ['element', 'en'], ['document', 'cy']] as const) {
      await page.evaluate(([at, language]) => {
        const element = document.querySelector('guildhall-assessment');
        if (at === 'document') element?.removeAttribute('lang');
        (at === 'element' ? element : document.documentElement)?.setAttribute('lang', language);
      }, [where, lang] as const);
      await root.locator(`.gh[lang="${lang}"]`).waitFor();
      expect(await root.locator(radios).first().getAttribute('name')).toBe(place);
      expect(await isChosen.isChecked()).toBe(true);
    }
    expect(complaints).toEqual([]);
  });

  it.each([
    ['light, and stays so', '', false],
    ['dark by its own rule', '<link rel="stylesheet" href="dark.css">', true],
    ['dark where it says so', '<meta name="color-scheme" content="light dark">', true],
  ])('is followed where a person likes it dark: %s', async (_, head, dark) => {
    site.put('dark.css', '@media (prefers-color-scheme: dark) { body { background: #101010; color: #ffffff } }');
    const { root, page } = await site.show(scan, { write: (body) => html(body, `<script src="guildhall.js" defer></script>${head}`) });
    await on(root, councillorQuickScan.title);
    const paper = async (): Promise<string> => await root.locator('.gh').first().evaluate((element) => getComputedStyle(element).getPropertyValue('color-scheme'));
    expect(await paper()).toBe('light');
    await page.emulateMedia({ colorScheme: 'dark' });
    await expect.poll(paper).toBe(dark ? 'dark' : 'light');
    await page.emulateMedia({ colorScheme: 'light' });
    await expect.poll(paper).toBe('light');
  });

  it('may hold two: they share no id, no place and no answer, and a reload finds both where they were', async () => {
    const { root, page, complaints } = await site.show(scan + scan + '<guildhall-assessment dom="light" framework="councillor-roles"></guildhall-assessment>');
    const [first, second, third] = [root.nth(0), root.nth(1), root.nth(2)];
    await agree(second);
    await choose(second, 'strength');
    await press(second, /^Continue$/);
    await isSaved(second);
    const title = await titleOf(second);
    await on(third, councillorRoles.title);
    const ids = await page.evaluate(() => [...document.querySelectorAll('guildhall-assessment')].flatMap((each) => [...(each.shadowRoot ?? each).querySelectorAll('[id]')].map(({ id }) => id)));
    expect(new Set(ids).size).toBe(ids.length);
    await page.reload();
    await on(second, title);
    expect(await titleOf(third)).toBe(councillorRoles.title);
    expect(await first.locator(radios).count()).toBe(0);
    expect(complaints).toEqual([]);
  });

  it('keeps the language and large print that the person chose over a reload, each element its own, until the page says otherwise', async () => {
    const { root, page, complaints } = await site.show('<guildhall-assessment framework="councillor-quick-scan" lang="en"></guildhall-assessment>'.repeat(2));
    const [first, second] = [root.nth(0), root.nth(1)];
    await press(first, 'Cymraeg');
    await press(first, 'Print bras');
    await first.locator('.gh--large[lang="cy"]').waitFor();
    await page.reload();
    await first.locator('.gh--large[lang="cy"]').waitFor();
    await second.locator('.gh:not(.gh--large)[lang="en"]').waitFor();
    await root.evaluateAll((elements) => { for (const each of elements) each.setAttribute('lang', 'en-GB'); });
    await first.locator('.gh--large[lang="en"]').waitFor();
    await page.reload();
    await first.locator('.gh--large[lang="en"]').waitFor();
    expect(complaints).toEqual([]);
  });

  it('goes back and forward page by page', async () => {
    const { root, page } = await site.show(scan);
    await agree(root);
    const title = await titleOf(root);
    await choose(root, 'strength');
    await press(root, /^Continue$/);
    await leaves(root, title);
    await page.goBack();
    await on(root, title);
    await page.goForward();
    await leaves(root, title);
    expect(page.url()).toBe(`${site.url()}index.html`);
  });

  it('may ask for another question set, and gets it from its beginning', async () => {
    const { root, page, complaints } = await site.show(scan);
    await agree(root);
    await root.locator(radios).first().waitFor();
    await page.evaluate(() => { document.querySelector('guildhall-assessment')?.setAttribute('framework', 'councillor-roles'); });
    await on(root, councillorRoles.title);
    expect(complaints).toEqual([]);
  });
});
