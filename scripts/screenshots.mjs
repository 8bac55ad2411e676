// `npm run screenshots`: a picture of every screen, at phone and desktop width, in screenshots/. Look at each as a person would.
import { join } from 'node:path';
import { build, giveUp, install, node, root, run } from './lib/toolchain.mjs';

const folder = join(root, 'screenshots');
try {
  await install();
  await build(['./packages/*', './apps/*']);
  await run(node(), [join(root, 'scripts/lib/take-screenshots.mjs'), folder]);
  console.log(`The pictures are in ${folder}`);
} catch (error) {
  giveUp(error);
}
