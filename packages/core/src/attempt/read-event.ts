import { AttemptError } from '../errors/errors.ts';
import type { Finding } from '../errors/finding.ts';
import { isForbiddenKey } from '../json/forbidden-keys.ts';
import { isPlainObject } from '../json/plain.ts';
import type { AttemptEvent } from './events.ts';
import { misfits } from './misfits.ts';
import type { AttemptRecord } from './record.ts';
import { attemptEventSchema, attemptStartSchema, eventTypes, momentSchema } from './schema.ts';

/** An event as it may be kept, or the first thing that is wrong with it. */
export type ReadEvent = { readonly event: AttemptEvent } | { readonly refused: Finding };

/**
 * A copy of what a host reports, where it is an event that can be stored and read back. What could not be opened again is not
 * taken in the first place, and nobody can change afterwards what was.
 */
export function readEvent(reported: unknown): ReadEvent {
  const type = typeof reported === 'object' && reported !== null && 'type' in reported ? reported.type : undefined;
  if (typeof type !== 'string' || !eventTypes.has(type)) return { refused: { code: 'E_EVENT_UNKNOWN', path: '/type', message: 'no such event is known' } };
  const plain = plainEvent(reported);
  if (plain !== null) return { event: plain };
  const parsed = attemptEventSchema.safeParse(reported);
  if (parsed.success) return { event: parsed.data };
  const [first] = misfits(parsed.error.issues);
  return { refused: { path: '', message: 'this cannot be kept', ...first, code: 'E_EVENT_SHAPE' } };
}

/** Ids as frameworks write them: a part, a stroke, and an item. */
const itemId = /^[\w-]{1,90}\/[\w-]{1,90}$/;
const partId = /^[\w-]{1,90}$/;

/**
 * A copy of the events there are most of: a level given to an item, or a part submitted, by the person themselves, and nothing else
 * with it. `null` for all others, which the schema looks at. It takes nothing that the schema would refuse, in a tenth of the time.
 */
function plainEvent(reported: unknown): AttemptEvent | null {
  if (!isPlainObject(reported)) return null;
  const { type, part, item, response } = reported;
  const keys = Object.keys(reported).length;
  if (type === 'part.submitted') return keys === 2 && typeof part === 'string' && partId.test(part) && !isForbiddenKey(part) ? { type, part } : null;
  if (type !== 'item.answered' || keys !== 3) return null;
  if (typeof item !== 'string' || !itemId.test(item) || !isPlainObject(response) || Object.keys(response).length !== 1) return null;
  const { level } = response;
  return typeof level === 'number' && Number.isSafeInteger(level) && level >= 0 && !Object.is(level, -0) ? { type, item, response: { level } } : null;
}

/** How clocks mostly put it; anything else is looked at more closely. */
const instant = /^[\dTZ:.+-]{1,40}$/;

/** What a host's clock says; one that says nothing usable is as good as none. */
export function readMoment(said: unknown, otherwise: string): string {
  if (typeof said === 'string' && instant.test(said)) return said;
  const parsed = momentSchema.safeParse(said);
  return parsed.success ? parsed.data : otherwise;
}

/** What an attempt begins with, checked: one that could not be opened again is not begun. */
export function readStart(start: unknown): Omit<AttemptRecord, 'journal'> {
  const parsed = attemptStartSchema.safeParse(start);
  if (parsed.success) return parsed.data;
  throw new AttemptError('E_SHAPE', 'An attempt cannot begin like this:', misfits(parsed.error.issues));
}
