import { once } from 'node:events';
import type { Writable } from 'node:stream';
import { ended, Interrupted, ReaderGone } from './exit.ts';

/** Enough for one write to be worth its while, little enough to hold. */
const chunk = 65_536;
const nothing = Buffer.alloc(0);

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
  /** What has come together and is not sent yet, as bytes: as text it would be on the heap, all of it, until it is. */
  #held: Buffer = nothing;
  #used = 0;
  #full: Buffer[] = [];
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
    // A unit of a text takes three bytes at most.
    const most = 3 * text.length;
    if (most > this.#held.length - this.#used) {
      this.#close();
      this.#held = Buffer.allocUnsafeSlow(Math.max(chunk, most));
    }
    this.#used += this.#held.write(text, this.#used);
  }

  /** Keeps what stands in the bytes at hand for the next send. */
  #close(): void {
    if (this.#used > 0) this.#full.push(this.#held.subarray(0, this.#used));
    this.#held = nothing;
    this.#used = 0;
  }

  /** Sends what has come together, once it is worth a write; waits only while the reader is behind. */
  async keepUp(): Promise<void> {
    if (this.#full.length > 0 || this.#used >= chunk) await this.#send();
  }

  /** Writes bytes that are no text, behind everything before them. */
  async writeBytes(bytes: Uint8Array): Promise<void> {
    await this.#send();
    if (this.#failure) throw this.#failure;
    await this.#pass(bytes);
  }

  /** Done when everything written so far has left this process; after an interruption, when it is on its way. */
  async flush(): Promise<void> {
    if (this.#opened === undefined && this.#used === 0 && this.#full.length === 0) return;
    if (this.#interrupted.aborted) {
      for (const bytes of this.#taken()) this.#stream.write(bytes);
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

  #taken(): readonly Buffer[] {
    this.#close();
    const taken = this.#full;
    this.#full = [];
    return taken;
  }

  async #send(): Promise<void> {
    if (this.#failure) throw this.#failure;
    let isBehind = false;
    for (const bytes of this.#taken()) isBehind = !this.#stream.write(bytes);
    if (isBehind) await this.#drained();
  }

  async #pass(bytes: Uint8Array): Promise<void> {
    if (!this.#stream.write(bytes)) await this.#drained();
  }

  async #drained(): Promise<void> {
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
