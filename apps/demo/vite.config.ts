import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

export default defineConfig({
  // Every address in the pages is relative, so the built folder works under any path of any site.
  base: './',
  plugins: [react()],
  // Never a network address: a development server that others can reach has been made to read files to them.
  server: { host: '127.0.0.1', strictPort: true },
  preview: { host: '127.0.0.1', strictPort: true },
  build: {
    // The oldest browsers that councils still have: Safari 15.6, Chrome 109, Firefox ESR 115.
    target: ['chrome109', 'firefox115', 'safari15.6'],
    // One file, so that no part of it can be missing after a new version was put up while somebody was in the middle.
    chunkSizeWarningLimit: 1000,
    // The policy the pages run under allows no data: addresses, so small pictures stay files.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
});
