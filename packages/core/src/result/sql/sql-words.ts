/** The two dialects that are written. They read nearly all of it alike; what differs is here. */
export type SqlDialect = 'postgres' | 'duckdb';

/** The name of a double: what every level that is no whole number is worked out in. */
export const doubleIn: Readonly<Record<SqlDialect, string>> = { postgres: 'DOUBLE PRECISION', duckdb: 'DOUBLE' };

/** A text, quoted. */
export function text(value: string): string {
  return `'${value.replaceAll('\'', '\'\'')}'`;
}

export function listOf(values: readonly string[]): string {
  return values.map(text).join(', ');
}

/** A named table of what is known beforehand. */
export function known(head: string, rows: readonly (readonly string[])[]): string {
  return `${head} AS (\n  VALUES\n    ${rows.map((row) => `(${row.join(', ')})`).join(',\n    ')}\n)`;
}

/** A named step of a query. */
export function step(name: string, lines: readonly string[], about?: string): string {
  return `${about === undefined ? '' : `-- ${about}\n`}${name} AS (\n  ${lines.join('\n  ')}\n)`;
}

export function comment(lines: readonly string[]): string {
  return lines.map((line) => `-- ${line}`.trimEnd()).join('\n');
}
