import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { holds, patience } from '../../test/support/holds.ts';
import type { Answers } from '../attempt/answers.ts';
import type { Framework } from '../framework/framework.ts';
import { councillorRoles, leadershipPoints, publicMeetingReadiness } from '../frameworks/index.ts';
import { answersOf, responsesOf, watched, type Short } from '../scoring/made-up-answers.ts';
import { smallAreas, smallScan } from '../testing/small-framework.ts';
import { changeOf, type ChangeInput } from './change-of.ts';
import type { CompetencyChange } from './change.ts';
import type { Norms } from './norms.ts';

const said = (given: Readonly<Record<string, Short>>, rest: Partial<Answers> = {}): Answers => answersOf({ responses: responsesOf(given), ...rest });
const normsFor = (framework: Framework, sd: number, reliability: number): Norms => ({
  format: 'guildhall/norms@1', framework: { id: framework.id, version: framework.version }, without: [],
  competencies: Object.fromEntries(framework.competencies.map(({ id }) => [id, { sd, reliability }])),
});
const usual = normsFor(smallAreas, 0.6, 0.8);
const small = (given: Omit<ChangeInput, 'framework'>) => changeOf({ framework: smallAreas, ...given });
const only = (id: string, competencies: readonly CompetencyChange[]) => competencies.find((each) => each.id === id);
const listening = (given: Omit<ChangeInput, 'framework'>) => only('listening', small(given).competencies);

/** Jacobson and Truax 1991, Table 2: before and after, higher is better. */
const tableTwo = `90.5 97 | 74 124 | 97 97.5 | 73.5 88 | 61 96.5 | 66.5 62.5 | 68.5 112.5 | 86.5 103.5 | 88.5 90 | 68.5 82.5 | 98 105 | 80.5 99.5 |
  89.5 112.5 | 91.5 101 | 83.5 99.5 | 60.5 79.5 | 83 88 | 88 100.5 | 98.5 119 | 78.5 116 | 99.5 116 | 79.5 129 | 84.5 113 | 92.5 118 | 93 92 | 85 114 |
  64 68 | 61 52 | 80 60.5 | 82.5 104.5`.split('|').map((pair) => pair.trim().split(/\s+/).map(Number) as [number, number]);

/** A framework whose levels go up to 300, so that a mean of two can be a half: for figures that were published on another scale. */
const wide: Framework = {
  ...smallAreas,
  scale: { kind: 'levels', id: 'wide', bands: [], levels: Array.from({ length: 301 }, (_, value) => ({ value, id: `l${value}`, label: 'x', shown: 'x', meaning: 'x' })) },
};
const at = (score: number) => said({ li1: Math.floor(score), li2: Math.ceil(score) });
const published = (before: number, after: number, sd: number, reliability: number) =>
  only('listening', changeOf({ framework: wide, before: at(before), after: at(after), norms: normsFor(wide, sd, reliability) }).competencies);

describe('the published cases', () => {
  it('of Jacobson and Truax, Table 2: 18 better, 11 no clear change, 1 worse', () => {
    const sd = standardDeviation(tableTwo.map(([before]) => before));
    expect(sd).toBeCloseTo(11.825661, 6);
    const found = tableTwo.map(([before, after]) => published(before, after, sd, 0.84));
    const count = (verdict: string) => found.filter((each) => each?.verdict === verdict).length;
    expect([count('better'), count('no-clear-change'), count('worse'), count('cannot-tell')]).toEqual([18, 11, 1, 0]);
    expect(found[0]?.sDiff).toBeCloseTo(6.689604, 6);
    expect(found[0]?.cut).toBeCloseTo(13.111624, 6);
    expect([found[0]?.rci, found[1]?.rci, found[28]?.rci].map((rci) => Number(rci?.toFixed(6)))).toEqual([0.971657, 7.474284, -2.914971]);
  });

  it('of their illustration: 32.5 to 47.5 comes to 3.162278', () => {
    const found = published(32.5, 47.5, 7.5, 0.8);
    expect(found?.sDiff).toBeCloseTo(4.743416, 6);
    expect(found?.rci).toBeCloseTo(3.162278, 6);
    expect(found?.verdict).toBe('better');
  });

  it.each([[0.7, 0.910926], [0.8, 0.743768], [0.9, 0.525923]])('of means on five levels: with a reliability of %s a change must be beyond %s', (reliability, cut) => {
    const found = listening({ before: said({ li1: 2, li2: 2 }), after: said({ li1: 3, li2: 3 }), norms: normsFor(smallAreas, 0.6, reliability) });
    expect(found?.cut).toBeCloseTo(cut, 6);
    expect(found?.verdict).toBe('better' satisfies CompetencyChange['verdict']);
    expect((found?.difference ?? 0) > cut).toBe(true);
  });
});

