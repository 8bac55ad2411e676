/** One Welsh text. `of` stands beside it so that a translator sees what it says without opening another file. */
export interface Translation {
  /** The English it was made from, word for word; left out of what is published. Where that has changed since, the translation is stale and the tests say so. */
  readonly of?: string;
  readonly text: string;
  /** `reviewed` only once somebody who speaks Welsh well has read it in its place on the screen. */
  readonly status: 'draft' | 'reviewed';
}

/** The Welsh of one area: every key of its English, and no other. */
export type WelshOf<Area> = { readonly [Key in keyof Area]: Translation };
