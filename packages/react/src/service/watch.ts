import type { Attempt, AttemptView } from '@guildhall/core';
import type { SessionState } from '../session/session.ts';
import type { Promised } from '../stores/saved.ts';

/** What the watcher reads of a session. */
export interface Watched {
  readonly id: string;
  readonly state: Pick<SessionState, 'attempt' | 'saving' | 'savedAt' | 'editing' | 'promised'>;
  readonly settled: () => Promise<void>;
}

/** What the watcher listens at. */
export interface Watchable {
  readonly subscribe: (listener: (session: Watched) => void) => () => void;
}

export interface WatchEvents {
  /** Everything answered so far has been read back from the store. */
  readonly onSaved: (id: string, at: string) => void;
  /** Somebody has finished here and now, and what they answered is on its way no longer. */
  readonly onFinished: (attempt: Attempt, promised: Promised | null) => void;
}

/**
 * Notices what a host may be told of. What was saved or finished before is no news, whenever somebody begins to watch.
 *
 * @returns how to stop. Somebody who finished just before is still told of.
 */
export function watch(desk: Watchable, { onSaved, onFinished }: WatchEvents): () => void {
  const seen = new WeakMap<Watched, { readonly saving: string; readonly finished: boolean }>();
  return desk.subscribe((session) => {
    const { attempt, saving, savedAt, editing, promised } = session.state;
    const before = seen.get(session);
    const view = attempt.view();
    const now = { saving, finished: isFinished(view) };
    seen.set(session, now);
    if (before === undefined) return;
    if (before.saving === 'saving' && saving === 'saved' && savedAt !== null && !view.isWithdrawn) onSaved(session.id, savedAt);
    // What was finished in another tab is told of there. Somebody who takes it back while it is still being saved has not finished.
    if (now.finished && !before.finished && editing) void afterSaving(session).then(() => { if (isFinished(attempt.view())) onFinished(attempt, promised); });
  });
}

/** A host may leave the page as soon as it is told: what was answered last is on its way to the store first, and has settled. */
async function afterSaving(session: Watched): Promise<void> {
  await Promise.resolve();
  await session.settled();
}

/** Nothing more is asked of the person: there is a plan, a standing, or an end. Somebody who took everything back has not finished. */
const isFinished = ({ doing, isWithdrawn }: AttemptView): boolean => !isWithdrawn && (doing === 'following' || doing === 'standing' || doing === 'closed');
