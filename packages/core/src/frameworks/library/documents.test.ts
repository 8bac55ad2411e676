import { expect, it } from 'vitest';
import { documents } from './documents.ts';
import { phrases } from './phrases.ts';

it('lists five documents, each with title, author and year', () => {
  expect(documents.map(({ id, year }) => [id, year])).toEqual([['S000', 2002], ['S001', 2003], ['S002', 2005], ['S003', 2005], ['S004', 2008]]);
  for (const { title, author } of documents) expect([title.trim(), author.trim()]).not.toContain('');
});

it('lists no document that nothing is quoted from', () => {
  expect(documents.filter(({ id }) => !phrases.some(({ document }) => document === id))).toEqual([]);
});
