/** One person's part of one skill: a choice of the scan, or a band, and whether the unrounded level reaches the target. */
export type HandedBand = { readonly choice: string } | { readonly band: string; readonly reaches: boolean };

/** What one person handed in. A skill without an entry has no answer, or too little of one. */
export interface HandedIn {
  /** The hand-in code without its hyphens: the same code is the same sheet. */
  readonly id: string;
  readonly bands: Readonly<Record<string, HandedBand>>;
}
