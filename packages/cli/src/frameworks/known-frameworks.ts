import { isNewerVersion, type Framework } from '@guildhall/core';
import { frameworks } from '@guildhall/core/frameworks';
import { nameOf } from './name-of.ts';

/** What a run knows beside the frameworks we ship. */
export interface Brought {
  /** Frameworks that were brought by `--framework-file`, each checked and each of a name of its own. */
  readonly brought: readonly Framework[];
}

const together = new WeakMap<readonly Framework[], readonly Framework[]>();

/** Every framework there is in a run: ours, and those that were brought. One that is ours, brought with other translations, stands in its place. */
export function knownFrameworks({ brought }: Brought): readonly Framework[] {
  if (brought.length === 0) return frameworks;
  const before = together.get(brought);
  if (before !== undefined) return before;
  const names = new Set(brought.map(nameOf));
  const all = [...frameworks.filter((framework) => !names.has(nameOf(framework))), ...brought];
  together.set(brought, all);
  return all;
}

/** One of them by its id; without a version, the newest. */
export function frameworkCalled(known: Brought, id: string, version?: string): Framework | undefined {
  const versions = knownFrameworks(known).filter((framework) => framework.id === id && (version === undefined || framework.version === version));
  return versions.reduce<Framework | undefined>((newest, framework) => (newest === undefined || isNewerVersion(framework.version, newest.version) ? framework : newest), undefined);
}
