import type { Host } from '../host.ts';
import { Ended, ended } from '../exit.ts';
import { errnoOf } from './disk.ts';
import { readDocument } from './input.ts';
import { sourceOf } from './source.ts';
import { parseEntry, type ParsedEntry } from './parse.ts';

/**
 * What a file holds that is written anew in its place; `undefined` where there is none yet.
 *
 * @param link what is said of a link: renaming over one would leave what it points to behind.
 * @throws {Ended} `E_PATH` where it is a link; else with what is wrong with the file.
 */
export async function ownFile(host: Host, file: string, link: string): Promise<Extract<ParsedEntry, { ok: true }> | undefined> {
  try {
    const found = await host.disk.lstat(file);
    if (found.isSymbolicLink()) throw ended('E_PATH', link, { file, hint: 'name the file it points to' });
  } catch (error) {
    if (errnoOf(error) === 'ENOENT') return undefined;
    if (error instanceof Ended) throw error;
  }
  const parsed = parseEntry(await readDocument(host, await sourceOf(host, file), 'utf-8'));
  if (!parsed.ok) throw new Ended(parsed.findings, file);
  return parsed;
}
