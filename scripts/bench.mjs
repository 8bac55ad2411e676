// `npm run bench`: measures the built core against survey-core and bare XState, side by side in one process, and the command line that sums
// up a group against JSON.parse alone, the components against SurveyJS's in a browser, and how long the board of a group session keeps a page busy.
import process from 'node:process';
import { build, giveUp, install, pnpm } from './lib/toolchain.mjs';

try {
  await install();
  await build(['@guildhall/core', '@guildhall/cli', '@guildhall/react', '@guildhall/demo'], { quiet: true });
  await pnpm(['--silent', '--filter=@guildhall/bench', 'run', 'bench', ...process.argv.slice(2)], { env: { NODE_ENV: 'production' } });
} catch (error) {
  giveUp(error);
}
