import type { Context } from '../context.ts';
import { fieldOf, pressed, textOf, type Field } from '../terminal/field.ts';
import type { Laid } from '../terminal/layout.ts';
import type { Block } from '../terminal/page.ts';
import type { Press } from '../terminal/press.ts';
import { lastTop, type View } from '../terminal/view.ts';
import type { Outcome, Question } from './question.ts';
import type { AskedText, Said } from './talk.ts';

/** A text that is written on the screen. Every letter is text; what else there is to do has keys that write nothing. */
export class WritingText implements Question<Said> {
  readonly takesText = true;
  readonly also: readonly Block[] = [{ is: 'field' }];
  readonly #t: Context['t'];
  readonly #acts: NonNullable<AskedText['acts']>;
  readonly #before: string;
  #field: Field;

  constructor(t: Context['t'], { holds = '', acts = [] }: AskedText) {
    this.#t = t;
    this.#acts = acts;
    this.#before = holds;
    this.#field = fieldOf(holds);
  }

  get stand() {
    return { at: undefined, ticked: undefined, holds: undefined, field: this.#field };
  }

  get keys(): readonly (readonly [string, string])[] {
    const t = this.#t;
    return [
      ['Enter', t('terminal.key.keep')],
      ...(this.#acts.includes('back') ? [['Esc', t('terminal.key.back')] as const] : []),
      ...(this.#acts.includes('skip') ? [['Tab', t('terminal.key.skip')] as const] : []),
      ...(this.#acts.includes('clear') ? [['Ctrl-U', t('terminal.key.clear')] as const] : []),
      ['Ctrl-D', t('terminal.key.leave')],
    ];
  }

  /** Where the next letter goes is always in sight. */
  laidOut(laid: Laid, rows: number): View {
    const line = laid.cursor?.line ?? 0;
    return { top: Math.max(0, Math.min(line - rows + 1, lastTop(laid, rows))), at: undefined };
  }

  press(press: Press): Outcome<Said> {
    if (press.name === 'enter') {
      const text = textOf(this.#field).trim();
      // Emptied where there was something: it is taken away.
      if (text === '' && this.#before !== '' && this.#acts.includes('clear')) return { answer: { does: 'clear' } };
      return { answer: { text: text === this.#before ? '' : text } };
    }
    if (press.name === 'escape') return { answer: this.#acts.includes('back') ? { does: 'back' } : { text: '' } };
    if (press.name === 'tab' && this.#acts.includes('skip')) return { answer: { does: 'skip' } };
    this.#field = pressed(this.#field, press);
    return {};
  }
}
