import type { Finding } from '@guildhall/core';
import type { Watch } from '../commands/score/watch.ts';
import { ended } from '../exit.ts';
import type { Brought } from '../frameworks/known-frameworks.ts';
import { knownFramework } from '../known-framework.ts';

type Objection = NonNullable<Watch['objection']>;

/**
 * Refuses what a run is not meant to take: with `strict` a sheet that names no version, and with pins a sheet of any other framework or version.
 *
 * @throws {Ended} `E_USAGE` for a pin without a version; `E_UNKNOWN_FRAMEWORK`, `E_VERSION` for one that is not known.
 */
export function objectionTo(known: Brought, { framework: pins = [], strict = false }: { readonly framework?: readonly string[]; readonly strict?: boolean }): Objection | undefined {
  for (const pin of pins) {
    if (!/^[^@]+@[^@]+$/.test(pin)) throw ended('E_USAGE', '--framework takes an id and a version', { hint: /\.json$/i.test(pin) ? 'a file is brought with --framework-file' : 'as in --framework councillor-roles@1.0.0' });
    knownFramework(known, pin);
  }
  if (pins.length === 0 && !strict) return undefined;
  return ({ framework, sheet }) => {
    if (strict && sheet.version === undefined) return noVersion;
    return pins.length === 0 || pins.includes(`${framework.id}@${framework.version}`) ? undefined : otherThan(pins, framework);
  };
}

const noVersion: Finding = { code: 'E_NO_VERSION', path: '/version', message: 'no version is given, and --strict takes no sheet without one', hint: 'whoever sends the sheet knows which questions were asked' };

function otherThan(pins: readonly string[], { id, version }: { readonly id: string; readonly version: string }): Finding {
  const hint = `--framework takes only ${pins.join(', ')}`;
  if (pins.some((pin) => pin.startsWith(`${id}@`))) return { code: 'E_VERSION_OTHER', path: '/version', message: `this is version ${version}, which is not the one asked for`, hint };
  return { code: 'E_FRAMEWORK_OTHER', path: '/framework', message: 'this is of a framework that was not asked for', hint };
}
