import { expect, it } from 'vitest';
import { hashOf, placeOf } from './place.ts';

it.each([
  { path: [], language: 'en', large: false },
  { path: ['a', 'k3/x', 'part', 'self-check'], language: 'cy', large: true },
] as const)('goes into an address and comes back: $path', (place) => {
  expect(placeOf(hashOf(place))).toEqual(place);
});

it('takes any address there is, and knows no other language', () => {
  expect(placeOf('')).toEqual({ path: [], language: 'en', large: false });
  expect(placeOf('#/%E0%A4%A?lang=xx&print=huge')).toEqual({ path: ['%E0%A4%A'], language: 'en', large: false });
});
