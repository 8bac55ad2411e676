import type { Plugin } from 'vite';

/** Areas of the catalogue, by the name that the core's build gives them, whose texts no page here says. */
const unsaid = /\bvar (?:cli|check)\d* = \{\n {2}"(?:cli|check)\.[\s\S]*?\n\};/g;

/** Leaves out what only the command line and the check of a host's page say, in both languages. */
export const onlyWhatIsSaid: Plugin = {
  name: 'only-what-is-said',
  apply: 'build',
  enforce: 'pre',
  transform(code, id) {
    if (!code.includes('"cli.help.program"') || !id.includes('/core/dist/')) return null;
    const areas = code.match(unsaid) ?? [];
    if (areas.length !== 4) this.error(`of two areas in two languages ${areas.length} were found: the core is built otherwise than this expects`);
    return { code: code.replace(unsaid, (area) => `${area.slice(0, area.indexOf('{'))}{};`), map: null };
  },
};
