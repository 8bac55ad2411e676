import { readFileSync } from 'node:fs';
import { frameworks } from '@guildhall/core/frameworks';
import { expect, it } from 'vitest';
import { on } from '#walk/steps.ts';
import { html, pages } from './pages.ts';

const site = pages();
const guide = readFileSync(new URL('../../../../../docs/guides/element.md', import.meta.url), 'utf8');
const blocks = [...guide.matchAll(/```html\n([\s\S]*?)```/g)].map(([, block]) => block ?? '');
const file = (name: string): string => readFileSync(new URL(`../../../dist/${name}`, import.meta.url), 'utf8');

it('has a page that works as it stands there, from the files of the release', async () => {
  const [blank] = blocks;
  site.put('guildhall/guildhall-councillor-roles.js', file('guildhall-councillor-roles.js'));
  const { root, complaints, outside } = await site.show('', { write: () => blank ?? '' });
  await on(root, 'Councillor roles and skills');
  expect([complaints, outside]).toEqual([[], []]);
});

it.each(blocks.flatMap((block, place) => (block.startsWith('<guildhall-assessment') || block.startsWith('<form') ? [[place, block] as const] : [])))('has an element that works as it stands there (block %i)', async (_, block) => {
  site.put('council.json', readFileSync(new URL('../../../../../apps/demo/public/council.json', import.meta.url), 'utf8'));
  site.put('our-questions.json', JSON.stringify({ ...frameworks[0], id: 'ours', title: 'Our questions' }));
  const { root, complaints } = await site.show(block, { write: html });
  await root.locator('[data-guildhall-title]').waitFor();
  expect(complaints).toEqual([]);
});

it('names every attribute the element looks at', () => {
  const named = new Set([...guide.matchAll(/^\| (`[^|]+`) \|/gm)].flatMap(([, cell]) => [...(cell ?? '').matchAll(/`([\w-]+)`/g)].map(([, name]) => name)));
  const source = ['said-element', 'assessment-element', 'options'].map((name) => readFileSync(new URL(`../../../src/${name}.ts`, import.meta.url), 'utf8')).join('\n');
  const looked = [...source.matchAll(/(?:getAttribute|hasAttribute|toggleAttribute|#reflect)\('([\w-]+)'/g)].map(([, name]) => name);
  expect(looked.length).toBeGreaterThan(10);
  expect(looked.filter((name) => name !== 'inert' && !named.has(name))).toEqual([]);
});
