/** What is known of a skill in the people somebody is compared with: how far apart they lie, and how steadily it is measured. */
export interface Norm {
  /** Standard deviation of the level, with n − 1, on the scale. */
  readonly sd: number;
  /** Reliability, above 0 and below 1, from the same people. */
  readonly reliability: number;
}

/**
 * Spread and reliability by competency, from one population answering for the first time. Nothing about a person is in it.
 *
 * It is made once and kept: made again after every newcomer, two of them could be set against each other.
 */
export interface Norms {
  readonly format: 'guildhall/norms@1';
  readonly framework: { readonly id: string; readonly version: string };
  readonly competencies: Readonly<Record<string, Norm>>;
  /** Competencies with no norm, and why; in the order of the framework. Empty where somebody else worked the norms out. */
  readonly without: readonly { readonly competency: string; readonly why: WhyNoNorm }[];
}

/**
 * `integrity`: answers stand by themselves. `few-items`: under three. `few-rows`: fewer complete rows than are needed.
 * `no-spread`: everybody has the same level. `unreliable`: the answers do not go together, so nothing can be built on them.
 */
export type WhyNoNorm = 'integrity' | 'few-items' | 'few-rows' | 'no-spread' | 'unreliable';
