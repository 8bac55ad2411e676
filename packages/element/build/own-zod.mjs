import { readFile } from 'node:fs/promises';

/**
 * Zod keeps its settings in the page's globals, for all its copies. A page's own zod is none of our business, and ours none of its.
 * @type {import('esbuild').Plugin}
 */
export const ownZod = {
  name: 'own-zod',
  setup(build) {
    build.onLoad({ filter: /[\\/]zod[\\/]v4[\\/]core[\\/](?:core|registries)\.js$/ }, async ({ path }) => {
      const before = await readFile(path, 'utf8');
      if (!/\bglobalThis\b/.test(before)) throw new Error(`${path} no longer keeps anything in the globals: leave it as it is`);
      return { contents: `const own = {};\n${before.replaceAll(/\bglobalThis\b/g, 'own')}`, loader: 'js' };
    });
  },
};