describe('a change', () => {
  it('of three quarters of a level or less is no clear change', () => {
    expect(listening({ before: said({ li1: 2, li2: 2 }), after: said({ li1: 2, li2: 3 }), norms: usual })).toMatchObject({
      before: { level: 2, band: 'starting', answered: 2 }, after: { level: 2.5, band: 'doing' }, difference: 0.5, verdict: 'no-clear-change',
    });
  });
  it('has a difference without norms, and nobody can tell if it is real', () => {
    expect(listening({ before: said({ li1: 1, li2: 1 }), after: said({ li1: 5, li2: 5 }) })).toMatchObject({
      difference: 4, sDiff: null, cut: null, rci: null, verdict: 'cannot-tell', why: 'no-norm',
    });
    const { listening: _, ...others } = usual.competencies;
    expect(listening({ before: said({ li1: 1, li2: 1 }), after: said({ li1: 5, li2: 5 }), norms: { ...usual, competencies: others } })?.why).toBe('no-norm');
  });
  it('cannot be told where there is no level, and it says at which time', () => {
    const [whole, half] = [said({ li1: 2, li2: 2 }), said({ li1: 2, li2: 'needToKnowMore' })];
    const why = (before: Answers, after: Answers) => listening({ before, after, norms: usual })?.why;
    expect([why(half, whole), why(whole, half), why(half, half)]).toEqual(['no-level-before', 'no-level-after', 'no-level']);
    expect(listening({ before: half, after: whole, norms: usual })).toMatchObject({ before: { level: null, whyNull: 'too-few', answered: 1, applicable: 2 }, difference: null });
  });
  it('is never made of answers about integrity', () => {
    const given = { ca1: 1, ca2: 1 };
    const found = only('candour', small({ before: said(given), after: said({ ca1: 5, ca2: 5 }), norms: usual }).competencies);
    expect(found).toMatchObject({ before: { level: null }, after: { level: null }, difference: null, verdict: 'cannot-tell', why: 'integrity' });
    expect(JSON.stringify(found)).not.toContain('items');
  });
  it('is in words alone in a scan', () => {
    const id = smallScan.competencies[0]?.id ?? '';
    const item = smallScan.competencies[0]?.indicators[0]?.id ?? '';
    const [first = '', second = ''] = smallScan.scale.kind === 'choices' ? smallScan.scale.choices.map((choice) => choice.id) : [];
    const found = changeOf({ framework: smallScan, before: said({ [item]: `=${first}` }), after: said({ [item]: `=${second}` }) });
    expect(only(id, found.competencies)).toMatchObject({ choices: { before: first, after: second }, difference: null, verdict: 'cannot-tell', why: 'choices' });
  });
  it('is of the assessors’ levels where readiness is judged, and nobody can tell if it is real', () => {
    const [before, after] = [1, 2].map((level) => answersOf({ responses: responsesOf({ rd8a: 3, rd8b: 3 }), raters: [watched(publicMeetingReadiness, { 'plain-explanation': level })] }));
    const found = changeOf({ framework: publicMeetingReadiness, before: before ?? answersOf({}), after: after ?? answersOf({}) });
    expect(only('plain-explanation', found.competencies)).toMatchObject({ before: { level: 1 }, after: { level: 2 }, difference: 1, why: 'no-norm' });
  });
  it('cannot be told where other questions were put, or the same in other words', () => {
    const given = { me1: 2, me2: 2, me3: 2, li1: 2, li2: 2 };
    const at = (facts: Answers['facts']) => said(given, { facts });
    const found = small({ before: at({ localBudget: 'yes', office: 'non-executive' }), after: at({ localBudget: 'no', office: 'executive' }), norms: usual }).competencies;
    expect(found.map(({ id, why }) => [id, why])).toEqual([['listening', 'questions-changed'], ['mending', 'questions-changed'], ['candour', 'integrity']]);
    expect(found[0]).toMatchObject({ before: { level: 2 }, after: { level: 2 }, difference: null });
    expect(listening({ before: at({}), after: at({ office: 'non-executive' }), norms: usual })?.verdict).toBe('no-clear-change');
  });
  it('is not taken for real where it came about by answering other questions', () => {
    const before = said({ me1: 1, me2: 2 });
    const mending = (after: Answers) => only('mending', small({ before, after, norms: usual }).competencies);
    // Of the two answered both times, nothing moved.
    expect(mending(said({ me1: 1, me2: 2, me3: 5 }))).toMatchObject({ verdict: 'cannot-tell', why: 'other-answers', cut: expect.closeTo(0.743768, 6) });
    expect(mending(said({ me1: 3, me2: 4, me3: 5 }))?.verdict).toBe('better');
    expect(mending(said({ me2: 2, me3: 1 }))?.verdict).toBe('no-clear-change');
    // Without norms it is not known either way.
    expect(only('mending', small({ before, after: said({ me1: 1, me2: 2, me3: 5 }) }).competencies)?.why).toBe('no-norm');
  });
  it('cannot be told where no question was answered both times', () => {
    const withFourth = smallAreas.competencies.map((each) => (each.id === 'mending'
      ? { ...each, indicators: [...each.indicators, { ...each.indicators[0] as typeof each.indicators[number], id: 'me4' }] }
      : each));
    const four: Framework = { ...smallAreas, competencies: withFourth, missing: { ...smallAreas.missing, share: 0.5 } };
    const [before, after] = [said({ me1: 3, me2: 3 }), said({ me3: 3, me4: 3 })];
    expect(only('mending', changeOf({ framework: four, before, after, norms: usual }).competencies)).toMatchObject({ difference: 0, verdict: 'cannot-tell', why: 'other-answers' });
    expect(only('mending', changeOf({ framework: four, before, after }).competencies)?.why).toBe('no-norm');
  });
});

