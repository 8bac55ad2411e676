import { describe, expect, it } from 'vitest';
import { formatList } from './format-list.ts';

describe('formatList', () => {
  it('puts names in a row', () => {
    expect(formatList('en', [])).toBe('');
    expect(formatList('en', ['Ana'])).toBe('Ana');
    expect(formatList('en', ['Ana', 'Bryn'])).toBe('Ana and Bryn');
    expect(formatList('en', ['Ana', 'Bryn', 'Cai'])).toBe('Ana, Bryn and Cai');
    expect(formatList('cy', ['Ana', 'Bryn', 'Cai'])).toBe('Ana, Bryn a Cai');
  });

  it.each([
    ['Arwain', 'ac'], ['Ebbw', 'ac'], ['Iechyd', 'ac'], ['Ôl', 'ac'], ['Unsain', 'ac'], ['Ŵyn', 'ac'], ['wythnos', 'ac'], ['Ymarfer', 'ac'], ['“Ateb”', 'ac'],
    ['Gwrando', 'a'], ['Hanes', 'a'], ['Rhannu', 'a'], ['Wendy', 'a'], ['York', 'a'], ['8', 'ac'], ['11', 'ac'], ['1', 'ac'], ['10', 'a'], ['3', 'a'], ['…', 'a'],
  ])('says “%s” after the right Welsh and: %s', (item, and) => {
    expect(formatList('cy', ['x', item])).toBe(`x ${and} ${item}`);
  });

  it('leaves the shape of a Welsh name alone', () => {
    expect(formatList('cy', ['Bryn', 'Cai'])).toBe('Bryn a Cai');
  });
});
