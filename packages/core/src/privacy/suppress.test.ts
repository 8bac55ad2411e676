import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { possibleRange } from './possible.ts';
import { suppressRow, suppressTable } from './suppress.ts';

const hidden = 'hidden';

/** All rows of so many cells with this total. */
function* rowsOf(total: number, cells: number): Generator<number[]> {
  if (cells === 1) yield [total];
  else for (let first = 0; first <= total; first++) for (const others of rowsOf(total - first, cells - 1)) yield [first, ...others];
}

describe('a row whose total is known', () => {
  it.each([
    [[12, 7, 3], 5, [12, hidden, hidden]],
    [[12, 7, 3], 10, [12, hidden, hidden]],
    [[12, 3], 5, [hidden, hidden]],
    [[12, 2, 1], 5, [hidden, hidden, hidden]],
  ] as const)('comes out as the worked example %j with a floor of %i', (cells, floor, shown) => {
    expect(suppressRow(cells, { floor })).toEqual(shown);
  });

  it('shows noughts no more than any other small count, and nothing where nearly all chose the same', () => {
    expect(suppressRow([30, 25, 0, 0])).toEqual([30, hidden, hidden, hidden]);
    expect(suppressRow([190, 10, 0, 0])).toEqual([hidden, hidden, hidden, hidden]);
    expect(suppressRow([40, 30, 20, 10])).toEqual([40, 30, 20, 10]);
    expect(suppressRow([40, 30, 20, 9])).toEqual([40, 30, hidden, hidden]);
  });

  it.each([[20, 4], [28, 4], [35, 4], [45, 4], [40, 3], [90, 2]])('of %i people in %i cells leaves five steps to each hidden cell, for somebody who tries every row by the same rule', (total, cells) => {
    const by = new Map<string, { low: number[]; high: number[] }>();
    for (const row of rowsOf(total, cells)) {
      const key = JSON.stringify(suppressRow(row));
      const so = by.get(key);
      by.set(key, so ? { low: so.low.map((low, i) => Math.min(low, row[i]!)), high: so.high.map((high, i) => Math.max(high, row[i]!)) } : { low: row, high: row });
    }
    const narrow = [...by].filter(([key, { low, high }]) => (JSON.parse(key) as unknown[]).some((cell, i) => cell === hidden && high[i]! - low[i]! < 5));
    expect(narrow).toEqual([]);
    expect(by.size).toBeGreaterThan(cells === 2 ? 50 : 4);
  });

  it('never shows more with a higher floor', () => {
    fc.assert(fc.property(fc.array(fc.nat({ max: 60 }), { minLength: 2, maxLength: 5 }), fc.integer({ min: 11, max: 40 }), fc.integer({ min: 5, max: 12 }), (cells, floor, width) => {
      const usual = suppressRow(cells);
      expect(suppressRow(cells, { floor, width }).every((cell, i) => cell === hidden || cell === usual[i])).toBe(true);
    }));
  });
});

describe('a table whose margins are known', () => {
  it('is shown only where every row and every column has 50 people', () => {
    expect(() => suppressTable([[25, 24], [30, 40]])).toThrow(expect.objectContaining({ code: 'E_PRIVACY_MARGINS' }));
    expect(suppressTable([[25, 25], [25, 25]])).toEqual([[25, 25], [25, 25]]);
  });

  it('keeps five steps to every hidden cell, whatever its margins tell', () => {
    const tables = fc.array(fc.array(fc.nat({ max: 60 }), { minLength: 3, maxLength: 3 }), { minLength: 3, maxLength: 3 })
      .map((rows) => rows.map((row, i) => row.with(i, 50 + row[i]!)));
    fc.assert(fc.property(tables, (table) => {
      const shown = suppressTable(table);
      const cells = table.flat();
      const isHidden = shown.flat().map((cell) => cell === hidden);
      expect(shown.flat().every((cell, i) => cell === hidden || (cell === cells[i] && cell >= 10))).toBe(true);
      expect(cells.every((count, i) => count >= 10 || isHidden[i])).toBe(true);
      const lines = [...table.map((_, r) => [0, 1, 2].map((c) => 3 * r + c)), ...[0, 1, 2].map((c) => [0, 1, 2].map((r) => 3 * r + c))];
      const known = {
        ranges: cells.map((count, i): [number, number] => (isHidden[i] ? [0, 400] : [count, count])),
        sums: lines.map((line) => { const total = line.reduce((so, cell) => so + cells[cell]!, 0); return { terms: line.map((cell) => [cell, 1] as const), least: total, most: total }; }),
      };
      const ranges = cells.flatMap((_, i) => (isHidden[i] ? [possibleRange(known, i)!] : []));
      expect(ranges.filter(([low, high]) => high - low < 5)).toEqual([]);
    }), { numRuns: 60 });
  });
});
