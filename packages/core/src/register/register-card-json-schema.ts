import * as z from 'zod/mini';
import { registerCardSchema } from './schema.ts';

/** The shape of a card for the register as JSON Schema (2020-12); published as `schemas/register-card.json`. Its seal must match as well. */
export function registerCardJsonSchema(): object {
  return {
    ...z.toJSONSchema(registerCardSchema, { io: 'input' }),
    title: 'Register card',
    description: 'One decision on who may speak at public meetings, until when and beside whom, and nothing of what it rests on.',
  };
}
