import * as z from 'zod/mini';
import { manifestSchema } from './schema.ts';

/** The shape of a manifest as JSON Schema (2020-12); published as `schemas/manifest.json`. Its seal must match as well. */
export function manifestJsonSchema(): object {
  return {
    ...z.toJSONSchema(manifestSchema, { io: 'input' }),
    title: 'Manifest',
    description: 'The books of one run over many files: what came in, what came of it, and what to look at. No answer, and no id of a person.',
  };
}
