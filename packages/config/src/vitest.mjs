import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';

const coreHere = fileURLToPath(new URL('../../core', import.meta.url));
const reactHere = fileURLToPath(new URL('../../react', import.meta.url));

/**
 * Tests run on the sources of the core and the components, never on what was built last: no stale results, and nothing to build first.
 * The published files that are not code keep their own places.
 * @param {string} core where the core is
 */
function sourcesOf(core) {
  return [
    { find: /^@guildhall\/core\/(package\.json|schemas\/.*)$/, replacement: `${core}/$1` },
    { find: /^@guildhall\/core$/, replacement: `${core}/src/index.ts` },
    { find: /^@guildhall\/core\/(.+)$/, replacement: `${core}/src/$1/index.ts` },
    { find: /^@guildhall\/react$/, replacement: `${reactHere}/src/index.ts` },
    { find: /^@guildhall\/react\/(charts|first|locked|parts|store-contract)$/, replacement: `${reactHere}/src/$1/index.ts` },
    // What the browser tests of every surface share; tsconfig.base.json knows it too.
    { find: /^#walk\/(.+)$/, replacement: `${reactHere}/test/walk/$1` },
  ];
}

/**
 * @typedef {import('vitest/config').TestProjectInlineConfiguration} Project
 * @typedef {NonNullable<Project['test']> & { core?: string }} Otherwise what a project does otherwise; `core`: another copy of the core
 */

/** How many files run at once. Vitest keeps one core to itself; of two that would be half, and a test in a browser waits more than it works. */
const maxWorkers = Math.max(2, availableParallelism() - 1);

/**
 * Tests beside the file they test, and in `test/` where they belong to no one file.
 * @param {string} name how this project is called in the output
 * @param {Otherwise} [otherwise]
 * @returns {Project}
 */
export function unit(name, { core = coreHere, ...test } = {}) {
  return {
    resolve: { alias: sourcesOf(core) },
    test: {
      name,
      environment: 'node',
      maxWorkers,
      // Properties are tried on many thousand cases; five seconds would fail them on a busy machine.
      testTimeout: 60_000,
      include: ['src/**/*.test.{ts,tsx}', 'test/**/*.test.{ts,tsx}'],
      exclude: ['test/browser/**'],
      ...test,
    },
  };
}

/**
 * Tests that drive the built pages in a real browser. They start the browser once per file, so they get time for it.
 * @param {string} name
 * @param {Otherwise} [otherwise]
 * @returns {Project}
 */
export function browser(name, otherwise) {
  return unit(name, {
    include: ['test/browser/**/*.test.ts'],
    exclude: [],
    hookTimeout: 60_000,
    // A walk through every screen takes a minute of a quiet machine.
    testTimeout: 180_000,
    ...otherwise,
  });
}
