import type { Context } from '../context.ts';
import { Interrupted } from '../exit.ts';
import { wrap } from '../render/wrap.ts';
import { Asking } from './asking.ts';
import type { Block, Choice } from '../terminal/page.ts';
import { Terminal } from '../terminal/terminal.ts';
import { WritingText } from './writing-text.ts';
import { draw, helpOn, type Progress } from './screen.ts';
import { Leave, saysYes, StopAndDelete, type Asked, type AskedText, type Said, type Talk } from './talk.ts';
import type { Outcome, Question } from './question.ts';

/**
 * A conversation at a terminal, a question a screen.
 *
 * What is said comes together on a page; a question draws it, and what is said about the answer stands above it when it is drawn again.
 */
export class ScreenTalk implements Talk {
  readonly staysInSight = false;
  readonly howToStop = 'terminal.howToStop';
  readonly #context: Context;
  readonly #title: string;
  readonly #terminal: Terminal;
  #blocks: Block[] = [];
  /** How much of the page belongs to the question itself; what comes after is about the answer. */
  #asked: number | undefined;
  #progress: Progress | undefined;
  #isOver = false;

  /** @param title what is taken; it stands at the top of every screen. */
  constructor(context: Context, title: string) {
    this.#context = context;
    this.#title = title;
    this.#terminal = new Terminal(context.host);
  }

  newPage(): void {
    this.#blocks = this.#blocks.slice(this.#asked ?? 0).map((block): Block => (block.is === 'choice' ? { is: 'point', mark: '-', text: block.choice.label } : block));
    this.#asked = undefined;
    this.#progress = undefined;
  }

  async pause(): Promise<void> {
    await this.ask();
    this.newPage();
  }

  async say(text = ''): Promise<void> {
    await this.#add(text === '' ? { is: 'gap' } : { is: 'text', text });
  }

  async sayStrong(text: string): Promise<void> {
    if (text !== '') await this.#add({ is: 'strong', text });
  }

  async sayQuiet(text: string): Promise<void> {
    await this.#add({ is: 'quiet', text });
  }

  async progress(number: number, total: number, text: string): Promise<void> {
    this.#progress = { number, total, text };
  }

  async hint(): Promise<void> { /* the keys are on the screen */ }

  aside(text: string): void {
    this.#blocks.push({ is: 'quiet', text });
  }

  async show(text: string | ((width: number) => string)): Promise<void> {
    await this.#add({ is: 'laid', text: typeof text === 'string' ? (width) => wrapLines(text, width) : text });
  }

  async offer(choices: readonly (readonly [key: string, text: string, about?: string])[]): Promise<void> {
    for (const [key, label, about] of choices) {
      await this.#add(key === '-' ? { is: 'point', mark: '-', text: label } : { is: 'choice', choice: { key: key === '↵' ? '' : key, label, ...(about === undefined ? {} : { about: [about] }) } });
    }
  }

  async offerAtLength(choices: Parameters<Talk['offerAtLength']>[0]): Promise<void> {
    for (const { key, title, text, points } of choices) await this.#add({ is: 'choice', choice: { key, label: title, about: [...(text === undefined ? [] : [text]), ...points] } });
  }

  async ask(asked: Asked = {}): Promise<string> {
    const offered = this.#blocks.some(({ is }) => is === 'choice');
    const more = asked.choices ?? (offered ? [] : [{ key: '', label: this.#context.t('common.continue') }]);
    return this.#question(more, (blocks) => new Asking(this.#context.t, blocks, asked));
  }

  async askText(asked: AskedText = {}): Promise<Said> {
    return this.#question([], () => new WritingText(this.#context.t, asked));
  }

  async askWords(): Promise<string> {
    const said = await this.askText();
    return 'text' in said ? said.text : '';
  }

  async isYes(): Promise<boolean> {
    const { t } = this.#context;
    return saysYes(await this.ask({ choices: [{ key: 'y', label: t('common.yes') }, { key: 'n', label: t('common.no') }] }));
  }

  async end(): Promise<void> {
    this.close();
    const [unseen, { width, out }] = [this.#blocks.slice(this.#asked ?? 0), this.#context];
    this.#blocks = [];
    for (const block of unseen) await out.write(asText(block, width));
  }

  close(): void {
    this.#isOver = true;
    this.#terminal.close();
  }

  async #add(block: Block): Promise<void> {
    if (this.#isOver) await this.#context.out.write(asText(block, this.#context.width));
    else this.#blocks.push(block);
  }

  /** Draws a question, key after key, until it is answered. */
  async #question<T>(more: readonly Choice[], begin: (blocks: readonly Block[]) => Question<T>): Promise<T> {
    await this.#context.out.flush();
    const about = this.#asked === undefined ? [] : this.#blocks.splice(this.#asked).map((block): Block => ('text' in block && block.is !== 'laid' && block.is !== 'point' ? { is: 'notice', text: block.text } : block));
    this.#asked ??= this.#blocks.length;
    const blocks = [...this.#blocks, ...more.map((choice): Block => ({ is: 'choice', choice }))];
    const question = begin(blocks);
    let [notices, isHelp]: [readonly Block[], boolean] = [about, false];
    for (;;) {
      const page = isHelp ? helpOn(this.#context.t, question) : [...notices, ...blocks, ...question.also];
      const { columns, rows } = this.#terminal.size;
      this.#terminal.draw(draw({ context: this.#context, title: this.#title, progress: this.#progress, blocks: page, question: isHelp ? undefined : question, columns, rows }));
      const press = await this.#terminal.next();
      if (this.#context.host.interrupted.aborted) throw new Interrupted();
      if (press === undefined || press.name === 'ctrl-d') throw new Leave();
      if (press.name === 'ctrl-x') throw new StopAndDelete();
      if (press.name === 'ctrl-c') {
        process.kill(process.pid, 'SIGINT');
        continue;
      }
      if (press.name === 'ctrl-z') this.#terminal.suspend();
      else if (isHelp) isHelp = press.name === 'resize';
      else if (press.name === 'ctrl-g' || press.name === 'f1' || (press.name === '?' && !question.takesText)) isHelp = true;
      else if (press.name === 'q' && !question.takesText) throw new Leave();
      else {
        const outcome: Outcome<T> = question.press(press);
        if ('answer' in outcome) return outcome.answer;
        if (outcome.notice !== undefined) notices = [{ is: 'notice', text: outcome.notice }];
      }
    }
  }
}

/** A block as lines on the person's own screen. */
function asText(block: Block, width: number): string {
  switch (block.is) {
    case 'laid': return `${block.text(width)}\n`;
    case 'choice': return '';
    case 'field': return '';
    case 'gap': return '\n';
    case 'point': return `  ${block.mark} ${wrap(block.text, width - 4, '    ')}\n`;
    default: return `${wrap(block.text, width)}\n`;
  }
}

/** Lines that may be too long for a screen, such as a command to type. */
function wrapLines(text: string, width: number): string {
  return text.split('\n').map((line) => `${/^ */.exec(line)?.[0] ?? ''}${wrap(line.trimStart(), width - 2, '  ')}`).join('\n');
}
