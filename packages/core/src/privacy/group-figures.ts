/**
 * What a group comes to, before anything is held back: numbers only, and nothing about a person. Nothing may print it; `releaseReport`
 * turns it into what may be shown.
 */
export interface GroupFigures {
  /** People whose sheets were added up. */
  readonly people: number;
  readonly questions: readonly QuestionFigures[];
}

/** One competency. */
export interface QuestionFigures {
  readonly id: string;
  /** People who have a level. */
  readonly scored: number;
  /** Of those, people whose unrounded level reaches the target. */
  readonly reaching: number;
  /** Answers by level, lowest first, of all its items together. */
  readonly answers: readonly number[];
  /** The same by item, in the order of the framework: one answer a person, so that these are people. */
  readonly items: readonly (readonly number[])[];
  /** Values of the levels, lowest first: `[1, 2, 3, 4, 5]`. */
  readonly values: readonly number[];
  /** The first level that reaches the target, as an index into `values`. */
  readonly target: number;
  /** In a scan, people by choice, in the order of the scale; there are no levels then, and `answers`, `items` and `values` are empty. */
  readonly choices?: readonly number[];
  /** Reliability over complete rows, where it is defined. */
  readonly reliability?: ReliabilityFigures;
}

export interface ReliabilityFigures {
  /** Complete rows. */
  readonly n: number;
  readonly alpha: number;
  /** 95 % interval of alpha (Feldt). */
  readonly interval: readonly [low: number, high: number];
  readonly items: readonly ItemFigures[];
}

export interface ItemFigures {
  readonly id: string;
  readonly mean: number;
  /** Correlation with the sum of the other items; `null` where it is not defined. */
  readonly rest: number | null;
  /** Alpha of the others; `null` where it is not defined. */
  readonly alphaWithout: number | null;
}
