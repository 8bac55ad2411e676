import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { build as bundle, type BuildOptions, type Plugin } from 'esbuild';
import type { Group } from './merge-chunks.ts';
import { pastBarrels } from './past-barrels.ts';

const core = fileURLToPath(new URL('../../core/src', import.meta.url));
const ours = fileURLToPath(new URL('../src', import.meta.url));
const { resolve } = createRequire(import.meta.url);

/** The core is built in from its sources: of a room comes along what a command uses, and no command loads more than that. */
const coreFromSources: Plugin = {
  name: 'core-from-sources',
  setup(build) {
    build.onResolve({ filter: /^@guildhall\/core(?:\/|$)/ }, ({ path }) => ({ path: `${core}${path.slice('@guildhall/core'.length)}/index.ts`, sideEffects: false }));
  },
};

/**
 * The frameworks we ship as data, with their hashes: they were checked here, so they are not put together, checked and hashed again each time
 * the command begins. A test holds each against the one it was made from.
 */
const checkedFrameworks: Plugin = {
  name: 'checked-frameworks',
  setup(build) {
    const source = /[\\/]core[\\/]src[\\/]frameworks[\\/]([a-z-]+)[\\/]framework\.ts$/;
    let all: ReturnType<typeof shippedFrameworks> | undefined;
    build.onLoad({ filter: source }, async ({ path }) => {
      const [, id = ''] = source.exec(path) ?? [];
      all ??= shippedFrameworks();
      const found = (await all).find(([framework]) => framework.id === id);
      if (found === undefined) throw new Error(`${path}: there is no framework of that name`);
      const name = id.replaceAll(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
      // A text that JSON.parse reads is begun with sooner than the same as code.
      return {
        loader: 'ts',
        contents: `import { withKnownHash } from '../../framework/framework-hash.ts';
export const ${name} = /* @__PURE__ */ withKnownHash(/* @__PURE__ */ JSON.parse(${JSON.stringify(JSON.stringify(found[0]))}), '${found[1]}');`,
      };
    });
  },
};

/** Every framework with its hash, from the sources of today: run from a bundle of them, so that nothing has to be built first. */
async function shippedFrameworks(): Promise<readonly (readonly [framework: { readonly id: string }, hash: string])[]> {
  const contents = `import { frameworks } from './frameworks/index.ts';
import { frameworkHashOf } from './framework/framework-hash.ts';
export const shipped = frameworks.map((framework) => [framework, frameworkHashOf(framework)]);`;
  const { outputFiles } = await bundle({ stdin: { contents, resolveDir: core }, bundle: true, write: false, format: 'esm', platform: 'node', logLevel: 'silent' });
  const { shipped } = await import(`data:text/javascript;base64,${Buffer.from(outputFiles[0]?.contents ?? []).toString('base64')}`) as { readonly shipped: Awaited<ReturnType<typeof shippedFrameworks>> };
  return shipped;
}

/** SHA-256 for one sheet is worked out sooner than Node's own is loaded; for many, Node's own is several times as fast. */
const sha256OfNode: Plugin = {
  name: 'sha256-of-node',
  setup(build) {
    build.onResolve({ filter: /\/sha256-hex\.ts$/ }, ({ namespace }) => (namespace === 'sha256' ? undefined : { path: 'sha256', namespace: 'sha256' }));
    build.onLoad({ filter: /.*/, namespace: 'sha256' }, () => ({
      resolveDir: `${core}/json`,
      contents: `import { sha256Hex as worked } from './sha256-hex.ts';
let [count, native] = [0, undefined];
export function sha256Hex(text) {
  count += 1;
  if (count < 100) return worked(text);
  native ??= process.getBuiltinModule('node:crypto').hash;
  return native('sha256', text);
}`,
    }));
  },
};

/**
 * Modules of Node itself are asked for as they are. To import one makes a copy of every name it has, and some of those load half of Node. What is
 * imported only once it is wanted stays an import: of anything else, such an import would be given no names.
 *
 * Commander can start commands that are programs of their own; ours are not, so it is not given what that takes. What it takes from `node:util` it
 * needs for help alone.
 */
const builtins: Plugin = {
  name: 'builtins',
  setup(build) {
    build.onResolve({ filter: /^node:/ }, ({ path, importer, kind }) => (kind === 'dynamic-import' ? { path, external: true } : { path, namespace: /[\\/]commander[\\/]/.test(importer) ? 'of-commander' : 'builtin' }));
    build.onLoad({ filter: /.*/, namespace: 'builtin' }, ({ path }) => ({ contents: builtin(path) }));
    build.onLoad({ filter: /.*/, namespace: 'of-commander' }, ({ path }) => ({ contents: ofCommander[path] ?? builtin(path) }));
  },
};

function builtin(path: string): string {
  return `module.exports = process.getBuiltinModule('${path}');`;
}

const ofCommander: Readonly<Record<string, string>> = {
  'node:child_process': 'module.exports = {};',
  'node:process': 'module.exports = process;',
  'node:util': "module.exports = { stripVTControlCharacters: (text) => process.getBuiltinModule('node:util').stripVTControlCharacters(text) };",
};

/** What only some commands load: packages of their own. */
const apart = ['csv-parse', 'csv-stringify', 'docx', 'fflate', 'read-excel-file', 'write-excel-file', '@myriaddreamin/typst-ts-node-compiler'];

/** How the command is bundled: what is published, and what tests start in processes of their own. */
export const builtIn = {
  plugins: [pastBarrels(ours, core), coreFromSources, checkedFrameworks, sha256OfNode, builtins],
  // Some hundred packages of distributions bring a logger and a probe for generators, which would make text into code.
  alias: { debug: resolve('@guildhall/config/no-debug.cjs'), '@stdlib/assert-has-generator-support': resolve('@guildhall/config/has-generators.cjs') },
  mainFields: ['module', 'main'],
  external: apart,
} satisfies BuildOptions;

/** What is loaded as one: for any command, and for the one that is to begin at once. */
export const groups: readonly Group[] = [
  { name: 'base', sources: ['src/main.ts'] },
  { name: 'begin', sources: ['src/program.ts', 'src/program/score.ts', 'src/commands/score/score.ts'] },
  ...['councillor-roles', 'leadership-points', 'public-meeting-readiness', 'councillor-quick-scan'].map((id) => ({ name: `framework-${id}`, sources: [`src/shipped/${id}.ts`] })),
];
