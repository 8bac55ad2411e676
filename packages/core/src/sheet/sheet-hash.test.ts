import { describe, expect, it } from 'vitest';
import { frameworks } from '../frameworks/index.ts';
import { hashOf } from '../json/hash.ts';
import { simulateCohort } from '../testing/simulate-cohort.ts';
import { smallAreas, smallFramework } from '../testing/small-framework.ts';
import type { AnswerSheet } from './answer-sheet.ts';
import { sheetHash } from './sheet-hash.ts';
import { identityOf } from './identity-of.ts';

const sheet: AnswerSheet = { framework: 'village-green', version: '1.1.0', respondent: 'm-1', answers: { li1: 3, me1: 'notMyRole' }, raters: [{ id: 'r', group: 'officers', answers: { li1: 4 } }] };

describe('sheetHash', () => {
  const hash = sheetHash(smallAreas, sheet);

  it('tells nothing of integrity ratings, the person\'s or anybody else\'s', () => {
    expect(sheetHash(smallAreas, { ...sheet, answers: { ...sheet.answers, ca1: 2, ca2: { preferNotToSay: 'why' } } })).toBe(hash);
    expect(sheetHash(smallAreas, { ...sheet, raters: [{ id: 'r', group: 'officers', answers: { li1: 4, ca1: 1 } }] })).toBe(hash);
  });

  it('tells nothing of reasons', () => {
    expect(sheetHash(smallAreas, { ...sheet, answers: { li1: 3, me1: { notMyRole: 'a reason' } } })).toBe(hash);
    const hall: AnswerSheet = { framework: 'village-hall', respondent: 'o', checks: { c1: { notNeeded: 'one reason' } } };
    expect(sheetHash(smallFramework, hall)).toBe(sheetHash(smallFramework, { ...hall, checks: { c1: 'notNeeded' } }));
  });

  it('tells every other difference, and none in the order of keys', () => {
    expect(sheetHash(smallAreas, { ...sheet, answers: { li1: 4, me1: 'notMyRole' } })).not.toBe(hash);
    expect(sheetHash(smallAreas, { ...sheet, answers: { li1: 3, me1: 'needToKnowMore' } })).not.toBe(hash);
    expect(sheetHash(smallAreas, { ...sheet, raters: [] })).not.toBe(hash);
    expect(sheetHash(smallAreas, { ...sheet, source: 'x' })).not.toBe(hash);
    expect(sheetHash(smallAreas, { raters: sheet.raters ?? [], answers: { me1: 'notMyRole', li1: 3 }, respondent: 'm-1', version: '1.1.0', framework: 'village-green' })).toBe(hash);
    expect(hash).toMatch(/^sha256:[0-9a-f]{64}$/);
  });
});

describe('a hash that is worked out quickly', () => {
  it('is the hash of the whole sheet without integrity ratings and reasons, whoever answered and in whatever order', () => {
    for (const framework of frameworks) {
      const alone = new Set(framework.competencies.filter(({ integrity }) => integrity === 'alone').flatMap(({ indicators }) => indicators.map(({ id }) => id)));
      for (const made of simulateCohort(framework, { people: 20, seed: 3, missing: 0.4, causes: 0.5 })) {
        const bare = Object.fromEntries(Object.entries(made.answers ?? {}).filter(([id]) => !alone.has(id)).map(([id, answer]) => [id, typeof answer === 'object' ? Object.keys(answer)[0] : answer]));
        const expected = hashOf({ ...made, ...(made.answers === undefined ? {} : { answers: bare }) });
        expect(sheetHash(framework, made)).toBe(expected);
        const { answers = {}, ...rest } = made;
        expect(sheetHash(framework, { ...rest, answers: Object.fromEntries(Object.entries(answers).toReversed()) })).toBe(made.answers === undefined ? hashOf({ ...made, answers: {} }) : expected);
        const { answeredOn: _on, council: _council, ...least } = made;
        expect(sheetHash(framework, { ...least, answers: {} })).toBe(hashOf({ ...least, answers: {} }));
      }
    }
  });
});

describe('identityOf', () => {
  it('cannot be made the same by putting a border elsewhere, or by leaving something out', () => {
    const one = { council: 'c', respondent: 'a', framework: 'f', answeredOn: '2026-01-01' };
    expect(identityOf({ ...one, council: 'ca', respondent: '' })).not.toBe(identityOf(one));
    expect(identityOf({ respondent: 'a', framework: 'f' })).not.toBe(identityOf({ ...one, council: 'null', answeredOn: 'null' }));
    expect(identityOf({ ...one })).toBe(identityOf(one));
  });
});
