import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { library } from '@guildhall/config/tsup';
import type { Options } from 'tsup';

const rooms = [
  'frameworks', 'flow', 'scoring', 'document', 'report', 'explain', 'result', 'receipt', 'sheet', 'council', 'statistics', 'privacy', 'cohort', 'group', 'raters', 'change', 'diary', 'register', 'what-if',
  'attack', 'messages', 'json', 'testing',
];

/** Each Welsh text stands beside the English it was made from, for translators and tests. Nobody who runs it needs that. */
const welshAlone: NonNullable<Options['esbuildPlugins']>[number] = {
  name: 'welsh-alone',
  setup(build) {
    build.onLoad({ filter: /[\\/]messages[\\/]cy[\\/][a-z-]+\.ts$/ }, async ({ path }) => {
      const contents = (await readFile(path, 'utf8')).replaceAll(/\bof: (?:'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"|`(?:[^`\\]|\\.)*`),?/g, '');
      if (/^\s*of:|\{ of:/m.test(contents)) throw new Error(`${path}: the English beside a Welsh text is not one literal, so it cannot be left out`);
      return { contents, loader: 'ts' };
    });
  },
};

// A room named in package.json's `exports` is an entry of its own; whatever two rooms share becomes a chunk.
export default library({
  // Named one by one: a list is looked for on the disk and comes back in any order, and the order of entries shows in the chunks.
  entry: {
    index: 'src/index.ts',
    ...Object.fromEntries(rooms.map((room) => [`${room}/index`, `src/${room}/index.ts`])),
    // No ways in of their own: they keep the two ways to write a message in other chunks than the catalogue and one another, for a page that brings its own few texts.
    'messages/format-text': 'src/messages/format-text.ts',
    'messages/lean-format-text': 'src/messages/lean-format-text.ts',
  },
  esbuildPlugins: [welshAlone],
  esbuildOptions(options) {
    // The distributions come as some two hundred packages. They are built in, so that nobody has to install and approve them one by one.
    options.mainFields = ['browser', 'module', 'main'];
    const { resolve } = createRequire(import.meta.url);
    options.alias = { debug: resolve('@guildhall/config/no-debug.cjs'), '@stdlib/assert-has-generator-support': resolve('@guildhall/config/has-generators.cjs') };
    // Their licences stand beside the code.
    options.legalComments = 'external';
  },
});
