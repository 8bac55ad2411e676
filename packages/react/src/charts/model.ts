import type { ChartModel } from '@guildhall/core/report';

export type { ChartModel, Mark, ScaleModel, ScaleRow, Shape, TableModel } from '@guildhall/core/report';

/** Bars of one skill, one under the other. */
export interface BarsModel extends ChartModel { readonly bars: readonly Bar[] }

interface Bar {
  readonly id: string;
  readonly title: string;
  /** From 0 to 100; of a hidden one always the same, whatever it hides. */
  readonly width: number;
  /** What is written at the end of the bar, or in it where it is hidden. */
  readonly label: string;
  readonly isHidden: boolean;
}

/** Skills down, levels or choices across. */
export interface HeatModel extends ChartModel {
  readonly columns: readonly { readonly id: string; readonly label: string; readonly says: string; readonly from: number; readonly to: number }[];
  readonly rows: readonly { readonly id: string; readonly title: string; readonly says: string; readonly cells: readonly HeatCell[] }[];
  /** Whether any cell shows how large its share is. */
  readonly hasHeat: boolean;
}

export interface HeatCell {
  readonly id: string;
  /** Percentages of the width. */
  readonly from: number;
  readonly to: number;
  readonly label: string;
  /** From 1, few, to 4, most; 0 where the share is not known or the cell is hidden. */
  readonly heat: 0 | 1 | 2 | 3 | 4;
  readonly isHidden: boolean;
}
