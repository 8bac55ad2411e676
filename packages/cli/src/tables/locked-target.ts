import type { Disk } from '../files/disk.ts';
import { openOutputs } from '../nightly/outputs.ts';
import type { Target } from './write-target.ts';

/**
 * A file that only this run may write, until it is done or left; what a run that was killed has left beside it is removed.
 *
 * @throws {Ended} `E_LOCKED` (exit 8) where another run has it; else as `fileTarget` does.
 */
export async function lockedTarget(disk: Disk, path: string, inputs: readonly string[]): Promise<Target> {
  const outputs = await openOutputs(disk, { results: path }, inputs);
  return { write: (piece) => outputs.write('results', piece), done: outputs.done, abandon: outputs.abandon };
}
