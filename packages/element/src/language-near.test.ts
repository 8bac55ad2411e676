import { expect, it } from 'vitest';
import { languageOf } from './language-near.ts';

it.each([['cy', 'cy'], ['cy-GB', 'cy'], ['CY', 'cy'], ['en', 'en'], ['en-GB', 'en'], ['fr', 'en'], ['cym', 'en']])('reads lang="%s" as %s', (lang, language) => {
  expect(languageOf(lang)).toBe(language);
});
