import { env } from 'node:process';
import { describe, expect, it } from 'vitest';
import * as journeys from '../../../react/test/walk/journeys.ts';
import { everyMode, type Mode } from '../../../react/test/walk/look.ts';
import type { Scene } from '../../../react/test/walk/scene.ts';
import { walking } from '../../../react/test/walk/walking.ts';
import { elementSite } from './site.ts';

const site = elementSite();

/** The components are those of the demo, so every screen is looked at in the light and in one more mode, another for the next; all of them with GUILDHALL_RUNS. */
const modes = (place: number): readonly Mode[] => {
  const others = everyMode.slice(1);
  return env['GUILDHALL_RUNS'] === undefined ? ['light', others[place % others.length] ?? 'dark'] : everyMode;
};

describe.each(['shadow', 'light'] as const)('in an element in the %s DOM', (dom) => {
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

  // Its screens are those of the other sets; what differs is the number of questions.
  it.skipIf(dom === 'light' && env['GUILDHALL_RUNS'] === undefined)('finishes leading a change', async () => { expect(await look(journeys.leadership)).toEqual([]); });

  it('finishes getting ready: watched, decided, standing, and a meeting talked over', async () => {
    expect(await look(async (scene) => {
      await journeys.officerAlone(scene);
      await journeys.assessor(scene, 2);
      await journeys.manager(scene, 'READY');
      await journeys.standing(scene);
    })).toEqual([]);
  });
});
