import { fileURLToPath } from 'node:url';
import { english, isDraft, welsh } from '@guildhall/core/messages';
import { plainer } from './plainer.mjs';

const formatText = fileURLToPath(new URL('../src/lean-format-text.ts', import.meta.url));

/** Every name of a text there is. */
export const everyName = Object.keys(english);

/**
 * The texts of the interface, as far as the script says them: name by name, in both languages side by side, so that they pack well.
 *
 * @param {ReadonlySet<string>} names
 * @returns {import('esbuild').Plugin}
 */
export function leanTexts(names) {
  const texts = Object.fromEntries(Object.entries(english).filter(([name]) => names.has(name)).map(([name, text]) => [name, [plainer(text), plainer(welsh[name].text)]]));
  /** What stands in for files of the core's room. @type {Record<string, string>} */
  const files = {
    'format-text': `export { formatText } from ${JSON.stringify(formatText)};`,
    format: `
      import { formatText } from ${JSON.stringify(formatText)};
      const texts = ${JSON.stringify(texts)};
      export function format(language, name, args) {
        const text = Object.hasOwn(texts, name) ? texts[name][language === 'cy' ? 1 : 0] : undefined;
        if (text === undefined) throw new Error('There is no text ' + name + ' in this script.');
        return formatText(language, text, args);
      }`,
    'is-draft': `export const isDraft = (language) => language === 'cy' && ${isDraft('cy')};`,
    english: 'export const english = {};',
    welsh: 'export const welsh = {};',
  };
  return {
    name: 'lean-texts',
    setup(build) {
      build.onLoad({ filter: /[\\/]core[\\/]src[\\/]messages[\\/](?:format-text|format|is-draft|english|welsh)\.ts$/ }, ({ path }) => {
        const contents = files[path.replace(/^.*[\\/]|\.ts$/g, '')];
        return contents === undefined ? undefined : { contents, loader: 'js', resolveDir: '/' };
      });
      build.onEnd(({ metafile }) => {
        for (const [path, { bytesInOutput }] of Object.entries(Object.values(metafile?.outputs ?? {})[0]?.inputs ?? {})) {
          if (/messages\/(?:english|welsh)\.ts$/.test(path) && bytesInOutput > 0) throw new Error(`${path} is used whole, and only its texts by name are in the script`);
        }
      });
    },
  };
}
