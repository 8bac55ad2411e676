/** Enough for one write to be worth its while, little enough to hold. */
const chunk = 65_536;
/** About as many as come together between two writes. */
const mostSpare = 8;
const nothing = Buffer.alloc(0);

/** Text that waits to be written, as bytes: as text it would be on the heap, all of it, until it is. */
export class WaitingText {
  #block: Buffer = nothing;
  #used = 0;
  #full: Buffer[] = [];
  /** Blocks that have been written: the next text takes their place, so that a long stream needs no more room than a short one. */
  readonly #spare: Buffer[] = [];

  /** Whether nothing waits. */
  get isEmpty(): boolean { return this.#used === 0 && this.#full.length === 0; }

  /** Whether what waits is worth a write. */
  get isEnough(): boolean { return this.#full.length > 0 || this.#used >= chunk; }

  add(text: string): void {
    // A unit of a text takes three bytes at most.
    const most = 3 * text.length;
    if (most > this.#block.length - this.#used) {
      this.#close();
      this.#block = this.#roomFor(most);
    }
    this.#used += this.#block.write(text, this.#used);
  }

  /** Everything that waits, in order. Whoever has written one of them, and keeps no hand on it, says so by `written`. */
  take(): readonly Buffer[] {
    this.#close();
    const taken = this.#full;
    this.#full = [];
    return taken;
  }

  written(bytes: Buffer): void {
    if (bytes.buffer.byteLength === chunk && this.#spare.length < mostSpare) this.#spare.push(Buffer.from(bytes.buffer));
  }

  #roomFor(length: number): Buffer {
    const spare = length <= chunk ? this.#spare.pop() : undefined;
    return spare ?? Buffer.allocUnsafeSlow(Math.max(chunk, length));
  }

  #close(): void {
    if (this.#used > 0) this.#full.push(this.#block.subarray(0, this.#used));
    this.#block = nothing;
    this.#used = 0;
  }
}
