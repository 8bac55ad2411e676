import type { AttemptEnvelope } from '@guildhall/core';
import { today } from '../words/today.ts';
import { dueOf } from './due.ts';
import { readSaved } from './read-saved.ts';
import type { KeptGlance, Saved } from './saved.ts';
import { sealSaved, seenIn } from './seal-saved.ts';
import type { Keeps, Store } from './store.ts';
import { troubleOf, type Trouble } from './trouble.ts';

/** Why something that is kept here cannot be opened; it is left as it is. */
export interface Broken {
  readonly id: string;
  /** As it lies there. */
  readonly value: unknown;
  readonly code: string;
}

/** What a list shows of an attempt that is not open. */
interface Glance<S> extends Omit<KeptGlance, 'ends'> {
  /** Its question set, or as much of it as the list knows. */
  readonly framework: S;
}

/** What lies here, whole or not. */
export type Lying<S> = { readonly saved: Saved; readonly view: Glance<S>; readonly until: string | null } | Broken;

/** What one look at a store found. */
export interface LookedInto<S> {
  /** The newest first, and last what cannot be opened; empty where nothing could be read. */
  readonly lying: readonly Lying<S>[];
  /** Days on which something was deleted just now because it had lain too long. */
  readonly deletedOn: readonly string[];
  /** How long what is kept stays. */
  readonly keeps: Keeps;
  /** Why nothing could be read; nothing is lost by that, and nothing is said about what lies here. */
  readonly trouble: Trouble | null;
}

interface Looking<S extends object> {
  /** The question set that a record was made with, or the code of why it cannot be opened. */
  readonly setOf: (envelope: AttemptEnvelope) => S | string | Promise<S | string>;
  /** Whether somebody has it open in this page: then it is not deleted, however long it has lain. */
  readonly isOpen: (id: string) => boolean;
}

/**
 * What is kept in a store, newest first, by the glances beside the records: none is opened. What has lain too long is deleted, and said.
 *
 * @example
 * const { lying } = await lookInto(store, { setOf: ({ framework: { id } }) => sets.find((set) => set.id === id) ?? 'E_VERSION_OTHER', isOpen: () => false });
 * lying.map((each) => ('view' in each ? each.view.next : each.code)); // [['part', 'scan', '3'], 'E_DAMAGED']
 */
export async function lookInto<S extends object>(store: Store, { setOf, isOpen }: Looking<S>): Promise<LookedInto<S>> {
  const lying: Lying<S>[] = [];
  const deletedOn: string[] = [];
  let trouble: Trouble | null = null;
  try {
    for (const { id, value } of await store.all()) {
      const saved = readSaved(id, value);
      const set = saved === null ? 'E_DAMAGED' : await setOf(saved.envelope);
      if (saved === null || typeof set === 'string') {
        lying.push({ id, value, code: typeof set === 'string' ? set : 'E_DAMAGED' });
        continue;
      }
      const due = isOpen(id) ? { is: 'kept' as const, until: dueOf(saved, today()).until } : dueOf(saved, today());
      if (due.is === 'over' && await throwAway(store, saved)) deletedOn.push(due.until);
      else if (due.is !== 'doubted' || due.shown) lying.push({ saved, view: glanceIn(saved, set), until: due.until });
      if (due.is === 'doubted') await doubt(store, saved);
    }
  } catch (error) {
    trouble = troubleOf(error);
  }
  lying.sort((one, other) => lastChange(other).localeCompare(lastChange(one)));
  return { lying: trouble === null ? lying : [], deletedOn, keeps: store.keeps ?? 'device', trouble };
}

const glanceIn = <S>({ glance: { doing, isWithdrawn, parts, next } }: Saved, framework: S): Glance<S> => ({ framework, doing, isWithdrawn, parts, next });

/** Deletes what has lain too long, unless somebody has written it since it was looked at. */
async function throwAway(store: Store, { id, seal }: Saved): Promise<boolean> {
  try {
    if (seenIn(await store.read(id)) !== seal) return false;
    await store.remove(id);
    return (await store.read(id)) === undefined;
  } catch {
    return false;
  }
}

/** Notes that its dates make no sense, as a convenience: where that fails, it is noted another day. */
async function doubt(store: Store, { seal, ...saved }: Saved): Promise<void> {
  if (saved.doubtedOn !== today()) await store.write(sealSaved({ ...saved, doubtedOn: today() }), seal).catch(() => false);
}

/** What cannot be opened stands last. */
const lastChange = (lying: Lying<unknown>): string => ('saved' in lying ? lying.saved.savedAt : '');
