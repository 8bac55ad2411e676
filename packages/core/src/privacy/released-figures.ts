import type { RuleId } from './rules.ts';

/** In place of a figure that is held back. */
export type Hidden = 'hidden';

/** What may be shown of a group, and why the rest may not. */
export interface ReleasedFigures {
  readonly people: number;
  readonly questions: readonly ReleasedQuestion[];
}

export interface ReleasedQuestion {
  readonly id: string;
  /** People who have a level. */
  readonly scored: number | Hidden;
  /** People whose level reaches the target. */
  readonly reaching: number | Hidden;
  /** Whether half of those with a level, or more, fall short of the target. */
  readonly halfShort: boolean | Hidden;
  /** First quartile, median and third quartile of the answers, as whole levels. */
  readonly quartiles: readonly [number, number, number] | Hidden;
  /** Answers from one level to another, lowest first; together they are all the answers. */
  readonly levels: readonly LevelCount[] | Hidden;
  readonly reliability: ReleasedReliability | Hidden;
  /** In a scan, people by choice; absent elsewhere. */
  readonly choices?: readonly (number | Hidden)[];
  /** Why each hidden figure is hidden. */
  readonly why: Readonly<Partial<Record<FigureName, RuleId>>>;
}

export type FigureName = 'scored' | 'reaching' | 'halfShort' | 'quartiles' | 'levels' | 'reliability' | 'choices';

export interface LevelCount {
  /** Values of the lowest and the highest level counted here. */
  readonly levels: readonly [from: number, to: number];
  readonly count: number;
}

/**
 * Two decimals and no more, one of an item: further ones are noise, and a fingerprint of the answers. Ratios only: the standard error of
 * measurement would say how far answers are spread, and so what merged levels hide.
 */
export interface ReleasedReliability {
  readonly n: number;
  readonly alpha: number;
  readonly interval: readonly [low: number, high: number];
  /** Means in half steps under 50 people, with one decimal from 50 on. */
  readonly items: readonly { readonly id: string; readonly mean: number; readonly rest: number | null; readonly alphaWithout: number | null }[];
}
