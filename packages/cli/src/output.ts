import { once } from 'node:events';
import type { Writable } from 'node:stream';
import { ended, Interrupted, ReaderGone } from './exit.ts';

/** Enough for one write to be worth its while, little enough to hold. */
const chunk = 65_536;

/**
 * A stream that is written to no faster than it is read.
 *
 * Everything is delivered by the time `flush` is done, because nothing here ever ends the process. Where the reader goes away,
 * the next write throws `ReaderGone`.
 */
export class Output {
  readonly #stream: Writable;
  readonly #interrupted: AbortSignal;
  #held = '';
  #failure: Error | undefined;

  constructor(stream: Writable, interrupted: AbortSignal) {
    this.#stream = stream;
    this.#interrupted = interrupted;
    stream.on('error', (error) => { this.#failure ??= failureOf(error); });
  }

  /** Writes soon; waits only while the reader is behind. */
  async write(text: string): Promise<void> {
    if (this.#failure) throw this.#failure;
    this.#held += text;
    if (this.#held.length >= chunk) await this.#send();
  }

  /** Done when everything written so far has left this process; after an interruption, when it is on its way. */
  async flush(): Promise<void> {
    if (this.#interrupted.aborted) {
      this.#stream.write(this.#held);
      this.#held = '';
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
    if (this.#failure) throw this.#failure;
    if (this.#held === '') return;
    const text = this.#held;
    this.#held = '';
    if (this.#stream.write(text)) return;
    try {
      await once(this.#stream, 'drain', { signal: this.#interrupted });
    } catch (error) {
      if (this.#interrupted.aborted) throw new Interrupted();
      throw this.#failure ?? failureOf(error);
    }
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
