import type { Laid, Stand } from '../terminal/layout.ts';
import type { Block } from '../terminal/page.ts';
import type { Press } from '../terminal/press.ts';
import type { View } from '../terminal/view.ts';

/** What a key comes to: an answer, or a page to draw again, perhaps with something said about it. */
export type Outcome<T> = { readonly answer: T } | { readonly notice?: string };

/** A question while it is on the screen. */
export interface Question<T> {
  /** Whether letters are a text here, and no keys. */
  readonly takesText: boolean;
  /** Stands under the page. */
  readonly also: readonly Block[];
  readonly stand: Pick<Stand, 'at' | 'ticked' | 'holds' | 'field'>;
  /** Keys and what each does, the most needed first. */
  readonly keys: readonly (readonly [key: string, does: string])[];
  press(press: Press): Outcome<T>;
  /** Told how the page was laid out, with how many rows for it; says what is shown of it. */
  laidOut(laid: Laid, rows: number): View;
}
