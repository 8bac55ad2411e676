import { everyMode } from '#walk/look.ts';
import type { Scene } from '#walk/scene.ts';
import { walking, type Eyes } from '#walk/walking.ts';
import type { Site } from './site.ts';

/** A form for paper is long and always of the same few pieces: one set's is looked at in every mode. */
const modes: Eyes['modes'] = (_, name) => (name.startsWith('paper-') && name !== 'paper-scan' ? ['light', '320 px'] : everyMode);

const eyes: Eyes = { wholePage: true, modes, golden: new URL('golden', import.meta.url).pathname };

/** Walks through the demo with eyes and ears open: every screen in every mode. What was wrong is returned. */
export async function inEveryMode(site: Site, walk: (scene: Scene) => Promise<void>): Promise<readonly string[]> {
  return await walking(await site.visit(), eyes, walk);
}
