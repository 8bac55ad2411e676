import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { buildName } from './build/build-name.ts';
import { dataModules } from './build/data-modules.ts';
import { firstPage } from './build/first-page.ts';
import { oneFile } from './build/one-file.ts';
import { onlyWhatIsSaid } from './build/only-what-is-said.ts';
import { serviceWorker } from './build/service-worker.ts';

/** What the first page needs and rooms need too. Each in a file of its own, these weigh two kilobytes more than together. */
const smallOnFirstPage = /vite\/preload-helper|\/react-dom\/(?:index|cjs\/react-dom\.production)\.js$|\/apps\/demo\/src\/(?:first\/|parts\/loading|routing\/(?:hash-places|kept-reading|place|not-loaded)|device\/(?:cleared|leave-cleared|device-state|listen|where)|drawers\/(?:names|whose|use-whose|drawer-slot)|hand-in\/(?:marks|forgetting-marks)|readiness\/tray)[^/]*$/;

/** `vite build` writes a folder for any path of a site; `vite build --mode one` writes one page that runs from a disk. */
export default defineConfig(({ mode }) => {
  const isOne = mode === 'one';
  return {
    // Every address in the pages is relative, so the built folder works under any path of any site.
    base: './',
    plugins: [react(), onlyWhatIsSaid, dataModules, firstPage, buildName, isOne ? oneFile : serviceWorker],
    // Never a network address: a development server that others can reach has been made to read files to them.
    server: { host: '127.0.0.1', strictPort: true },
    preview: { host: '127.0.0.1', strictPort: true },
    build: {
      // The oldest browsers that councils still have: Safari 15.6, Chrome 109, Firefox ESR 115.
      target: ['chrome109', 'firefox115', 'safari15.6'],
      chunkSizeWarningLimit: 5000,
      // The policy the pages run under allows no data: addresses, so small pictures stay files.
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      ...(isOne ? { outDir: 'dist-one', copyPublicDir: false, cssCodeSplit: false } : {}),
      rolldownOptions: {
        output: {
          codeSplitting: isOne ? false : { groups: [{ name: 'first', test: smallOnFirstPage, includeDependenciesRecursively: false }] },
        },
      },
    },
  };
});