describe('the “then” rating', () => {
  const [before, after] = [said({ li1: 4, li2: 4 }), said({ li1: 4, li2: 4 })];
  it('shows how far what counts as good has moved, and the change seen from there', () => {
    expect(listening({ before, after, then: said({ li1: 2, li2: 3 }), norms: usual })).toMatchObject({
      difference: 0, verdict: 'no-clear-change',
      then: { level: 2.5, shift: -1.5, difference: 1.5, verdict: 'better', rci: expect.closeTo(1.5 / 0.379473, 4) },
    });
  });
  it('has no shift where there was no level before, and still a change', () => {
    expect(listening({ before: said({}), after, then: said({ li1: 2, li2: 2 }), norms: usual })).toMatchObject({
      verdict: 'cannot-tell', why: 'no-level-before', then: { shift: null, difference: 2, verdict: 'better' },
    });
  });
  it('has no shift where other questions were put before', () => {
    const elsewhere = said({ li1: 4, li2: 4 });
    const found = listening({ before: { ...elsewhere, facts: { office: 'executive' } }, after, then: said({ li1: 2, li2: 2 }), norms: usual });
    expect(found).toMatchObject({ verdict: 'cannot-tell', why: 'questions-changed', then: { level: 2, shift: null, verdict: 'better' } });
  });
  it('without a level of its own tells nothing', () => {
    expect(listening({ before, after, then: said({ li1: 2 }), norms: usual })?.then).toMatchObject({ level: null, shift: null, verdict: 'cannot-tell', why: 'no-level-before' });
  });
  it('is refused where levels are not the person’s own', () => {
    const nobody = answersOf({});
    expect(() => changeOf({ framework: publicMeetingReadiness, before: nobody, after: nobody, then: nobody })).toThrow(expect.objectContaining({ code: 'E_THEN' }));
    expect(() => changeOf({ framework: smallScan, before: nobody, after: nobody, then: nobody })).toThrow(expect.objectContaining({ code: 'E_THEN' }));
  });
});

describe('the two days', () => {
  const codes = (before?: string, after?: string) => small({ before: said({}), after: said({}), answeredOn: { before, after } }).warnings.map(({ code }) => code);
  it('are warned about under three months apart, in the wrong order, or where one is not known', () => {
    expect(codes('2026-01-31', '2026-04-30')).toEqual([]);
    expect(codes('2026-01-31', '2026-04-29')).toEqual(['W_TOO_SOON']);
    expect(codes('2026-03-02', '2026-03-02')).toEqual(['W_TOO_SOON']);
    expect(codes('2026-03-02', '2025-03-02')).toEqual(['W_WRONG_ORDER']);
    expect([codes('2026-03-02'), codes(undefined, '2026-03-02'), codes()]).toEqual([['W_NO_DATE'], ['W_NO_DATE'], ['W_NO_DATE']]);
  });
  it('are days that exist', () => {
    expect(() => codes('2026-02-30', '2026-06-01')).toThrow(expect.objectContaining({ code: 'E_DATE' }));
  });
});

