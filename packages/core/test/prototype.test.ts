import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCouncilProfile } from '../src/council/index.ts';
import { frameworks } from '../src/frameworks/index.ts';
import { canonicalJson, parseJson } from '../src/json/index.ts';
import { readSheet } from '../src/sheet/index.ts';

const key = fc.oneof(
  fc.constantFrom('__proto__', 'constructor', 'prototype', 'toString', 'valueOf', 'hasOwnProperty', '__defineSetter__'),
  fc.constantFrom('framework', 'version', 'respondent', 'answers', 'facts', 'raters', 'checks', 'scenarios', 'causes', 'name', 'words', 'adoption', 'rd1a', 'sj1', 'a'),
);
const value = fc.letrec((tie) => ({
  any: fc.oneof(
    { maxDepth: 4 }, fc.constantFrom('public-meeting-readiness', 'polluted', '1.0.0'), fc.integer({ min: 0, max: 4 }), fc.constant(null), fc.array(tie('any'), { maxLength: 3 }),
    // As text, because an object literal cannot be given an own `__proto__` by assignment.
    fc.array(fc.tuple(key, tie('any')), { maxLength: 6 }).map((entries): unknown => JSON.parse(`{${entries.map(([name, held]) => `${JSON.stringify(name)}:${JSON.stringify(held)}`).join(',')}}`)),
  ),
})).any;

describe('documents with dangerous keys', () => {
  it('change no prototype, whichever door they come in by, and are refused at each', () => {
    const before = Reflect.ownKeys(Object.prototype);
    const dangerous = /"(?:__\w+__|constructor|prototype|toString|valueOf|hasOwnProperty)":/;
    fc.assert(fc.property(value, (document) => {
      const text = JSON.stringify(document);
      const taken = [parseJson(text).ok, readSheet(document, frameworks).ok, readCouncilProfile(document).ok];
      canonicalJson(document);
      expect(Reflect.ownKeys(Object.prototype)).toEqual(before);
      expect(Reflect.ownKeys({})).toEqual([]);
      expect(dangerous.test(text) && taken.includes(true), text).toBe(false);
    }), { numRuns: 20_000 });
  });

  it('cannot lend what they inherit', () => {
    class Sheet {
      get framework(): string { return 'public-meeting-readiness'; }
      get respondent(): string { return 'o-17'; }
    }
    for (const lent of [new Sheet(), Object.create({ framework: 'public-meeting-readiness', respondent: 'o-17', name: 'x' }) as unknown]) {
      expect([readSheet(lent, frameworks).ok, readCouncilProfile(lent).ok]).toEqual([false, false]);
      expect(() => canonicalJson(lent)).toThrow('plain data');
    }
  });
});
