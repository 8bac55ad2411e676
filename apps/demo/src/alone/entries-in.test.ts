import { expect, it } from 'vitest';
import { entriesIn } from './entries-in.ts';

it('puts entries that follow one another into one list, and keeps the order', () => {
  expect(entriesIn(['If this were so:', '- one', '- two', 'And:', '- three', 'That is all.'])).toEqual(['If this were so:', ['one', 'two'], 'And:', ['three'], 'That is all.']);
  expect(entriesIn(['- alone'])).toEqual([['alone']]);
  expect(entriesIn([])).toEqual([]);
});
