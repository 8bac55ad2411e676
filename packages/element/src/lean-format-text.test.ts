import { english, formatText as whole, welsh } from '@guildhall/core/messages';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainer } from '../build/plainer.mjs';
import { formatText } from './lean-format-text.ts';

const texts = [...Object.entries(english).map(([name, text]) => ['en', name, text] as const), ...Object.entries(welsh).map(([name, { text }]) => ['cy', name, text] as const)];

/** Everything in braces that could be an argument or an option: too many do no harm. */
const namesIn = (text: string): readonly string[] => [...text.matchAll(/\{\s*(\w+)/g)].map(([, name]) => name ?? '');
const options = ['day', 'month', 'year', 'en', 'cy', 'self', 'other', 'yes', 'no', 'none of them'];
const counts = [0, 1, 2, 3, 4, 5, 6, 7, 11, 20, 1234];

describe('the texts of the script', () => {
  it('read as the core’s own, every one of them, in both languages, for every count and every choice', () => {
    expect(texts.length).toBeGreaterThan(1000);
    for (const [language, name, text] of texts) {
      const selects = /,\s*select\s*,/.test(text) ? [...new Set([...options, ...[...text.matchAll(/([\w-]+)\s*\{/g)].map(([, option]) => option ?? '')])] : ['Ana'];
      for (const count of counts) {
        for (const chosen of selects) {
          const plural = new Set([...text.matchAll(/\{\s*(\w+)\s*,\s*plural/g)].map(([, each]) => each));
          const args = Object.fromEntries(namesIn(text).map((each) => [each, plural.has(each) ? count : chosen]));
          const wanted = whole(language, text, args);
          expect(formatText(language, text, args), name).toBe(wanted);
          expect(formatText(language, plainer(text), args), `${name}, made plainer`).toBe(wanted);
        }
        if (!text.includes('{')) break;
      }
    }
  });

  it('keep what is put into them as it is, whatever it holds', () => {
    fc.assert(fc.property(fc.string(), fc.integer({ min: 0, max: 1e6 }), (name, count) => {
      const text = '{name}: {count, plural, one {# thing of {name}} other {# things of {name}}} ({count})';
      expect(formatText('en', text, { name, count })).toBe(whole('en', text, { name, count }));
    }));
  });

  it('refuse a missing argument, and what is more than they need', () => {
    for (const args of [{}, { other: 'x' }]) expect(() => formatText('en', 'By {name}', args)).toThrow('name');
    expect(() => formatText('en', 'By {toString}', {})).toThrow('toString');
    expect(() => formatText('en', '{count, number, percent}', { count: 1 })).toThrow('more than');
    expect(() => formatText('en', '{count, plural, one {#} other {#}', { count: 1 })).toThrow('no end');
    expect(() => formatText('en', '{part, select, day {d} month {m}}', { part: 'year' })).toThrow('no words for year');
  });
});
