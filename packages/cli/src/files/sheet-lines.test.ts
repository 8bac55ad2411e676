import { Readable } from 'node:stream';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Host } from '../host.ts';
import { entriesOf, type Entry } from './input.ts';
import type { Source } from './source.ts';
import { eachEntry } from './sheet-lines.ts';

const stdin: Source = { name: 'stdin', path: undefined, size: 0 };

function hostWith(pieces: readonly Uint8Array[]): Host {
  return { stdin: Readable.from(pieces, { objectMode: true }), input: 'data', interrupted: new AbortController().signal } as unknown as Host;
}

/** Cuts bytes into pieces of these lengths, again and again. */
function cut(bytes: Uint8Array, lengths: readonly number[]): readonly Uint8Array[] {
  const pieces: Uint8Array[] = [];
  for (let [at, i] = [0, 0]; at < bytes.length; i++) {
    const length = lengths[i % lengths.length] ?? bytes.length;
    pieces.push(Uint8Array.from(bytes.subarray(at, at + length)));
    at += length;
  }
  return pieces;
}

interface Read { readonly entries: readonly Entry[]; readonly blank: number }

async function throughText(bytes: Uint8Array, skip = false): Promise<Read> {
  const tally = { blank: 0 };
  const entries: Entry[] = [];
  for await (const entry of entriesOf({ host: hostWith([bytes]), brought: [] }, stdin, { encoding: 'utf-8', skip }, tally)) entries.push(entry);
  return { entries, blank: tally.blank };
}

/** Also gives the lines that were taken as bytes, as entries. */
async function throughBytes(pieces: readonly Uint8Array[], { quick = (): boolean => false, skip = false, held }: {
  readonly quick?: (line: string) => boolean; readonly skip?: boolean; readonly held?: number;
} = {}): Promise<Read & { readonly taken: readonly Pick<Entry, 'text' | 'line'>[] }> {
  const tally = { blank: 0 };
  const entries: Entry[] = [];
  const taken: Pick<Entry, 'text' | 'line'>[] = [];
  await eachEntry({ host: hostWith(pieces), brought: [] }, stdin, { encoding: 'utf-8', skip }, {
    quick: (bytes, from, to, line) => {
      const text = Buffer.from(bytes.subarray(from, to)).toString('latin1');
      expect([undefined, 10, 13]).toContain(bytes[to]);
      if (!quick(text)) return false;
      taken.push({ text, line });
      return true;
    },
    entry: async (entry) => entries.push(entry) > 0,
  }, tally, held);
  return { entries, taken, blank: tally.blank };
}

const ends = ['\n', '\r\n', '\r', '\n\r', '\r\r\n'].map((end) => Buffer.from(end));
const content = ['{"a":1}', 'q1', 'q22', ' ', '\t', '', 'ŵyl £3 €', '𝄞', '\ufeff'].map((text) => Buffer.from(text));
const bad = [[0xff], [0xc3], [0xe2, 0x82], [0xf0, 0x9f, 0x98], [0xed, 0xa0, 0x80], [0x80, 0x80]].map((bytes) => Buffer.from(bytes));
const oddBytes = fc.array(fc.constantFrom(...ends, ...content, ...content, ...bad), { maxLength: 30 }).map((parts) => Buffer.concat([Buffer.from('{}\n'), ...parts]));
const anyBytes = fc.oneof(oddBytes, oddBytes.map((bytes) => Buffer.concat([Buffer.from('\ufeff'), bytes])));
const lengths = fc.array(fc.integer({ min: 1, max: 12 }), { minLength: 1, maxLength: 4 });

describe('lines read as bytes', () => {
  it('are the lines that reading as text gives, wherever the pieces are cut and however little is held', async () => {
    await fc.assert(fc.asyncProperty(anyBytes, lengths, fc.integer({ min: 1, max: 40 }), async (bytes, sizes, held) => {
      const { entries, blank } = await throughBytes(cut(bytes, sizes), { held });
      expect({ entries, blank }).toEqual(await throughText(bytes));
    }));
  });

  it('keep their numbers and their order where some are taken quickly', async () => {
    const quick = (line: string): boolean => /^q[ -~]*$/.test(line);
    await fc.assert(fc.asyncProperty(anyBytes, lengths, async (bytes, sizes) => {
      const { entries, taken, blank } = await throughBytes(cut(bytes, sizes), { quick });
      const all = await throughText(bytes);
      const [one, other] = [taken.map(({ line }) => line), entries.map(({ line }) => line)];
      expect(one).toEqual([...one].toSorted((a, b) => a - b));
      expect(other).toEqual([...other].toSorted((a, b) => a - b));
      expect(entries.filter(({ findings }) => findings.every(({ code }) => code !== 'E_EMPTY'))).toEqual(all.entries.filter(({ line, findings }) => !one.includes(line) && findings.every(({ code }) => code !== 'E_EMPTY')));
      expect(taken.map(({ line, text }) => [line, Buffer.from(text, 'latin1').toString()])).toEqual(all.entries.filter(({ line }) => one.includes(line)).map(({ line, text }) => [line, text]));
      expect(blank).toBe(all.blank);
    }));
  });

  it('are never taken quickly from behind a byte order mark, which is worth a warning', async () => {
    const { entries, taken } = await throughBytes([Buffer.from('\ufeff{}\n[]\n')], { quick: () => true });
    expect(entries.map(({ text }) => text)).toEqual(['\ufeff{}']);
    expect(taken).toEqual([{ text: '[]', line: 2 }]);
  });

  it('are one document where the first of them is not whole', async () => {
    const bytes = Buffer.from('{\n"a":1\n}\n');
    const { entries } = await throughBytes(cut(bytes, [3]), { quick: () => true });
    expect(entries).toEqual([{ text: '{\n"a":1\n}\n', line: 1, mayBeCut: false, isLine: false, findings: [] }]);
  });

  it('end at a line that is too long, or go on after it where it may be passed over', async () => {
    const bytes = Buffer.concat([Buffer.from('{}\n'), Buffer.alloc(10_000_000, 'é'), Buffer.from('\r\n{}\n')]);
    const long = Buffer.concat([Buffer.from('{}\n'), Buffer.alloc(20_000_002, Buffer.from('é')), Buffer.from('\r\n{}\n')]);
    const found = { code: 'E_LINE_LIMIT', path: '', message: 'a line holds at most 10,000,000 characters', line: 2, column: 1 };
    const ended = await throughBytes(cut(long, [65_536]));
    expect(ended.entries.map(({ findings }) => findings)).toEqual([[], [{ ...found, hint: 'nothing after it was read; --skip passes over such a line' }]]);
    const skipped = await throughBytes(cut(long, [65_536]), { skip: true });
    expect(skipped.entries.map(({ line, findings }) => [line, findings])).toEqual([[1, []], [2, [found]], [3, []]]);
    const short = await throughBytes(cut(bytes, [65_536]));
    expect(short.entries.map(({ line, text }) => [line, text.length])).toEqual([[1, 2], [2, 5_000_000], [3, 2]]);
  });

  it('are read as text where they are written in another encoding', async () => {
    const taken: string[] = [];
    await eachEntry({ host: hostWith([Buffer.from('{}\n"\xe9"\n', 'latin1')]), brought: [] }, stdin, { encoding: 'windows-1252' }, { quick: () => true, entry: async ({ text }) => taken.push(text) > 0 });
    expect(taken).toEqual(['{}', '"é"']);
  });
});
