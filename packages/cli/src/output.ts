import type { Writable } from 'node:stream';
import { ended, Interrupted, ReaderGone } from './exit.ts';
import { WaitingText } from './waiting-text.ts';

/**
 * A stream that is written to no faster than it is read.
 *
 * Everything is delivered by the time `flush` is done, because nothing here ever ends the process. Where the reader goes away,
 * the next write throws `ReaderGone`.
 */
export class Output {
  readonly #open: () => Writable;
  readonly #interrupted: AbortSignal;
  #opened: Writable | undefined;
  /** What has come together and is not sent yet. */
  readonly #waiting = new WaitingText();
  #failure: Error | undefined;

  /** @param open asked for the stream when there is something to write. */
  constructor(open: () => Writable, interrupted: AbortSignal) {
    this.#open = open;
    this.#interrupted = interrupted;
  }

  get #stream(): Writable {
    if (this.#opened !== undefined) return this.#opened;
    this.#opened = this.#open();
    this.#opened.on('error', (error) => { this.#failure ??= failureOf(error); });
    return this.#opened;
  }

  /** Writes soon; waits only while the reader is behind. */
  async write(text: string): Promise<void> {
    if (this.#failure) throw this.#failure;
    this.add(text);
    await this.keepUp();
  }

  /** Writes at the next `keepUp`, for whoever cannot wait now: nothing leaves before that. */
  add(text: string): void {
    this.#waiting.add(text);
  }

  /** Sends what has come together, once it is worth a write; waits only while the reader is behind. */
  async keepUp(): Promise<void> {
    if (this.#waiting.isEnough) await this.#send();
  }

  /** Writes bytes that are no text, behind everything before them. They have left this process when it is done. */
  async writeBytes(bytes: Uint8Array): Promise<void> {
    await this.#send();
    await this.#pass(bytes);
  }

  /** Done when everything written so far has left this process; after an interruption, when it is on its way. */
  async flush(): Promise<void> {
    if (this.#opened === undefined && this.#waiting.isEmpty) return;
    if (this.#interrupted.aborted) {
      for (const bytes of this.#waiting.take()) this.#stream.write(bytes);
      return;
    }
    await this.#send();
    await new Promise<void>((done, failed) => {
      this.#stream.write('', (error) => {
        if (error) failed(failureOf(error));
        else done();
      });
    });
  }

  async #send(): Promise<void> {
    for (const bytes of this.#waiting.take()) {
      await this.#pass(bytes);
      this.#waiting.written(bytes);
    }
  }

  async #pass(bytes: Uint8Array): Promise<void> {
    if (this.#failure) throw this.#failure;
    await new Promise<void>((done, failed) => {
      const stop = (): void => { failed(new Interrupted()); };
      this.#interrupted.addEventListener('abort', stop);
      this.#stream.write(bytes, (error) => {
        this.#interrupted.removeEventListener('abort', stop);
        if (error) failed(this.#failure ?? failureOf(error));
        else done();
      });
      if (this.#interrupted.aborted) stop();
    });
  }
}

/** Where a reader goes away, systems say one of these. */
const gone: ReadonlySet<string | undefined> = new Set(['EPIPE', 'ECONNRESET', 'ERR_STREAM_DESTROYED', 'ERR_STREAM_WRITE_AFTER_END']);

/** Where there is no room for what is written, or no way to it, systems say one of these. */
const full: ReadonlySet<string> = new Set(['ENOSPC', 'EDQUOT', 'EIO', 'EFBIG']);

function failureOf(error: unknown): Error {
  const cause = error instanceof Error ? error : new Error(String(error));
  const { code } = cause as NodeJS.ErrnoException;
  if (gone.has(code)) return new ReaderGone();
  return code !== undefined && full.has(code) ? ended('E_STORAGE', `what was said could not be written out: the system said ${code}`, { hint: 'make room, or write to another place, and run it again' }) : cause;
}
