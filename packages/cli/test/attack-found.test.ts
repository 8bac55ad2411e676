import { expect, it, vi } from 'vitest';
import type * as Attack from '@guildhall/core/attack';
import { run } from './support/run.ts';

/** The rules hold, so what is said where they do not is seen only with an attack that has found something. */
vi.mock('@guildhall/core/attack', async (original) => {
  const real = await original<typeof Attack>();
  const found = { recovered: 1, narrow: 0, empty: 0, few: 0, unproven: 0, 'told-by-refusing': 0, impossible: 0 };
  return {
    ...real,
    attack: ({ seed, councils }: { seed: number; councils: number }) => ({
      seed, councils, people: 12, tried: 30, recovered: 1, narrowest: 0,
      scenarios: [{ id: 'history', tried: 30, found, narrowest: 0, guesses: null, colluders: 2 }],
      findings: [{ kind: 'recovered', scenario: 'history', seed: -41, people: 12, what: 'topic-1: answers at 2', possible: [3, 3] }],
    }),
  };
});

it('ends with exit 1 where an attack has found something, and says how to see it again', async () => {
  const { exit, stdout, stderr } = await run(['attack', '--people', '12', '--councils', '10', '--scenario', 'history']);
  expect(exit).toBe(1);
  expect(stderr).toContain('E_RECOVERED  1 of what is held back could be found out');
  expect(stdout).toContain('One thing was found out, or nearly.');
  expect(stdout).toContain('Certain: topic-1: answers at 2, 3\n');
  expect(stdout).toContain('$ guildhall attack --councils 1 --seed=-41 --scenario history --people 12');
  expect(stdout.replaceAll(/\s+/g, ' ')).toContain('2 people who tell each other what they said could work out what another said.');
  expect((await run(['attack', '--councils', '25', '--scenario', 'history', '--format', 'json'])).stdout).toContain('"recovered": 3');
  // What it says to type is what can be typed.
  expect((await run(['attack', '--councils', '1', '--seed=-41', '--scenario', 'history', '--people', '12'])).exit).toBe(1);
});
