export type { Completion, CompletionOnly, CompletionWithPlan, CompletionWithResult, SharedStep, Sharing } from './completion.ts';
export { completionOf, type CompletionInput } from './completion-of.ts';
export { resultJsonSchema } from './result-json-schema.ts';
export { resultOf, type ResultInput } from './result-of.ts';
export { resultSchema } from './result-schema.ts';
export type { Result, ResultWarning } from './result.ts';
