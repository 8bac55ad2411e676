import { statSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { configName } from './config.ts';

/**
 * The nearest configuration file, in this folder or one that it is in.
 *
 * @param own number of the user who runs this; `undefined` where the system knows none.
 * @returns its path, from the folder, and whether somebody else owns it: whoever may write into a folder above should not steer our commands.
 */
export function findConfig(folder: string, own = process.getuid?.()): { readonly file: string; readonly isForeign: boolean } | undefined {
  for (let here = folder; ; here = dirname(here)) {
    const path = join(here, configName);
    const found = statSync(path, { throwIfNoEntry: false });
    if (found?.isFile() === true) return { file: relative(folder, path), isForeign: isForeign(found.uid, own) };
    if (dirname(here) === here) return undefined;
  }
}

/** The system's own files are everybody's. */
function isForeign(owner: number, own: number | undefined): boolean {
  return own !== undefined && owner !== own && owner !== 0;
}
