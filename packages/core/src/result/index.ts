export { resultJsonSchema } from './result-json-schema.ts';
export { resultOf, type ResultInput } from './result-of.ts';
export { resultSchema } from './result-schema.ts';
export type { Result, ResultWarning } from './result.ts';
