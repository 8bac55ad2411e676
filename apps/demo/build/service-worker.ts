import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { transformWithOxc, type Plugin } from 'vite';

const source = new URL('../worker/service-worker.ts', import.meta.url).pathname;
const name = 'service-worker.js';

/** Not the build's: the council's own, and where the worker itself comes from. */
const others = new Set([name, 'council.json']);

/** Writes the service worker beside the built files, with the list of exactly those. */
export const serviceWorker: Plugin = {
  name: 'service-worker',
  apply: 'build',
  async writeBundle({ dir = '' }) {
    const files = readdirSync(dir, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
      .map((entry) => relative(dir, join(entry.parentPath, entry.name)).replaceAll('\\', '/')).filter((address) => !others.has(address)).sort()
      .map((address) => ({ address, integrity: `sha256-${createHash('sha256').update(readFileSync(join(dir, address))).digest('base64')}` }));
    const { code } = await transformWithOxc(readFileSync(source, 'utf8'), source);
    const body = `const files = ${JSON.stringify(files)};\n${code}`;
    const build = createHash('sha256').update(body).digest('hex').slice(0, 8);
    writeFileSync(join(dir, name), `const build = '${build}';\n${body}`);
  },
};
