export { longResultColumns, longResultRows } from './long-rows.ts';
export type { ResultRow, RowValue } from './row.ts';
export { wideResultColumns, wideResultRow } from './wide-row.ts';
