// `npm run release:local`: what people can install before anything is published, in ./release. With `-- --council path/to/council.json`, the
// application in it is that council's own.
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { inOneFile, readCouncil } from './lib/council-file.mjs';
import { pack } from './lib/pack.mjs';
import { build, filesIn, giveUp, install, root, Told } from './lib/toolchain.mjs';

const release = join(root, 'release');

try {
  const councilFile = councilAsked();
  await install();
  console.log('Building …');
  await build(['@guildhall/cli', '@guildhall/react', '@guildhall/element', '@guildhall/demo'], { quiet: true, fresh: true });
  rmSync(release, { recursive: true, force: true });
  const packed = await pack(release);
  cpSync(join(root, 'apps/demo/dist'), join(release, 'demo'), { recursive: true });
  const page = readFileSync(join(root, 'apps/demo/dist-one/guildhall.html'), 'utf8');
  const council = councilFile === undefined ? undefined : await readCouncil(councilFile);
  if (council !== undefined) writeFileSync(join(release, 'demo/council.json'), council);
  writeFileSync(join(release, 'guildhall.html'), council === undefined ? page : inOneFile(page, council));
  const element = copyElement();

  const files = filesIn('release').map((path) => {
    const bytes = readFileSync(join(root, path));
    const file = path.slice('release/'.length);
    return { file, bytes: bytes.length, sha256: sha256(bytes), ...(element.includes(file) ? { integrity: integrityOf(bytes) } : {}) };
  });
  const demo = files.filter(({ file }) => file.startsWith('demo/'));
  const things = [
    ...packed.map(({ name, version, tarball }) => ({ what: `${name} ${version}`, ...found(files, basename(tarball)) })),
    ...files.filter(({ file }) => element.includes(file) && file.endsWith('.js')).map((file) => ({ what: whatIs(file.file), ...file })),
    // A folder's hash is that of its lines in SHA256SUMS.
    { what: 'the application as one file that runs from a disk', ...found(files, 'guildhall.html') },
    { what: 'the application, for any path of any site', file: 'demo/', bytes: demo.reduce((sum, { bytes }) => sum + bytes, 0), sha256: sha256(sums(demo)) },
  ];
  const script = found(files, 'element/guildhall-councillor-roles.js');
  writeFileSync(join(release, 'SHA256SUMS'), sums(files));
  writeFileSync(join(release, 'manifest.json'), `${JSON.stringify({ things, files }, undefined, 2)}\n`);

  const width = Math.max(...things.map(({ file }) => file.length));
  console.log(`\nIn ./release (check it with: cd release && sha256sum -c SHA256SUMS)\n`);
  for (const { file, bytes, sha256, what } of things) {
    console.log(`${file.padEnd(width)}  ${String(bytes).padStart(9)} bytes  sha256 ${sha256}  ${what}`);
  }
  console.log(`\nCopy the folder element/ to your own site as guildhall/, and put these two lines into a page:\n
<script src="guildhall/guildhall-councillor-roles.js" integrity="${script.integrity ?? ''}" defer></script>
<guildhall-assessment framework="councillor-roles"></guildhall-assessment>\n`);
} catch (error) {
  giveUp(error);
}

/** The council whose application it is to be; without one, a made-up council's. */
function councilAsked() {
  let asked;
  try {
    ({ council: asked } = parseArgs({ options: { council: { type: 'string' } } }).values);
  } catch {
    throw new Told('Use: npm run release:local [-- --council path/to/council.json]');
  }
  // npm moves to the checkout; a path on the command line means the folder it was typed in.
  return asked === undefined ? undefined : resolve(process.env['INIT_CWD'] ?? process.cwd(), asked);
}

/** The scripts and stylesheets that a page loads, as they are, and a line for each with what its `integrity` is. */
function copyElement() {
  const dist = join(root, 'packages/element/dist');
  const names = readdirSync(dist).filter((name) => /\.(?:js|css|txt)$/.test(name)).sort();
  mkdirSync(join(release, 'element'));
  for (const name of names) cpSync(join(dist, name), join(release, 'element', name));
  writeFileSync(join(release, 'element', 'INTEGRITY'), names.filter((name) => !name.endsWith('.txt')).map((name) => `${integrityOf(readFileSync(join(dist, name)))}  ${name}\n`).join(''));
  return names.map((name) => `element/${name}`);
}

/** @param {string} file */
function whatIs(file) {
  if (file.endsWith('-check.js')) return 'the check of a page, loaded where its address has ?guildhall-check';
  const [, set] = /guildhall-(.+)\.js$/.exec(file) ?? [];
  return `the element with ${set ?? 'every question set'}`;
}

/** As a page writes it. @param {Buffer} bytes */
function integrityOf(bytes) {
  return `sha384-${createHash('sha384').update(bytes).digest('base64')}`;
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
