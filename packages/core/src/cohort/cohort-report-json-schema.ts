import * as z from 'zod/mini';
import { cohortReportSchema } from './schema.ts';

/** The shape of a cohort report as JSON Schema (2020-12); published as `schemas/cohort.json`. */
export function cohortReportJsonSchema(): object {
  return {
    ...z.toJSONSchema(cohortReportSchema, { io: 'output' }),
    title: 'Cohort report',
    description: 'What may be read about a group. "hidden" stands in place of a figure that is held back, and "why" names the rule.',
  };
}
