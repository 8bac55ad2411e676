import type { Finding } from '@guildhall/core';
import type { AnswerSheet } from '@guildhall/core/sheet';
import { KeptIdentities, partsOf, type Part } from '../kept-identities.ts';

/** Remembers who has handed in a sheet: a person counts once, whatever the day. */
export class PeopleSeen {
  readonly #kept = new KeptIdentities();

  get isFull(): boolean { return this.#kept.isFull; }

  /** Whether somebody was not here before, whose ids stand in these bytes. If so they are remembered. */
  isNew(bytes: Uint8Array, { council, respondent }: { readonly council: Part; readonly respondent: Part }, { file, line }: { readonly file: number; readonly line: number }): boolean {
    return this.#kept.isNew(bytes, council, respondent, file, line);
  }

  /** What to say where somebody was here before. */
  again(sheet: Pick<AnswerSheet, 'council' | 'respondent'>, place: { readonly file: number; readonly line: number }, sources: readonly { readonly name: string }[]): Finding | undefined {
    const first = this.#kept.seenBefore(personOf(sheet), place);
    if (first === undefined) return undefined;
    const where = first.file === place.file ? `at line ${first.line}` : `in another file, at line ${first.line}`;
    const hint = `one sheet for each person${first.file === place.file ? '' : `; the first is in ${sources[first.file]?.name ?? 'another file'}`}; to set two times against each other, use --before, or guildhall change`;
    return { code: 'E_DUPLICATE', path: '', message: `this person was here before, ${where}`, hint };
  }
}

/** Who it is, as one text; an id has at least one character. */
export function personOf({ council = '', respondent }: Pick<AnswerSheet, 'council' | 'respondent'>): string {
  return partsOf(council, respondent);
}
