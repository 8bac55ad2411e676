import { storeCases, type MakeStore } from './store-cases.ts';

/** A rule that a store does not keep. */
export interface BrokenRule {
  readonly rule: string;
  readonly happened: string;
}

/**
 * Tries a store against everything that is asked of one.
 *
 * @param make gives the store of one place: the same things for the same name, nothing yet for a new name.
 * @returns what is broken; empty where nothing is.
 * @example await checkStore(() => memoryStore()); // []
 */
export async function checkStore(make: MakeStore): Promise<readonly BrokenRule[]> {
  const broken: BrokenRule[] = [];
  // One after the other: they may all end up in one database.
  for (const { rule, run } of storeCases(make)) {
    try {
      await run();
    } catch (error) {
      broken.push({ rule, happened: error instanceof Error ? error.message : String(error) });
    }
  }
  return broken;
}
