import fc from 'fast-check';
import { expect, it } from 'vitest';
import { cellOf, textOf, type Cell } from '@guildhall/core/sheet';
import { decoderFor } from '../files/decode.ts';
import { csvText } from './csv-out.ts';
import { csvRows } from './csv-rows.ts';
import { readWorkbook } from './workbook.ts';
import { tableSheet, workbookBytes } from './xlsx-out.ts';

const text = fc.oneof(
  fc.string({ unit: 'binary', minLength: 1, maxLength: 20 }),
  fc.constantFrom('=1+1', ' lead', 'trail ', 'a\r\nb', '\r', '\0', '_x0041_', '_x005F_', '__proto__', 'constructor', '\uffff', '\u{10ffff}x', '"', '",;', '＝1', '\t', ']]>', '&amp;', '\u2028', '007'),
).filter((some) => !/\p{Surrogate}/u.test(some));
const texts = fc.array(text, { minLength: 100, maxLength: 300 });
const rowsOf = (all: readonly string[]): readonly (readonly Cell[])[] => [['#', 'text'], ...all.map((each) => ['x', cellOf(each)])];

it('a workbook gives back every text that was put into it', async () => {
  await fc.assert(fc.asyncProperty(texts, async (all) => {
    const read = await readWorkbook(await workbookBytes([tableSheet('A', rowsOf(all))]));
    if (!read.ok) throw new Error(JSON.stringify(read.findings));
    expect(read.sheets[0]?.rows.slice(1).map((cells) => textOf(cells[1] ?? ''))).toEqual(all);
  }), { numRuns: 8 });
});

it('CSV gives back every text, whatever it is cut into on the way', async () => {
  await fc.assert(fc.asyncProperty(texts, fc.integer({ min: 1, max: 40 }), async (all, size) => {
    const csv = csvText(rowsOf(all), true);
    async function* pieces(): AsyncGenerator<string, void, undefined> {
      const characters = [...csv];
      for (let at = 0; at < characters.length; at += size) yield await Promise.resolve(characters.slice(at, at + size).join(''));
    }
    const back: string[] = [];
    for await (const item of csvRows(pieces(), decoderFor('utf-8'), 'comma')) if (item.kind === 'row') back.push(textOf(item.row.cells[1] ?? ''));
    expect(back.slice(1)).toEqual(all);
  }), { numRuns: 15 });
});
