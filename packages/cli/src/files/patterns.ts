import { resolve } from 'node:path';
import { ended } from '../exit.ts';
import type { Disk } from './disk.ts';

/**
 * The files that names and patterns come to, each once: a pattern gives its files in the order of their names, the same on every machine. A file
 * that is called like a pattern is that file. Folders, files that begin with a full stop, and those that Excel keeps
 * beside a workbook while somebody has it open (`~$…`) are no match.
 *
 * @param open told of each workbook whose file beside it was passed over.
 * @throws {Ended} `E_NO_FILE` (exit 2), where a pattern finds nothing.
 */
export async function filesNamed(disk: Disk, names: readonly string[], open?: (path: string) => void): Promise<readonly string[]> {
  const found: string[] = [];
  for (const name of names) {
    if (!/[*?[\]{}]/.test(name) || await isThere(disk, name)) {
      found.push(name);
      continue;
    }
    const matches = await matching(disk, name, open);
    if (matches.length === 0) throw ended('E_NO_FILE', 'no file is called like this', { file: name, hint: 'check the pattern, and the folder you are in' });
    const known = new Set(found.map((path) => resolve(path)));
    found.push(...matches.filter((path) => !known.has(resolve(path))));
  }
  return found;
}

async function matching(disk: Disk, pattern: string, open?: (path: string) => void): Promise<readonly string[]> {
  const { glob } = await import('node:fs/promises');
  const files: string[] = [];
  for await (const path of glob(pattern)) {
    if (/(?:^|[\\/])\.[^\\/]+$/.test(path) && !/(?:^|[\\/])\.[^\\/]+$/.test(pattern)) continue;
    if (/(?:^|[\\/])~\$[^\\/]+$/.test(path) && !pattern.includes('~$')) {
      open?.(path);
      continue;
    }
    if (await disk.stat(path).then((found) => !found.isDirectory(), () => true)) files.push(path);
  }
  return files.sort();
}

async function isThere(disk: Disk, path: string): Promise<boolean> {
  return disk.stat(path).then(() => true, () => false);
}
