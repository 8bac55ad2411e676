import { describe, expect, it } from 'vitest';
import { idText, isoDate, someText } from '../framework/texts.ts';
import { parseJson } from '../json/parse-json.ts';
import { afterDate, afterEmpty, afterId, afterReason, afterWhole, wholeIn } from './quick-sheet-text.ts';

type After = (bytes: Uint8Array, from: number) => number;

/** Whether a text is stepped over as a whole; stepping over a part of it is a failure. */
function isPlain(after: After, text: string): boolean {
  const bytes = Buffer.from(`:${text},`);
  const end = after(bytes, 1);
  expect([-1, bytes.length - 1], text).toContain(end);
  return end > 0;
}

/** Whether strict reading and the check of a sheet both have nothing to say. */
function isRight(schema: { readonly safeParse: (value: unknown) => { readonly success: boolean } }, text: string): boolean {
  const parsed = parseJson(text);
  return parsed.ok && schema.safeParse(parsed.value).success;
}

const two = (number: number): string => String(number).padStart(2, '0');

describe('what is plain in a text', () => {
  it('is a date exactly where there is such a day', () => {
    for (const year of ['0000', '1900', '2000', '2023', '2024', '9999']) {
      for (let month = 0; month <= 13; month++) {
        for (let day = 0; day <= 32; day++) {
          const text = `"${year}-${two(month)}-${two(day)}"`;
          expect([text, isPlain(afterDate, text)]).toEqual([text, isRight(isoDate, text)]);
        }
      }
    }
    for (const text of ['"2026-3-02"', '"2026/03/02"', '"20a6-03-02"', '2026-03-02', '"2026-03-02']) expect(afterDate(Buffer.from(text), 0), text).toBe(-1);
  });

  it('is an id only where it is a right one, and any right one of plain ASCII', () => {
    for (const text of ['m-1', 'm 1', '#!~', 'm'.repeat(200)]) expect([text, isPlain(afterId, `"${text}"`), isRight(idText, `"${text}"`)]).toEqual([text, true, true]);
    for (const text of ['', ' ', ' m', 'm ', 'm'.repeat(201), 'm\u0001', 'm\u007f', 'm\u200b', 'ŵ', String.raw`m\u002d1`, String.raw`m\n`]) expect(afterId(Buffer.from(`"${text}"`), 0), text).toBe(-1);
    expect(afterId(Buffer.from('"m-1\n"'), 0)).toBe(-1);
    expect(afterId(Buffer.from('"m-1'), 0)).toBe(-1);
  });

  it('is a whole number as it is written most plainly', () => {
    for (const text of ['0', '7', '10', '123456789012345']) {
      expect(isPlain(afterWhole, text), text).toBe(true);
      expect(wholeIn(Buffer.from(text), 0, text.length)).toBe(Number(text));
    }
    for (const text of ['01', '00', '', '-1', '+1', '.5', '1234567890123456', '9007199254740993']) expect(afterWhole(Buffer.from(text), 0), text).toBe(-1);
  });

  it('is a reason only where it is a right one', () => {
    const right = someText(4000);
    const plain = ['a', 'dim rôl – £3 😀', String.raw`\"a\\\/\b\f\n\r\t`, String.raw`\u00A3\u0175\ud7ffa\uE000`, 'a'.repeat(3999), ` a `, 'a\u200b', '\u{10ffff}a'];
    for (const text of plain) expect([text, isPlain(afterReason, `"${text}"`), isRight(right, `"${text}"`)]).toEqual([text, true, true]);
    const left = ['', ' ', '\u00a0', '\u200b', String.raw`\n`, String.raw`\u0061`, String.raw`a\ud800`, String.raw`a\udc00`, String.raw`a\uDBFF\uDFFF`, String.raw`a\x`, String.raw`a\u12g4`, String.raw`a\u123`, 'a'.repeat(4001), 'a\u0001'];
    for (const text of left) expect(afterReason(Buffer.from(`"${text}"`), 0), text).toBe(-1);
  });

  it('is no reason where its bytes are not UTF-8', () => {
    const bad = [[0x80], [0xc0, 0x80], [0xc1, 0xbf], [0xc3], [0xc3, 0x28], [0xe0, 0x9f, 0xbf], [0xe2, 0x82], [0xe2, 0x82, 0x28], [0xed, 0xa0, 0x80], [0xf0, 0x8f, 0xbf, 0xbf], [0xf0, 0x9f, 0x98], [0xf0, 0x9f, 0x98, 0x28], [0xf4, 0x90, 0x80, 0x80], [0xf5, 0x80, 0x80, 0x80], [0xff]];
    for (const bytes of bad) expect(afterReason(Buffer.from([0x22, 0x61, ...bytes, 0x61, 0x22]), 0), bytes.join()).toBe(-1);
    for (const bytes of [[0xc2, 0x80], [0xe0, 0xa0, 0x80], [0xed, 0x9f, 0xbf], [0xf0, 0x90, 0x80, 0x80], [0xf4, 0x8f, 0xbf, 0xbf]]) expect(afterReason(Buffer.from([0x22, 0x61, ...bytes, 0x22]), 0), bytes.join()).toBe(3 + bytes.length);
  });

  it('is an object or a list of nothing', () => {
    for (const text of ['{}', '[]', '{ \t}']) expect(isPlain(afterEmpty, text), text).toBe(true);
    for (const text of ['{]', '[}', '[1]', '{"a":1}', '""', '{']) expect(afterEmpty(Buffer.from(text), 0), text).toBe(-1);
  });
});
