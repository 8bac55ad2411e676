import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/** What the browsers of the floor can run: Chrome 109, Firefox ESR 115, Safari 15.6. */
export const floor = ['chrome109', 'firefox115', 'safari15.6'];

const folder = fileURLToPath(new URL('../../react/src/style/', import.meta.url));
const own = ':host,guildhall-assessment{display:block}:host([hidden]),guildhall-assessment[hidden]{display:none}';

/**
 * The stylesheet of the components, in pieces: one for a page of any kind, one for beside GOV.UK Frontend, or one for both. A script
 * holds each once.
 *
 * @typedef {readonly { readonly for: 'alone' | 'beside' | 'both', readonly css: string }[]} Styles
 */

/** @type {Promise<Styles> | undefined} */
let made;

export function styles() {
  made ??= make();
  return made;
}

/** @param {Styles} pieces @param {'alone' | 'beside'} where */
export function sheet(pieces, where) {
  return pieces.filter((piece) => piece.for === where || piece.for === 'both').map(({ css }) => css).join('');
}

async function make() {
  const [alone, beside] = ['index.css', 'extra.css'].map((file) => [...readFileSync(join(folder, file), 'utf8').matchAll(/@import '([^']+)';/g)].map(([, each]) => each ?? ''));
  const onlyBeside = beside.filter((file) => !alone.includes(file));
  const order = [...onlyBeside, ...alone];
  if (order.filter((file) => beside.includes(file)).join() !== beside.join()) throw new Error('index.css and extra.css name the files they share in different orders');
  const pieces = [];
  for (const file of order) {
    const css = await bundled([file]);
    const goes = onlyBeside.includes(file) ? 'beside' : beside.includes(file) ? 'both' : 'alone';
    const last = pieces.at(-1);
    if (last?.for === goes) last.css += css;
    else pieces.push({ for: goes, css });
  }
  return [{ for: 'both', css: own }, ...pieces];
}

/** @param {readonly string[]} files */
async function bundled(files) {
  const contents = files.map((file) => `@import "${file}";`).join('');
  const { outputFiles } = await build({ stdin: { contents, loader: 'css', resolveDir: folder }, bundle: true, minify: true, target: floor, charset: 'utf8', write: false, outfile: 'guildhall.css' });
  return (outputFiles[0]?.text ?? '').trim();
}
