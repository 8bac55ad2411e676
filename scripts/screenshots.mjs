// `npm run screenshots`: a picture of every screen, at phone and desktop width, and of rooms as a projector shows them, in screenshots/. Look at each
// as a person would. `npm run screenshots -- group flow` takes those of some walks alone.
import { join } from 'node:path';
import { argv } from 'node:process';
import { build, giveUp, install, node, root, run } from './lib/toolchain.mjs';

const folder = join(root, 'screenshots');
try {
  await install();
  await build(['./packages/*', './apps/*']);
  await run(node(), [join(root, 'scripts/lib/take-screenshots.mjs'), folder, ...argv.slice(2)]);
  console.log(`The pictures are in ${folder}`);
} catch (error) {
  giveUp(error);
}
