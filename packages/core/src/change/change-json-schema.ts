import * as z from 'zod/mini';
import { normsSchema, versionMapSchema } from './schema.ts';

/** The shape of norms as JSON Schema (2020-12); published as `schemas/norms.json`. */
export function normsJsonSchema(): object {
  return {
    ...z.toJSONSchema(normsSchema, { io: 'input' }),
    title: 'Norms',
    description: 'How far levels of a skill lie apart between people, and how reliable they are: what tells a change from chance.',
  };
}

/** The shape of a version map as JSON Schema (2020-12); published as `schemas/version-map.json`. Whether it fits its two versions is looked at when it is used. */
export function versionMapJsonSchema(): object {
  return {
    ...z.toJSONSchema(versionMapSchema, { io: 'input' }),
    title: 'Version map',
    description: 'What became of each question between two versions of a framework, and why. A question that has no like any more maps to null.',
  };
}
