import { exitKindOf, parseJson, type PositionOf } from '@guildhall/core/json';
import type { Finding } from '@guildhall/core';
import type { Entry } from './input.ts';

/** What an entry holds, or everything that keeps it from being read. */
export type ParsedEntry =
  | { readonly ok: true; readonly value: unknown; readonly positionOf: PositionOf; readonly warnings: readonly Finding[] }
  | { readonly ok: false; readonly findings: readonly Finding[]; readonly rest?: Rest };

/** What could be read where only the content is wrong: enough to say what else is. */
export interface Rest {
  readonly value: unknown;
  readonly positionOf: PositionOf;
  /** The same with what was refused as it stood, where all of that has a place in it. */
  readonly asItStood?: unknown;
}

/** Reads one entry as JSON; in a file of lines, findings carry the line of the file. */
export function parseEntry({ text, line, findings, mayBeCut, isLine, parsed: known }: Entry): ParsedEntry {
  if (known !== undefined) return known;
  if (findings.length > 0) return { ok: false, findings };
  const parsed = parseJson(text, { firstLine: line });
  if (!parsed.ok) return { ...parsed, findings: isLine && mayBeCut ? parsed.findings.map(cut) : parsed.findings };
  const hasMark = text.startsWith('\ufeff');
  return { ...parsed, warnings: hasMark ? [{ code: 'W_BYTE_ORDER_MARK', path: '', message: 'this begins with a byte order mark, which was passed over', line, column: 1 }] : [] };
}

/** Everything that is wrong with an entry that could not be taken: what its reading found, and what `check` finds in the rest of it. */
export function everyFinding({ findings, rest }: Extract<ParsedEntry, { ok: false }>, check: (rest: Rest) => readonly Finding[]): readonly Finding[] {
  if (rest === undefined) return findings;
  const found = new Set(findings.map(({ path }) => path));
  return [...findings, ...check(rest).filter(({ code, path }) => exitKindOf(code) !== 0 && !found.has(path))];
}

/** The end of a file that has no line end was often cut. */
function cut(finding: Finding): Finding {
  return finding.code === 'E_SYNTAX' && finding.line !== undefined
    ? { ...finding, hint: `this last line may have been cut; send it again from line ${finding.line}` }
    : finding;
}
