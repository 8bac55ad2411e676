import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';

/**
 * What is asked of whoever passes the scripts on: the licence of each package that is in them, in the order of their names.
 *
 * @param {string} from where the paths of the metafile start
 * @param {Pick<import('esbuild').Metafile, 'outputs'>} metafile
 */
export function licences(from, metafile) {
  const inside = Object.values(metafile.outputs).flatMap(({ inputs }) => Object.entries(inputs)).filter(([, { bytesInOutput }]) => bytesInOutput > 0);
  const folders = new Set(inside.flatMap(([path]) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0] ?? []).map((folder) => resolve(from, folder)));
  /** Packages of one house share one text. @type {Map<string, string[]>} */
  const namesOf = new Map();
  for (const folder of folders) {
    const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    const file = readdirSync(folder).find((each) => /^licen[cs]e/i.test(each));
    const text = file !== undefined && existsSync(join(folder, file)) ? readFileSync(join(folder, file), 'utf8').trim() : `Licence: ${license}`;
    namesOf.set(text, [...namesOf.get(text) ?? [], `${name} ${version}`]);
  }
  const texts = [...namesOf].map(([text, names]) => `${names.sort().join('\n')}\n\n${text}\n`);
  return `The scripts in this folder hold code of these packages.\n\n${texts.sort().join(`\n${'-'.repeat(79)}\n\n`)}`;
}
