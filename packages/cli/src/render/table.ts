import { plain } from './plain.ts';
import { padded, widthOf, wrap } from './wrap.ts';

/**
 * Rows in columns, the last of which is wrapped. Where that would leave it no room, each row becomes a few lines instead.
 *
 * Written cells are made safe for a terminal.
 */
export function table(rows: readonly (readonly string[])[], width = Number.POSITIVE_INFINITY): string {
  const cells = rows.map((row) => row.map(plain));
  const count = Math.max(0, ...cells.map((row) => row.length));
  const widths = Array.from({ length: count }, (_, i) => Math.max(0, ...cells.map((row) => widthOf(row[i] ?? ''))));
  const before = widths.slice(0, -1).reduce((sum, each) => sum + each + 2, 0);
  // A last column that is short needs no more room than it takes.
  if (before + Math.min(20, widths.at(-1) ?? 0) > width) return cells.map((row) => row.map((cell, i) => (i === 0 ? cell : `  ${wrap(cell, width - 2, '  ')}`)).join('\n')).join('\n');
  return cells.map((row) => row.map((cell, i) => (i === count - 1 ? wrap(cell, width - before, ' '.repeat(before)) : padded(cell, (widths[i] ?? 0) + 2))).join('').trimEnd()).join('\n');
}
