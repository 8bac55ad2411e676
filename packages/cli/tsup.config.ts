import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { licences } from '@guildhall/config/licences';
import { program } from '@guildhall/config/tsup';
import { builtIn, groups } from './build/built-in.ts';
import { mergeChunks, type Bundled } from './build/merge-chunks.ts';

export default program({
  entry: ['src/main.ts'],
  // The core, and what it and every command need, is built in; what only some commands load stays a package of its own.
  noExternal: [/^@guildhall\/core/, 'commander', 'zod', 'xstate', 'intl-messageformat', '@stablelib/sha256'],
  removeNodeProtocol: false,
  metafile: true,
  esbuildPlugins: [...builtIn.plugins],
  esbuildOptions(options) {
    options.alias = { ...builtIn.alias };
    options.mainFields = [...builtIn.mainFields];
    // Their licences stand beside the code, whole.
    options.legalComments = 'none';
  },
  async onSuccess() {
    const metafile = 'dist/metafile-esm.json';
    const bundled = JSON.parse(readFileSync(metafile, 'utf8')) as Bundled;
    writeFileSync('dist/LICENCES.txt', licences('.', bundled));
    await mergeChunks('dist', bundled, groups);
    rmSync(metafile);
  },
});
