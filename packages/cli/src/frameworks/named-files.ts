import { join, resolve } from 'node:path';
import { ended } from '../exit.ts';
import type { Disk } from '../files/disk.ts';
import { filesNamed } from '../files/patterns.ts';

/**
 * The files of frameworks that names come to, each once: a file, the `.json` files of a folder in the order of their names, or a pattern. Files
 * that begin with a full stop are nobody's.
 *
 * @throws {Ended} `E_NO_FILE`, `E_USAGE` (exit 2), `E_READ` (exit 7)
 */
export async function namedFiles(disk: Disk, names: readonly string[]): Promise<readonly string[]> {
  const files = new Map<string, string>();
  for (const name of names) {
    if (name === '-' || name === '') throw ended('E_USAGE', '--framework-file takes the name of a file or of a folder, or a pattern', { hint: 'standard input is for sheets: save the framework in a file' });
    const found = await isFolder(disk, name) ? await filesOf(disk, name) : await filesNamed(disk, [name]);
    for (const file of found) if (!files.has(resolve(file))) files.set(resolve(file), file);
  }
  return [...files.values()];
}

async function isFolder(disk: Disk, name: string): Promise<boolean> {
  return disk.stat(name).then((found) => found.isDirectory(), () => false);
}

async function filesOf(disk: Disk, folder: string): Promise<readonly string[]> {
  const names = await disk.list(folder).catch(() => { throw ended('E_READ', 'this folder cannot be read', { file: folder, hint: 'ask its owner, or name the files in it' }); });
  const found = names.filter((name) => /^[^.].*\.json$/i.test(name)).sort();
  if (found.length === 0) throw ended('E_NO_FILE', 'there is no .json file in this folder', { file: folder, hint: 'a framework is a .json file' });
  return found.map((name) => join(folder, name));
}
