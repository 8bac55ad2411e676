import { createInterface, type Interface } from 'node:readline';
import type { Context } from '../context.ts';
import { Interrupted } from '../exit.ts';
import { wrap } from '../render/wrap.ts';

/** The person leaves; what they have said is saved. */
export class Leave extends Error { override name = 'Leave'; }
/** The person wants everything gone. */
export class StopAndDelete extends Error { override name = 'StopAndDelete'; }

const mark = '> ';

/**
 * A conversation, one line at a time: with a person at a terminal, or with a script that sends lines.
 *
 * At any question `q` leaves, and so does the end of input; `stop` asks for everything to be deleted.
 */
export class Talk {
  readonly #context: Context;
  readonly #reader: Interface;
  readonly #isTerminal: boolean;
  readonly #lines: string[] = [];
  #isOver = false;
  #wake: (() => void) | undefined;

  constructor(context: Context) {
    const { host } = context;
    this.#context = context;
    this.#isTerminal = host.input === 'terminal' && host.terminal.stdout;
    this.#reader = createInterface({ input: host.stdin, ...(this.#isTerminal ? { output: host.stdout } : {}), terminal: this.#isTerminal, crlfDelay: Infinity });
    this.#reader.on('line', (line) => { this.#lines.push(line); this.#wake?.(); });
    this.#reader.on('close', () => { this.#isOver = true; this.#wake?.(); });
    // A terminal that is read letter by letter turns Ctrl-C into a letter too.
    this.#reader.on('SIGINT', () => { process.kill(process.pid, 'SIGINT'); });
    host.interrupted.addEventListener('abort', this.#interrupt);
  }

  /** A paragraph, wrapped to the width of the screen. */
  async say(text = ''): Promise<void> {
    await this.#context.out.write(`${wrap(text, this.#context.width)}\n`);
  }

  async sayStrong(text: string): Promise<void> {
    await this.#context.out.write(`${this.#context.paint.strong(wrap(text, this.#context.width))}\n`);
  }

  async sayQuiet(text: string): Promise<void> {
    await this.#context.out.write(`${this.#context.paint.quiet(wrap(text, this.#context.width))}\n`);
  }

  /** Text that is laid out already. */
  async show(text: string): Promise<void> {
    await this.#context.out.write(`${text}\n`);
  }

  /** Choices by what to type for each. */
  async offer(choices: readonly (readonly [key: string, text: string])[]): Promise<void> {
    const width = Math.max(0, ...choices.map(([key]) => key.length)) + 4;
    for (const [key, text] of choices) await this.show(`  ${key.padEnd(width - 2)}${wrap(text, this.#context.width - width, ' '.repeat(width))}`);
  }

  /** One line from the person, without spaces around it. @throws {Leave} @throws {StopAndDelete} */
  async ask(): Promise<string> {
    const line = (await this.#line()).trim();
    if (line === 'q' || line === 'Q') throw new Leave();
    if (line.toLowerCase() === 'stop') throw new StopAndDelete();
    return line;
  }

  /** Whether the person says yes; in either language. */
  async isYes(): Promise<boolean> {
    return /^(?:y|yes|i|ie|ydw|oes)$/i.test(await this.ask());
  }

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
