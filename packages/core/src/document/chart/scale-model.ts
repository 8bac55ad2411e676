/** A sign that can be told from every other by its shape alone. */
export type Shape = 'dot' | 'ring' | 'square' | 'triangle' | 'diamond' | 'cross' | 'plus' | 'target' | 'band' | 'clear' | 'unclear' | 'hidden';

/** What a sign means. */
export interface KeyEntry { readonly shape: Shape; readonly says: string }

/** The same numbers as the picture, to be read one by one. */
export interface TableModel {
  readonly caption: string;
  /** The first names the rows. */
  readonly columns: readonly { readonly label: string; readonly numeric: boolean }[];
  /** One cell less than there are columns. */
  readonly rows: readonly { readonly id: string; readonly title: string; readonly cells: readonly TableCell[] }[];
}

/** A text in the language of the page, or what the question set says, in its language. */
export type TableCell = string | { readonly said: string };

/** What every chart has around its picture. */
export interface ChartModel {
  /** What it comes to, in sentences. */
  readonly summary: readonly string[];
  readonly key: readonly KeyEntry[];
  readonly table: TableModel;
}

/**
 * Levels on a scale, one row for each skill. Across, places are percentages of the width there is, so that signs and words keep their size
 * on every screen; down, they are lanes, from 0.
 */
export interface ScaleModel extends ChartModel {
  readonly ticks: readonly { readonly at: number; readonly label: string }[];
  readonly rows: readonly ScaleRow[];
}

export interface ScaleRow {
  readonly id: string;
  readonly title: string;
  /** What the row shows, for somebody who hears it; its title is read first. */
  readonly says: string;
  /** A number or a few words beside the row, which `says` says as well. */
  readonly note: string | null;
  /** A word under the title. */
  readonly verdict: string | null;
  /** A sentence under that. */
  readonly under: string | null;
  readonly lanes: number;
  readonly bands: readonly Span[];
  readonly lines: readonly (Span & { readonly shape: 'clear' | 'unclear' })[];
  readonly marks: readonly Mark[];
}

export interface Span { readonly lane: number; readonly from: number; readonly to: number }

export interface Mark {
  readonly shape: Exclude<Shape, 'band' | 'clear' | 'unclear' | 'hidden'>;
  readonly lane: number;
  readonly at: number;
  /** What is written beside it, and on which side. */
  readonly label: { readonly text: string; readonly side: 'before' | 'after' } | null;
}
