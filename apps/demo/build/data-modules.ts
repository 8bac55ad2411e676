import { pathToFileURL } from 'node:url';
import type { Plugin } from 'vite';

/** A module named `….data.ts` is run when the application is built; what it exports is written down as data, and what it imports stays behind. */
export const dataModules: Plugin = {
  name: 'data-modules',
  apply: 'build',
  enforce: 'pre',
  async load(id) {
    if (!id.endsWith('.data.ts')) return null;
    const exported: unknown = await import(pathToFileURL(id).href);
    return Object.entries(exported as Readonly<Record<string, unknown>>).map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};`).join('\n');
  },
};
