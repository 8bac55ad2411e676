import type { Hash } from '../json/hash.ts';

/**
 * The books of one run over many files: what came in, what came of it, and what somebody should look at. It holds places, counts, ids of councils
 * and codes; no answer, and no id of a person.
 *
 * The same files, read in the same way by the same program, come to the same manifest but for `on`. The format never changes once released.
 */
export interface Manifest {
  readonly format: 'guildhall/manifest@1';
  /** The day of the run. The seal leaves it out. */
  readonly on: string;
  /** Version of the program. */
  readonly scoredWith: string;
  readonly asked: ManifestAsked;
  /** Every framework that sheets were scored with, to the letter. */
  readonly frameworks: readonly { readonly id: string; readonly version: string; readonly hash: string; readonly sheets: number }[];
  readonly totals: ManifestTotals & { readonly files: number };
  /** In the order in which they were read. */
  readonly inputs: readonly ManifestInput[];
  readonly councils: ManifestCouncils;
  /** The same sheet twice: same council, respondent, framework and day. The second was refused. */
  readonly duplicates: Listed<{ readonly first: SheetPlace; readonly again: SheetPlace }>;
  /** Sheets that look as if nobody had read the questions. They were scored all the same. */
  readonly careless: Listed<SheetPlace & { readonly sign: CarelessSign }>;
  /** The manifest that files were held against. */
  readonly since?: { readonly on: string; readonly seal: Hash };
  /** What was written; `file` as seen from the folder of the manifest. */
  readonly outputs: readonly ManifestOutput[];
  /** Hash of everything else but `on`, as canonical JSON. */
  readonly seal: Hash;
}

interface ManifestAsked {
  readonly format: string;
  readonly shape?: 'wide' | 'long';
  readonly respondent: 'keep' | 'hash' | 'drop';
  readonly flags: 'list' | 'gate';
  readonly includeIntegrity: boolean;
  readonly strict: boolean;
  /** Pins, as `id@version`. */
  readonly frameworks: readonly string[];
}

/** Sheets; `read` is `scored` and `rejected` together, and a file that could not be read at all counts as one that was rejected. */
interface ManifestTotals {
  readonly read: number;
  readonly scored: number;
  readonly rejected: number;
  /** Blank lines and rows, which were passed over. */
  readonly blank: number;
  /** Sheets that were scored with something to say of them. */
  readonly warned: number;
}

export interface ManifestInput extends ManifestTotals {
  readonly file: string;
  readonly hash: Hash;
  readonly bytes: number;
  /** Ids of the councils that its sheets name, in order. */
  readonly councils: readonly string[];
  /** Its bytes are those of a file of the manifest before: the name it had then. */
  readonly unchangedFrom?: string;
  /** How many of its sheets were scored and name no council, where there are any. */
  readonly unnamed?: number;
  /** Nothing in it could be read: it is of another kind, cut off by a limit, or a table whose columns nobody knows. */
  readonly unread?: true;
  /** The line after which nothing was read. */
  readonly endedAt?: number;
  /** Why sheets were rejected, one for each code and place in a sheet; after fifty, one for each code. */
  readonly faults: readonly ManifestNote[];
  /** What was worth knowing of sheets that were scored. */
  readonly warnings: readonly ManifestNote[];
}

export interface ManifestNote {
  readonly code: string;
  /** What was wrong the first time. It never repeats an answer. */
  readonly message: string;
  /** Where in a sheet, as a JSON pointer, where that is more than the whole of it. */
  readonly path?: string;
  /** The nearest right name, or the next thing to do, as it was the first time. */
  readonly hint?: string;
  readonly count: number;
  /** Where, as far as there is a line: the first ten. */
  readonly lines: readonly number[];
}

interface ManifestCouncils {
  /** How many are in the list of those expected, where there is one. */
  readonly expected?: number;
  /** How many have at least one sheet that was scored. */
  readonly scored: number;
  /** Expected, and no sheet was scored; `rejected` sheets named it. */
  readonly missing: readonly { readonly council: string; readonly rejected: number }[];
  readonly unexpected: readonly string[];
  /** In more than one file. */
  readonly doubled: readonly { readonly council: string; readonly files: readonly string[] }[];
  /** Sheets that were scored and name no council. */
  readonly unnamed: number;
}

export interface SheetPlace { readonly file: string; readonly line: number }

/** How many there are, and the first thousand. */
interface Listed<T> { readonly count: number; readonly places: readonly T[] }

export type CarelessSign = 'one-answer' | 'nearly-one-answer';

export interface ManifestOutput {
  readonly what: 'results' | 'rejects';
  readonly file: string;
  readonly hash: Hash;
  readonly bytes: number;
  /** Rows, results or lines. */
  readonly rows: number;
}

/** A manifest before it is sealed. */
export type UnsealedManifest = Omit<Manifest, 'seal'>;
