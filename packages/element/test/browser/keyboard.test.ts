import { expect, it } from 'vitest';
import * as byKeyboard from '#walk/by-keyboard.ts';
import { keysOf, listen } from '#walk/keys.ts';
import { elementSite } from './site.ts';

const site = elementSite();

it.each(['shadow', 'light'] as const)('takes somebody through two roles to a plan with the keyboard alone, in the %s DOM', async (dom) => {
  const { page, root, scene, complaints, close } = await site.visit(dom);
  await listen(page);
  await scene().open('councillor-roles');
  const keys = keysOf(root);
  await byKeyboard.twoRoles(keys);
  expect(await keys.title()).toBe('How is it going?');
  expect(keys.faults).toEqual([]);
  expect(complaints).toEqual([]);
  await close();
});
