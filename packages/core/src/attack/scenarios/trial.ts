import type { RulesOnTrial } from '../rules-on-trial.ts';

/** What one scenario is given for one council. */
export interface Trial {
  readonly rules: RulesOnTrial;
  readonly seed: number;
  /** How many people; mixed where absent. */
  readonly people?: number | undefined;
  /** Whether reports are looked at from inside too (`attackReport`). */
  readonly inside?: boolean;
}
