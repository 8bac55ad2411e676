import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { badByteIn, decoderFor } from './decode.ts';

const decoded = (chunks: readonly Uint8Array[]) => {
  const decoder = decoderFor('utf-8');
  return { text: chunks.map((chunk) => decoder.decode(chunk)).join('') + decoder.end(), bad: decoder.bad };
};

/** Cuts bytes at the places given. */
const cut = (bytes: Buffer, places: readonly number[]): Buffer[] => {
  const at = [0, ...places.map((place) => place % (bytes.length + 1)).toSorted((a, b) => a - b), bytes.length];
  return at.slice(1).map((end, i) => bytes.subarray(at[i], end));
};

describe('reading UTF-8', () => {
  it('gives back any text, wherever it is cut', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), fc.array(fc.nat(), { maxLength: 6 }), (text, places) => {
      const bytes = Buffer.from(text, 'utf8');
      expect(decoded(cut(bytes, places))).toEqual({ text: bytes.toString('utf8'), bad: [] });
    }), { numRuns: 2000 });
  });

  it('agrees with the platform on which bytes are text, wherever they are cut', () => {
    const byte = fc.constantFrom(0x41, 0x80, 0xbf, 0xc0, 0xc2, 0xe0, 0xa0, 0x9f, 0xed, 0xf0, 0x90, 0x8f, 0xf4, 0xf5, 0xff);
    fc.assert(fc.property(fc.array(byte, { maxLength: 12 }), fc.array(fc.nat(), { maxLength: 4 }), (bytes, places) => {
      const { text, bad } = decoded(cut(Buffer.from(bytes), places));
      let isText = true;
      try {
        new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(Buffer.from(bytes));
      } catch {
        isText = false;
      }
      expect(bad.length === 0).toBe(isText);
      expect(badByteIn(text) < 0).toBe(isText);
      // One half character for each bad byte, in order, so that each can be named.
      expect(text.match(/\p{Surrogate}/gu)?.map((half) => half.charCodeAt(0) - 0xdc00) ?? []).toEqual(bad.map((at) => bytes[at]));
    }), { numRuns: 5000 });
  });
});
