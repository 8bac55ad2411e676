import type { Finding } from '../errors/finding.ts';

/** How a program ends over a finding: 1 the content is wrong, 3 it cannot be read, 4 a limit was passed, 5 another version. */
export type ExitKind = 0 | 1 | 3 | 4 | 5 | 6 | 7 | 9 | 70;

/** Codes that end otherwise than with 1. Every other `E_…` is a fault of content, and a `W_…` never changes anything. */
const exits: ReadonlyMap<string, ExitKind> = new Map<string, ExitKind>([
  ['E_EMPTY', 3], ['E_SYNTAX', 3], ['E_CONTROL_CHAR', 3], ['E_ENCODING', 3], ['E_MAGIC', 3], ['E_ARCHIVE', 3], ['E_XLSX', 3],
  ['E_DEPTH', 4], ['E_LIMIT_KEYS', 4], ['E_LIMIT_ITEMS', 4], ['E_LIMIT_STRING', 4], ['E_LIMIT_SIZE', 4], ['E_LIMIT_TEXT', 4], ['E_LINE_LIMIT', 4], ['E_LIMIT_COLUMNS', 4], ['E_LIMIT_ENTRIES', 4],
  ['E_VERSION', 5], ['E_COHORT_FRAMEWORK', 5], ['E_NEWER', 5],
  ['E_ENTRY', 6],
]);

/** Which of several kinds wins. */
const order: readonly ExitKind[] = [70, 7, 4, 3, 6, 5, 9, 1, 0];

/**
 * The kind of exit one code stands for.
 *
 * @example exitKindOf('E_SYNTAX'); // 3
 */
export function exitKindOf(code: string): ExitKind {
  if (code.startsWith('E_PRIVACY')) return 9;
  return exits.get(code) ?? (code.startsWith('W_') ? 0 : 1);
}

/** The kind of exit several findings come to: the gravest, and 0 where nothing but warnings is left. */
export function exitKindOfAll(findings: readonly Pick<Finding, 'code'>[]): ExitKind {
  const kinds = new Set(findings.map(({ code }) => exitKindOf(code)));
  return order.find((kind) => kinds.has(kind)) ?? 0;
}
