import { expect, it } from 'vitest';
import { cameFrom, leadsFrom } from './came-from.ts';

it('leads back to the page that led here', () => {
  for (const from of [['profile'], ['plan'], ['over'], ['part', 'supports']]) {
    expect(cameFrom(['a', 'k3x', 'what-if', ...leadsFrom(['a', 'k3x', ...from])])).toEqual(['a', 'k3x', ...from]);
  }
});

it('knows no way back to a page that leads nowhere, whatever the address says', () => {
  expect(leadsFrom(['a', 'k3x'])).toEqual([]);
  expect(leadsFrom(['a', 'k3x', 'calendar', 'profile'])).toEqual([]);
  for (const path of [['a', 'k3x', 'what-if'], ['a', 'k3x', 'what-if', 'stop'], ['a', 'k3x', 'what-if', 'part'], ['a', 'k3x', 'what-if', '..']]) expect(cameFrom(path)).toBeNull();
});
