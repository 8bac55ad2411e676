// `npm run release:local`: what people can install before anything is published, in ./release.
import { createHash } from 'node:crypto';
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { pack } from './lib/pack.mjs';
import { build, filesIn, giveUp, install, root } from './lib/toolchain.mjs';

const release = join(root, 'release');

try {
  await install();
  console.log('Building …');
  await build(['@guildhall/cli', '@guildhall/demo'], { quiet: true, fresh: true });
  rmSync(release, { recursive: true, force: true });
  const packed = await pack(release);
  cpSync(join(root, 'apps/demo/dist'), join(release, 'demo'), { recursive: true });

  const files = filesIn('release').map((path) => {
    const bytes = readFileSync(join(root, path));
    return { file: path.slice('release/'.length), bytes: bytes.length, sha256: sha256(bytes) };
  });
  const demo = files.filter(({ file }) => file.startsWith('demo/'));
  const things = [
    ...packed.map(({ name, version, tarball }) => ({ what: `${name} ${version}`, ...found(files, basename(tarball)) })),
    // A folder's hash is that of its lines in SHA256SUMS.
    { what: 'the demo, for any path of any site', file: 'demo/', bytes: demo.reduce((sum, { bytes }) => sum + bytes, 0), sha256: sha256(sums(demo)) },
  ];
  writeFileSync(join(release, 'SHA256SUMS'), sums(files));
  writeFileSync(join(release, 'manifest.json'), `${JSON.stringify({ things, files }, undefined, 2)}\n`);

  const width = Math.max(...things.map(({ file }) => file.length));
  console.log(`\nIn ./release (check it with: cd release && sha256sum -c SHA256SUMS)\n`);
  for (const { file, bytes, sha256, what } of things) {
    console.log(`${file.padEnd(width)}  ${String(bytes).padStart(9)} bytes  sha256 ${sha256}  ${what}`);
  }
} catch (error) {
  giveUp(error);
}

/** In the form sha256sum reads. @param {{ file: string, sha256: string }[]} files */
function sums(files) {
  return files.map(({ file, sha256 }) => `${sha256}  ${file}\n`).join('');
}

/** @param {string | Buffer} bytes */
function sha256(bytes) {
  return createHash('sha256').update(bytes).digest('hex');
}

/** @template {{ file: string }} T @param {T[]} files @param {string} name */
function found(files, name) {
  const file = files.find((one) => one.file === name);
  if (!file) throw new Error(`${name} was not packed`);
  return file;
}
