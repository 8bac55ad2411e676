// Prints, as a table in Markdown, what each part of the script with one question set weighs: `node build/weigh.mjs`.
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { frameworkById } from '@guildhall/core/frameworks';
import { bundle, bundleWithNames } from './bundle.mjs';
import { partsOf } from './parts.mjs';

/** The first that fits. @type {readonly (readonly [RegExp, string])[]} */
const parts = [
  [/messages\/(?:format|is-draft|english|welsh)\.ts|lean-format-text/, 'texts of the interface, English and Welsh'],
  [/guildhall:frameworks/, 'the question set, word for word'],
  [/guildhall\.ts/, 'styles'],
  [/node_modules\/\.pnpm\/xstate/, 'XState, which runs the charts'],
  [/node_modules\/\.pnpm\/zod/, 'zod, which reads what is stored and given'],
  [/node_modules\/\.pnpm\/preact/, 'Preact, in place of React'],
  [/node_modules/, 'SHA-256 and IndexedDB'],
  [/react\/src\/screens/, 'components: screens'],
  [/react\/src\/(?:parts|charts)/, 'components: pieces and charts'],
  [/react\/src/, 'components: stores, sessions, places, words'],
  [/core\/src\/(?:framework|json)\//, 'core: checking question sets and other JSON'],
  [/core\/src\/(?:flow|attempt|calendar)\//, 'core: running an attempt, reading its record'],
  [/core\/src/, 'core: scoring, gaps, plan, report, explanations, council'],
  [/src\//, 'the element itself'],
];

const set = frameworkById('councillor-roles');
if (set === undefined) throw new Error('there is no such question set');
const script = (await bundle([set], '0.0.0')).bytes;
const named = Buffer.from(await bundleWithNames([set])).toString('utf8');
const weighed = partsOf(named, (path) => parts.find(([pattern]) => pattern.test(path))?.[1] ?? 'the rest').filter(({ gzip }) => gzip > 100);
// The names of files make the pieces a little heavier than they are, so they are shared out over the script as it is.
const whole = gzipSync(script).length;
const sum = weighed.reduce((total, { gzip }) => total + gzip, 0);
const kB = (/** @type {number} */ bytes) => (bytes / 1000).toFixed(1);
const rows = weighed.map(({ part, gzip }) => [part, kB((gzip / sum) * whole)]);
console.log(`| Part | kB of gzip |\n| --- | ---: |\n${[...rows, ['**the script**', `**${kB(whole)}**`], ['the script, brotli', kB(brotliCompressSync(script).length)], ['the script, not packed', kB(script.length)]].map((row) => `| ${row.join(' | ')} |`).join('\n')}`);
