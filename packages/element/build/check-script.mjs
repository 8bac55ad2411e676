import { build as bundled } from 'esbuild';
import { here } from './bundle.mjs';
import { floor } from './styles.mjs';

/** The check of a page: a script of its own, with its own texts and no others. */
export async function checkScript() {
  const { outputFiles } = await bundled({
    absWorkingDir: here,
    entryPoints: ['src/check/guildhall-check.ts'],
    bundle: true,
    minify: true,
    format: 'iife',
    platform: 'browser',
    target: floor,
    charset: 'utf8',
    tsconfig: 'tsconfig.json',
    plugins: [textsOfTheCheck],
    legalComments: 'none',
    write: false,
    outfile: 'guildhall-check.js',
  });
  const [file] = outputFiles;
  if (file === undefined) throw new Error('nothing was built');
  return file.contents;
}

/** Every text of the interface is one list; the check needs its own lines of it. @type {import('esbuild').Plugin} */
const textsOfTheCheck = {
  name: 'texts-of-the-check',
  setup(build) {
    build.onResolve({ filter: /^@guildhall\/core\/messages$/ }, () => ({ path: 'texts', namespace: 'guildhall-check' }));
    build.onLoad({ filter: /^texts$/, namespace: 'guildhall-check' }, async () => {
      const { english, welsh } = await import('@guildhall/core/messages');
      const own = /** @param {Record<string, unknown>} texts */ (texts) => Object.fromEntries(Object.entries(texts).filter(([key]) => key.startsWith('check.')));
      const cy = Object.fromEntries(Object.entries(own(welsh)).map(([key, { text }]) => [key, { text }]));
      return { contents: `export const english = ${JSON.stringify(own(english))}; export const welsh = ${JSON.stringify(cy)};`, loader: 'js' };
    });
  },
};
