import type { Finding } from '@guildhall/core';
import { exitKindOf } from '@guildhall/core/json';

/** How the program ends. The contract of `docs/guides/command-line.md`; a number never changes its meaning. */
export type Exit = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 70 | 130 | 141;

export const interrupted = 130;
export const readerGone = 141;
export const ourBug = 70;

/** Codes of the command line itself, and those of a stored attempt. Every other code ends as the core says. */
const exits: ReadonlyMap<string, Exit> = new Map<string, Exit>([
  ['E_USAGE', 2], ['E_NO_FILE', 2], ['E_NOT_A_FILE', 2], ['E_PATH', 2], ['E_NO_INPUT', 2], ['E_MISSING_PEER', 2],
  ['E_FRAMEWORK_OTHER', 5], ['E_VERSION_OTHER', 5], ['E_VERSIONS', 5], ['E_CONTENT_OTHER', 5], ['E_NEWER', 5],
  ['E_DAMAGED', 6], ['E_JOURNAL', 6],
  ['E_STORAGE', 7], ['E_READ', 7], ['E_CHANGED', 7],
  ['E_LOCKED', 8],
  ['E_BUG', ourBug],
]);

/** Which of several kinds wins. Those that end everything at once come before all. */
const order: readonly Exit[] = [ourBug, interrupted, readerGone, 8, 2, 7, 4, 3, 6, 5, 9, 1, 0];

/** @example exitOf('E_SYNTAX'); // 3 */
export function exitOf(code: string): Exit {
  return exits.get(code) ?? exitKindOf(code);
}

/** The gravest of several exits; 0 where there is none. */
export function gravest(some: Iterable<Exit>): Exit {
  const kinds = new Set(some);
  return order.find((kind) => kinds.has(kind)) ?? 0;
}

/** Something that is wrong, and the file it is wrong in. */
export interface Problem { readonly finding: Finding; readonly file: string | undefined }

/** Ends a command here and now, over something the person can put right. */
export class Ended extends Error {
  override name = 'Ended';
  readonly problems: readonly Problem[];

  constructor(findings: readonly Finding[], file?: string) {
    super(findings.map(({ code }) => code).join(', '));
    this.problems = findings.map((finding) => ({ finding, file }));
  }

  static together(several: readonly Ended[]): Ended {
    const all = new Ended([]);
    return Object.assign(all, { problems: several.flatMap(({ problems }) => problems) });
  }
}

/** Ends a command over one finding that is about no place inside a document. */
export function ended(code: string, message: string, { file, hint }: { readonly file?: string; readonly hint?: string } = {}): Ended {
  return new Ended([{ code, path: '', message, ...(hint === undefined ? {} : { hint }) }], file);
}

/** Nobody reads what we write any more. */
export class ReaderGone extends Error { override name = 'ReaderGone'; }

/** Ctrl-C, or the system asked us to stop. */
export class Interrupted extends Error { override name = 'Interrupted'; }
