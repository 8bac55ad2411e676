import fc from 'fast-check';
import { expect, it } from 'vitest';
import { csvCell } from './csv-cell.ts';

const unseen = ['', ' ', '\t', '\n', '\r', '\u00a0', '\u3000', '\ufeff', '\u200b', '\u2060', '\u00ad', '\u0000', '\u202e', ' \u200b\ufeff '];
const starts = ['=', '+', '-', '@', '＝', '＋', '－', '＠'];

it('lets no text begin a formula, whatever stands before it', () => {
  for (const before of unseen) for (const start of starts) expect(csvCell(`${before}${start}1+1`)).toMatch(/^"?'/);
});

it.each([['Al Price', 'Al Price'], ['1-1', '1-1'], ['a=b', 'a=b'], ['K-204', 'K-204'], ['', ''], [' Al', ' Al']])('leaves %j as it is', (text, cell) => {
  expect(csvCell(text)).toBe(cell);
});

it('leaves a number a number, also below zero', () => {
  expect(csvCell(-1.5)).toBe('-1.5');
});

it('can be taken out again as it was put in, but for the apostrophe', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => {
    const cell = csvCell(text);
    const read = cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell;
    expect([text, `'${text}`]).toContain(read);
    expect(cell.startsWith('"') || !/[",\r\n]/.test(cell)).toBe(true);
  }));
});
