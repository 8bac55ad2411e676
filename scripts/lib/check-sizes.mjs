import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
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
 * `file` one of them.
 * @type {{ what: string, limit: number, imports?: string, folder?: string, file?: string }[]}
 */
const budgets = [
  runAndScore,
  { what: 'core: score, without running', limit: 15, imports: `export * from './packages/core/dist/scoring/index.js';` },
  // 55 were asked for; docs/guides/element.md says what weighs what.
  { what: 'element: one question set, everything it needs', limit: 165, file: 'packages/element/dist/guildhall-councillor-roles.js' },
  { what: 'element: every question set', limit: 200, file: 'packages/element/dist/guildhall.js' },
  { what: 'cli: its own code', limit: 60, folder: 'packages/cli/dist' },
  { what: 'demo: everything it loads', limit: 255, folder: 'apps/demo/dist' },
];

export async function checkSizes() {
  const tooBig = [];
  for (const budget of budgets) {
    const bytes = budget.imports ? await bundled(budget.imports) : budget.file ? gzipped(budget.file) : weighed(budget.folder ?? '');
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

/** @param {string} file */
function gzipped(file) {
  if (!existsSync(join(root, file))) throw new Told(`${file} is missing: it was not built.`);
  return gzipSync(readFileSync(join(root, file))).length;
}
