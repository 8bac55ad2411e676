import { getHeapSpaceStatistics, setFlagsFromString } from 'node:v8';

/** Bytes for what is new: with less, scoring takes longer; with more, it takes no less time. */
const enough = 16 * 1024 * 1024;

let isSteady = false;

/**
 * Keeps memory from growing with the length of what is read. To be called now and then.
 *
 * The engine gives ever more room to what is new the longer a program runs, up to 200 MB, whether or not anything of it is still needed. How much
 * it may have is settled before a program begins, and by who begins it; from inside, it can only be told to stop. An engine that does not know how
 * is no worse off than before.
 */
export function keepSteady(): void {
  if (isSteady) return;
  const young = getHeapSpaceStatistics().find(({ space_name: name }) => name === 'new_space');
  if (young === undefined || young.space_size < enough) return;
  isSteady = true;
  setFlagsFromString('--semi-space-growth-factor=1');
}
