import { councillorQuickScan, councillorRoles, frameworks, publicMeetingReadiness } from '@guildhall/core/frameworks';
import { steadyAna, walkTo } from '@guildhall/core/testing';
import type { AttemptEnvelope, Framework } from '@guildhall/core';
import type { Locator, Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { keysOf, listen } from '#walk/keys.ts';
import { everyMode, stumbles } from '#walk/look.ts';
import { agree, choose, follow, isSaved, on, passDevice, press, titleOf, unfold } from '#walk/steps.ts';
import { demoSite } from './site.ts';

const site = demoSite();

/** A saved copy of somebody made up, as a file. */
function copyOf(framework: Framework, stage?: string, more: (attempt: ReturnType<typeof walkTo>) => void = () => undefined): { readonly name: string; readonly mimeType: string; readonly buffer: Buffer; readonly envelope: AttemptEnvelope } {
  const attempt = walkTo(framework, stage, steadyAna);
  more(attempt);
  const envelope = attempt.record();
  if (envelope === null) throw new Error('nothing was recorded');
  return { name: 'copy.json', mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(envelope)), envelope };
}

const openCopy = async (page: Page, { name, mimeType, buffer }: ReturnType<typeof copyOf>): Promise<void> => {
  await page.goto(`${site.url()}#/flow`);
  await page.getByLabel('The saved copy').setInputFiles({ name, mimeType, buffer });
};

const at = (root: Locator): Locator => root.locator('.app-flow-at');
/** The stage that is marked as the one where somebody is. */
const here = (root: Locator): Locator => root.locator('.app-flow-stages > [aria-current="step"] h3');
const steps = { first: /^\W*First$/, back: /^\W*Back one$/, forward: /^\W*Forward one$/, last: /^\W*Last$/ };

/** Everything that is stored in this browser, as text. */
const storedIn = async (page: Page): Promise<string> => await page.evaluate(async () => {
  const small = Object.entries(localStorage);
  // To look into a database that is not there would make it.
  if (!(await indexedDB.databases()).some(({ name }) => name === 'guildhall')) return JSON.stringify(small);
  const kept = await new Promise<unknown>((resolve) => {
    const opening = indexedDB.open('guildhall');
    opening.addEventListener('success', () => {
      const all = opening.result.transaction('attempts').objectStore('attempts').getAll();
      all.addEventListener('success', () => {
        opening.result.close();
        resolve(all.result);
      });
    });
  });
  return JSON.stringify([small, kept]);
});

const titleIn = (kind: string): string => councillorQuickScan.flow.find((stage) => stage.kind === kind)?.title ?? '';

