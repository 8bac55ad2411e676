import { describe, expect, it } from 'vitest';
import { isAssessmentError } from '../errors/errors.ts';
import { smallFramework } from '../testing/small-framework.ts';
import { checkFramework } from './check-framework.ts';
import { defineFramework } from './define-framework.ts';
import type { Framework } from './framework.ts';

function codesIn(definition: unknown) {
  return checkFramework(definition).map(({ code, path }) => [code, path]);
}

/** A caller without types may send anything at all. */
function refusalOf(definition: unknown): unknown {
  try {
    return defineFramework(definition as Framework);
  } catch (error) {
    return error;
  }
}

describe('a definition that is no framework', () => {
  it.each([
    null, undefined, 7, 'text', [], {}, () => {}, Symbol('x'), new Map(), Object.create(smallFramework), { id: null }, { id: Symbol('x') }, { id: { toString: () => { throw new Error('no'); } } },
  ])('is refused by a code of ours, whatever it is', (definition) => {
    const error = refusalOf(definition);
    expect(isAssessmentError(error)).toBe(true);
    expect(error).toMatchObject({ code: 'E_FRAMEWORK', frameworkId: 'unnamed' });
  });

  it('refers to itself, or goes too deep', () => {
    const again: Record<string, unknown> = { ...smallFramework };
    again['flow'] = [again];
    expect(new Set(codesIn(again).map(([code]) => code))).toEqual(new Set(['E_DEPTH']));
  });

  it('holds what JSON would drop or change, and the rest of what is wrong is told with it', () => {
    expect(codesIn({ ...smallFramework, title: undefined, minutes: Number.NaN, summary: 'half a \ud83d', version: '1' })).toEqual(expect.arrayContaining([
      ['E_TYPE', '/title'], ['E_NUMBER_RANGE', '/minutes'], ['E_TEXT_INVALID', '/summary'], ['E_FORMAT', '/version'],
    ]));
    expect(codesIn(Object.assign(new (class Definition {})(), smallFramework))).toEqual([['E_TYPE', '']]);
  });

  it('is of a kind that there is none of, and is told those there are', () => {
    expect(checkFramework({ ...smallFramework, scale: { ...smallFramework.scale, kind: 'level' } })).toMatchObject([{ code: 'E_VALUE', path: '/scale/kind', message: 'allowed here: "levels", "choices"' }]);
    expect(checkFramework({ ...smallFramework, flow: [...smallFramework.flow, { id: 'party', title: 'A party' }] })).toMatchObject([{ code: 'E_MISSING', path: '/flow/6/kind', message: expect.stringMatching(/give one of "before-you-start", "about", .*"standing"$/) }]);
  });

  it('goes on for longer than anybody would be asked', () => {
    const [before, about, ...rest] = smallFramework.flow;
    if (before === undefined || about?.kind !== 'about') throw new Error('the small framework begins otherwise');
    expect(codesIn({ ...smallFramework, flow: [before, ...Array.from({ length: 200 }, (_, i) => ({ ...about, id: `about-${i}` })), ...rest] })).toEqual([['E_LIMIT_ITEMS', '/flow']]);
    expect(codesIn({ ...smallFramework, flow: [before, { ...about, facts: Array.from({ length: 201 }, (_, i) => ({ id: `f${i}`, question: 'x', kind: 'date' })) }, ...rest] })).toEqual([['E_LIMIT_ITEMS', '/flow/1/facts']]);
  });

  it('is refused in no time, however much is wrong with it', () => {
    const before = performance.now();
    expect(checkFramework({ ...smallFramework, ...Object.fromEntries(Array.from({ length: 100_000 }, (_, i) => [`key${i}`, 1])) })).toHaveLength(101);
    expect(checkFramework({ ...smallFramework, notes: Array.from({ length: 1000 }, () => ({ id: 'same', where: 'report', text: 'x', phrases: ['none'] })) })).toHaveLength(101);
    const phrases = Array.from({ length: 20_000 }, (_, i) => ({ id: `p${i}`, phrase: 'x', document: 'd1', section: '1' }));
    const missed = checkFramework({ ...smallFramework, phrases, notes: phrases.map(({ id }) => ({ id, where: 'report', text: 'x', phrases: [`q${id}`, id] })) });
    expect(missed).toHaveLength(101);
    expect(missed.find(({ path }) => path === '/notes/0/phrases/0')?.hint).toBe('did you mean "p0"?');
    expect(performance.now() - before).toBeLessThan(8_000);
  });
});
