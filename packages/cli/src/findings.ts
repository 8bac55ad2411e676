import type { Finding } from '@guildhall/core';
import { exitOf, gravest, type Exit } from './exit.ts';
import type { Output } from './output.ts';
import { findingJson, findingLine } from './render/finding-line.ts';
import type { Paint } from './render/paint.ts';

/** At most this many are written out; a flood helps nobody. */
const most = 100;

/** Where everything that is wrong, or worth knowing, is told; and what exit it all comes to. */
export class Findings {
  /** Each finding as one line of JSON. */
  asJson = false;
  readonly #err: Output;
  readonly #paint: Paint;
  readonly #exits = new Set<Exit>();
  #told = 0;
  #untold = 0;

  constructor(err: Output, paint: Paint) {
    this.#err = err;
    this.#paint = paint;
  }

  async tell(findings: readonly Finding[], file?: string): Promise<void> {
    for (const finding of findings) {
      this.#exits.add(exitOf(finding.code));
      if (this.#told >= most) this.#untold += finding.more ?? 1;
      else {
        this.#told += 1;
        await this.#write(finding, file);
      }
    }
  }

  /** Says how many were not told. */
  async close(): Promise<void> {
    if (this.#untold === 0) return;
    const count = this.#untold.toLocaleString('en-GB');
    await this.#write({ code: 'W_MORE', path: '', message: `${count} more ${this.#untold === 1 ? 'finding is' : 'findings are'} not shown` }, undefined);
  }

  get exit(): Exit { return gravest(this.#exits); }

  async #write(finding: Finding, file: string | undefined): Promise<void> {
    await this.#err.write(this.asJson ? findingJson(finding, file) : findingLine(finding, file, this.#paint));
  }
}
