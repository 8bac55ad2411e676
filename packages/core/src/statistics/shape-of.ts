import { type Statistic, known, undefinedFor } from './statistic.ts';

/** How many rows and columns a table of numbers has, if each row has the same and every number is one. */
export function shapeOf(rows: readonly (readonly number[])[]): Statistic<{ readonly rows: number; readonly columns: number }> {
  const columns = rows[0]?.length ?? 0;
  if (rows.some(({ length }) => length !== columns)) return undefinedFor('ragged');
  // A hole in a row is `undefined` at run time, and `every` would step over it.
  for (const row of rows) for (const cell of row) if (!Number.isFinite(cell)) return undefinedFor('not-finite');
  return known({ rows: rows.length, columns });
}
