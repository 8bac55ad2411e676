import { AttemptError } from '../errors/errors.ts';
import type { Framework } from '../framework/framework.ts';
import type { AttemptEnvelope, AttemptRecord } from './record.ts';

/** One deliberate step from one version of a framework to a later one. */
export interface Migration {
  readonly framework: string;
  readonly from: string;
  readonly to: string;
  /** Rewrites a record, and lists what moved in words a person can check. */
  readonly move: (record: AttemptRecord) => { readonly record: AttemptRecord; readonly moved: readonly string[] };
}

export interface Migrated {
  readonly body: AttemptRecord;
  /** What moved, step by step; empty where the versions are the same. */
  readonly moved: readonly string[];
}

/**
 * Takes a record to the version of the framework at hand, one step after another.
 *
 * @throws {AttemptError} `E_VERSION_OTHER` when no row of steps leads there; nothing is guessed.
 */
export function migrate(framework: Framework, { framework: made, body }: AttemptEnvelope, migrations: readonly Migration[]): Migrated {
  let [version, record] = [made.version, body];
  const moved: string[] = [];
  const seen = new Set<string>();
  while (version !== framework.version) {
    const step = migrations.find((candidate) => candidate.framework === framework.id && candidate.from === version);
    if (step === undefined || seen.has(version)) {
      throw new AttemptError('E_VERSION_OTHER', `This was made with "${made.id}" ${made.version}; nothing says how to bring it to ${framework.version}. Open it with the version it was made with.`);
    }
    seen.add(version);
    const next = step.move(record);
    [version, record] = [step.to, next.record];
    moved.push(...next.moved);
  }
  return { body: record, moved };
}
