import { crc32, inflateRawSync } from 'node:zlib';
import type { Finding } from '@guildhall/core';
import { nameFault } from './archive-names.ts';

/** Limits of a workbook; what a spreadsheet writes stays far below them. */
const most = { entries: 1000, bytes: 256 * 1024 * 1024, ratio: 400, ratioFrom: 1024 * 1024 };

interface Entry {
  readonly name: string;
  readonly flags: number;
  readonly method: number;
  readonly crc: number;
  readonly packed: number;
  readonly size: number;
  readonly offset: number;
  /** Kind of file and rights, where a Unix wrote it. */
  readonly mode: number;
  readonly extra: Buffer;
}

const signatures = { end: 0x06054b50, central: 0x02014b50, local: 0x04034b50 };

/**
 * Looks at a zip archive byte by byte before anything opens it: that it says the same thing in both places where it says it, that it is whole,
 * that no entry leads out of a folder or hides another, and that it unpacks to no more than it declares and may.
 *
 * Nothing is written, and no archive inside it is opened.
 *
 * @returns `undefined` where nothing is wrong, else the first thing that is: `E_ARCHIVE` it is torn, `E_ENTRY` it means harm, `E_LIMIT_…`.
 */
export function archiveFinding(bytes: Buffer): Finding | undefined {
  const read = centralDirectory(bytes);
  if ('code' in read) return read;
  const { entries, start } = read;
  const folded = new Set<string>();
  let total = 0;
  for (const [i, entry] of entries.entries()) {
    const fault = nameFault(entry.name) ?? kindFault(entry);
    if (fault !== undefined) return finding('E_ENTRY', `entry ${i + 1} of this archive ${fault}; nothing was read`, 'no spreadsheet writes such a file: ask whoever sent it');
    const key = entry.name.normalize('NFC').toLowerCase();
    if (folded.has(key)) return finding('E_ENTRY', `entry ${i + 1} of this archive has the name of another, but for capitals at most; nothing was read`, 'no spreadsheet writes such a file: ask whoever sent it');
    folded.add(key);
    if ((entry.flags & 0x41) !== 0) return torn('it is encrypted', 'save it without a password');
    if (entry.method !== 0 && entry.method !== 8) return torn('it is packed in a way that no spreadsheet uses');
    total += entry.size;
    if (total > most.bytes) return tooLarge();
    if (entry.size > most.ratioFrom && entry.size > most.ratio * Math.max(1, entry.packed)) return tooLarge();
  }
  return bodiesFinding(bytes, entries, start);
}

