export { scoringSql, viewName, type ScoringSqlOptions } from './scoring-sql.ts';
export { tablesSql } from './tables-sql.ts';
export type { SqlDialect } from './sql-words.ts';
