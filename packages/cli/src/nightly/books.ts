import type { Finding, Framework } from '@guildhall/core';
import { carelessSign, frameworkUsed, type ManifestInput, type ManifestNote, type SheetPlace, type UnsealedManifest } from '@guildhall/core/receipt';
import type { PlainSheet } from '@guildhall/core/sheet';
import type { Refused } from '../commands/score/watch.ts';
import { exitOf } from '../exit.ts';
import type { GoodSheet } from '../files/find-sheet.ts';
import type { Source } from '../files/source.ts';
import { rejectedValue } from './reject-line.ts';
import type { Digest } from './hashed-inputs.ts';

/** Of a path or a hint no more is kept: a key may be as long as somebody likes. */
const longestText = 300;
const [mostPlaces, mostLines, mostNotes] = [1000, 10, 50];

/** What is kept of one file. */
interface Account {
  readonly source: Source;
  readonly councils: Set<string>;
  readonly faults: Map<string, MutableNote>;
  readonly warnings: Map<string, MutableNote>;
  scored: number;
  rejected: number;
  warned: number;
  blank: number;
  unread: boolean;
  unnamed: number;
  endedAt: number | undefined;
}
interface MutableNote { readonly code: string; readonly message: string; readonly path?: string; readonly hint?: string; count: number; readonly lines: number[] }
interface MutableList<T> { count: number; readonly places: T[] }
interface Council { scored: number; rejected: number; readonly files: Set<string> }

/** What the books come to, but for how it was asked and what was written. */
export type Booked = Pick<UnsealedManifest, 'frameworks' | 'totals' | 'inputs' | 'councils' | 'duplicates' | 'careless'>;

/** Keeps the books of a run: what came in, and what came of it. It remembers places and counts, and no answer. */
export class Books {
  readonly #accounts: Account[] = [];
  readonly #councils = new Map<string, Council>();
  readonly #frameworks = new Map<Framework, number>();
  readonly #duplicates: MutableList<{ readonly first: SheetPlace; readonly again: SheetPlace }> = { count: 0, places: [] };
  readonly #careless: MutableList<UnsealedManifest['careless']['places'][number]> = { count: 0, places: [] };
  #unnamed = 0;
  #blankBefore = 0;

  /** @param blank lines passed over so far, in all files. */
  begun(source: Source, blank: number): void {
    this.#settleBlank(blank);
    this.#accounts.push({ source, councils: new Set(), faults: new Map(), warnings: new Map(), scored: 0, rejected: 0, warned: 0, blank: 0, unread: false, unnamed: 0, endedAt: undefined });
  }