function bodiesFinding(bytes: Buffer, entries: readonly Entry[], directory: number): Finding | undefined {
  let free = 0;
  for (const entry of [...entries].sort((a, b) => a.offset - b.offset)) {
    const body = bodyOf(bytes, entry);
    if (body === undefined || entry.offset < free || body.to > directory) return torn('what it says of its entries in one place is not what it says in the other');
    free = body.to;
    const found = contentFinding(bytes.subarray(body.from, body.to), entry);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Unpacks one entry, and goes no further than it may, whatever it declared. */
function contentFinding(packed: Buffer, { method, size, crc }: Entry): Finding | undefined {
  try {
    const allowed = Math.min(most.bytes, Math.max(most.ratioFrom, most.ratio * packed.length));
    const content = method === 0 ? packed : inflateRawSync(packed, { maxOutputLength: allowed });
    if (content.length !== size || crc32(content) !== crc) return torn('an entry does not unpack to what it declares');
    return undefined;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE' ? tooLarge() : torn('an entry cannot be unpacked');
  }
}

type Directory = { readonly entries: readonly Entry[]; readonly start: number } | Finding;

function centralDirectory(bytes: Buffer): Directory {
  const end = endRecord(bytes);
  if (end === undefined) return torn('its end is missing', 'it may have been cut: copy it again');
  const [count, length, start] = [bytes.readUInt16LE(end + 10), bytes.readUInt32LE(end + 12), bytes.readUInt32LE(end + 16)];
  if (count > most.entries) return finding('E_LIMIT_ENTRIES', `an archive holds at most ${most.entries.toLocaleString('en-GB')} entries`, 'no spreadsheet writes as many: ask whoever sent it');
  if (bytes.readUInt32LE(end + 4) !== 0 || bytes.readUInt16LE(end + 8) !== count || start + length !== end) return torn('its parts are not where it says');
  const entries: Entry[] = [];
  let at = start;
  for (let i = 0; i < count; i++) {
    if (at + 46 > end || bytes.readUInt32LE(at) !== signatures.central) return torn('its list of entries is cut');
    const [nameLength, extraLength, commentLength] = [bytes.readUInt16LE(at + 28), bytes.readUInt16LE(at + 30), bytes.readUInt16LE(at + 32)];
    const next = at + 46 + nameLength + extraLength + commentLength;
    if (next > end) return torn('its list of entries is cut');
    entries.push({
      name: bytes.toString('utf8', at + 46, at + 46 + nameLength), extra: bytes.subarray(at + 46 + nameLength, at + 46 + nameLength + extraLength),
      flags: bytes.readUInt16LE(at + 8), method: bytes.readUInt16LE(at + 10), crc: bytes.readUInt32LE(at + 16), packed: bytes.readUInt32LE(at + 20), size: bytes.readUInt32LE(at + 24),
      mode: bytes[at + 5] === 3 ? bytes.readUInt32LE(at + 38) >>> 16 : 0, offset: bytes.readUInt32LE(at + 42),
    });
    at = next;
  }
  return at === end ? { entries, start } : torn('its list of entries is longer than it says');
}

/** The record at the end of an archive, behind which only a comment may stand. */
function endRecord(bytes: Buffer): number | undefined {
  for (let at = bytes.length - 22; at >= Math.max(0, bytes.length - 22 - 65_535); at--) {
    if (bytes.readUInt32LE(at) === signatures.end && at + 22 + bytes.readUInt16LE(at + 20) === bytes.length) return at;
  }
  return undefined;
}

/** Where the content of an entry stands, if its own header says the same of it as the list at the end. */
function bodyOf(bytes: Buffer, { name, flags, method, crc, packed, size, offset }: Entry): { readonly from: number; readonly to: number } | undefined {
  if (offset + 30 > bytes.length || bytes.readUInt32LE(offset) !== signatures.local) return undefined;
  const [nameLength, extraLength] = [bytes.readUInt16LE(offset + 26), bytes.readUInt16LE(offset + 28)];
  const from = offset + 30 + nameLength + extraLength;
  if (bytes.toString('utf8', offset + 30, offset + 30 + nameLength) !== name || bytes.readUInt16LE(offset + 6) !== flags || bytes.readUInt16LE(offset + 8) !== method) return undefined;
  const own = [bytes.readUInt32LE(offset + 14), bytes.readUInt32LE(offset + 18), bytes.readUInt32LE(offset + 22)];
  // Whoever writes while packing puts these behind the content, and zeros here.
  const isLater = (flags & 8) !== 0 && own.every((value) => value === 0);
  return isLater || (own[0] === crc && own[1] === packed && own[2] === size) ? { from, to: from + packed } : undefined;
}

/** What an entry is, where it is no file: a link, a device. */
function kindFault({ mode, name, size, extra }: Entry): string | undefined {
  const kind = mode & 0xf000;
  if (kind === 0xa000) return 'is a link to somewhere else';
  if (kind !== 0 && kind !== 0x8000 && kind !== 0x4000) return 'is a device or a pipe';
  if (name.endsWith('/') && size > 0) return 'is a folder that holds bytes';
  for (let at = 0; at + 4 <= extra.length;) {
    const [id, length] = [extra.readUInt16LE(at), extra.readUInt16LE(at + 2)];
    if ((id === 0x000d && length > 12) || (id === 0x756e && length > 14)) return 'is a link to somewhere else';
    at += 4 + length;
  }
  return undefined;
}

function tooLarge(): Finding {
  return finding('E_LIMIT_SIZE', `this archive unpacks to more than a workbook may: ${most.bytes / 1024 / 1024} MB in all, and ${most.ratio} times its size in an entry`, 'split the table, or save it as CSV');
}

function torn(what: string, hint = 'open it in a spreadsheet, save it again, and send that'): Finding {
  return finding('E_ARCHIVE', `this workbook cannot be read: ${what}`, hint);
}

function finding(code: string, message: string, hint: string): Finding {
  return { code, path: '', message, hint };
}
