import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { startAttempt } from '../../src/flow/live-attempt.ts';
import { shuffled } from '../../src/flow/shuffle.ts';
import { drive, putAwayAndTakenUp } from '../support/again.ts';
import { standsAt } from '../support/comes-to.ts';
import { holds, patience } from '../support/holds.ts';
import { anyFramework, scripts, start, walk } from '../support/walk.ts';

describe('an attempt and its journal', () => {
  it('S6 goes on as one that never was, even where that happens after every event', () => {
    holds(1500, fc.property(scripts(anyFramework, 15), (script) => {
      const { framework, attempt, tried } = walk(script);
      let again = startAttempt(framework, start);
      const taken: boolean[] = [];
      for (const event of tried) {
        taken.push(again.send(structuredClone(event)));
        again = putAwayAndTakenUp(framework, again);
      }
      expect(standsAt(again)).toBe(standsAt(attempt));
      expect(taken).toEqual(drive(startAttempt(framework, start), tried));
    }));
  }, patience);

  it('S15 is what its journal says and nothing else: let happen from nothing, it comes to the same', () => {
    holds(4000, fc.property(scripts(anyFramework), (script) => {
      const { framework, attempt } = walk(script);
      const journal = attempt.record()?.body.journal ?? [];
      if (attempt.view().isWithdrawn) return;
      const again = startAttempt(framework, start);
      expect(drive(again, journal.map(({ event }) => event))).toEqual(journal.map(() => true));
      expect(standsAt(again)).toBe(standsAt(attempt));
    }));
  }, patience);

  it('S15 refuses again what it refused before: nothing that was refused has left a trace', () => {
    holds(1500, fc.property(scripts(anyFramework), fc.nat(), (script, at) => {
      const { framework, attempt, tried } = walk(script);
      const before = standsAt(attempt);
      const event = tried[at % Math.max(1, tried.length)];
      if (event === undefined || attempt.send(structuredClone(event))) return;
      expect(standsAt(attempt)).toBe(before);
      expect(putAwayAndTakenUp(framework, attempt).send(structuredClone(event))).toBe(false);
    }));
  }, patience);
});

it('S15 what was shuffled comes in the same order again, and hangs on the seed alone', () => {
  holds(2000, fc.property(fc.integer(), fc.string(), fc.array(fc.string()), (seed, name, entries) => {
    expect(shuffled(entries, seed, name)).toEqual(shuffled([...entries], seed, name));
    expect([...shuffled(entries, seed, name)].toSorted()).toEqual([...entries].toSorted());
  }));
  const orders = new Set(Array.from({ length: 500 }, (_, seed) => shuffled(['a', 'b', 'c', 'd', 'e'], seed, 'sj1').join('')));
  expect(orders.size).toBeGreaterThan(100);
});
