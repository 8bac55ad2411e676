import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { startAttempt, takeUpAttempt } from '../../src/flow/live-attempt.ts';
import { canonicalJson } from '../../src/json/canonical-json.ts';
import { drive, putAwayAndTakenUp } from '../support/again.ts';
import { looksLike, reported, scored, standsAt } from '../support/comes-to.ts';
import { holds, patience } from '../support/holds.ts';
import { anyFramework, scripts, shipped, start, walk } from '../support/walk.ts';

describe('an attempt that was put away and taken up again', () => {
  it('S5 goes on as one that never was, wherever that happens', () => {
    holds(4000, fc.property(scripts(anyFramework), fc.nat(), (script, where) => {
      const { framework, attempt, tried } = walk(script);
      const at = where % (tried.length + 1);
      const begun = startAttempt(framework, start);
      drive(begun, tried.slice(0, at));
      const taken = putAwayAndTakenUp(framework, begun);
      drive(taken, tried.slice(at));
      expect(standsAt(taken)).toBe(standsAt(attempt));
      expect(scored(taken)).toBe(scored(attempt));
    }));
  }, patience);

  it('S5 shows the same screens and comes to the same report, byte for byte', () => {
    holds(600, fc.property(scripts(fc.oneof({ weight: 3, arbitrary: anyFramework }, { weight: 1, arbitrary: shipped })), (script) => {
      const { framework, attempt } = walk(script);
      const taken = putAwayAndTakenUp(framework, attempt);
      expect(looksLike(taken)).toBe(looksLike(attempt));
      expect(reported(taken)).toBe(reported(attempt));
    }));
  }, patience);

  it('S7 is stored in the same bytes again', () => {
    holds(8000, fc.property(scripts(anyFramework), (script) => {
      const { framework, attempt } = walk(script);
      const stored = attempt.record();
      if (stored === null) return;
      const again = takeUpAttempt(framework, JSON.parse(JSON.stringify(stored))).record();
      expect(canonicalJson(again)).toBe(canonicalJson(stored));
      expect(again?.seal).toBe(stored.seal);
    }));
  }, patience);
});
