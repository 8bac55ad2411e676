import type { Outcome } from './outcome.ts';
import type { Refusal } from './rules.ts';
import { fileOf } from './script.ts';

/** A line that should have loaded the script. */
export interface Line {
  readonly src: string;
  readonly integrity: string;
}

/** What is at the address now. */
export type Came = { readonly came: 'bytes'; readonly digests: Readonly<Record<string, string>> } | { readonly came: 'nothing'; readonly reason: string };

const means = 'check.questions.means';

/** Why the script did not run, as far as the page can tell. */
export function judgeMissing(line: Line | null, refusals: readonly Refusal[], came: Came | null): readonly Outcome[] {
  if (line === null || came === null) return [{ state: 'blocked', found: 'noLine', means }];
  const file = fileOf(line.src);
  const refusal = refusals.find(({ rule, what }) => rule.startsWith('script-src') && what === line.src);
  if (refusal !== undefined) return [{ state: 'blocked', found: 'fileRefused', means, args: { file: line.src, rule: refusal.rule } }];
  if (came.came === 'nothing') return [{ state: 'blocked', found: 'fileMissing', means, args: { file: line.src, reason: came.reason } }];
  const values = line.integrity.split(/\s+/).filter((value) => value !== '');
  const right = Object.values(came.digests);
  if (values.length > 0 && right.length > 0 && !values.some((value) => right.includes(value))) {
    return [{ state: 'blocked', found: 'otherFile', means, args: { file, value: came.digests['sha384'] ?? right.join(' ') } }];
  }
  return [{ state: 'blocked', found: 'didNotRun', means, args: { file } }];
}

/** Asks for the file and works out its integrity values. */
export async function lookAtFile({ src }: Line): Promise<Came> {
  try {
    const response = await fetch(src, { cache: 'no-store' });
    if (!response.ok) return { came: 'nothing', reason: String(response.status) };
    const bytes = await response.arrayBuffer();
    const digests: Record<string, string> = {};
    for (const size of ['256', '384', '512']) {
      // Only there on a secure page; elsewhere the value cannot be compared.
      if ('subtle' in crypto) digests[`sha${size}`] = `sha${size}-${base64(await crypto.subtle.digest(`SHA-${size}`, bytes))}`;
    }
    return { came: 'bytes', digests };
  } catch (error) {
    return { came: 'nothing', reason: error instanceof Error ? error.message : 'no answer' };
  }
}

const base64 = (bytes: ArrayBuffer): string => btoa(String.fromCodePoint(...new Uint8Array(bytes)));
