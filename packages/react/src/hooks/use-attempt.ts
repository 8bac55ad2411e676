import type { Attempt, AttemptView, Person } from '@guildhall/core';
import { defaultCouncilProfile, type CouncilProfile } from '@guildhall/core/council';
import type { Language } from '@guildhall/core/messages';
import { useCallback, useMemo, useSyncExternalStore } from 'react';
import { shownIn } from '../words/shown-in.ts';

/** What decides how an attempt looks. It changes nothing in the attempt, and may be another each time. */
export interface LookOptions {
  /** Who looks; the respondent where left out. */
  readonly as?: Person | undefined;
  /** The language of the texts, where the question set has it; English where left out. */
  readonly language?: Language | undefined;
  /** Puts the council's own words into the texts. */
  readonly council?: CouncilProfile | undefined;
}

/**
 * What an attempt of the core shows now, drawn anew whenever something happens in it. It keeps nothing and needs nothing around it.
 *
 * @example
 * const [attempt] = useState(() => startAttempt(councillorRoles, { respondent: 'r-1', startedOn: '2026-03-02', seed: 7 }));
 * const view = useAttempt(attempt);
 * return <button onClick={() => { attempt.send({ type: 'agreement.given' }); }}>{view.doing}</button>; // 'agreeing', then 'choosing'
 */
export function useAttempt(attempt: Attempt, { as, language = 'en', council = defaultCouncilProfile }: LookOptions = {}): AttemptView {
  const subscribe = useCallback((listener: () => void) => attempt.subscribe(listener), [attempt]);
  const read = (): AttemptView => attempt.view(as);
  const seen = useSyncExternalStore(subscribe, read, read);
  const { framework } = shownIn(attempt.framework, language, council);
  const { bankHolidays } = council;
  return useMemo(() => seen.in(framework, { bankHolidays }), [seen, framework, bankHolidays]);
}
