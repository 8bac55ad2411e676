import { spawn, type IPty } from '@lydell/node-pty';
import { onTestFinished } from 'vitest';
import { ScreenReader } from './screen-reader.ts';

export interface AtTerminalOptions { readonly columns?: number; readonly rows?: number; readonly env?: Readonly<Record<string, string>>; readonly cwd?: string }

/** Keys, by what a terminal sends for each. */
export const keys = {
  enter: '\r', up: '\u001b[A', down: '\u001b[B', right: '\u001b[C', left: '\u001b[D', pageDown: '\u001b[6~', pageUp: '\u001b[5~', end: '\u001b[F', home: '\u001b[H',
  backspace: '\u007f', tab: '\t', ctrlC: '\u0003', ctrlD: '\u0004', ctrlG: '\u0007', ctrlU: '\u0015', ctrlX: '\u0018', ctrlZ: '\u001a',
} as const;

/** A program at a terminal of its own, and what is on its screen. */
export class AtTerminal {
  readonly screen: ScreenReader;
  readonly #pty: IPty;
  readonly #ended: Promise<{ readonly code: number; readonly signal: number }>;
  #all = '';
  #waiting: (() => void)[] = [];

  constructor(file: string, args: readonly string[], { columns = 80, rows = 24, env = {}, cwd }: AtTerminalOptions = {}) {
    this.screen = new ScreenReader(columns, rows);
    // Nothing of whoever runs the tests: a colour or a dumb terminal of theirs would show.
    const own = { PATH: process.env['PATH'] ?? '', HOME: process.env['HOME'] ?? '', TERM: 'xterm-256color', LANG: 'C.UTF-8', ...env };
    this.#pty = spawn(file, [...args], { cols: columns, rows, env: own, ...(cwd === undefined ? {} : { cwd }) });
    this.#pty.onData((text) => {
      this.#all += text;
      this.screen.write(text);
      for (const look of this.#waiting) look();
    });
    this.#ended = new Promise((done) => { this.#pty.onExit(({ exitCode, signal = 0 }) => { done({ code: exitCode, signal }); }); });
    onTestFinished(() => { this.kill('SIGKILL'); });
  }

  /** Everything that was written, as it was. */
  get all(): string { return this.#all; }

  press(...typed: readonly string[]): void { this.#pty.write(typed.join('')); }

  /** Waits until the screen shows something. @throws {Error} with the screen, where it does not within the time. */
  async until(wanted: string | RegExp | ((screen: ScreenReader) => boolean), within = 10_000): Promise<string> {
    // While it draws, a program hides the cursor: a screen half drawn is none.
    const isThere = (): boolean => this.screen.isCursorShown && (typeof wanted === 'string' ? this.screen.text.includes(wanted) : wanted instanceof RegExp ? wanted.test(this.screen.text) : wanted(this.screen));
    if (!isThere()) {
      await new Promise<void>((done, failed) => {
        const late = setTimeout(() => { failed(new Error(`This did not come: ${String(wanted)}\nThe screen:\n${this.screen.text}`)); }, within);
        const look = (): void => {
          if (!isThere()) return;
          clearTimeout(late);
          this.#waiting = this.#waiting.filter((each) => each !== look);
          done();
        };
        this.#waiting.push(look);
      });
    }
    return this.screen.text;
  }

  /** Presses keys, and waits until they have done what they should. */
  async type(typed: string, wanted: string | RegExp): Promise<string> {
    this.press(typed);
    return this.until(wanted);
  }

  resize(columns: number, rows: number): void {
    this.screen.resize(columns, rows);
    this.#pty.resize(columns, rows);
  }

  kill(signal: 'SIGKILL' | 'SIGTERM' | 'SIGINT' | 'SIGHUP' | 'SIGUSR2'): void {
    try {
      process.kill(this.#pty.pid, signal);
    } catch {
      // It has ended already.
    }
  }

  /** Once the screen has shown everything: what is not read by then is lost. */
  ended(): Promise<{ readonly code: number; readonly signal: number }> { return this.#ended; }
}
