import { readFile } from 'node:fs/promises';

/** Of a package's own description a program needs the version, and the rest is not to be in the script. @type {import('esbuild').Plugin} */
export const versionAlone = {
  name: 'version-alone',
  setup(build) {
    build.onLoad({ filter: /[\\/]packages[\\/]\w+[\\/]package\.json$/ }, async ({ path }) => {
      const { version } = JSON.parse(await readFile(path, 'utf8'));
      return { contents: `export const version = ${JSON.stringify(version)}; export default { version };`, loader: 'js' };
    });
  },
};
