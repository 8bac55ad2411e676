import type { Finding } from '../errors/finding.ts';
import { nearest } from '../json/nearest.ts';
import { pointerOf } from '../json/json-pointer.ts';

/** Most names listed in one message. */
const most = 12;

/** A finding at a place, with a hint only where there is one. */
export function finding(code: string, steps: readonly (string | number)[], message: string, hint?: string): Finding {
  return { code, path: pointerOf(steps), message, ...(hint === undefined ? {} : { hint }) };
}

/** A name that the framework does not have: the nearest one it has, or all of them. */
export function unknownName(code: string, what: string, steps: readonly (string | number)[], name: string, names: readonly string[]): Finding {
  const meant = nearest(name, names);
  if (names.length === 0) return finding(code, steps, `this framework has no ${what}`);
  return finding(code, steps, `this framework has no ${what} of that name`, meant === undefined ? `it has ${listed(names)}` : `did you mean "${meant}"?`);
}

/** Names in quotes, and how many more there are. */
export function listed(names: readonly string[]): string {
  const shown = names.slice(0, most).map((name) => `"${name}"`).join(', ');
  return names.length > most ? `${shown} and ${names.length - most} more` : shown;
}