  noted(findings: readonly Finding[]): void {
    for (const finding of findings) note(this.#account.warnings, finding, undefined);
  }

  taken(line: number, { framework, sheet, warnings }: GoodSheet | PlainSheet): void {
    const account = this.#account;
    account.scored += 1;
    if (warnings.length > 0) account.warned += 1;
    for (const finding of warnings) note(account.warnings, finding, line);
    this.#frameworks.set(framework, (this.#frameworks.get(framework) ?? 0) + 1);
    if (sheet.council === undefined) {
      this.#unnamed += 1;
      account.unnamed += 1;
    } else this.#council(sheet.council).scored += 1;
    const sign = carelessSign(framework, sheet);
    if (sign !== undefined) add(this.#careless, { file: account.source.name, line, sign });
  }

  refused({ entry, findings, first }: Refused): void {
    const account = this.#account;
    account.rejected += 1;
    const wrong = findings.filter(({ code }) => exitOf(code) !== 0);
    for (const finding of wrong) note(account.faults, finding, entry?.line);
    // A table whose columns nobody knows comes with what is wrong and no text; a document that was read comes without.
    if (entry === undefined || (!entry.isLine && (entry.findings.length > 0 || wrong.some(({ code }) => [3, 4].includes(exitOf(code)))))) account.unread = true;
    // Where a line that is too long may be passed over, it comes without a hint.
    if (entry !== undefined && (!entry.isLine || wrong.some(({ code, hint }) => code === 'E_LINE_LIMIT' && hint !== undefined))) account.endedAt = entry.line;
    const council = entry === undefined ? undefined : councilIn(rejectedValue(entry));
    if (council !== undefined) this.#council(council).rejected += 1;
    if (first !== undefined) add(this.#duplicates, { first: { file: first.source.name, line: first.line }, again: { file: account.source.name, line: entry?.line ?? 1 } });
  }

  /**
   * Closes the books.
   *
   * @param digests of each source, in order.
   * @param blank lines passed over in all.
   * @param before names of files by their hash, the last time; equal files have several.
   */
  close(digests: readonly Digest[], blank: number, expected: readonly string[] | undefined, before: ReadonlyMap<string, readonly string[]>): Booked {
    this.#settleBlank(blank);
    const inputs = this.#accounts.map((account, i) => inputOf(account, digests[i] ?? { hash: `sha256:${'0'.repeat(64)}`, bytes: 0 }, before));
    const sum = (of: (input: ManifestInput) => number): number => inputs.reduce((total, input) => total + of(input), 0);
    return {
      frameworks: [...this.#frameworks].map(([framework, sheets]) => ({ ...frameworkUsed(framework), sheets })).sort((a, b) => (`${a.id}@${a.version}` < `${b.id}@${b.version}` ? -1 : 1)),
      totals: { files: inputs.length, read: sum(({ read }) => read), scored: sum(({ scored }) => scored), rejected: sum(({ rejected }) => rejected), blank: sum((input) => input.blank), warned: sum(({ warned }) => warned) },
      inputs,
      councils: this.#councilsAgainst(expected),
      duplicates: this.#duplicates,
      careless: this.#careless,
    };
  }

  #councilsAgainst(expected: readonly string[] | undefined): UnsealedManifest['councils'] {
    const all = [...this.#councils].sort(([a], [b]) => (a < b ? -1 : 1));
    const wanted = new Set(expected);
    return {
      ...(expected === undefined ? {} : { expected: wanted.size }),
      scored: all.filter(([, { scored }]) => scored > 0).length,
      missing: [...wanted].filter((id) => (this.#councils.get(id)?.scored ?? 0) === 0).sort().map((council) => ({ council, rejected: this.#councils.get(council)?.rejected ?? 0 })),
      unexpected: expected === undefined ? [] : all.map(([id]) => id).filter((id) => !wanted.has(id)),
      doubled: all.filter(([, { files }]) => files.size > 1).map(([council, { files }]) => ({ council, files: [...files] })),
      unnamed: this.#unnamed,
    };
  }

  get #account(): Account {
    const account = this.#accounts.at(-1);
    if (account === undefined) throw new Error('no file was begun');
    return account;
  }

  #council(id: string): Council {
    const { source, councils } = this.#account;
    councils.add(id);
    const known = this.#councils.get(id) ?? { scored: 0, rejected: 0, files: new Set() };
    known.files.add(source.name);
    this.#councils.set(id, known);
    return known;
  }

  /** Blank lines since the last file was begun are of that file. */
  #settleBlank(blank: number): void {
    const account = this.#accounts.at(-1);
    if (account !== undefined) account.blank = blank - this.#blankBefore;
    this.#blankBefore = blank;
  }
}

function inputOf({ source, councils, faults, warnings, scored, rejected, warned, blank, unread, unnamed, endedAt }: Account, { hash, bytes }: Digest, before: ReadonlyMap<string, readonly string[]>): ManifestInput {
  const names = before.get(hash) ?? [];
  const unchangedFrom = names.includes(source.name) ? source.name : names[0];
  const read = scored + rejected;
  return {
    file: source.name, hash, bytes, councils: [...councils], read, scored, rejected, blank, warned,
    ...(unchangedFrom === undefined ? {} : { unchangedFrom }), ...(unnamed === 0 ? {} : { unnamed }),
    ...(unread && scored === 0 ? { unread: true as const } : endedAt === undefined || read === 1 ? {} : { endedAt }),
    faults: notesOf(faults), warnings: notesOf(warnings),
  };
}

function notesOf(notes: ReadonlyMap<string, MutableNote>): readonly ManifestNote[] {
  return [...notes.values()];
}

function note(notes: Map<string, MutableNote>, { code, path, message, hint, line }: Finding, entryLine: number | undefined): void {
  const own = JSON.stringify([code, path]);
  const isApart = path !== '' && (notes.has(own) || notes.size < mostNotes);
  const key = isApart ? own : code;
  const kept = notes.get(key) ?? { code, message, ...(isApart ? { path: short(path) } : {}), ...(hint === undefined ? {} : { hint: short(hint) }), count: 0, lines: [] };
  notes.set(key, kept);
  kept.count += 1;
  const at = line ?? entryLine;
  if (at !== undefined && kept.lines.length < mostLines && !kept.lines.includes(at)) kept.lines.push(at);
}

function short(text: string): string {
  return text.length > longestText ? `${text.slice(0, longestText)}…` : text;
}

function add<T>(list: MutableList<T>, place: T): void {
  list.count += 1;
  if (list.places.length < mostPlaces) list.places.push(place);
}

function councilIn(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null || !('council' in value)) return undefined;
  return typeof value.council === 'string' && value.council !== '' && value.council.length <= 200 ? value.council : undefined;
}
