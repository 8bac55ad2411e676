import { useCallback, useState } from 'react';

/** A setting that the host gives and the person may change. */
export interface Followed<T> {
  readonly now: T;
  /** What the person chose, as long as it counts; `null` where nothing of theirs does. */
  readonly chosen: T | null;
  /** Whether anybody has said anything since this was first shown. */
  readonly isSaid: boolean;
  readonly choose: (chosen: T) => void;
}

/**
 * Follows a setting: what was said last counts, whoever said it.
 *
 * @param given what the host says.
 * @param otherwise where nobody says anything.
 * @param found what the person chose before this was shown, `null` where nothing; it counts until somebody says something.
 */
export function useFollowed<T extends string | boolean>(given: T | undefined, otherwise: T, found: T | null): Followed<T> {
  const [{ last, said }, set] = useState<{ readonly last: T | undefined; readonly said: T | null | undefined }>({ last: given, said: undefined });
  const before = said === undefined ? found : said;
  const isNews = last !== given;
  // A host that repeats what the person chose has not overruled it.
  const chosen = isNews && before !== given ? null : before;
  // The host says something new: followed while drawing, so that the old one is never shown beside it.
  if (isNews) set({ last: given, said: chosen });
  const choose = useCallback((choice: T) => { set((then) => ({ ...then, said: choice })); }, []);
  return { now: chosen ?? given ?? otherwise, chosen, isSaid: isNews || said !== undefined, choose };
}
