import type { Finding } from '@guildhall/core';
import type { PositionOf } from '@guildhall/core/json';

/** Findings about a key rather than what it holds. */
const ofKeys: ReadonlySet<string> = new Set(['E_UNKNOWN_KEY', 'E_KEY_FORBIDDEN']);

/** Findings with their lines and columns, where they have none yet. */
export function located(findings: readonly Finding[], positionOf: PositionOf): readonly Finding[] {
  return findings.map((finding) => (finding.line === undefined ? { ...finding, ...positionOf(finding.path, ofKeys.has(finding.code) ? 'key' : 'value') } : finding));
}
