import { expect, it } from 'vitest';
import { shownLevel } from './shown-level.ts';

it.each([[3, '3'], [8 / 3, '2.7'], [2.46, '2.5'], [0, '0'], [2.04, '2'], [4.95, '5']])('shows %s with one decimal at most', (level, shown) => {
  expect(shownLevel(level)).toBe(shown);
});
