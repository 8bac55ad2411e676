import { today } from '../words/today.ts';
import { dueOf, type Dated } from './due.ts';
import type { Saved } from './saved.ts';
import { seenIn } from './seal-saved.ts';
import type { Store } from './store.ts';

/**
 * Deletes what has lain too long under a locked store. It takes no key: the dates lie beside each box, so that what somebody left behind
 * and never opens again still goes in time. What has no such dates is left as it lies.
 *
 * @param inner the store that a locked one was put over.
 * @returns how many are left, and the days on which those that are gone were due.
 * @example await eraseOverdue(indexedDbStore('guildhall-drawer-1')); // { left: 1, deletedOn: ['2027-03-08'] }
 */
export async function eraseOverdue(inner: Store): Promise<{ readonly left: number; readonly deletedOn: readonly string[] }> {
  const all = await inner.all();
  const deletedOn: string[] = [];
  for (const { id, value } of all) {
    const dated = datedIn(value);
    if (dated === null) continue;
    const due = dueOf(dated, today());
    // Somebody may have it open in another tab and have written it just now.
    const isAsSeen = async (): Promise<boolean> => seenIn(await inner.read(id)) === seenIn(value);
    if (due.is === 'over' && await isAsSeen()) {
      await inner.remove(id);
      deletedOn.push(due.until);
    }
    if (due.is === 'doubted' && dated.doubtedOn !== today()) await inner.write({ ...(value as Saved), doubtedOn: today() }, seenIn(value));
  }
  return { left: all.length - deletedOn.length, deletedOn };
}

/** Anybody may have written there. */
function datedIn(value: unknown): Dated | null {
  const { savedAt, keep, doubtedOn, glance } = (typeof value === 'object' && value !== null ? value : {}) as Readonly<Record<string, unknown>>;
  const ends = typeof glance === 'object' && glance !== null && 'ends' in glance ? glance.ends : undefined;
  if (typeof savedAt !== 'string' || Number.isNaN(Date.parse(savedAt)) || typeof keep !== 'boolean' || !isDay(doubtedOn) || !isDay(ends)) return null;
  return { savedAt, keep, doubtedOn, glance: { ends } };
}

const isDay = (value: unknown): value is string | null => value === null || (typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value));
