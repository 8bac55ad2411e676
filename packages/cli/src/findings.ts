import type { Finding } from '@guildhall/core';
import { exitOf, gravest, type Exit } from './exit.ts';
import type { Output } from './output.ts';
import { findingJson, findingLine } from './render/finding-line.ts';
import type { Paint } from './render/paint.ts';

/** At most this many are written out; a flood helps nobody. */
const most = 100;

/** Warnings that only sum up. */
const ofTheRun: ReadonlySet<string> = new Set(['W_TALLY', 'W_MORE', 'W_STOPPED', 'W_RECEIPT']);

/** What is nobody's fault, and nothing to do about. */
const harmless: ReadonlySet<string> = new Set(['W_SEPARATOR']);

/** What may come of a framework of somebody's own, and what to do then. */
const ofOwn: ReadonlyMap<string, string> = new Map([
  ['E_UNKNOWN_FRAMEWORK', 'one of your own is brought with --framework-file FILE'],
  ['E_VERSION', 'one of your own is brought with --framework-file FILE'],
  ['E_CONTENT_OTHER', 'where the framework is your own, bring it as it was then; a change is another version'],
]);

/** What to do, where whoever found it does not know the command line. */
const usual: ReadonlyMap<string, string> = new Map([
  ['E_DAMAGED', 'go back to a copy from before it was changed'],
  ['E_JOURNAL', 'guildhall replay --check says which entry; go back to a copy from before'],
  ['E_NEWER', 'install the version that it was made with, or a later one'],
  ['E_FRAMEWORK_OTHER', 'name the framework that it was made with'],
  ['E_PRIVACY_MINIMUM_GROUP', 'ask more people, or put groups together: --summary, then --merge'],
  ['E_PRIVACY_RATER_GROUP', 'ask more people'],
  ['E_PRIVACY_MARGINS', 'put parts together, or leave --by out'],
  ['E_PRIVACY_CHANGED', 'wait until more people have joined, left or changed'],
  ['E_PRIVACY_LOWER_FLOOR', 'ask for that many with --floor, or leave it out'],
]);

/** Exits over what somebody sent; all others are over how it was asked for, or over this machine. */
const ofContent: ReadonlySet<Exit> = new Set<Exit>([1, 3, 4, 5, 6, 9]);

/** Where everything that is wrong, or worth knowing, is told; and what exit it all comes to. */
export class Findings {
  /** Each finding as one line of JSON. */
  asJson = false;
  /** What ends with an exit other than 0. Only what is wrong with the content is ever let be. */
  failOn: 'error' | 'warning' | 'never' = 'error';
  readonly #err: Output;
  readonly #paint: Paint;
  readonly #exits = new Set<Exit>();
  #told = 0;
  #untold = 0;
  #hasWarned = false;

  constructor(err: Output, paint: Paint) {
    this.#err = err;
    this.#paint = paint;
  }

  async tell(findings: readonly Finding[], file?: string): Promise<void> {
    for (const finding of findings) {
      this.#exits.add(exitOf(finding.code));
      if (finding.code.startsWith('W_') && !ofTheRun.has(finding.code) && !harmless.has(finding.code)) this.#hasWarned = true;
      // What is said of all of a run is never lost in what is said of its files.
      if (this.#told >= most && (file !== undefined || finding.more !== undefined)) this.#untold += finding.more ?? 1;
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

  get exit(): Exit {
    const exit = gravest(this.#exits);
    if (this.failOn === 'never' && ofContent.has(exit)) return 0;
    return exit === 0 && this.failOn === 'warning' && this.#hasWarned ? 1 : exit;
  }

  async #write(finding: Finding, file: string | undefined): Promise<void> {
    const told = withOwn(finding);
    await this.#err.write(this.asJson ? findingJson(told, file) : findingLine(told, file, this.#paint));
  }
}

function withOwn(finding: Finding): Finding {
  const { code, hint } = finding;
  const own = ofOwn.get(code);
  if (own === undefined && hint === undefined) {
    const said = usual.get(code) ?? (code.startsWith('E_PRIVACY') ? `guildhall explain ${code}` : undefined);
    return said === undefined ? finding : { ...finding, hint: said };
  }
  if (own === undefined || (code === 'E_CONTENT_OTHER' && hint !== undefined)) return finding;
  return { ...finding, hint: hint === undefined ? own : `${hint}${hint.endsWith('?') ? '' : ';'} ${own}` };
}
