import { expect, it } from 'vitest';
import * as journeys from '#walk/journeys.ts';
import { agree, choose, follow, inDays, isSaved, on, press, unfold, way } from '#walk/steps.ts';
import { inEveryMode } from './screens.ts';
import { demoSite } from './site.ts';

const site = demoSite();

it('reads well before anybody has agreed to anything', async () => {
  expect(await inEveryMode(site, async (scene) => {
    await scene.root.getByText('Nothing is saved here yet.').waitFor();
    await scene.see('home');
    await journeys.beforeStarting(scene);
  })).toEqual([]);
});

it('finishes the quick scan, and deletes it', async () => {
  expect(await inEveryMode(site, async (scene) => {
    const { page, root, see } = scene;
    await journeys.quickScan(scene);
    await follow(root, 'Back to the start page');
    await page.getByRole('link', { name: 'Delete: Quick scan for councillors' }).waitFor();
    await see('home-with-something-saved');
    await page.getByRole('link', { name: 'Delete: Quick scan for councillors' }).click();
    await on(root, 'Delete this?');
    await see('remove');
    await follow(root, 'No, keep my answers');
    // Until what is saved is listed, the only way of that name leads to a new beginning.
    await page.getByRole('link', { name: 'Delete: Quick scan for councillors' }).waitFor();
    await page.getByRole('link', { name: 'Quick scan for councillors', exact: true }).first().click();
    await journeys.stopAndDelete(scene);
  })).toEqual([]);
});

it('finishes two roles and a skill, ending in a profile and a plan that is followed up and closed', async () => {
  expect(await inEveryMode(site, async (scene) => {
    await journeys.councillor(scene);
    const headings = await scene.page.getByRole('heading', { level: 3 }).allInnerTexts();
    const at = (words: string): number => headings.findIndex((heading) => heading.startsWith(words));
    expect(at('What you said you do well')).toBeGreaterThanOrEqual(0);
    expect(at('What you said you do well')).toBeLessThan(at('What the next step looks like'));
    await journeys.plan(scene);
  })).toEqual([]);
});

it('finishes leading a change, where answers about honesty stand alone', async () => {
  expect(await inEveryMode(site, async (scene) => {
    await journeys.leadership(scene);
    const honesty = scene.page.locator('section', { has: scene.page.getByRole('heading', { name: 'Being honest beyond doubt' }) });
    expect(await honesty.last().innerText()).not.toMatch(/on a scale from/);
    await press(scene.root, 'Go on to my plan');
    await on(scene.root, 'What stands in the way?');
  })).toEqual([]);
});

it('finishes getting ready: watched, decided, standing, a meeting talked over, and renewed when it has ended', async () => {
  expect(await inEveryMode(site, async (scene) => {
    await journeys.officerAlone(scene);
    await journeys.assessor(scene, 2);
    await journeys.manager(scene, 'READY');
    await journeys.standing(scene);
    const { page, root, see } = scene;
    await page.clock.setFixedTime(new Date(`${inDays(368)}T09:00:00`));
    await page.goto(`${site.url()}?a-year-later`);
    // Until what is saved is listed, the only way of that name leads to a new beginning.
    await page.getByRole('link', { name: 'Delete: Getting ready for public meetings' }).waitFor();
    await page.getByRole('link', { name: 'Getting ready for public meetings', exact: true }).first().click();
    await page.getByText(/^This ended on/).waitFor();
    await see('ended');
    await follow(root, 'Get ready again');
    await on(root, 'Getting ready for public meetings');
    await agree(root);
    await isSaved(root);
    const renews = await page.evaluate(async () => await new Promise<unknown>((resolve) => {
      const opening = indexedDB.open('guildhall');
      opening.addEventListener('success', () => {
        const all = opening.result.transaction('attempts').objectStore('attempts').getAll();
        all.addEventListener('success', () => { resolve((all.result as { envelope: { body: { renews?: string } } }[]).flatMap(({ envelope }) => envelope.body.renews ?? [])); });
      });
    }));
    expect(renews).toEqual([expect.stringMatching(/^sha256:[0-9a-f]{64}$/)]);
  })).toEqual([]);
});

it('reads well where something is in the way: another tab, no room, a damaged record, an address that leads nowhere', async () => {
  expect(await inEveryMode(site, async ({ page, root, open, see }) => {
    await page.goto(`${page.url()}#/nowhere`);
    await on(root, /./);
    await see('not-found');
    await page.goto(site.url());
    await unfold(root, 'Open a saved file');
    await root.locator('input[type="file"]').setInputFiles({ name: 'letter.json', mimeType: 'application/json', buffer: Buffer.from('{"dear":"all"}') });
    await root.locator('.govuk-error-message').waitFor();
    await see('open-file-not-ours');
    await open('councillor-quick-scan');
    await agree(root);
    await root.locator('input[type="radio"]').first().waitFor();
    await isSaved(root);
    await page.evaluate(() => {
      const whole = Object.getOwnPropertyDescriptor(IDBObjectStore.prototype, 'put') ?? {};
      Object.assign(globalThis, { mend: () => { Object.defineProperty(IDBObjectStore.prototype, 'put', whole); } });
      IDBObjectStore.prototype.put = () => { throw new DOMException('full', 'QuotaExceededError'); };
    });
    await choose(root, 'strength');
    await page.getByText('There is no room left on this device').first().waitFor();
    await see('no-room');
    await page.evaluate(() => { (globalThis as unknown as { mend: () => void }).mend(); });
    await press(root, 'Try again');
    await isSaved(root);
    const other = await page.context().newPage();
    await other.goto(page.url());
    await press(other.locator('body'), 'Carry on here instead');
    await page.getByText('This is open in another tab.').first().waitFor();
    await see('other-tab');
    await other.close();
    await page.evaluate(async () => await new Promise<void>((resolve) => {
      const opening = indexedDB.open('guildhall');
      opening.addEventListener('success', () => {
        opening.result.transaction('attempts', 'readwrite').objectStore('attempts')
          .put({ id: 'bad', savedAt: new Date().toISOString(), keep: false, planDraft: null, envelope: { format: 'guildhall/attempt@1', seal: 'broken' } })
          .addEventListener('success', () => { opening.result.close(); resolve(); });
      });
    }));
    await page.goto(`${site.url()}?again`);
    await page.getByText('This saved file is damaged').first().waitFor();
    await see('home-with-something-damaged');
    await page.goto(`${site.url()}#/a/bad`);
    await on(root, /./);
    await see('damaged');
    await follow(root, 'Clear this computer');
    await way(root, 'Yes, clear it').waitFor();
    await see('clear');
    await press(root, 'Yes, clear it');
    await page.getByText('This computer is clear.').first().waitFor();
    await see('cleared');
  })).toEqual([]);
});
