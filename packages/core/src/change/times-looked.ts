import type { CompetencyChange } from './change.ts';

/** At which of the two times somebody looked at something at all. */
export type TimesLooked = 'both' | 'before' | 'after' | 'neither';

/**
 * At which of the two times somebody looked at a competency. One that was not chosen at one of them is not one of which nobody can tell:
 * there is nothing to compare, and it is best named apart.
 *
 * @example timesLooked({ verdict: 'cannot-tell', why: 'not-chosen-before', … }); // 'after'
 */
export function timesLooked({ why, choices }: Pick<CompetencyChange, 'why' | 'choices'>): TimesLooked {
  if (choices !== undefined) return timesOf(choices.before !== null, choices.after !== null);
  return timesOf(why !== 'not-chosen' && why !== 'not-chosen-before', why !== 'not-chosen' && why !== 'not-chosen-after');
}

function timesOf(before: boolean, after: boolean): TimesLooked {
  if (before && after) return 'both';
  return before ? 'before' : after ? 'after' : 'neither';
}
