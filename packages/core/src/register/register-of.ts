import { addDays, daysBetween } from '../calendar/calendar.ts';
import type { RegisterCard } from './card.ts';
import { holderKey, nameKey } from './same-holder.ts';

/** Days before its end from which an entry is marked, where nobody says. */
const soonDays = 30;

/** Why somebody who may speak beside a colleague may not do so on that day. */
export type Missing =
  /** Nobody of that name or staff number is on this register. */
  | 'not-listed'
  /** The colleague may themselves speak only beside somebody. */
  | 'not-alone'
  | 'ended'
  | 'not-begun'
  /** Several people of that name are on it, and not all of them may speak alone. */
  | 'several'
  /** They are named as their own colleague. */
  | 'self';

/** What somebody may do on one day. */
export type May =
  | { readonly may: 'alone' }
  | { readonly may: 'beside'; readonly beside: string }
  | { readonly may: 'not-without'; readonly beside: string; readonly missing: Missing }
  | { readonly may: 'ended' }
  | { readonly may: 'not-begun' };

/** One person on the register, with the decision that stands on that day. */
export type RegisterEntry = May & {
  /** The same for the same person; made of name and reference. */
  readonly key: string;
  readonly card: RegisterCard;
  /** Whole days until it ends: 1 where that day is the last; 0 or less where it has ended. */
  readonly daysLeft: number;
  /** It ends within 30 days, or as many as were asked for, and has not ended. */
  readonly endsSoon: boolean;
  /** Somebody else on it has the same name. */
  readonly hasNamesake: boolean;
};

export interface Register {
  /** ISO date of the day that it is about. */
  readonly on: string;
  /** Everybody on it, by name: it ranks nobody. */
  readonly entries: readonly RegisterEntry[];
}

/**
 * Who may speak on one day, and beside whom, as the cards say that were handed over.
 *
 * Of several cards of one person the latest decision stands that had been made by that day; of two of one day the more careful one. Who
 * may speak beside a colleague may do so only where that colleague may speak alone on that same day, on this same register. The colleague
 * is found by name, by name and reference ("Al Price (Parks)"), or by a staff number that one person has; never by a team.
 *
 * @param on ISO date.
 * @param soon days before its end from which an entry is marked.
 * @example
 * const al = sealCard({ status: 'READY', by: 'Bo Hughes', on: '2026-03-02', until: '2027-03-02' }, { name: 'Al Price' });
 * registerOf([al], '2026-05-01').entries[0]?.may; // 'alone'
 */
export function registerOf(cards: readonly RegisterCard[], on: string, soon = soonDays): Register {
  const people = new Map<string, RegisterCard[]>();
  for (const card of cards) people.set(holderKey(card), [...people.get(holderKey(card)) ?? [], card]);
  const standing = [...people].map(([key, own]) => ({ key, card: standingOn(own, on) }));
  const names = standing.map(({ card }) => nameKey(card.name));
  const entries = standing.map(({ key, card }): RegisterEntry => {
    const daysLeft = daysBetween(on, card.until);
    return {
      key, card, ...mayOn(card, key, standing, on), daysLeft, endsSoon: daysLeft > 0 && card.until <= addDays(on, soon),
      hasNamesake: names.filter((name) => name === nameKey(card.name)).length > 1,
    };
  });
  return { on, entries: entries.sort(byName) };
}

type Standing = readonly { readonly key: string; readonly card: RegisterCard }[];

/** The decision that stands: the latest that had been made; where none had, the first to come. */
function standingOn(cards: readonly RegisterCard[], on: string): RegisterCard {
  const [first, ...others] = cards as readonly [RegisterCard, ...RegisterCard[]];
  return others.reduce((best, card) => (standsBefore(card, best, on) ? card : best), first);
}

function standsBefore(card: RegisterCard, other: RegisterCard, on: string): boolean {
  const [made, otherMade] = [card.on <= on, other.on <= on];
  if (made !== otherMade) return made;
  if (card.on !== other.on) return made ? card.on > other.on : card.on < other.on;
  if (card.status !== other.status) return card.status === 'READY_WITH_SUPPORT';
  return card.until !== other.until ? card.until < other.until : card.seal < other.seal;
}

function mayOn(card: RegisterCard, key: string, all: Standing, on: string): May {
  const time = timeOn(card, on);
  if (time !== 'holds') return { may: time };
  const { beside } = card;
  if (card.status === 'READY' || beside === undefined) return { may: 'alone' };
  const missing = missingOn(beside, key, all, on);
  return missing === null ? { may: 'beside', beside } : { may: 'not-without', beside, missing };
}

/** The first thing that is missing of the colleague somebody was named. */
function missingOn(beside: string, key: string, all: Standing, on: string): Missing | null {
  const wanted = nameKey(beside);
  const named = colleaguesCalled(wanted, all);
  const others = named.filter((each) => each.key !== key);
  const [one] = others;
  if (one === undefined) return named.length > 0 ? 'self' : 'not-listed';
  const kinds = others.map(({ card }) => { const time = timeOn(card, on); return time !== 'holds' ? time : card.status === 'READY' ? null : 'not-alone' as const; });
  if (kinds.every((kind) => kind === null)) return null;
  return kinds.length > 1 ? 'several' : kinds[0] ?? null;
}

/**
 * Whom a manager can have meant: a person by name, by name and reference as the list shows them, or by staff number. A reference may be a
 * team as well, and who is in a team is no colleague by name: so it counts only where it is one word with a digit that one person has.
 */
function colleaguesCalled(wanted: string, all: Standing): Standing {
  const named = all.filter(({ card: { name, reference } }) => nameKey(name) === wanted || (reference !== undefined && nameKey(`${name} (${reference})`) === wanted));
  if (named.length > 0 || !/^\S*\d\S*$/.test(wanted)) return named;
  const numbered = all.filter(({ card: { reference = '' } }) => nameKey(reference) === wanted);
  return numbered.length === 1 ? numbered : [];
}

function timeOn({ on: made, until }: RegisterCard, on: string): 'holds' | 'ended' | 'not-begun' {
  return made > on ? 'not-begun' : until <= on ? 'ended' : 'holds';
}

const collator = new Intl.Collator('en', { numeric: true });

function byName(one: RegisterEntry, other: RegisterEntry): number {
  return collator.compare(one.card.name, other.card.name) || collator.compare(one.card.reference ?? '', other.card.reference ?? '') || (one.key < other.key ? -1 : 1);
}
