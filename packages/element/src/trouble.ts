import type { Finding } from '@guildhall/core';

/** Why an element cannot start, in words for whoever built the page. It never holds anything that a person answered. */
export class Trouble extends Error {
  override readonly name = 'Trouble';
  /** What to look at, one line each; the first says the whole. */
  readonly lines: readonly string[];

  constructor(...lines: readonly [string, ...string[]]) {
    super(lines.join('\n'));
    this.lines = lines;
  }
}

const shown = 8;

/** What is wrong with a file or an object, as its checker said. */
export function troubleOf(what: string, findings: readonly Finding[]): Trouble {
  const lines = findings.slice(0, shown).map(({ path, message, code }) => `${path === '' ? '(the whole)' : path}: ${message} [${code}]`);
  const more = findings.length - lines.length;
  return new Trouble(what, ...lines, ...(more > 0 ? [`and ${more} more`] : []));
}
