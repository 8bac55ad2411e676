import type { Attempt, AttemptEvent, AttemptHost, AttemptView, Framework } from '@guildhall/core';
import { useCallback, useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import { useClock } from '../service/use-clock.ts';
import { Desk } from '../session/desk.ts';
import { Session, type SessionState } from '../session/session.ts';
import { browserStore } from '../stores/browser-store.ts';
import type { Saving } from '../stores/keeper.ts';
import type { Store } from '../stores/store.ts';

/** What is opened and where it lies. Another `framework` opens or begins another attempt; what is kept of the one before stays. */
export interface SavedOptions {
  readonly framework: Framework;
  /** Where it is kept; the best place that the browser has where left out. The first one counts. */
  readonly store?: Store | undefined;
  /** The host's clock, written beside each answer: an ISO instant. */
  readonly now?: AttemptHost['now'];
}

/** One attempt and how it is kept. */
export interface SavedAttempt {
  /**
   * `opening` until it is known what is kept · `nothing-yet` before the person has agreed · `saving` · `saved`, which is said only of what
   * was read back · `full` or `failed`: not kept, try again · `elsewhere`: another tab has it · `gone`: it was deleted elsewhere.
   */
  readonly state: 'opening' | Saving;
  /** To hand to `<AttemptProvider session={…}>`; `null` while opening. */
  readonly session: Session | null;
  /** To look at; `null` while opening. Events go through `send` below, which takes none where another tab has it. */
  readonly attempt: Attempt | null;
  /** What to show; `null` while opening. */
  readonly view: AttemptView | null;
  /** `false` where another tab has it and this one only reads. */
  readonly editing: boolean;
  /** ISO instant. */
  readonly savedAt: string | null;
  /** Reports that something happened; `false` where it was not taken. Nothing is kept before `agreement.given`. */
  readonly send: (event: AttemptEvent) => boolean;
  /** Carries on here instead of in the other tab. */
  readonly takeOver: () => Promise<void>;
  /** Tries once more to save what could not be saved. */
  readonly tryAgain: () => void;
  /** Takes everything back and begins afresh. A decision on readiness stays, alone. `false` where something is left and should not be. */
  readonly erase: () => Promise<boolean>;
  /** Begins another one; what is kept of this one stays. */
  readonly afresh: () => void;
}

/**
 * Opens what was kept last of a question set, or begins: an attempt that is saved after every answer and read back before it counts
 * as saved. It needs nothing around it, and shows nothing.
 *
 * @example
 * const { view, state, send } = useSaved({ framework: councillorRoles });
 * if (view?.doing === 'agreeing') return <button onClick={() => { send({ type: 'agreement.given' }); }}>Agree and start</button>;
 * return <output>{state === 'saved' ? 'Saved' : ''}</output>;
 */
export function useSaved({ framework, store, now }: SavedOptions): SavedAttempt {
  const [usedStore] = useState(() => store ?? browserStore());
  const clock = useClock(now);
  const desk = useMemo(() => new Desk(usedStore, [framework], { now: clock }), [usedStore, framework, clock]);
  const [open, setOpen] = useState<{ readonly desk: Desk; readonly session: Session } | null>(null);
  useEffect(() => {
    let wanted = true;
    desk.wake();
    void openOrBegin(desk, framework).then((session) => { if (wanted) setOpen({ desk, session }); });
    return () => {
      wanted = false;
      desk.rest();
    };
  }, [desk, framework]);

  const session = open?.desk === desk ? open.session : null;
  const state = useSyncExternalStore(session?.watch ?? never, session?.read ?? nothing, nothing);
  const afresh = useCallback(() => { setOpen({ desk, session: desk.begin(framework) }); }, [desk, framework]);
  return useMemo(() => ({
    state: state?.saving ?? 'opening',
    session,
    attempt: state?.attempt ?? null,
    view: state?.attempt.view() ?? null,
    editing: state?.editing ?? false,
    savedAt: state?.savedAt ?? null,
    send: (event) => session?.send(event) ?? false,
    takeOver: async () => { await session?.takeOver(); },
    tryAgain: () => { session?.tryAgain(); },
    erase: async () => {
      if (session === null || !(await session.withdraw())) return false;
      if (session.state.attempt.view().memory.decided !== null) return true;
      desk.forget(session.id);
      afresh();
      return true;
    },
    afresh,
  }), [desk, session, state, afresh]);
}

async function openOrBegin(desk: Desk, framework: Framework): Promise<Session> {
  const { lying } = await desk.look();
  const newest = lying.find((each) => 'view' in each && !each.view.isWithdrawn);
  const opened = newest !== undefined && 'saved' in newest ? await desk.open(newest.saved.id) : null;
  return opened instanceof Session ? opened : desk.begin(framework);
}

const never = (): (() => void) => () => undefined;
const nothing = (): SessionState | null => null;
