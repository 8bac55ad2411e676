/** One competency of a made-up framework. */
export interface Topic {
  readonly id: string;
  readonly items: number;
  /** Values of the levels, lowest first. */
  readonly values: readonly number[];
  /** Index of the first level that reaches the target. */
  readonly target: number;
}

/** Answers of one made-up person: by topic, by item, as an index into the levels; `null` is no answer. */
export type Person = readonly (readonly (number | null)[])[];
