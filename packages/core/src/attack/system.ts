/** From one whole number to another, both included. */
export type Interval = readonly [low: number, high: number];

/** What somebody who looks on does not know, and what is certain about it: whole numbers, and sums of them. */
export interface System {
  readonly variables: readonly Variable[];
  readonly rows: readonly Row[];
}

interface Variable {
  readonly name: string;
  /** Where its value may lie: one interval or several, lowest first, none touching another. */
  readonly within: readonly Interval[];
}

/** `low ≤ Σ factor × variable ≤ high`; an equality where both are the same. Factors are whole numbers. */
export interface Row {
  readonly terms: readonly Term[];
  readonly low: number;
  readonly high: number;
}

export type Term = readonly [variable: number, factor: number];

/** A system while it is put together. */
export interface SystemBuilder {
  /** Adds an unknown and returns its place. */
  readonly unknown: (name: string, ...within: readonly Interval[]) => number;
  readonly between: (low: number, terms: readonly Term[], high: number) => void;
  readonly equals: (terms: readonly Term[], value: number) => void;
  readonly atLeast: (terms: readonly Term[], low: number) => void;
  readonly atMost: (terms: readonly Term[], high: number) => void;
  readonly system: () => System;
}

export function systemBuilder(): SystemBuilder {
  const variables: Variable[] = [];
  const rows: Row[] = [];
  const between = (low: number, terms: readonly Term[], high: number): void => {
    rows.push({ low, terms: terms.filter(([, factor]) => factor !== 0), high });
  };
  return {
    unknown: (name, ...within) => variables.push({ name, within: tidy(within) }) - 1,
    between,
    equals: (terms, value) => between(value, terms, value),
    atLeast: (terms, low) => between(low, terms, Infinity),
    atMost: (terms, high) => between(-Infinity, terms, high),
    system: () => ({ variables, rows }),
  };
}

/** Terms with factor 1. */
export function sum(variables: readonly number[]): readonly Term[] {
  return variables.map((variable) => [variable, 1]);
}

/** Intervals in order, those that touch joined, empty ones dropped. */
function tidy(intervals: readonly Interval[]): readonly Interval[] {
  const joined: Interval[] = [];
  for (const [low, high] of intervals.filter(([from, to]) => from <= to).sort(([a], [b]) => a - b)) {
    const last = joined.at(-1);
    if (last !== undefined && low <= last[1] + 1) joined[joined.length - 1] = [last[0], Math.max(last[1], high)];
    else joined.push([low, high]);
  }
  return joined;
}

/** Whether these values fit everything that is certain: a model that refuses the truth is no model. */
export function holdsTrue({ variables, rows }: System, values: readonly number[]): boolean {
  return variables.every(({ within }, i) => within.some(([low, high]) => low <= (values[i] ?? NaN) && (values[i] ?? NaN) <= high))
    && rows.every(({ terms, low, high }) => {
      const total = terms.reduce((before, [variable, factor]) => before + factor * (values[variable] ?? NaN), 0);
      return low <= total && total <= high;
    });
}
