import * as z from 'zod/mini';
import { groupRecordSchema } from './schema.ts';

/** The shape of a session as it is kept, as JSON Schema (2020-12); published as `schemas/group-session.json`. */
export function groupSessionJsonSchema(): object {
  return {
    ...z.toJSONSchema(groupRecordSchema, { io: 'input' }),
    title: 'Group session',
    description: 'One evening with a group, as its journal. It holds what people said, so it stays with the trainer; nothing of it is for showing.',
  };
}
