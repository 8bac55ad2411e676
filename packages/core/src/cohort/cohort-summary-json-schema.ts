import * as z from 'zod/mini';
import { cohortSummarySchema } from './schema.ts';

/**
 * The shape of a cohort summary as JSON Schema (2020-12); published as `schemas/cohort-summary.json`.
 *
 * A summary that fits it may still be refused: its counts must be possible, and of the framework it names.
 */
export function cohortSummaryJsonSchema(): object {
  return {
    ...z.toJSONSchema(cohortSummarySchema, { io: 'input' }),
    title: 'Cohort summary',
    description: 'What many answer sheets come to, as counts and sums. A working file, to be merged and reported on; nothing in it has been released.',
  };
}
