import { build } from 'tsup';

/** Writes index.d.ts, with the core's types in it: the scripts need no other package, and neither do their types. @param {string} outDir */
export async function writeTypes(outDir) {
  await build({ config: false, silent: true, entry: { index: 'src/index.ts' }, outDir, dts: { only: true }, format: 'esm', clean: false, tsconfig: 'tsconfig.json' });
}
