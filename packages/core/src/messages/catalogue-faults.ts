import { shapeOf } from './message-shape.ts';
import { welshBranches } from './plural.ts';
import type { Translation } from './translation.ts';

/**
 * Everything by which a Welsh catalogue falls short of its English one, a sentence each; empty where nothing does.
 *
 * A Welsh plural needs its six branches even where some read alike: the noun after 2, 3 and 6 often mutates, and a missing branch
 * would quietly take the wrong form.
 */
export function faultsIn(english: Readonly<Record<string, string>>, welsh: Readonly<Record<string, Translation>>): readonly string[] {
  const keys = new Set([...Object.keys(english), ...Object.keys(welsh)]);
  return [...keys].flatMap((key) => faultsOf(english[key], welsh[key]).map((fault) => `${key}: ${fault}`));
}

function faultsOf(english: string | undefined, welsh: Translation | undefined): readonly string[] {
  if (english === undefined) return ['there is Welsh for it, but no English'];
  if (welsh === undefined) return ['has no Welsh'];
  if (welsh.of !== english) return [`its Welsh is stale: it was made from “${welsh.of}”, and the English is now “${english}”`];
  return shapeFaults(english, welsh.text);
}

function shapeFaults(english: string, welsh: string): readonly string[] {
  const [from, to] = [shapeOf(english), shapeOf(welsh)];
  const faults: string[] = [];
  if (!same(from.args, to.args)) faults.push(`its arguments are ${named(from.args)} in English and ${named(to.args)} in Welsh`);
  if (!same(from.selects.flat(), to.selects.flat())) faults.push('its English and Welsh do not choose among the same options');
  for (const branches of to.plurals) {
    const missing = welshBranches.filter((branch) => !branches.includes(branch));
    if (missing.length > 0) faults.push(`a Welsh plural lacks ${missing.join(', ')}`);
  }
  return faults;
}

function same(left: readonly string[], right: readonly string[]): boolean {
  return left.join() === right.join();
}

function named(args: readonly string[]): string {
  return args.length === 0 ? 'none' : args.join(', ');
}
