import react from '@vitejs/plugin-react';
import { join } from 'node:path';
import { build } from 'vite';

const pages = join(import.meta.dirname, 'pages');

/** Builds the pages alike: one React, production mode, minified, for the same browsers. */
export async function buildPages(folder: string): Promise<void> {
  await build({
    configFile: false,
    root: pages,
    base: './',
    mode: 'production',
    logLevel: 'error',
    plugins: [react()],
    resolve: { alias: [{ find: /^survey-core$/, replacement: 'survey-core-3.0.0' }], dedupe: ['react', 'react-dom', 'survey-core-3.0.0'] },
    build: { outDir: folder, emptyOutDir: true, target: 'chrome109', chunkSizeWarningLimit: 4000, rolldownOptions: { input: ['ours', 'theirs', 'plain'].map((page) => join(pages, `${page}.html`)) } },
  });
}
