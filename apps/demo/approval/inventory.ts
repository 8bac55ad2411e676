import type { Place } from './place.ts';
import { placesFiles } from './places-files.ts';
import { placesHere } from './places-here.ts';
import { placesHost } from './places-host.ts';

/** Everything that is stored, and every way in which something leaves the device. Tests hold that it is all there is. */
export const inventory: readonly Place[] = [...placesHere, ...placesFiles, ...placesHost];
