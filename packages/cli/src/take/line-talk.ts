import { createInterface, type Interface } from 'node:readline';
import type { Context } from '../context.ts';
import { Interrupted } from '../exit.ts';
import { wrap } from '../render/wrap.ts';
import { Leave, letters, saysYes, StopAndDelete, type AskedText, type Said, type Talk } from './talk.ts';

const mark = '> ';

/**
 * A conversation, one line at a time: with a person at a terminal, with a screen reader, or with a script that sends lines.
 *
 * At any question `q` leaves, and so does the end of input; `stop` asks for everything to be deleted.
 */
export class LineTalk implements Talk {
  readonly staysInSight = true;
  readonly howToStop = 'cli.take.stop';
  readonly #context: Context;
  readonly #reader: Interface;
  readonly #isTerminal: boolean;
  readonly #lines: string[] = [];
  #isOver = false;
  #wake: (() => void) | undefined;

  constructor(context: Context) {
    const { host } = context;
    this.#context = context;
    // A dumb terminal edits its lines itself.
    this.#isTerminal = host.input === 'terminal' && host.terminal.stdout && host.env['TERM'] !== 'dumb';
    this.#reader = createInterface({ input: host.stdin, ...(this.#isTerminal ? { output: host.stdout } : {}), terminal: this.#isTerminal, crlfDelay: Infinity });
    this.#reader.on('line', (line) => { this.#lines.push(line); this.#wake?.(); });
    this.#reader.on('close', () => { this.#isOver = true; this.#wake?.(); });
    // A terminal that is read letter by letter turns Ctrl-C into a letter too.
    this.#reader.on('SIGINT', () => { process.kill(process.pid, 'SIGINT'); });
    host.interrupted.addEventListener('abort', this.#interrupt);
  }

  newPage(): void { /* lines follow each other */ }

  async pause(): Promise<void> { /* nothing goes out of sight */ }

  async say(text = ''): Promise<void> {
    await this.#context.out.write(`${wrap(text, this.#context.width)}\n`);
  }

  async sayStrong(text: string): Promise<void> {
    await this.#context.out.write(`${this.#context.paint.strong(wrap(text, this.#context.width))}\n`);
  }

  async sayQuiet(text: string): Promise<void> {
    await this.#context.out.write(`${this.#context.paint.quiet(wrap(text, this.#context.width))}\n`);
  }

  async progress(_number: number, _total: number, text: string): Promise<void> {
    await this.sayQuiet(text);
  }

  async hint(text: string, how?: 'plain'): Promise<void> {
    await (how === 'plain' ? this.say(text) : this.sayQuiet(text));
  }

  aside(): void { /* for a screen */ }

  async show(text: string | ((width: number) => string)): Promise<void> {
    await this.#context.out.write(`${typeof text === 'string' ? text : text(this.#context.width)}\n`);
  }

  async offer(choices: readonly (readonly [key: string, text: string, about?: string])[]): Promise<void> {
    const width = Math.max(0, ...choices.map(([key]) => key.length)) + 4;
    for (const [key, text] of choices) await this.show(`  ${key.padEnd(width - 2)}${wrap(text, this.#context.width - width, ' '.repeat(width))}`);
  }

  async offerAtLength(choices: Parameters<Talk['offerAtLength']>[0]): Promise<void> {
    for (const { key, title, text, points } of choices) {
      await this.say();
      await this.sayStrong(`${key}. ${title}`);
      if (text !== undefined) await this.say(text);
      await this.offer(points.map((point) => ['-', point]));
    }
  }

  async ask(): Promise<string> {
    const line = (await this.#line()).trim();
    if (line === 'q' || line === 'Q') throw new Leave();
    if (line.toLowerCase() === 'stop') throw new StopAndDelete();
    return line;
  }

  async askText({ acts = [] }: AskedText = {}): Promise<Said> {
    const line = await this.ask();
    const does = acts.find((act) => letters[act] === line);
    return does === undefined ? { text: line } : { does };
  }

  askWords(): Promise<string> {
    return this.ask();
  }

  async isYes(): Promise<boolean> {
    return saysYes(await this.ask());
  }

  async end(): Promise<void> { /* it is the person's own screen already */ }

  close(): void {
    this.#context.host.interrupted.removeEventListener('abort', this.#interrupt);
    this.#reader.close();
  }

  async #line(): Promise<string> {
    const { out, host } = this.#context;
    if (!this.#isTerminal) await out.write(mark);
    await out.flush();
    if (this.#isTerminal) {
      this.#reader.setPrompt(mark);
      this.#reader.prompt();
    }
    while (this.#lines.length === 0 && !this.#isOver && !host.interrupted.aborted) await new Promise<void>((wake) => { this.#wake = wake; });
    // What a script sent after the interruption was never answered.
    if (host.interrupted.aborted) throw new Interrupted();
    const line = this.#lines.shift();
    if (!this.#isTerminal || line === undefined) await out.write('\n');
    if (line === undefined) throw new Leave();
    return line;
  }

  readonly #interrupt = (): void => { this.#wake?.(); };
}
