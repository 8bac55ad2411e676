import type { Finding } from '@guildhall/core';

type Taken = { readonly ok: true } | { readonly ok: false; readonly findings: readonly Pick<Finding, 'code'>[] };

/** How often another code is made before somebody is told that theirs was not taken. */
const tries = 16;

/** What is known of other people's codes is short, and one in a thousand has the same. */
const looksLikeAnother: readonly string[] = ['E_GROUP_TAKEN_BACK', 'E_GROUP_TWICE'];

/** Tries again, as long as what is handed in is refused only because it looks like what somebody else has handed in. */
export function taking<T extends Taken>(hand: () => T): T {
  let taken = hand();
  for (let i = 1; i < tries && !taken.ok && taken.findings.some(({ code }) => looksLikeAnother.includes(code)); i += 1) taken = hand();
  return taken;
}
