import { env } from 'node:process';
import { describe, expect, it } from 'vitest';
import * as journeys from '#walk/journeys.ts';
import { everyMode, type Mode } from '#walk/look.ts';
import type { Scene } from '#walk/scene.ts';
import { walking } from '#walk/walking.ts';
import { elementSite } from './site.ts';

const site = elementSite();

const others = everyMode.slice(1);

describe.each([['shadow', 0], ['light', 3]] as const)('in an element in the %s DOM', (dom, first) => {
  /**
   * The components are those of the demo, so every screen is looked at in the light and in one more mode, another for the next, and for the
   * same screen in the other DOM; all of them with GUILDHALL_RUNS.
   */
  const modes = (place: number): readonly Mode[] => (env['GUILDHALL_RUNS'] === undefined ? ['light', others[(first + place) % others.length] ?? 'dark'] : everyMode);
  const look = async (walk: (scene: Scene) => Promise<void>): Promise<readonly string[]> => await walking(await site.visit(dom), { wholePage: false, modes }, walk);

  it('reads well before anybody has agreed to anything', async () => { expect(await look(journeys.beforeStarting)).toEqual([]); });

  it('finishes the quick scan, and deletes it', async () => {
    expect(await look(async (scene) => {
      await journeys.quickScan(scene);
      await journeys.stopAndDelete(scene);
    })).toEqual([]);
  });

  it('finishes two roles and a skill, with a plan that is followed up and closed', async () => {
    expect(await look(async (scene) => {
      await journeys.councillor(scene);
      await journeys.plan(scene);
    })).toEqual([]);
  });

  it('finishes leading a change', async () => { expect(await look(journeys.leadership)).toEqual([]); });

  it('finishes getting ready: watched, decided, standing, and a meeting talked over', async () => {
    expect(await look(async (scene) => {
      await journeys.officerAlone(scene);
      await journeys.assessor(scene, 2);
      await journeys.manager(scene, 'READY');
      await journeys.standing(scene);
    })).toEqual([]);
  });
});
