import * as z from 'zod/mini';
import { resultSchema } from './result-schema.ts';

/** The shape of a result as JSON Schema (2020-12); published as `schemas/result.json`. */
export function resultJsonSchema(): object {
  return {
    ...z.toJSONSchema(resultSchema),
    title: 'Result',
    description: 'What one answer sheet comes to. For development, never for selection. Numbers are not rounded; what was absent in the sheet is absent here.',
  };
}
