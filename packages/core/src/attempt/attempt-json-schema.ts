import * as z from 'zod/mini';
import { attemptEnvelopeSchema } from './schema.ts';

/**
 * The shape of a saved attempt and its journal as JSON Schema (2020-12); published as `schemas/attempt.json`.
 *
 * One that fits it may still be refused: its seal must match, and what its journal tells must have been possible.
 */
export function attemptJsonSchema(): object {
  return {
    ...z.toJSONSchema(attemptEnvelopeSchema, { io: 'input' }),
    title: 'Attempt',
    description: 'Everything that happened in one person\'s attempt, in order. Nothing in it is ever changed; what was said later comes later.',
  };
}
