import { agree, choose, follow, isSaved, on, press } from '#walk/steps.ts';
import { everyMode, stumbles } from '#walk/look.ts';
import { expect, it } from 'vitest';
import { begin } from './group-evening.ts';
import { kept } from './kept.ts';
import { demoSite } from './site.ts';

const site = demoSite();

it('reads well in every mode, before and after something is kept, with a newer version and with a part missing', async () => {
  const { page, root, scene, close, complaints } = await site.visit();
  const look = async (name: string): Promise<readonly string[]> => await stumbles(root, name, { wholePage: true, modes: everyMode });
  await follow(root, 'About this device');
  await on(root, 'About this device');
  await page.getByText('You can use this with no network.').waitFor();
  const found = [...await look('device')];
  await scene().open('councillor-quick-scan');
  await agree(root);
  await choose(root, 'strength');
  await isSaved(root);
  await page.goto(site.url());
  await page.getByRole('heading', { name: 'Carry on where you left off' }).waitFor();
  found.push(...await look('first page with something saved'));
  await page.evaluate(() => { window.dispatchEvent(new Event('vite:preloadError')); });
  await page.getByText('Part of this could not be loaded.').waitFor();
  await follow(root, 'About this device');
  await page.getByText('Kept on this device until').waitFor();
  found.push(...await look('device with something kept, and a part missing'));
  expect([...found, ...complaints]).toEqual([]);
  await close();
});

it('is clear after "Clear this computer", of what any room has kept, and the way there is on every page', async () => {
  const { page, root, scene, close, complaints } = await site.visit();
  await scene().open('councillor-quick-scan');
  await agree(root);
  await choose(root, 'strength');
  await isSaved(root);
  // As the other rooms keep what is theirs.
  await page.evaluate(() => {
    for (const room of ['group', 'hand-in', 'register']) localStorage.setItem(`guildhall-${room}/x`, 'somebody');
    sessionStorage.setItem('guildhall-group/x', 'somebody');
    localStorage.setItem('another application', 'stays');
  });
  await follow(root, 'About this device');
  await page.getByText('Sessions with a group: deleted 7 days after the last change').waitFor();
  await page.getByText('The list of who may speak: kept until').waitFor();
  await page.locator('footer').getByRole('link', { name: 'Clear this computer' }).click();
  await press(root, 'Yes, clear it');
  await page.getByText('This computer is clear.').waitFor();
  expect(await kept(page)).toBe('[[],["another application","stays"]]');
  await page.reload();
  await page.goto(site.url());
  await page.getByText('Nothing is saved here yet.').waitFor();
  expect(complaints).toEqual([]);
  await close();
});

it('is clear in every other tab too: they go to the first page, and offer nothing to save again', async () => {
  const { page, root, scene, close, complaints } = await site.visit();
  await scene().open('councillor-quick-scan');
  await agree(root);
  await choose(root, 'strength');
  await isSaved(root);
  const [answers, group] = [await page.context().newPage(), await page.context().newPage()];
  await answers.goto(page.url());
  await answers.locator('input[value="strength"]').first().waitFor();
  await begin(group.locator('body'), site.url(), 6);
  await page.goto(`${site.url()}#/clear`);
  await press(root, 'Yes, clear it');
  await page.getByText('This computer is clear.').waitFor();
  for (const other of [answers, group]) {
    await other.waitForURL(/#\/$/);
    await other.getByText('Nothing is saved here yet.').waitFor();
    expect(await other.locator('input[type="radio"]').count()).toBe(0);
  }
  expect(await kept(page)).toBe('');
  expect(complaints).toEqual([]);
  await close();
});

it('asks the browser to keep what is saved, and says what it answered', async () => {
  const { page, root, close } = await site.visit();
  for (const [answer, words] of [[false, 'The browser did not agree.'], [true, 'This browser does not clear what is saved by itself.']] as const) {
    await page.addInitScript((agrees) => {
      let asked = false;
      navigator.storage.persist = async () => { asked = true; return await Promise.resolve(agrees); };
      navigator.storage.persisted = async () => await Promise.resolve(asked && agrees);
    }, answer);
    await page.goto('about:blank');
    await page.goto(`${site.url()}#/device`);
    await page.getByText('This browser may delete what is saved').waitFor();
    await press(root, 'Ask the browser to keep it');
    await page.getByText(words).waitFor();
    expect(await page.getByRole('button', { name: 'Ask the browser to keep it' }).count()).toBe(0);
  }
  await close();
});
