import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Rows of bad input and of the machine that a test must prove; those between are about YAML, which is not read. */
export const rowsWanted: readonly number[] = [...Array.from({ length: 44 }, (_, i) => i + 1), ...Array.from({ length: 72 }, (_, i) => i + 58)];

/** A title, or the name of a row in a table, that begins with the numbers of what it proves: `'36 keeps …'`, `'65, 66 and 67 makes …'`. */
const titled = /(?:\bit\(|\)\(|^\s*\[(?:String\.raw)?)['"`](\d+(?:(?:, | and )\d+)*) \S/gm;

/** In which test files each row is proven, by what their titles say. */
export function proofsOfRows(): ReadonlyMap<number, readonly string[]> {
  const folder = fileURLToPath(new URL('../', import.meta.url));
  const proofs = new Map<number, string[]>(rowsWanted.map((row) => [row, []]));
  for (const name of readdirSync(folder).filter((file) => file.endsWith('.test.ts')).sort()) {
    const text = readFileSync(folder + name, 'utf8');
    const rows = new Set([...text.matchAll(titled)].flatMap(([, numbers = '']) => numbers.split(/, | and /).map(Number)));
    for (const row of rows) proofs.get(row)?.push(name.replace(/\.test\.ts$/, ''));
  }
  return proofs;
}

export interface RowTold { readonly row: number; readonly proofs: readonly string[] }

/** The rows that a page tells of: `| 36 | a last line cut | 3 | score, bad-streams | |`. */
export function rowsToldIn(page: string): readonly RowTold[] {
  return [...page.matchAll(/^\| (\d+) \| [^|]+ \| [^|]+ \| ([a-z, -]+) \|/gm)].map(([, row, files = '']) => ({ row: Number(row), proofs: files.split(',').map((file) => file.trim()) }));
}
