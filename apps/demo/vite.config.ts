import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

/** Areas of the catalogue, by the name that the core's build gives them, whose texts no page here says. */
const unsaid = /\bvar (?:cli|change|charts|check|cohort|raters|whatIf)\d* = \{\n {2}"(?:cli|change|charts|check|cohort|raters|whatIf)\.[\s\S]*?\n\};/g;

/** Leaves out what only the command line and reports on groups say: a quarter of the catalogue, twice. */
const onlyWhatIsSaid: Plugin = {
  name: 'only-what-is-said',
  apply: 'build',
  enforce: 'pre',
  transform(code, id) {
    if (!code.includes('"cli.help.program"') || !id.includes('/core/dist/')) return null;
    const areas = code.match(unsaid) ?? [];
    if (areas.length !== 14) this.error(`of seven areas in two languages ${areas.length} were found: the core is built otherwise than this expects`);
    return { code: code.replace(unsaid, (area) => `${area.slice(0, area.indexOf('{'))}{};`), map: null };
  },
};

export default defineConfig({
  // Every address in the pages is relative, so the built folder works under any path of any site.
  base: './',
  plugins: [react(), onlyWhatIsSaid],
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
