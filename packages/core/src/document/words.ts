import type { Language } from '../messages/language.ts';
import type { ScaleModel } from './chart/scale-model.ts';

/** A piece of text. What the question set says may be in another language than the page. */
export interface Words { readonly text: string; readonly lang: Language }

/** What stands in one place of a table: a line, or several. Empty where somebody is to write. */
export type Cell = readonly Words[];

/** A document as every reader of one knows it: headings, paragraphs, lists and tables, each of which a screen reader can announce. */
export type Block =
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly words: Words }
  | { readonly kind: 'text' | 'notice'; readonly words: readonly Words[] }
  | { readonly kind: 'bullets'; readonly entries: readonly (readonly Words[])[] }
  /** The first row names the columns, and the first cell of each row names the row. `isEven` where all the others are alike, and as wide as each other. */
  | { readonly kind: 'table'; readonly header: readonly Cell[]; readonly rows: readonly (readonly Cell[])[]; readonly isEven?: boolean; readonly across?: readonly Across[] };

/** How many columns each cell of a row covers; 0 where the one before covers it, and then there is nothing in it. */
export type Across = readonly number[];

/** The same with what only some kinds of file can show. */
export type RichBlock = Block | PictureBlock | FoldedBlock | HeatBlock | BarsBlock;

/** A table whose last column is a picture of its row. */
export interface PictureBlock {
  readonly kind: 'picture';
  readonly caption: Words;
  readonly model: ScaleModel;
  /** The language of what the question set says in it. */
  readonly lang: Language;
  readonly language: Language;
}

/** What may be folded away on a screen, and is open on paper. */
export interface FoldedBlock {
  readonly kind: 'folded';
  readonly summary: Words;
  /** Paragraph by paragraph; `lead` is what it is about, where it begins with that. */
  readonly paragraphs: readonly { readonly lead: Words | null; readonly rest: readonly Words[] }[];
}

/** A table in which the larger a share is, the darker its cell and the more dots in it. Every cell says so in words, too. */
export interface HeatBlock {
  readonly kind: 'heat';
  readonly caption: Words;
  /** What the dots mean; said only where there are any. */
  readonly about: Words;
  /** What the rows are, and then what each column is. */
  readonly header: readonly Words[];
  readonly rows: readonly { readonly title: Words; readonly cells: readonly HeatCell[] }[];
}

export interface HeatCell {
  readonly words: Words;
  /** How many columns it covers: more than one where they were put together. */
  readonly across: number;
  /** How many dots; none where there is no share to show, and `held` where it is held back. */
  readonly heat: 0 | 1 | 2 | 3 | 4 | 'held';
}

/** A table of numbers, each with a bar beside it. */
export interface BarsBlock {
  readonly kind: 'bars';
  readonly caption: Words;
  readonly header: readonly [title: Words, count: Words];
  /** Where a number is held back there is no bar, and `said` says so. */
  readonly rows: readonly { readonly title: Words; readonly count: number | null; readonly said: Words }[];
}

export interface DocumentContent<B = Block> {
  readonly title: string;
  readonly language: Language;
  /** As it stands at the head of every page. */
  readonly council?: string;
  readonly blocks: readonly B[];
}
