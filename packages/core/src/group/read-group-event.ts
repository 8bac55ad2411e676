import { misfits } from '../attempt/misfits.ts';
import { AssessmentError } from '../errors/errors.ts';
import type { Finding } from '../errors/finding.ts';
import type { GroupEvent } from './group-event.ts';
import type { GroupBody } from './group-record.ts';
import { groupEventSchema, groupStartSchema, momentSchema } from './schema.ts';

/** A copy of what a host reports, where it is an event that can be kept and read back; or the first thing that is wrong with it. */
export function readGroupEvent(reported: unknown): { readonly event: GroupEvent } | { readonly refused: Finding } {
  const parsed = groupEventSchema.safeParse(reported);
  if (parsed.success) return { event: parsed.data };
  const [first] = misfits(parsed.error.issues);
  return { refused: { path: '', message: 'this cannot be kept', ...first, code: 'E_EVENT_SHAPE' } };
}

/** What a host's clock says; one that says nothing usable is as good as none. */
export function readGroupMoment(said: unknown, otherwise: string): string {
  const parsed = momentSchema.safeParse(said);
  return parsed.success ? parsed.data : otherwise;
}

/** What a session begins with, checked: one that could not be opened again is not begun. */
export function readGroupStart(start: unknown): Omit<GroupBody, 'journal'> {
  const parsed = groupStartSchema.safeParse(start);
  if (parsed.success) return parsed.data;
  throw new AssessmentError('E_SHAPE', 'A session cannot begin like this:', misfits(parsed.error.issues));
}
