import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const packages = fileURLToPath(new URL('../../../', import.meta.url));

/**
 * The command, bundled from the sources of today with the core inside: what a test that needs a process of its own starts.
 *
 * @returns the file to start with node.
 */
export async function bundle(): Promise<string> {
  const outfile = `${packages}cli/node_modules/.cache/guildhall-test/main.mjs`;
  mkdirSync(new URL('.', `file://${outfile}`), { recursive: true });
  await build({
    entryPoints: [`${packages}cli/src/main.ts`],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node22.18',
    logLevel: 'silent',
    banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
    plugins: [{
      name: 'core-sources',
      setup: (bundler) => {
        bundler.onResolve({ filter: /^@guildhall\/core(\/|$)/ }, ({ path }) => ({ path: path === '@guildhall/core' ? `${packages}core/src/index.ts` : `${packages}core/src/${path.slice('@guildhall/core/'.length)}/index.ts` }));
      },
    }],
  });
  return outfile;
}
