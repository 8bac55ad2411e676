import type { Attempt } from '@guildhall/core';
import { opaqueId } from '../stores/random.ts';
import { Session } from '../session/session.ts';
import { memoryStore } from '../stores/memory-store.ts';

const known = new WeakMap<Attempt, Session>();

/** An attempt of the core as the parts need it. It is kept as long as the host holds on to the attempt, and nowhere else. */
export function sessionOf(attempt: Attempt): Session {
  const before = known.get(attempt);
  if (before !== undefined) return before;
  const session = new Session(opaqueId(), attempt, memoryStore(), {}, null);
  session.claim();
  known.set(attempt, session);
  return session;
}
