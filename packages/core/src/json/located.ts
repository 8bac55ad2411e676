import type { Finding } from '../errors/finding.ts';
import type { PositionOf } from './json-place.ts';

/** Findings that are about a key, not about what it holds. */
const ofKeys: ReadonlySet<string> = new Set(['E_UNKNOWN_KEY', 'E_UNKNOWN_ITEM', 'E_NOT_ASKED', 'E_KEY_FORBIDDEN']);

/** The same findings with their lines and columns, where the document was text. */
export function located(findings: readonly Finding[], positionOf: PositionOf | undefined): readonly Finding[] {
  if (positionOf === undefined) return findings;
  return findings.map((finding) => ({ ...finding, ...positionOf(finding.path, ofKeys.has(finding.code) ? 'key' : 'value') }));
}
