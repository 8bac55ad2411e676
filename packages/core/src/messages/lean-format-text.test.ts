import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { english } from './english.ts';
import { formatText } from './format-text.ts';
import { formatTextLean } from './lean-format-text.ts';
import { welsh } from './welsh.ts';

const texts = [...Object.values(english).map((text) => ['en', text] as const), ...Object.values(welsh).map(({ text }) => ['cy', text] as const)];

describe('formatTextLean', () => {
  it('says every text of the catalogue as formatText does, in both languages, for every count that matters', () => {
    expect(texts.length).toBeGreaterThan(1000);
    for (const [language, text] of texts) {
      const choice = /,\s*select\s*,\s*(\w+)/.exec(text)?.[1] ?? 'Ana';
      const plurals = new Set([...text.matchAll(/\{\s*(\w+)\s*,\s*plural/g)].map(([, name]) => name));
      for (const count of [0, 1, 2, 3, 6, 11, 1234]) {
        const args = Object.fromEntries([...text.matchAll(/\{\s*(\w+)/g)].map(([, name = '']) => [name, plurals.has(name) ? count : choice]));
        expect(formatTextLean(language, text, args)).toBe(formatText(language, text, args));
        if (plurals.size === 0) break;
      }
    }
  });

  it('keeps what is put into a text as it is, whatever it holds', () => {
    fc.assert(fc.property(fc.string(), fc.integer({ min: 0, max: 1e6 }), (name, count) => {
      const text = '{name}: {count, plural, one {# thing of {name}} other {# things of {name}}} ({count})';
      expect(formatTextLean('en', text, { name, count })).toBe(formatText('en', text, { name, count }));
    }));
  });

  it('refuses a missing argument, and what it cannot read', () => {
    expect(() => formatTextLean('en', 'By {name}')).toThrow('name');
    expect(() => formatTextLean('en', 'On {day, date, short}', { day: 1 })).toThrow('more than');
    expect(() => formatTextLean('en', '{count, plural, one {x}', { count: 1 })).toThrow();
  });
});
