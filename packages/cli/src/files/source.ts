import { ended, Ended } from '../exit.ts';
import type { Host } from '../host.ts';
import { errnoOf } from './disk.ts';

/** Where something is read from, and how it is called in findings. */
export interface Source { readonly name: string; readonly path: string | undefined; readonly size: number }

/**
 * Checks that everything named can be read at all, before anything is begun. `-`, and no name at all, is standard input; a pattern is the files
 * that are called like it.
 *
 * @throws {Ended} `E_NO_FILE`, `E_NOT_A_FILE`, `E_NO_INPUT` (exit 2), `E_READ` (exit 7).
 */
export async function sourcesOf(host: Host, names: readonly string[]): Promise<readonly Source[]> {
  return sourcesCalled(host, names.some(isLikePattern) ? await (await import('./patterns.ts')).filesNamed(host.disk, names) : names);
}

/** Whether a name may stand for many. */
function isLikePattern(name: string): boolean {
  return /[*?[\]{}]/.test(name);
}

/** The same where each name is that of one file, and its place among them counts. */
export async function sourcesCalled(host: Host, names: readonly string[]): Promise<readonly Source[]> {
  const sources: Source[] = [];
  const problems: Ended[] = [];
  for (const name of names.length === 0 ? ['-'] : names) {
    try {
      sources.push(await sourceOf(host, name));
    } catch (error) {
      if (!(error instanceof Ended)) throw error;
      problems.push(error);
    }
  }
  if (problems.length > 0) throw Ended.together(problems);
  return sources;
}

/** One thing to read, checked as by `sourcesOf`. */
export async function sourceOf(host: Host, name: string): Promise<Source> {
  if (name === '-') {
    if (host.input !== 'data') throw ended('E_NO_INPUT', 'there is nothing to read on standard input', { hint: 'name a file, or send one in: … - < sheets.jsonl' });
    return { name: 'stdin', path: undefined, size: 0 };
  }
  try {
    const found = await host.disk.stat(name);
    if (found.isFile()) return { name, path: name, size: found.size };
    const what = found.isDirectory() ? 'a folder' : found.isFIFO() ? 'a pipe' : 'a device or a socket';
    throw ended('E_NOT_A_FILE', `this is ${what}; a file is expected`, { file: name, hint: found.isDirectory() ? 'name the files in it; where many are taken, a pattern between quotes does: \'folder/*.jsonl\'' : 'to read from a pipe, use - and send it in: … - < pipe' });
  } catch (error) {
    if (error instanceof Ended) throw error;
    const errno = errnoOf(error);
    if (errno === 'ENOENT' || errno === 'ENOTDIR') throw ended('E_NO_FILE', 'there is no such file', { file: name, hint: isLikePattern(name) ? 'one file is taken here, and no pattern: check the name' : 'check the name, and the folder you are in' });
    throw unreadable(name, errno);
  }
}

/** Why a file that is there cannot be read, by what the system says. */
export function unreadable(name: string, errno: string | undefined): Ended {
  const denied = errno === 'EACCES' || errno === 'EPERM';
  return ended('E_READ', denied ? 'reading this file is not permitted' : `this file cannot be read: the system said ${errno ?? 'nothing'}`, { file: name, hint: denied ? 'ask its owner, or make a copy that you may read' : 'try again, or make a copy' });
}
