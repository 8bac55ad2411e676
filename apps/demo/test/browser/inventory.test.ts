import { expect, it } from 'vitest';
import { assessor, councillor, manager, officerAlone, plan } from '#walk/journeys.ts';
import { inventory } from '../../approval/inventory.ts';
import { apart, pathsIn } from '../approval/paths-in.ts';
import { kept } from './kept.ts';
import { demoSite } from './site.ts';

const site = demoSite();

it('finds in the browser nothing that the inventory does not name', async () => {
  const { page, scene, close } = await site.visit();
  await councillor(scene());
  await plan(scene());
  await officerAlone(scene());
  await assessor(scene(), 2);
  await manager(scene(), 'READY');
  const [records, others] = JSON.parse(await kept(page)) as readonly [readonly unknown[], readonly string[]];
  const named = inventory.find(({ id }) => id === 'browser')?.fields?.flatMap(({ paths }) => paths) ?? [];
  const found = [...new Set(records.flatMap((record) => pathsIn(record)))];
  expect(records.length).toBeGreaterThan(1);
  expect(found).toContain('/envelope/body/journal/[]/event{decision.made}/outcome');
  expect(apart(named, found).unnamed).toEqual([]);
  // Besides, only under keys that are named: a copy of something on its way, at most.
  const keys = inventory.flatMap((place) => place.keys ?? []);
  expect(others.filter((each, i) => i % 2 === 0 && !keys.some((key) => each.startsWith(key)))).toEqual([]);
  await close();
});
