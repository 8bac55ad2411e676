import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { builtIn, groups } from '../../build/built-in.ts';
import { mergeChunks } from '../../build/merge-chunks.ts';

const cli = fileURLToPath(new URL('../../', import.meta.url));

/**
 * The command as it is published, bundled from the sources of today: what a test that needs a process of its own starts.
 *
 * @returns the file to start with node.
 */
export async function bundle(): Promise<string> {
  const outdir = `${cli}node_modules/.cache/guildhall-test/${process.pid}`;
  rmSync(outdir, { recursive: true, force: true });
  mkdirSync(outdir, { recursive: true });
  writeFileSync(`${outdir}/package.json`, '{ "type": "module" }');
  process.once('exit', () => { rmSync(outdir, { recursive: true, force: true }); });
  const { metafile } = await build({
    ...builtIn, entryPoints: [`${cli}src/main.ts`], outdir, bundle: true, splitting: true, metafile: true, platform: 'node', format: 'esm', target: 'node22.18', logLevel: 'silent', absWorkingDir: cli,
  });
  await mergeChunks(outdir, metafile, groups);
  return `${outdir}/main.js`;
}
