import { expect, it } from 'vitest';
import { pluralOf } from './plural.ts';

it.each([['en', 'en-GB'], ['cy', 'cy']] as const)('counts in %s as Unicode does', (language, locale) => {
  expect(Intl.PluralRules.supportedLocalesOf(locale)).toEqual([locale]);
  const rules = new Intl.PluralRules(locale);
  const counts = [...Array.from({ length: 201 }, (_, index) => index), 0.5, 1.5, 1000];
  expect(counts.map((count) => pluralOf(language, count))).toEqual(counts.map((count) => rules.select(count)));
});
