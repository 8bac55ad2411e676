import * as z from 'zod/mini';
import { cohortReleasesSchema } from './schema.ts';

/** The shape of a history of releases as JSON Schema (2020-12); published as `schemas/cohort-releases.json`. */
export function cohortReleasesJsonSchema(): object {
  return {
    ...z.toJSONSchema(cohortReleasesSchema, { io: 'input' }),
    title: 'Cohort releases',
    description: 'Every report of one group that was shown, with what it was made from. A working file, for the next report of the same group.',
  };
}
