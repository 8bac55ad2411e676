import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { proofsOfRows, rowsToldIn, rowsWanted } from './support/row-proofs.ts';

const page = readFileSync(new URL('../../../docs/bad-input.md', import.meta.url), 'utf8');

it('every row of bad input has a test that begins with its number', () => {
  expect([...proofsOfRows()].filter(([, files]) => files.length === 0).map(([row]) => row)).toEqual([]);
});

it('docs/bad-input.md tells of each row once, in order, and names the files of its tests and no others', () => {
  const told = rowsToldIn(page);
  expect(told.map(({ row }) => row)).toEqual(rowsWanted);
  const proofs = proofsOfRows();
  expect(told.map(({ row, proofs: named }) => [row, named])).toEqual(told.map(({ row }) => [row, proofs.get(row)]));
});
