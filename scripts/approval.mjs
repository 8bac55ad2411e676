// `npm run approval [-- --council path/to/council.json --out folder]`: the approval pack, for a council or for the made-up one of the demo.
// `--walks file` first makes docs/approval/results.json of what walks have written: run the browser tests of the demo with
// GUILDHALL_RESULTS=file, into a file that was empty.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { findChromium } from '../packages/config/src/chromium.mjs';
import { readCouncil } from './lib/council-file.mjs';
import { build, giveUp, install, node, root, run, Told } from './lib/toolchain.mjs';

const here = join(root, 'docs/approval');

try {
  const { council, out, walks } = asked();
  await install();
  await build(['@guildhall/core'], { quiet: true });
  await readCouncil(council);
  const results = join(here, 'results.json');
  if (walks === '' && !existsSync(results)) throw new Told(`There is no ${results}: begin with --walks.`);
  const today = new Date().toISOString().slice(0, 10);
  // A pack that goes to a council cannot open what is in this repository.
  const where = out === here ? 'here' : 'elsewhere';
  await run(node(), [join(root, 'apps/demo/approval/write.ts'), council, out, results, today, where, walks, walks === '' ? '' : await browser()]);
  const { on } = JSON.parse(readFileSync(results, 'utf8'));
  const age = Math.round((Date.parse(today) - Date.parse(on)) / 86_400_000);
  console.log(`The approval pack is in ${relative(process.cwd(), out) || '.'}`);
  if (age > 90) console.warn(`Its accessibility statement rests on results of ${on}, ${age} days ago: walk again before anybody uses it.`);
} catch (error) {
  giveUp(error);
}

/** Paths mean the folder it was typed in: npm moves to the checkout. */
function asked() {
  const typedIn = process.env['INIT_CWD'] ?? process.cwd();
  const options = /** @type {const} */ ({ council: { type: 'string' }, out: { type: 'string' }, walks: { type: 'string' } });
  const { council, out, walks } = valuesOf(options);
  return {
    council: council === undefined ? join(root, 'apps/demo/public/council.json') : resolve(typedIn, council),
    out: out === undefined ? here : resolve(typedIn, out),
    walks: walks === undefined ? '' : resolve(typedIn, walks),
  };
}

/** @param {{ council: { type: 'string' }, out: { type: 'string' }, walks: { type: 'string' } }} options */
function valuesOf(options) {
  try {
    const { values } = parseArgs({ options });
    if (values.council !== undefined && values.out === undefined) throw new Told('Say where to: --out folder. The pack in docs/approval is the made-up council’s.');
    return values;
  } catch (error) {
    throw error instanceof Told ? error : new Told(`${/** @type {Error} */ (error).message}\nnpm run approval -- --council path/to/council.json --out folder`);
  }
}

async function browser() {
  const found = await findChromium();
  return found === undefined || found === null ? 'unknown' : execFileSync(found, ['--version'], { encoding: 'utf8' }).trim().split(' ').slice(0, 2).join(' ');
}
