import { expect, it } from 'vitest';
import { idleAfter } from './idle.ts';

const minute = 60_000;

it('warns a minute before it is over, and says in steps how long is left', () => {
  expect([13, 14, 14.25, 14.5, 14.99, 15, 600].map((after) => idleAfter(after * minute))).toEqual([
    { is: 'busy' }, { is: 'soon', left: 60 }, { is: 'soon', left: 45 }, { is: 'soon', left: 30 }, { is: 'soon', left: 15 }, { is: 'over' }, { is: 'over' },
  ]);
});

it('is never over without a warning before, however seldom somebody looks within it', () => {
  for (let after = 14 * minute; after < 15 * minute; after += 137) expect(idleAfter(after).is).toBe('soon');
});
