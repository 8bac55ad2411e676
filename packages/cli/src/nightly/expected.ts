import { ended } from '../exit.ts';
import type { Host } from '../host.ts';

/**
 * Ids of the councils that should be there: out of a file, one in a line (blank lines and lines after `#` are passed over) or a JSON list, or
 * written out with commas between.
 *
 * @throws {Ended} `E_NO_FILE`, `E_USAGE` where there is no id in it.
 */
export async function expectedCouncils(host: Host, list: string): Promise<readonly string[]> {
  const bytes = await host.disk.readFile(list).catch(() => undefined);
  if (bytes === undefined && (/[\\/]|\.(?:txt|json|csv)$/.test(list))) throw ended('E_NO_FILE', 'there is no such file', { file: list, hint: '--expect takes a file with one id in each line, or ids with commas between' });
  const ids = bytes === undefined ? list.split(',') : idsIn(bytes.toString('utf8').replace(/^\ufeff/, ''), list);
  const clean = [...new Set(ids.map((id) => id.trim()).filter((id) => id !== ''))];
  if (clean.length === 0) throw ended('E_USAGE', 'no council is named in this list', { file: list, hint: 'one id in each line, or a JSON list' });
  return clean;
}

function idsIn(text: string, file: string): readonly string[] {
  if (!text.trimStart().startsWith('[')) return text.split(/\r\n|\r|\n/).filter((line) => !line.startsWith('#'));
  try {
    const list: unknown = JSON.parse(text);
    if (Array.isArray(list) && list.every((id) => typeof id === 'string')) return list;
  } catch {
    // Said below.
  }
  throw ended('E_USAGE', 'this begins like a JSON list, and is no list of texts', { file, hint: 'as in ["c-204", "c-205"]' });
}
