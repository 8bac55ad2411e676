import type { Cell } from './merge-levels.ts';

/** Which figures of one competency are shown, and of which levels together; what they say is in the figures. */
export interface Shown {
  readonly reaching: boolean;
  readonly halfShort: boolean;
  readonly quartiles: boolean;
  /** `null` where no levels are shown. */
  readonly cells: readonly Cell[] | null;
  readonly reliability: boolean;
}
