import { createHash } from 'node:crypto';

/** Enough for one write to be worth its while. */
const chunk = 65_536;

/** Takes what is written, and knows afterwards how much it was and its hash. */
export class Sink {
  readonly #pass: (piece: string | Uint8Array) => Promise<void>;
  readonly #hash = createHash('sha256');
  #bytes = 0;
  #held = '';

  constructor(pass: (piece: string | Uint8Array) => Promise<void>) {
    this.#pass = pass;
  }

  /** Writes at the next `keepUp`, for whoever cannot wait now. */
  add(text: string): void {
    this.#held += text;
  }

  async keepUp(): Promise<void> {
    if (this.#held.length >= chunk) await this.#send();
  }

  /** Writes everything that was added, and this behind it. */
  async write(piece: string | Uint8Array): Promise<void> {
    await this.#send();
    await this.#count(piece);
  }

  /** What was written in all. */
  async end(): Promise<{ readonly hash: `sha256:${string}`; readonly bytes: number }> {
    await this.#send();
    return { hash: `sha256:${this.#hash.digest('hex')}`, bytes: this.#bytes };
  }

  async #send(): Promise<void> {
    const held = this.#held;
    this.#held = '';
    await this.#count(held);
  }

  async #count(piece: string | Uint8Array): Promise<void> {
    if (piece.length === 0) return;
    const bytes = typeof piece === 'string' ? Buffer.from(piece, 'utf8') : piece;
    this.#hash.update(bytes);
    this.#bytes += bytes.length;
    await this.#pass(bytes);
  }
}
