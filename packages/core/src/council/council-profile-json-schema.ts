import * as z from 'zod/mini';
import { councilProfileSchema } from './schema.ts';

/** The shape of `council.json` as JSON Schema (2020-12), for editors; published as `schemas/council-profile.json`. */
export function councilProfileJsonSchema(): object {
  return {
    ...z.toJSONSchema(councilProfileSchema, { io: 'input' }),
    title: 'Council profile',
    description: 'What a council says about itself once, for every screen and print. Only the name is needed to begin.',
  };
}
