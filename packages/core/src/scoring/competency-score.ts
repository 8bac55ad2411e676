/** The level, were every missing item at the lowest of the scale, and were it at the highest. */
export type Bounds = readonly [low: number, high: number];

/** What the answers to one competency come to. Numbers are not rounded. */
export interface CompetencyScore {
  readonly id: string;
  readonly title: string;
  /** Whether the person chose to look at it today. Where there is no choice, it is. */
  readonly chosen: boolean;
  /** The self-rating's; where readiness is judged, the assessors'. `null` where there is none: `whyNull` says why. */
  readonly level: number | null;
  /** How far up the scale the level lies, 0 to 100. */
  readonly percent: number | null;
  readonly band: string | null;
  /** Items put to the person. */
  readonly asked: number;
  /** Of those, the ones that are part of their role. */
  readonly applicable: number;
  /** Levels given, or choices. */
  readonly answered: number;
  /** The level with everything missing at the lowest, then at the highest; `null` where nothing applies. */
  readonly bounds: Bounds | null;
  /** The answer itself, where only one item applies: one answer is no mean. */
  readonly single?: number;
  readonly whyNull?: WhyNull;
  /** Answers about integrity by the id of the item, where they were asked for. They have no mean. */
  readonly items?: Readonly<Record<string, number>>;
  /** The self-rating, beside the assessors' level. It is never evidence of readiness. */
  readonly self?: { readonly level: number | null };
  /** What was chosen, in a scan. It is counted and never averaged. */
  readonly choice?: string;
}

export type WhyNull = 'not-chosen' | 'not-applicable' | 'too-few' | 'single' | 'integrity' | 'not-assessed';
