import type { Finding } from '../errors/finding.ts';
import { pointerOf } from '../json/json-pointer.ts';

/** What keeps a code from being one that tells nobody who is meant: spaces, as between names, and what makes an address. */
export function opaqueFindings(code: string, steps: readonly (string | number)[]): readonly Finding[] {
  if (!/[\s@]/.test(code)) return [];
  return [{ code: 'E_NOT_OPAQUE', path: pointerOf(steps), message: 'this looks like a name or an address', hint: 'give a code that tells nobody who is meant, such as "m-17"' }];
}

/** Whether two codes mean one person: capitals, and ways to write an accent, do not make another. */
export function isSamePerson(one: string, other: string): boolean {
  return folded(one) === folded(other);
}

/** A code in the one form in which codes are compared. */
export function folded(code: string): string {
  return code.normalize('NFC').toLowerCase();
}
