import { createHash } from 'node:crypto';
import { WaitingText } from '../waiting-text.ts';

/** Takes what is written, and knows afterwards how much it was and its hash. */
export class Sink {
  readonly #pass: (bytes: Uint8Array) => Promise<void>;
  readonly #hash = createHash('sha256');
  #bytes = 0;
  readonly #waiting = new WaitingText();

  /** @param pass done with the bytes when it is done. */
  constructor(pass: (bytes: Uint8Array) => Promise<void>) {
    this.#pass = pass;
  }

  /** Writes at the next `keepUp`, for whoever cannot wait now. */
  add(text: string): void {
    this.#waiting.add(text);
  }

  async keepUp(): Promise<void> {
    if (this.#waiting.isEnough) await this.#send();
  }

  /** Writes everything that was added, and this behind it. */
  async write(piece: string | Uint8Array): Promise<void> {
    if (typeof piece === 'string') this.#waiting.add(piece);
    await this.#send();
    if (typeof piece !== 'string') await this.#count(piece);
  }

  /** What was written in all. */
  async end(): Promise<{ readonly hash: `sha256:${string}`; readonly bytes: number }> {
    await this.#send();
    return { hash: `sha256:${this.#hash.digest('hex')}`, bytes: this.#bytes };
  }

  async #send(): Promise<void> {
    for (const bytes of this.#waiting.take()) {
      await this.#count(bytes);
      this.#waiting.written(bytes);
    }
  }

  async #count(bytes: Uint8Array): Promise<void> {
    if (bytes.length === 0) return;
    this.#hash.update(bytes);
    this.#bytes += bytes.length;
    await this.#pass(bytes);
  }
}
