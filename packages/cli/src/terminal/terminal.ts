import { emitKeypressEvents } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import type { Host } from '../host.ts';
import { pressOf, type NodeKey, type Press } from './press.ts';

// A second screen beside the one with what was typed before, and pasted text told from typed text.
const enter = '\u001b[?1049h\u001b[?2004h\u001b[H\u001b[2J';
const leave = '\u001b[0m\u001b[?2004l\u001b[?1049l';

/** Milliseconds after which nobody has stopped us, though we asked for it: there is no shell that could. */
const unstopped = 200;

/** What there is of lines and columns on a screen. */
export interface Size { readonly columns: number; readonly rows: number }

type Sized = Writable & Partial<Size>;
type Keyed = Readable & { readonly setRawMode?: (isRaw: boolean) => unknown };

/**
 * A person's terminal, taken over while it is open: every key comes at once, and a screen of its own is drawn on.
 *
 * However it ends, by itself, by a signal, by a crash, the terminal is put back as it was.
 */
export class Terminal {
  readonly #stdin: Keyed;
  readonly #stdout: Sized;
  readonly #interrupted: AbortSignal;
  readonly #presses: Press[] = [];
  #isOpen = false;
  #isOver = false;
  #isPasting = false;
  #wake: (() => void) | undefined;

  constructor({ stdin, stdout, interrupted }: Pick<Host, 'stdin' | 'stdout' | 'interrupted'>) {
    this.#stdin = stdin;
    this.#stdout = stdout;
    this.#interrupted = interrupted;
    emitKeypressEvents(stdin);
    stdin.on('keypress', this.#onKey);
    stdin.on('end', this.#onEnd);
    stdout.on('resize', this.#onResize);
    // At once: a second signal may end the process before anything else can.
    interrupted.addEventListener('abort', this.#onInterrupt);
    process.on('exit', this.#giveBack);
    process.on('SIGCONT', this.#onContinue);
    this.#takeOver();
  }

  get size(): Size {
    return { columns: this.#stdout.columns || 80, rows: this.#stdout.rows || 24 };
  }

  draw(text: string): void {
    if (this.#isOpen) this.#stdout.write(text);
  }

  /** The next key; `undefined` where none will come any more. A new size comes as the key `resize`. */
  async next(): Promise<Press | undefined> {
    while (this.#presses.length === 0 && !this.#isOver && !this.#interrupted.aborted) await new Promise<void>((wake) => { this.#wake = wake; });
    return this.#interrupted.aborted ? undefined : this.#presses.shift();
  }

  /** Stops with the shell's job control, and goes on where it is asked to. */
  suspend(): void {
    this.#giveBack();
    // The whole group, as the key would have: whoever started us waits too.
    process.kill(process.platform === 'win32' ? process.pid : 0, 'SIGTSTP');
    setTimeout(this.#onContinue, unstopped);
  }

  close(): void {
    this.#giveBack();
    this.#stdin.off('keypress', this.#onKey);
    this.#stdin.off('end', this.#onEnd);
    this.#stdout.off('resize', this.#onResize);
    this.#interrupted.removeEventListener('abort', this.#onInterrupt);
    process.off('exit', this.#giveBack);
    process.off('SIGCONT', this.#onContinue);
    this.#isOver = true;
    this.#stdin.pause();
  }

  #takeOver(): void {
    this.#isOpen = true;
    this.#stdin.setRawMode?.(true);
    this.#stdin.resume();
    this.#stdout.write(enter);
  }

  readonly #giveBack = (): void => {
    if (!this.#isOpen) return;
    this.#isOpen = false;
    this.#stdout.write(leave);
    this.#stdin.setRawMode?.(false);
  };

  readonly #onContinue = (): void => {
    if (this.#isOpen || this.#isOver || this.#interrupted.aborted) return;
    this.#takeOver();
    this.#onResize();
  };

  readonly #onKey = (text: string | undefined, key: NodeKey): void => {
    if (key.name === 'paste-start') this.#isPasting = true;
    else if (key.name === 'paste-end') this.#isPasting = false;
    else {
      const press = pressOf(text, key);
      // What is pasted is text alone: nothing in it chooses or sends.
      if (press !== undefined) this.#give(this.#isPasting ? { name: 'pasted', text: press.name === 'enter' || press.name === 'tab' ? ' ' : press.text } : press);
    }
  };

  readonly #onResize = (): void => { this.#give({ name: 'resize', text: '' }); };

  readonly #onEnd = (): void => {
    this.#isOver = true;
    this.#wake?.();
  };

  readonly #onInterrupt = (): void => {
    this.#giveBack();
    this.#wake?.();
  };

  #give(press: Press): void {
    this.#presses.push(press);
    this.#wake?.();
  }
}
