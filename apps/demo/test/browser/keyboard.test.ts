import { expect, it } from 'vitest';
import * as byKeyboard from '#walk/by-keyboard.ts';
import { keysOf, listen, type Keys } from '#walk/keys.ts';
import { heading } from '#walk/steps.ts';
import { demoSite } from './site.ts';

const site = demoSite();

/** From the first page of the demo, with the keyboard alone: where it ends, and what was wrong on the way. */
async function withKeys(set: RegExp, walk: (keys: Keys) => Promise<void>): Promise<{ readonly end: string; readonly faults: readonly string[] }> {
  const { page, root, complaints, close } = await site.visit();
  await listen(page);
  await page.reload();
  await heading(root).waitFor();
  const keys = keysOf(root);
  await keys.to(/^Skip to main content$/);
  await page.keyboard.press('Enter');
  const skipped = await page.evaluate(() => document.activeElement?.matches('[data-guildhall-title]'));
  await keys.go(set);
  await walk(keys);
  const end = await keys.title();
  await close();
  return { end, faults: [...(skipped === true ? [] : ['the link past the header does not lead to the heading']), ...keys.faults, ...complaints] };
}

it('takes somebody through two roles to a plan with the keyboard alone, and the focus follows every page', async () => {
  expect(await withKeys(/^Councillor roles/, byKeyboard.twoRoles)).toEqual({ end: 'How is it going?', faults: [] });
});

it('takes somebody through leading a change with the keyboard alone', async () => {
  expect(await withKeys(/^Leading a change/, byKeyboard.leadingChange)).toEqual({ end: 'How is it going?', faults: [] });
});

it('takes three people with one device to a decision with the keyboard alone', async () => {
  expect(await withKeys(/^Getting ready/, async (keys) => { await byKeyboard.gettingReady(keys, 2); })).toEqual({ end: 'Getting ready for public meetings', faults: [] });
});
