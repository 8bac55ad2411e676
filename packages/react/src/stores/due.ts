import { addDays, daysBetween } from '@guildhall/core/flow';
import { dayOf } from './day-of.ts';
import { daysKept, deletedOn } from './kept-until.ts';
import type { KeptGlance, Saved } from './saved.ts';

/** As much of something that is kept as says how long it is kept. */
export type Dated = Pick<Saved, 'savedAt' | 'keep' | 'doubtedOn'> & { readonly glance: Pick<KeptGlance, 'ends'> };

/** What is to be done with something that lies here. */
export type Due =
  /** It stays; `until` is `null` where the person chose so. */
  | { readonly is: 'kept'; readonly until: string | null }
  /** Its days are over. */
  | { readonly is: 'over'; readonly until: string }
  /** Its dates make no sense. It stays, and the day on which that was seen is noted. */
  | { readonly is: 'doubted'; readonly until: string | null; readonly shown: boolean };

/** No device was ever set to an earlier day when somebody used this; a clock that says so has lost its battery. */
const earliest = '2026-01-01';
/** Days beyond which it is more likely that a clock was set wrong than that nobody has looked. */
const longAgo = 366;

/**
 * Whether something has lain too long. Nobody but the device's clock says what day it is, and that may be wrong, today or when it
 * last wrote. What is deleted cannot be brought back, so where dates contradict each other nothing is deleted on that day: it is noted
 * (`doubtedOn`), and deleted once the clock has moved on from there and says the same again.
 *
 * @param today ISO date, as the device's clock says.
 * @example
 * const left = { savedAt: '2027-03-01T18:00:00Z', keep: false, doubtedOn: null, glance: { ends: null } };
 * dueOf(left, '2027-03-08'); // { is: 'kept', until: '2027-03-08' }
 * dueOf(left, '2027-03-09'); // { is: 'over', until: '2027-03-08' }
 */
export function dueOf({ savedAt, keep, glance: { ends }, doubtedOn }: Dated, today: string): Due {
  const from = dayOf(savedAt);
  const usual = keep ? null : deletedOn(from, ends);
  if (usual === null || today < earliest) return { is: 'kept', until: usual };
  const noted = doubtedOn !== null && doubtedOn <= today ? doubtedOn : null;

  // It was written on a day that has not come yet, or before there was anything to write: its days count from when that was noticed.
  if (from < earliest || from > addDays(today, 1)) {
    const until = deletedOn(noted ?? today, ends !== null && ends <= addDays(today, 2 * longAgo) ? ends : null);
    if (noted === null) return { is: 'doubted', until, shown: true };
    return until < today ? { is: 'over', until } : { is: 'kept', until };
  }
  if (usual >= today) return { is: 'kept', until: usual };
  // A shared computer that nobody used for a year, or a clock that jumped. Nobody sees it meanwhile, and it goes on another day.
  if (daysBetween(usual, today) > longAgo && (noted === null || noted === today)) return { is: 'doubted', until: addDays(today, daysKept), shown: false };
  return { is: 'over', until: usual };
}
