import { usualFloors } from '../privacy/floors.ts';
import { icc } from '../statistics/icc.ts';
import { krippendorffAlpha } from '../statistics/krippendorff-alpha.ts';
import { ratersNeeded } from '../statistics/raters-needed.ts';
import { rwg } from '../statistics/rwg.ts';
import type { Statistic, WhyUndefined } from '../statistics/statistic.ts';

/** How far people agree about one person, each figure under the name of its form. */
export interface Agreement {
  /** People whose answers are in it. */
  readonly raters: number;
  /** Items at least three of them rated. */
  readonly items: number;
  /** Whether they rate the same items high and the same low: of their mean, over the items all of them rated. */
  readonly icc: Figure<{ readonly form: 'ICC(1,k)'; readonly k: number; readonly items: number; readonly value: number }>;
  /** The same of one of them alone. */
  readonly single: Figure<{ readonly form: 'ICC(1,1)'; readonly value: number }>;
  /** The same question where some left items out. */
  readonly alpha: Figure<{ readonly form: 'Krippendorff’s alpha, interval'; readonly value: number }>;
  /** Whether they give an item the same level, against answers by chance. */
  readonly rwg: Figure<{ readonly form: 'rwg'; readonly mean: number; readonly items: readonly ItemAgreement[] }>;
  /** How many people it takes for their mean to be as steady as this, by Spearman and Brown from ICC(1,1). */
  readonly needed: Figure<{ readonly form: 'Spearman–Brown'; readonly reliability: number; readonly raters: number }>;
}

export type Figure<T> = ({ readonly ok: true } & T) | { readonly ok: false; readonly why: WhyNoFigure };

/** Why there is no figure. It says nothing of people who are left out. */
export type WhyNoFigure = 'too-few-people' | 'too-few-questions' | 'too-many-blanks' | 'no-difference' | 'never-reached';

export interface ItemAgreement {
  readonly id: string;
  readonly raters: number;
  /** 1 is full agreement, 0 is chance. Further apart than chance is given as 0, and `apart` says so. */
  readonly value: number;
  readonly apart: boolean;
}

/** One item, and what each person gave: in the same order for every item, `null` where they gave no level. */
export interface RatedItem { readonly id: string; readonly levels: readonly (number | null)[] }

/**
 * Reliability of a mean that is enough to talk about (Hensel and others 2010 report raters needed for the same).
 *
 * @example usualReliability; // 0.7
 */
export const usualReliability = 0.7;

/** Share of the items that everybody must have rated for ICC to speak of them. */
const completeShare = 0.5;

/**
 * Agreement over items and people who may be shown.
 *
 * @param items what may be shown already: of a group that is too small nothing is in it.
 * @param levels how many levels the scale has.
 * @example
 * agreementOf([{ id: 'i1', levels: [4, 4, 5, 4, 5] }], 5).rwg;
 * // { ok: true, form: 'rwg', mean: 0.85, items: [{ id: 'i1', raters: 5, value: 0.85, apart: false }] }
 */
export function agreementOf(items: readonly RatedItem[], levels: number): Agreement {
  const least = usualFloors.raters;
  const people = (items[0]?.levels ?? []).map((_, i) => i).filter((i) => items.some((item) => item.levels[i] !== null));
  const rated = items.map(({ id, levels: given }) => ({ id, levels: people.map((i) => given[i] ?? null) })).filter((item) => given(item).length >= least);
  const common = { raters: people.length, items: rated.length };
  if (people.length < least) return { ...common, ...every('too-few-people') };
  if (rated.length === 0) return { ...common, ...every('too-few-questions') };
  const single = iccOf(rated, 'ICC(1,1)');
  return {
    ...common,
    icc: mapped(iccOf(rated, 'ICC(1,k)'), ({ value, items: complete }) => ({ form: 'ICC(1,k)', k: people.length, items: complete, value })),
    single: mapped(single, ({ value }) => ({ form: 'ICC(1,1)', value })),
    alpha: alphaOf(rated),
    rwg: rwgOf(rated, levels),
    needed: single.ok ? neededFor(single.value) : single,
  };
}

/** A figure of ICC over the items that everybody rated, where those are at least two, and half of all. */
function iccOf(rated: readonly RatedItem[], form: 'ICC(1,1)' | 'ICC(1,k)'): Figure<{ readonly value: number; readonly items: number }> {
  if (rated.length < 2) return { ok: false, why: 'too-few-questions' };
  const complete = rated.filter(({ levels }) => levels.every((level) => level !== null)).map(given);
  if (complete.length < 2 || complete.length < completeShare * rated.length) return { ok: false, why: 'too-many-blanks' };
  const found = icc(complete, form);
  return found.ok ? { ok: true, value: found.value.icc, items: complete.length } : undefinedFor(found.reason);
}

function alphaOf(rated: readonly RatedItem[]): Agreement['alpha'] {
  if (rated.length < 2) return { ok: false, why: 'too-few-questions' };
  return figureOf(krippendorffAlpha(rated.map(({ levels }) => levels), 'interval'), ({ alpha }) => ({ form: 'Krippendorff’s alpha, interval' as const, value: alpha }));
}

function rwgOf(rated: readonly RatedItem[], levels: number): Agreement['rwg'] {
  const items = rated.flatMap((item): ItemAgreement[] => {
    const found = rwg(given(item), { levels });
    return found.ok ? [{ id: item.id, raters: given(item).length, value: found.value.reported, apart: found.value.negative }] : [];
  });
  if (items.length === 0) return { ok: false, why: 'too-few-questions' };
  return { ok: true, form: 'rwg', mean: items.reduce((sum, { value }) => sum + value, 0) / items.length, items };
}

function neededFor(one: number): Agreement['needed'] {
  return figureOf(ratersNeeded({ reliability: one, wanted: usualReliability }), ({ raters }) => ({ form: 'Spearman–Brown' as const, reliability: usualReliability, raters }));
}

function given({ levels }: RatedItem): number[] {
  return levels.filter((level) => level !== null);
}

function every(why: WhyNoFigure): Pick<Agreement, 'icc' | 'single' | 'alpha' | 'rwg' | 'needed'> {
  const none = { ok: false, why } as const;
  return { icc: none, single: none, alpha: none, rwg: none, needed: none };
}

function mapped<T, U>(figure: Figure<T>, to: (value: T) => U): Figure<U> {
  return figure.ok ? { ok: true, ...to(figure) } : figure;
}

function figureOf<T, U>(statistic: Statistic<T>, to: (value: T) => U): Figure<U> {
  return statistic.ok ? { ok: true, ...to(statistic.value) } : undefinedFor(statistic.reason);
}

function undefinedFor(reason: WhyUndefined): { readonly ok: false; readonly why: WhyNoFigure } {
  switch (reason) {
    case 'no-variance': return { ok: false, why: 'no-difference' };
    case 'never-reached': return { ok: false, why: 'never-reached' };
    case 'ragged': return { ok: false, why: 'too-many-blanks' };
    case 'too-few-columns': return { ok: false, why: 'too-few-people' };
    // Levels lie on the scale and are whole, so that only counts are left to be too small.
    case 'too-few-rows': case 'not-finite': case 'out-of-range': case 'not-given': return { ok: false, why: 'too-few-questions' };
  }
}
