import { createHash } from 'node:crypto';
import type { Plugin } from 'vite';

/** Names a build by what is in it, in the page: whoever is asked which one they have can read it there. */
export const buildName: Plugin = {
  name: 'build-name',
  apply: 'build',
  enforce: 'post',
  // After Vite's own last touches.
  generateBundle: {
    order: 'post',
    handler(_, bundle) {
      const files = Object.values(bundle).sort((one, other) => (one.fileName < other.fileName ? -1 : 1));
      const hash = createHash('sha256');
      for (const file of files) hash.update(file.type === 'chunk' ? file.code : file.source);
      const name = hash.digest('hex').slice(0, 8);
      for (const file of files) {
        if (file.type !== 'asset' || !file.fileName.endsWith('.html')) continue;
        const page = String(file.source);
        if (!page.includes('content="not built"')) this.error('the page has no place for the name of the build');
        file.source = page.replace('content="not built"', `content="${name}"`);
      }
    },
  },
};
