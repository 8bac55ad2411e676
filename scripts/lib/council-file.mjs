import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root, Told } from './toolchain.mjs';

const place = /(<script type="application\/json" id="council">)[^<]*(<\/script>)/;

/** The text of a council's profile, once it is one. @param {string} file @returns {Promise<string>} */
export async function readCouncil(file) {
  if (!existsSync(file)) throw new Told(`There is no ${file}.`);
  const text = readFileSync(file, 'utf8').replace(/^\uFEFF/, '');
  let value;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new Told(`${file} is not JSON: ${/** @type {Error} */ (error).message}`);
  }
  // From what was built just now: nothing of it is there before.
  const { readCouncilProfile } = await import(pathToFileURL(join(root, 'packages/core/dist/council/index.js')).href);
  const read = readCouncilProfile(value);
  if (!read.ok) throw new Told(`${file} is not a council's profile:\n${read.findings.map((/** @type {{ path: string, message: string }} */ { path, message }) => `${path}  ${message}`).join('\n')}`);
  for (const { path, message } of read.warnings) console.log(`${file}: ${path}  ${message}`);
  return text;
}

/** The one-file application with another council in it. Nothing of it runs, so the page's policy stays as it is. @param {string} page @param {string} council its profile, as JSON */
export function inOneFile(page, council) {
  if (!place.test(page)) throw new Told('The one file has no place for a council.');
  // Whatever a council writes, it ends no element.
  const data = JSON.stringify(JSON.parse(council), undefined, 2).replaceAll('<', '\\u003c');
  return page.replace(place, (_, begin, end) => `${begin}\n${data}\n    ${end}`);
}
