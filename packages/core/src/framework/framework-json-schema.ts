import { jitless } from './jitless.ts';
import * as z from 'zod/mini';
import { frameworkSchema } from './schema.ts';

z.config(jitless);

/**
 * The shape of a framework as JSON Schema (2020-12), for authors who write JSON and for their editors; published as `schemas/framework.json`.
 *
 * A framework that fits it may still be refused: names must point at something in the same framework, which `checkFramework` looks at.
 */
export function frameworkJsonSchema(): object {
  const schema = z.toJSONSchema(frameworkSchema, { io: 'input' });
  return {
    ...schema,
    properties: { ...schema.properties, $schema: { type: 'string', description: 'Where an editor finds this schema. It is no part of the framework: take it out before you check one.' } },
    title: 'Framework',
    description: 'A versioned set of competencies, a scale, targets, actions and a flow, as data.',
  };
}