describe('what is refused', () => {
  const nobody = answersOf({});
  const coded = (code: string) => expect.objectContaining({ code });
  it('is another framework', () => {
    expect(() => changeOf({ framework: councillorRoles, before: nobody, after: nobody, earlier: { framework: leadershipPoints, maps: [] } })).toThrow(coded('E_FRAMEWORK_OTHER'));
  });
  it('are norms of another framework, of another version, or where nobody rates themselves', () => {
    const judged = (framework: Framework, norms: Norms) => () => changeOf({ framework, before: nobody, after: nobody, norms });
    expect(judged(councillorRoles, usual)).toThrow(coded('E_NORMS'));
    expect(judged({ ...smallAreas, version: '2.0.0' }, usual)).toThrow(coded('E_NORMS'));
    expect(judged(publicMeetingReadiness, normsFor(publicMeetingReadiness, 0.6, 0.8))).toThrow(coded('E_NORMS'));
  });
});

describe('what holds whatever was answered', () => {
  const short = fc.constantFrom<Short>(1, 2, 3, 4, 5, 5, 1, 'notMyRole', 'needToKnowMore', null);
  const items = councillorRoles.competencies.flatMap(({ indicators }) => indicators.map(({ id }) => id)).slice(0, 12);
  const person = fc.tuple(...items.map(() => short)).map((given) => said(Object.fromEntries(items.map((item, i) => [item, given[i] ?? null]))));
  const norms = fc.record({ sd: fc.double({ min: 0.05, max: 2, noNaN: true }), reliability: fc.double({ min: 0.05, max: 0.99, noNaN: true }) })
    .map(({ sd, reliability }) => normsFor(councillorRoles, sd, reliability));
  const swapped = { better: 'worse', worse: 'better', 'no-clear-change': 'no-clear-change', 'cannot-tell': 'cannot-tell' } as const;

  it('swapping the two times swaps better and worse, and turns every figure round', () => {
    holds(500, fc.property(person, person, norms, (before, after, known) => {
      const [there, back] = [changeOf({ framework: councillorRoles, before, after, norms: known }), changeOf({ framework: councillorRoles, before: after, after: before, norms: known })];
      there.competencies.forEach(({ verdict, difference, rci }, i) => {
        const other = back.competencies[i];
        expect(other?.verdict).toBe(swapped[verdict]);
        expect(other?.difference ?? 0).toBe(0 - (difference ?? 0));
        expect(other?.rci ?? 0).toBe(0 - (rci ?? 0));
      });
    }));
  }, patience);
  it('no change is no clear change, and never better or worse', () => {
    holds(300, fc.property(person, norms, (same, known) => {
      for (const { before, verdict, difference } of changeOf({ framework: councillorRoles, before: same, after: same, norms: known }).competencies) {
        expect([verdict, difference]).toEqual(before.level === null ? ['cannot-tell', null] : ['no-clear-change', 0]);
      }
    }));
  }, patience);
  it('better and worse are never said of a difference within the cut, nor without a reason withheld', () => {
    holds(300, fc.property(person, person, norms, (before, after, known) => {
      for (const { difference, cut, verdict, why } of changeOf({ framework: councillorRoles, before, after, norms: known }).competencies) {
        expect(why === undefined).toBe(verdict !== 'cannot-tell');
        const [by, edge] = [difference ?? 0, cut ?? 0];
        const holds = { better: by > edge - 1e-9, worse: by < 1e-9 - edge, 'no-clear-change': Math.abs(by) <= edge + 1e-9, 'cannot-tell': true };
        expect(holds[verdict]).toBe(true);
      }
    }));
  }, patience);
  it('a “then” rating that says the same as before has no shift and the same verdict', () => {
    holds(300, fc.property(person, person, norms, (before, after, known) => {
      for (const { then, verdict, before: { level } } of changeOf({ framework: councillorRoles, before, after, then: before, norms: known }).competencies) {
        expect(then?.verdict).toBe(verdict);
        expect(then?.shift).toBe(level === null || then?.why === 'questions-changed' ? null : 0);
      }
    }));
  }, patience);
});

function standardDeviation(values: readonly number[]): number {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1));
}
