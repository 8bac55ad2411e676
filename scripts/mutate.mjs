// `npm run mutate`: changes the scoring, gap and plan code in hundreds of small ways, and counts what the tests notice.
import process from 'node:process';
import { writeMeasured } from './lib/measurements.mjs';
import { mutationScores } from './lib/mutation-scores.mjs';
import { giveUp, install, pnpm } from './lib/toolchain.mjs';

try {
  await install();
  const only = process.argv.slice(2);
  await pnpm(['--filter=@guildhall/core', 'exec', 'stryker', 'run', ...only]);
  // A run over some of the files says nothing about the whole.
  if (only.length === 0) writeMeasured('Mutation score', mutationScores());
} catch (error) {
  giveUp(error);
}
