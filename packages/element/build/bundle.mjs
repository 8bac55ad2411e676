import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { everyName, leanTexts } from './lean-texts.mjs';
import { ownZod } from './own-zod.mjs';
import { saidTexts } from './said-texts.mjs';
import { shippedFrameworks } from './shipped-frameworks.mjs';
import { versionAlone } from './version-alone.mjs';
import { floor, styles } from './styles.mjs';

export const here = fileURLToPath(new URL('..', import.meta.url));

/**
 * One script with everything in it: the components on a runtime of their own, the core, the texts, the styles and these question sets.
 * It runs as a plain script and as a module, and names nothing outside itself but the element.
 *
 * @param {readonly import('@guildhall/core').Framework[]} frameworks
 * @param {string} version
 */
export async function bundle(frameworks, version) {
  return await bundled(frameworks, version, await names());
}

/** The same with the name of each file before it, for weighing its parts. @param {readonly import('@guildhall/core').Framework[]} frameworks */
export async function bundleWithNames(frameworks) {
  return (await bundled(frameworks, '', await names(), { minifyWhitespace: false, minifySyntax: true, minifyIdentifiers: true })).bytes;
}

/** @type {Promise<ReadonlySet<string>> | undefined} */
let said;

/** The texts that the components can say. What a question set brings of its own is no part of that. */
export function names() {
  said ??= bundled([], '', new Set()).then(({ bytes }) => saidTexts(Buffer.from(bytes).toString('utf8'), everyName));
  return said;
}

/**
 * @param {readonly import('@guildhall/core').Framework[]} frameworks
 * @param {string} version
 * @param {ReadonlySet<string>} texts
 * @param {import('esbuild').BuildOptions} [otherwise]
 */
async function bundled(frameworks, version, texts, otherwise = { minify: true }) {
  const css = await styles();
  const contents = `
    import { frameworks } from 'guildhall:frameworks';
    import { register } from './src/register.ts';
    register({ version: ${JSON.stringify(version)}, frameworks, css: ${JSON.stringify(css)} });`;
  const { outputFiles, metafile } = await build({
    absWorkingDir: here,
    stdin: { contents, resolveDir: here, sourcefile: 'guildhall.ts', loader: 'ts' },
    bundle: true,
    ...otherwise,
    format: 'iife',
    platform: 'browser',
    target: floor,
    charset: 'utf8',
    jsx: 'automatic',
    tsconfig: 'tsconfig.json',
    define: { 'process.env.NODE_ENV': '"production"' },
    // One rendering of each screen: React's names mean Preact here.
    alias: { 'react-dom/client': 'preact/compat/client', 'react-dom': 'preact/compat', 'react/jsx-runtime': 'preact/jsx-runtime', react: 'preact/compat' },
    plugins: [shippedFrameworks(frameworks), leanTexts(texts), versionAlone, ownZod],
    legalComments: 'none',
    metafile: true,
    write: false,
    outfile: 'guildhall.js',
  });
  const [file] = outputFiles;
  if (file === undefined) throw new Error('nothing was built');
  return { bytes: file.contents, metafile };
}
