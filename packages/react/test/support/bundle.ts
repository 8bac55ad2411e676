import { build as esbuild, type BuildOptions, type Plugin } from 'esbuild';
import { join } from 'node:path';

const packages = join(import.meta.dirname, '../../..');

/** The sources of the core and the components, as in the other tests: nothing has to be built first. */
const sources: Plugin = {
  name: 'guildhall:sources',
  setup(build) {
    build.onResolve({ filter: /^@guildhall\/(?:core|react)(?:\/|$)/ }, ({ path }) => {
      const [, name = '', room = ''] = path.split('/');
      return { path: room === 'styles.css' ? join(packages, name, 'src/style/index.css') : join(packages, name, 'src', room, 'index.ts') };
    });
  },
};

export interface BundleOptions {
  /** Which React the page runs on. */
  readonly react?: 18 | 19;
  /** `development` mounts twice in StrictMode, and says what is wrong with a hydration. */
  readonly mode?: 'development' | 'production';
  readonly platform?: 'browser' | 'node';
}

/** Bundles the text of a module (TypeScript with JSX) with the sources of the components, for one React alone. */
export async function bundle(source: string, outfile: string, { react = 19, mode = 'development', platform = 'browser' }: BundleOptions = {}): Promise<void> {
  const alias = {
    ...(react === 18 ? { react: 'react-18', 'react-dom': 'react-dom-18' } : {}),
    // As in the core's own build: it asks by `eval`, which the policy of these pages refuses.
    '@stdlib/assert-has-generator-support': '@guildhall/config/has-generators.cjs',
  };
  const options: BuildOptions = {
    stdin: { contents: source, loader: 'tsx', resolveDir: import.meta.dirname, sourcefile: 'page.tsx' },
    bundle: true, outfile, format: 'esm', target: 'es2022', platform, jsx: 'automatic', logLevel: 'error',
    absWorkingDir: join(packages, 'react'), alias, plugins: [sources],
    define: { 'process.env.NODE_ENV': JSON.stringify(mode) },
    // React’s own server code is CommonJS and asks for Node’s modules as it goes.
    ...(platform === 'node' ? { banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" } } : {}),
  };
  await esbuild(options);
}

/** The packaged style sheet, from its sources. */
export async function bundleStyles(outfile: string): Promise<void> {
  await esbuild({ entryPoints: [join(packages, 'react/src/style/index.css')], bundle: true, outfile, logLevel: 'error' });
}
