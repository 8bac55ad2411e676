import type { Finding, Framework } from '@guildhall/core';
import { Ended } from '../exit.ts';
import type { Source } from './source.ts';
import { located } from './located.ts';
import type { SheetEntry } from './sheet-entry.ts';

/**
 * Sheets of other versions of the framework than the first sheet's. They are not added to it, and end the run only when all of it is read:
 * whoever mixed two years wants to know how many there are of each.
 */
export class OtherVersions {
  readonly #counts = new Map<string, number>();
  #first: { readonly findings: (message: string) => readonly Finding[]; readonly file: string } | undefined;

  /**
   * Whether this sheet is of another version; then it is counted.
   *
   * @throws {Ended} `E_MIXED`, where it is of another framework: nobody knows which was meant.
   */
  takes({ id, version }: Framework, { read: { framework: other }, parsed }: SheetEntry, { name }: Source): boolean {
    if (other.id === id && other.version === version) return false;
    const told = (code: string, message: string): readonly Finding[] =>
      located([{ code, path: '/framework', message, hint: 'one framework, and one version of it, in each run' }], parsed.positionOf);
    if (other.id !== id) throw new Ended(told('E_MIXED', `this is of ${other.id}; the sheets before it are of ${id}`), name);
    this.#first ??= { findings: (message) => told('E_VERSIONS', message), file: name };
    this.#counts.set(other.version, (this.#counts.get(other.version) ?? 0) + 1);
    return true;
  }

  /**
   * Ends the run where there was one, at the first of them.
   *
   * @param counted the sheets of the version that the first sheet is of.
   * @throws {Ended} `E_VERSIONS`, with each version and how many sheets are of it.
   */
  refuse(framework: Framework | undefined, counted: number): void {
    if (framework === undefined || this.#first === undefined) return;
    const each = [[framework.version, counted] as const, ...this.#counts].map(([version, count]) => `${count} of ${version}`).join(', ');
    throw new Ended(this.#first.findings(`these are sheets of different versions of ${framework.id}: ${each}`), this.#first.file);
  }
}