it('follows what happens: an answer moves it on, and so does the end of a part', async () => {
  const visit = await site.visit();
  const { page, root, complaints } = visit;
  await visit.scene().open('councillor-quick-scan');
  await agree(root);
  await root.locator('input[type="radio"]').first().waitFor();
  await isSaved(root);
  const watching = await page.context().newPage();
  await watching.goto(page.url().replace(/(#\/a\/[^/]+).*/, '$1/flow'));
  const seen = watching.locator('body');
  await at(seen).filter({ hasText: 'Step 1 of 1: Agreed to take part' }).waitFor();
  expect(await here(seen).allInnerTexts()).toEqual([titleIn('ask')]);
  await choose(root, 'strength');
  await at(seen).filter({ hasText: /^Step 2 of 2: Answered: / }).waitFor();
  expect(await here(seen).allInnerTexts()).toEqual([titleIn('ask')]);
  await follow(root, 'Check your answers');
  await on(root, 'Check your answers');
  await press(root, 'Show my first look');
  await press(root, 'Leave them out and go on');
  await here(seen).filter({ hasText: titleIn('review') }).waitFor();
  await isSaved(root);
  expect(complaints).toEqual([]);
  await visit.close();
});

it('is a quiet link from the list of parts, steps back and forth there, and leaves what is stored as it is', async () => {
  const visit = await site.visit();
  const { page, root, complaints } = visit;
  await page.goto(site.url());
  await unfold(root, 'Open a saved file');
  await page.getByLabel(/open/i).or(root.locator('input[type="file"]')).first().setInputFiles(copyOf(councillorRoles, 'plan'));
  await follow(root, 'See how this works');
  await on(root, 'How this works');
  await isSaved(root);
  const before = await storedIn(page);
  const { journal } = copyOf(councillorRoles, 'plan').envelope.body;
  expect(await at(root).innerText()).toBe(`Step ${journal.length} of ${journal.length}: Read what it comes to, and went on`);
  expect(await here(root).innerText()).toBe(councillorRoles.flow.find(({ kind }) => kind === 'plan')?.title);
  await press(root, steps.back);
  await press(root, steps.back);
  expect(await at(root).innerText()).toContain(`Step ${journal.length - 2} of `);
  expect(await root.getByText('This is how it stood then.').count()).toBe(1);
  await press(root, steps.first);
  expect(await at(root).innerText()).toContain('Step 0 of ');
  expect(await here(root).innerText()).toBe('Before you start');
  // At the end there is no further back, and nobody loses their place.
  await page.keyboard.press('Enter');
  expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('First');
  expect(await at(root).innerText()).toContain('Step 0 of ');
  for (let step = 0; step < 5; step += 1) await press(root, steps.forward);
  expect(await at(root).innerText()).toContain('Step 5 of ');
  expect(await root.locator('.app-flow-journal > [aria-current="step"]').innerText()).toContain('Step shown now');
  await page.getByRole('button', { name: 'Go to step 7', exact: true }).click();
  expect(await at(root).innerText()).toContain('Step 7 of ');
  // What was answered is told to nobody who did not ask.
  const told = await root.locator('main').innerText();
  for (const label of ['Well, day to day', 'Not yet']) expect(told).not.toContain(label);
  await root.locator('.app-flow-journal details > summary').last().click();
  expect(await root.locator('.app-flow-journal').innerText()).toContain('Well, day to day');
  await press(root, steps.last);
  expect(await root.getByText('This is how it stands now.').count()).toBe(1);
  expect(await storedIn(page)).toBe(before);
  expect(complaints).toEqual([]);
  await visit.close();
});

it('says why something is asked: where, about what, which fact decided, and on whose words it rests', async () => {
  const visit = await site.visit();
  const { page, root } = visit;
  await page.goto(`${site.url()}#/flow/leadership-points`);
  await page.getByLabel('Choose something that is asked').selectOption('points/t1a');
  const why = root.locator('.app-flow-why');
  await why.filter({ hasText: 'which has no answer yet' }).waitFor();
  await openCopy(page, copyOf(frameworks.find(({ id }) => id === 'leadership-points') ?? councillorRoles, 'summary'));
  await on(root, /^A saved copy: /);
  await page.getByLabel('Choose something that is asked').selectOption('points/t1a');
  await why.filter({ hasText: 'so it is asked.' }).waitFor();
  for (const words of ['It is in “Points for leading well”.', 'It is about the skill', 'It rests on the words “']) expect(await why.innerText()).toContain(words);
  await visit.close();
});

it('replays a file and keeps nothing of it; a file that is none of ours is named', async () => {
  const visit = await site.visit();
  const { page, root, complaints } = visit;
  await page.goto(`${site.url()}#/flow`);
  const empty = await storedIn(page);
  await page.getByLabel('The saved copy').setInputFiles({ name: 'letter.json', mimeType: 'application/json', buffer: Buffer.from('{"dear":"all"}') });
  await root.locator('.govuk-error-message').waitFor();
  expect(await stumbles(root, 'flow-not-ours', { wholePage: true, modes: everyMode })).toEqual([]);
  const copy = copyOf(publicMeetingReadiness, undefined);
  await page.getByLabel('The saved copy').setInputFiles(copy);
  await on(root, /^A saved copy: /);
  const { length } = copy.envelope.body.journal;
  await page.getByLabel('Go to a step').fill(String(length - 4));
  expect(await at(root).innerText()).toContain(`Step ${length - 4} of ${length}`);
  await press(root, steps.first);
  expect(await here(root).innerText()).toBe('Before you start');
  expect(await storedIn(page)).toBe(empty);
  await page.reload();
  await on(root, 'See how it works');
  expect(complaints).toEqual([]);
  await visit.close();
});

it('plays by itself where the device has nothing against movement, and stops when told', async () => {
  const visit = await site.visit({ reducedMotion: 'no-preference' });
  const { page, root } = visit;
  await openCopy(page, copyOf(councillorRoles, 'profile'));
  await press(root, /^\W*Play$/);
  await at(root).filter({ hasText: 'Step 2 of' }).waitFor();
  await press(root, /^\W*Pause$/);
  const stopped = await at(root).innerText();
  await page.waitForTimeout(2000);
  expect(await at(root).innerText()).toBe(stopped);
  await visit.close();
  const still = await site.visit();
  await openCopy(still.page, copyOf(councillorRoles, 'profile'));
  await still.root.getByText('Your device asks for less movement').waitFor();
  expect(await still.root.getByRole('button', { name: /Play/ }).count()).toBe(0);
  await still.close();
});

it('tells somebody else at the device nothing that the person said', async () => {
  const visit = await site.visit();
  const { page, root } = visit;
  await page.goto(site.url());
  await unfold(root, 'Open a saved file');
  const secret = 'A word for nobody else.';
  await root.locator('input[type="file"]').setInputFiles(copyOf(publicMeetingReadiness, 'getting-ready', (attempt) => {
    const item = attempt.view().open.find(({ id }) => id === 'self-check')?.items[0]?.id ?? '';
    attempt.send({ type: 'item.answered', item, response: { level: 1, note: secret } });
    attempt.send({ type: 'comment.made', text: secret });
  }));
  await on(root, 'Getting ready for public meetings');
  const address = page.url();
  await follow(root, /What a colleague has seen/);
  await passDevice(root);
  await page.getByLabel('Your name or staff number').fill('Cy Bowen');
  await press(root, 'Continue');
  await root.getByRole('button', { name: /give the device back/i }).or(root.getByRole('button', { name: /Give/ })).first().waitFor();
  await page.evaluate((hash) => { window.location.hash = hash; }, address.replace(/^[^#]*/, '').replace(/(#\/a\/[^/]+).*/, '$1/flow'));
  await on(root, 'How this works');
  await root.getByText('What the person said stays with them.').waitFor();
  const told = await page.content();
  expect(told).not.toContain(secret);
  expect(await root.locator('.app-flow-journal details').count()).toBe(0);
  expect(await root.locator('.app-flow-journal').innerText()).toContain('The person said or did something');
  expect(await root.getByText('They are here').count()).toBeGreaterThan(0);
  expect(await stumbles(root, 'flow-guest', { wholePage: true, modes: ['light', 'dark', '320 px'] })).toEqual([]);
  await visit.close();
});

it('can be used with a keyboard and nothing else', async () => {
  const visit = await site.visit();
  const { page, root, complaints } = visit;
  await listen(page);
  await page.goto(site.url());
  await on(root, /./);
  const keys = keysOf(root);
  await keys.go(/^See how it works$/);
  await keys.go(/^Getting ready for public meetings$/);
  await keys.enter(/^Decided “.+”: back to “Getting ready”$/);
  expect(await page.evaluate(() => document.activeElement?.querySelector('h3')?.textContent)).toBe('Getting ready');
  await openCopy(page, copyOf(councillorRoles, 'profile'));
  await on(root, /^A saved copy: /);
  await keys.enter(/First$/);
  await keys.enter(/Forward one$/);
  expect(await at(root).innerText()).toContain('Step 1 of ');
  await keys.to(/^Go to a step$/);
  await page.keyboard.press('ArrowRight');
  expect(await at(root).innerText()).toContain('Step 2 of ');
  // What it is called is what can be chosen in it.
  await keys.to(/^Do you|^How well do you/);
  const before = await root.locator('.app-flow-why').innerText();
  await page.keyboard.press('ArrowDown');
  await expect.poll(async () => await root.locator('.app-flow-why').innerText()).not.toBe(before);
  expect(keys.faults).toEqual([]);
  expect(complaints).toEqual([]);
  await visit.close();
});

it('reads well in every mode: the list, each plan, and a journal half way', async () => {
  const visit = await site.visit();
  const { page, root } = visit;
  const found: string[] = [];
  await page.goto(`${site.url()}#/flow`);
  await on(root, 'See how it works');
  found.push(...await stumbles(root, 'flow-sets', { wholePage: true, modes: everyMode }));
  for (const { id } of frameworks) {
    await page.goto(`${site.url()}#/flow/${id}`);
    await on(root, /^How this works: /);
    await root.locator('details').evaluateAll((all) => { for (const each of all) (each as HTMLDetailsElement).open = true; });
    found.push(...await stumbles(root, `flow-${id}`, { wholePage: true, modes: id === 'public-meeting-readiness' ? everyMode : ['light', '320 px'] }));
  }
  await openCopy(page, copyOf(councillorRoles));
  await on(root, /^A saved copy: /);
  await page.getByLabel('Go to a step').fill('12');
  await root.locator('.app-flow-journal details > summary').first().click();
  found.push(...await stumbles(root, 'flow-copy', { wholePage: true, modes: everyMode }));
  expect(found).toEqual([]);
  await visit.close();
});

it('is quick in a journal of two thousand entries', async () => {
  const visit = await site.visit();
  const { page, root } = visit;
  await openCopy(page, copyOf(councillorRoles, 'soft-skills', (attempt) => {
    attempt.send({ type: 'areas.chosen', stage: 'soft-skills', areas: ['brokering', 'action-planning'] });
    const items = attempt.view().open.flatMap((part) => part.items.map(({ id }) => id));
    for (let sent = 0; sent < 2000; sent += 1) attempt.send({ type: 'item.answered', item: items[sent % items.length] ?? '', response: { level: 1 + (sent % 4) } });
  }));
  await on(root, /^A saved copy: /);
  expect(Number(/of ([\d,]+):/.exec(await at(root).innerText())?.[1]?.replace(',', ''))).toBeGreaterThan(2000);
  const slowest = await page.evaluate(async () => {
    const button = [...document.querySelectorAll('.app-flow-buttons button')].find(({ textContent }) => textContent?.includes('Back one')) as HTMLButtonElement;
    let worst = 0;
    for (let step = 0; step < 60; step += 1) {
      const began = performance.now();
      button.click();
      await new Promise((resolve) => { requestAnimationFrame(() => { setTimeout(resolve); }); });
      worst = Math.max(worst, performance.now() - began);
    }
    return worst;
  });
  if (process.env['GUILDHALL_TELL'] !== undefined) process.stderr.write(`slowest step to the next paint: ${slowest.toFixed(0)} ms\n`);
  expect(await titleOf(root)).toMatch(/^A saved copy/);
  expect(slowest).toBeLessThan(500);
  await visit.close();
});
