export type { Completion, CompletionOnly, CompletionWithPlan, CompletionWithResult, SharedStep, Sharing } from './completion.ts';
export { completionOf, type CompletionInput } from './completion-of.ts';
export { resultJsonSchema } from './result-json-schema.ts';
export { resultOf, type ResultInput } from './result-of.ts';
export { resultSchema } from './result-schema.ts';
export { resultTextOf } from './result-text.ts';
export type { Result, ResultWarning } from './result.ts';
export { longResultColumns, longResultRows, wideResultColumns, wideResultRow, type ResultRow, type RowValue } from './rows/index.ts';
export { scoringSql, tablesSql, viewName, type ScoringSqlOptions, type SqlDialect } from './sql/index.ts';
