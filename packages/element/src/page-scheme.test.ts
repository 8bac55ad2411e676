import { expect, it } from 'vitest';
import { isDark } from './page-scheme.ts';

it.each([['rgb(255, 255, 255)', false], ['rgb(243, 242, 241)', false], ['rgb(11, 12, 12)', true], ['rgba(20, 24, 27, 0.9)', true], ['rgb(0, 0, 255)', true], ['rgb(255, 255, 0)', false], ['color(srgb 0 0 0)', false]])(
  'knows whether %s is dark, and takes what it cannot read for light', (colour, dark) => { expect(isDark(colour)).toBe(dark); },
);
