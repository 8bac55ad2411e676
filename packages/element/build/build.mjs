// Writes dist: a script for each question set, one with all of them, the stylesheets for older browsers, and the types.
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { licences } from '@guildhall/config/licences';
import { frameworks } from '@guildhall/core/frameworks';
import { bundle, here } from './bundle.mjs';
import { checkScript } from './check-script.mjs';
import { writeTypes } from './types.mjs';
import { sheet, styles } from './styles.mjs';

const { version } = JSON.parse(readFileSync(join(here, 'package.json'), 'utf8'));
const pieces = await styles();
const all = await bundle(frameworks, version);
/** @type {[string, string | Uint8Array][]} */
const files = [
  ['guildhall.css', sheet(pieces, 'alone')],
  ['guildhall-host.css', sheet(pieces, 'beside')],
  ['guildhall-check.js', await checkScript()],
  ['guildhall.js', all.bytes],
  ['LICENCES.txt', licences(here, all.metafile)],
];
for (const framework of frameworks) files.push([`guildhall-${framework.id}.js`, (await bundle([framework], version)).bytes]);

// What was built before stays until everything is there.
const fresh = join(here, 'dist.new');
rmSync(fresh, { recursive: true, force: true });
mkdirSync(fresh);
for (const [name, contents] of files) {
  writeFileSync(join(fresh, name), contents);
  console.log(`${name}: ${kB(Buffer.byteLength(contents))}, gzip ${kB(gzipSync(contents).length)}, brotli ${kB(brotliCompressSync(contents).length)}`);
}
process.chdir(here);
await writeTypes(fresh);
rmSync(join(here, 'dist'), { recursive: true, force: true });
renameSync(fresh, join(here, 'dist'));

/** @param {number} bytes */
function kB(bytes) {
  return `${(bytes / 1000).toFixed(1)} kB`;
}
