import { isAscii, isUtf8 } from 'node:buffer';
import type { Finding } from '@guildhall/core';
import { identityOf, readPlainSheet, type PlainSheet } from '@guildhall/core/sheet';
import type { BareContext } from '../../context.ts';
import { Ended, exitOf, Interrupted } from '../../exit.ts';
import type { GoodSheet } from '../../files/find-sheet.ts';
import type { Entry } from '../../files/input.ts';
import type { Source } from '../../files/source.ts';
import { eachEntry } from '../../files/sheet-lines.ts';
import type { Seen } from '../../kept-identities.ts';
import type { Output } from '../../output.ts';
import { LoadedFrameworks } from '../../shipped/shipped-frameworks.ts';
import type { ScoreOptions } from './options.ts';
import { LikeOnes } from './like-ones.ts';
import { SheetsSeen } from './sheets-seen.ts';
import type { Watch } from './watch.ts';

/** What a run has come to so far. */
export interface Sheets {
  scored: number;
  refused: number;
  blank: number;
  /** Whether there were more than can be told apart. */
  tooMany: boolean;
  /** Whether reading ended at a sheet that was refused. */
  stopped: boolean;
}

/** Takes a good sheet. It waits for nothing: what it writes is sent between two pieces of the input. */
export type TakeSheet = (source: Source, line: number, read: GoodSheet | PlainSheet) => void;

/** What reading is lent. */
export type Reading = Pick<BareContext, 'host' | 'findings' | 'brought'> & { readonly out: Pick<Output, 'keepUp'> };

/**
 * Hands on each good sheet of several sources, in their order; what is wrong with the others has been told by then.
 *
 * Nearly every sheet is plain: `readPlainSheet` takes it, from its bytes where it is a line. Whatever it leaves is read exactly, and only then is
 * loaded what that takes. A file among several that cannot be read refuses itself alone. With `strict`, reading ends at the first sheet that is
 * refused, unless what is refused is kept.
 */
export async function readSheets({ host, out, findings, brought }: Reading, sources: readonly Source[], options: ScoreOptions, sheets: Sheets, take: TakeSheet, watch: Watch = {}): Promise<void> {
  const seen = new SheetsSeen();
  let likes = new LikeOnes();
  const loaded = new LoadedFrameworks(brought);
  /** The framework that the text read last has named. */
  const named = { id: '', version: '' };
  const plain = (text: string): PlainSheet | undefined => readPlainSheet(text, (id, version) => {
    [named.id, named.version] = [id, version];
    return loaded.find(id, version);
  });
  const takePlain = (text: string, file: number, source: Source, line: number): boolean => {
    const read = plain(text);
    if (read === undefined || watch.objection?.(read) !== undefined || seen.seenBefore(identityOf(read.sheet), { file, line }) !== undefined) return false;
    take(source, line, read);
    return true;
  };
  const takeEntry = async (entry: Entry, file: number, source: Source): Promise<boolean> => {
    if (entry.findings.length === 0) {
      if (takePlain(entry.text, file, source, entry.line)) return true;
      if (await loaded.load(named.id, named.version) && takePlain(entry.text, file, source, entry.line)) return true;
    }
    const [{ readExactly }, { located }] = await Promise.all([import('./read-exactly.ts'), import('../../files/located.ts')]);
    const { findings: found, sheet } = await readExactly({ brought }, source, entry);
    const objection = sheet === undefined ? undefined : watch.objection?.(sheet.read);
    const first = sheet === undefined || objection !== undefined ? undefined : seen.seenBefore(identityOf(sheet.read.sheet), { file, line: entry.line });
    const why = objection ?? (first === undefined ? undefined : again(first, file, sources));
    const told = why === undefined || sheet === undefined ? found : [...found.filter(({ code, path }) => objection === undefined || !code.startsWith('W_') || path !== objection.path), ...located([why], sheet.parsed.positionOf)];
    // All of a file may have been in another one: then one line says it. A program is told each.
    await findings.tell(findings.asJson ? told : likes.first(told, first === undefined || first.file === file ? undefined : 1), source.name);
    if (entry.notes !== undefined) watch.noted?.(entry.notes);
    if (sheet === undefined || why !== undefined) {
      watch.refused?.({ source, entry, findings: told, ...(first === undefined ? {} : { first: { source: sources[first.file] ?? source, line: first.line } }) });
      return false;
    }
    take(source, entry.line, { ...sheet.read, warnings: [...sheet.parsed.warnings, ...sheet.read.warnings] });
    return true;
  };
  let rests = 0;
  /** Sends on what has come of what was read, and keeps the room that it takes small. */
  const rest = async (): Promise<void> => {
    await seen.makeRoom();
    await out.keepUp();
    rests += 1;
    if (rests % 64 === 0) (await import('../../steady-memory.ts')).keepSteady();
  };
  const isStrict = options.strict === true && options.rejects === undefined;
  for (const [file, source] of sources.entries()) {
    watch.begun?.(source, sheets.blank);
    likes = new LikeOnes();
    const before = sheets.scored;
    try {
      await eachEntry({ host, brought }, source, options, {
        quick: (bytes, from, to, line) => {
          const text = textIn(bytes, from, to);
          return text !== undefined && takePlain(text, file, source, line);
        },
        entry: async (entry) => {
          if (host.interrupted.aborted) throw new Interrupted();
          if (!await takeEntry(entry, file, source)) {
            sheets.refused += 1;
            sheets.stopped = isStrict;
          }
          await rest();
          return !sheets.stopped;
        },
        rest,
      }, sheets);
    } catch (error) {
      const found = sources.length === 1 && watch.refused === undefined ? undefined : faultOfFile(error, sheets.scored === before);
      if (found === undefined) throw error;
      await findings.tell(found, source.name);
      watch.refused?.({ source, findings: found });
      sheets.refused += 1;
      sheets.stopped = isStrict;
    }
    await findings.tell(likes.rest(), source.name);
    if (!sheets.stopped) continue;
    await findings.tell([{ code: 'W_STOPPED', path: '', message: 'stopped at the first sheet that was refused, as --strict asks' }], source.name);
    break;
  }
  sheets.tooMany = seen.isFull;
}

/** What is wrong with one file, where others can be read all the same; `undefined` where nothing that was read can be relied on. */
function faultOfFile(error: unknown, isUntouched: boolean): readonly Finding[] | undefined {
  if (!(error instanceof Ended)) return undefined;
  const found = error.problems.map(({ finding }) => finding);
  return found.every(({ code }) => [1, 3, 4].includes(exitOf(code)) || (code === 'E_READ' && isUntouched)) ? found : undefined;
}

/** The text of some bytes, where they are text. */
function textIn(bytes: Uint8Array, from: number, to: number): string | undefined {
  const part = Buffer.from(bytes.buffer, bytes.byteOffset + from, to - from);
  if (isAscii(part)) return part.toString('latin1');
  return isUtf8(part) ? part.toString('utf8') : undefined;
}

function again(first: Seen, file: number, sources: readonly Source[]): { code: string; path: string; message: string; hint: string } {
  const place = first.file === file ? `at line ${first.line}` : `in another file, at line ${first.line}`;
  const hint = `one sheet for each council, respondent, framework and day${first.file === file ? '' : `; the first is in ${sources[first.file]?.name ?? 'another file'}`}`;
  return { code: 'E_DUPLICATE', path: '', message: `this sheet was here before, ${place}`, hint };
}
