import type { Finding } from '@guildhall/core';
import type { PlainSheet } from '@guildhall/core/sheet';
import type { GoodSheet } from '../../files/find-sheet.ts';
import type { Entry } from '../../files/input.ts';
import type { Source } from '../../files/source.ts';

/** A sheet that was refused, or a whole file: then there is no entry. */
export interface Refused {
  readonly source: Source;
  readonly entry?: Entry;
  readonly findings: readonly Finding[];
  /** Where the same sheet was seen first. */
  readonly first?: { readonly source: Source; readonly line: number };
}

/** Who looks on while sheets are read. */
export interface Watch {
  /** @param blank lines passed over so far, in all files. */
  readonly begun?: (source: Source, blank: number) => void;
  /** Why a sheet that is good is refused all the same. */
  readonly objection?: (read: GoodSheet | PlainSheet) => Finding | undefined;
  /** What is worth knowing of a file, and of no sheet in it. */
  readonly noted?: (findings: readonly Finding[]) => void;
  readonly refused?: (refused: Refused) => void;
}
