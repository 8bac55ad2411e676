import type { Context } from '../context.ts';
import type { Laid } from '../terminal/layout.ts';
import { choicesIn, type Block, type Choice } from '../terminal/page.ts';
import type { Press } from '../terminal/press.ts';
import { isSeen, lastTop, moved, shown, type View } from '../terminal/view.ts';
import type { Outcome, Question } from './question.ts';
import { letters, type Act, type Asked } from './talk.ts';

/** What else does the same as the letter. */
const alsoFor: Readonly<Partial<Record<string, Act>>> = { left: 'back', escape: 'back', right: 'skip', tab: 'skip' };

/** A choice on the screen: numbers, letters and arrows go to one, Enter takes it. */
export class Asking implements Question<string> {
  readonly takesText = false;
  readonly also = [];
  readonly #t: Context['t'];
  readonly #choices: readonly Choice[];
  readonly #asked: Asked;
  readonly #acts: readonly Act[];
  #view: View;
  #laid: Laid = { lines: [], places: [], cursor: undefined };
  #rows = 1;
  #ticked: ReadonlySet<string>;
  /** The digit that was pressed just before this key: a second one makes a number of both. */
  #digits = '';

  constructor(t: Context['t'], blocks: readonly Block[], asked: Asked) {
    this.#t = t;
    this.#choices = choicesIn(blocks);
    this.#asked = asked;
    this.#acts = asked.acts ?? [];
    this.#ticked = new Set();
    const held = this.#choices.findIndex(({ key }) => key === asked.holds);
    const only = this.#choices.findIndex(({ key }) => key === '');
    // Nothing is proposed: an answer is there only where it was given before, or where Enter alone is one of the choices.
    this.#view = { top: 0, at: held >= 0 ? held : only >= 0 ? only : undefined };
  }

  get stand() {
    return { at: this.#view.at, ticked: this.#asked.many === true ? this.#ticked : undefined, holds: this.#asked.holds, field: undefined };
  }

  get keys(): readonly (readonly [string, string])[] {
    const t = this.#t;
    const marks: Readonly<Record<Act, readonly [string, string]>> = {
      back: ['b', t('terminal.key.back')], skip: ['s', t('terminal.key.skip')], clear: ['x', t('terminal.key.clear')],
      note: ['n', t('terminal.key.note')], answers: ['v', t('terminal.key.answers')], edit: ['e', t('terminal.key.edit')],
    };
    return [
      ...(this.#choices.length > 1 ? [['↑ ↓', t('terminal.key.choose')] as const] : []),
      ...(this.#asked.many === true ? [['Space', t('terminal.key.tick')] as const] : []),
      ['Enter', t('terminal.key.keep')],
      ...this.#acts.filter((act) => !this.#isChoice(letters[act])).map((act) => marks[act]),
      ['q', t('terminal.key.leave')],
    ];
  }

  laidOut(laid: Laid, rows: number): View {
    this.#laid = laid;
    this.#rows = rows;
    this.#view = { ...this.#view, top: Math.min(this.#view.top, lastTop(laid, rows)) };
    return this.#view;
  }

  press({ name }: Press): Outcome<string> {
    const digits = this.#digits;
    this.#digits = '';
    switch (name) {
      case 'resize': return {};
      case 'up': case 'down': return this.#see(moved(this.#laid, this.#view, name === 'down' ? 1 : -1, this.#rows));
      case 'pagedown': return this.#see({ ...this.#view, top: this.#view.top + this.#rows - 2 });
      case 'pageup': return this.#see({ ...this.#view, top: this.#view.top - this.#rows + 2 });
      case 'home': return this.#see({ ...this.#view, top: 0 });
      case 'end': return this.#see({ ...this.#view, top: this.#laid.lines.length });
      case 'enter': return this.#enter();
      case 'space': return this.#asked.many === true && this.#view.at !== undefined ? this.#tick(this.#choices[this.#view.at]?.key ?? '') : this.#see({ ...this.#view, top: this.#view.top + this.#rows - 2 });
      default: return this.#letter(name, digits);
    }
  }

  #letter(name: string, digits: string): Outcome<string> {
    const both = `${digits}${name}`;
    const key = digits !== '' && this.#isChoice(both) ? both : name;
    if (this.#isChoice(key)) {
      if (/^\d$/.test(key)) this.#digits = key;
      this.#goTo(key);
      return this.#asked.many === true && /^\d+$/.test(key) ? this.#tick(key) : {};
    }
    const act = this.#acts.find((each) => letters[each] === name) ?? this.#acts.find((each) => each === alsoFor[name]);
    return act === undefined ? {} : this.#act(act);
  }

  #act(act: Act): Outcome<string> {
    const chosen = this.#chosen()?.key;
    switch (act) {
      case 'back': case 'skip': case 'clear': case 'answers': return { answer: letters[act] };
      // An example goes with an answer: with the one that is there, or with the one the person is at.
      case 'note': return { answer: chosen === undefined || chosen === this.#asked.holds ? 'n' : `${chosen}n` };
      case 'edit': return chosen === undefined || !/^\d+$/.test(chosen) ? { notice: this.#t('terminal.chooseFirst') } : { answer: `e${chosen}` };
    }
  }

  #enter(): Outcome<string> {
    const chosen = this.#chosen();
    if (this.#asked.many === true && chosen?.key !== 's') {
      const keys = this.#choices.flatMap(({ key }) => (this.#ticked.has(key) ? [key] : []));
      if (chosen?.key === 'a') return { answer: 'a' };
      return keys.length === 0 ? { notice: this.#t('terminal.tickFirst') } : { answer: keys.join(' ') };
    }
    if (chosen === undefined) {
      if (this.#view.top < lastTop(this.#laid, this.#rows)) return this.#see({ ...this.#view, top: this.#view.top + this.#rows - 2 });
      return { notice: this.#t('terminal.chooseFirst') };
    }
    // Nothing is agreed to that cannot be read at that moment.
    if (!isSeen(this.#laid, this.#view, this.#rows)) {
      const { top } = shown(this.#laid, this.#view, this.#rows);
      return this.#see({ ...this.#view, top: Math.min(top, this.#view.top + Math.max(1, this.#rows - 2)) });
    }
    return { answer: chosen.key === this.#asked.holds ? '' : chosen.key };
  }

  #tick(key: string): Outcome<string> {
    if (!/^\d+$/.test(key)) return {};
    this.#ticked = this.#ticked.has(key) ? new Set([...this.#ticked].filter((each) => each !== key)) : new Set([...this.#ticked, key]);
    return {};
  }

  #chosen(): Choice | undefined {
    return this.#view.at === undefined ? undefined : this.#choices[this.#view.at];
  }

  #isChoice(key: string): boolean {
    return key !== '' && this.#choices.some((choice) => choice.key === key);
  }

  #goTo(key: string): void {
    this.#view = shown(this.#laid, { ...this.#view, at: this.#choices.findIndex((choice) => choice.key === key) }, this.#rows);
  }

  #see({ top, at }: View): Outcome<string> {
    this.#view = { top: Math.max(0, Math.min(top, lastTop(this.#laid, this.#rows))), at };
    return {};
  }
}
