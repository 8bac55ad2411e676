import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { holds, patience } from '../../test/support/holds.ts';
import type { Answers } from '../attempt/answers.ts';
import { councillorRoles, councillorQuickScan, leadershipPoints, publicMeetingReadiness } from '../frameworks/index.ts';
import { answersOf, responsesOf, type Short } from '../scoring/made-up-answers.ts';
import { cronbachAlpha } from '../statistics/cronbach-alpha.ts';
import { standardDeviation } from '../statistics/moments.ts';
import { smallAreas } from '../testing/small-framework.ts';
import { countNorms, normsOf, normsOfSums } from './norms-of.ts';

const said = (given: Readonly<Record<string, Short>>, rest: Partial<Answers> = {}): Answers => answersOf({ responses: responsesOf(given), ...rest });
const mending = (row: readonly Short[]) => said({ me1: row[0] ?? null, me2: row[1] ?? null, me3: row[2] ?? null });
/** Rows whose items go together, more or less. */
const rows = (n: number): readonly (readonly number[])[] => Array.from({ length: n }, (_, i) => [1 + (i % 5), 1 + ((i + (i % 3 === 0 ? 1 : 0)) % 5), 1 + (i % 5)]);
const level = fc.integer({ min: 1, max: 5 });
const anyRows = fc.array(fc.tuple(level, level, level), { minLength: 30, maxLength: 60 });

describe('norms', () => {
  it('are the spread of the level with n − 1, and alpha, from people who answered all of it', () => {
    holds(300, fc.property(anyRows, (given) => {
      const { competencies, without } = normsOf(smallAreas, given.map(mending));
      const [alpha, sd] = [cronbachAlpha(given), standardDeviation(given.map((row) => (row[0] + row[1] + row[2]) / 3))];
      const two = (value: number) => Math.round(value * 100) / 100;
      const [r, spread] = [alpha.ok ? two(alpha.value.alpha) : 0, sd.ok ? two(sd.value) : 0];
      const why = !alpha.ok || spread === 0 ? 'no-spread' : r <= 0 ? 'unreliable' : undefined;
      expect(without.find(({ competency }) => competency === 'mending')?.why).toBe(why);
      expect(competencies['mending']?.reliability).toBe(why === undefined ? Math.min(0.99, r) : undefined);
      // Two ways to add up may round apart where they meet in the middle, and no further.
      expect(why === undefined ? Math.abs((competencies['mending']?.sd ?? 9) - spread) : 0).toBeLessThan(0.011);
    }));
  }, patience);
  it('need thirty complete rows', () => {
    expect(normsOf(smallAreas, rows(29).map(mending)).without).toContainEqual({ competency: 'mending', why: 'few-rows' });
    expect(normsOf(smallAreas, rows(30).map(mending)).competencies['mending']).toBeDefined();
    const incomplete = [...rows(29), [3, 3, null], [3, 'needToKnowMore', 3], [3, 3, 'notMyRole']] as const;
    expect(normsOf(smallAreas, incomplete.map(mending)).competencies).toEqual({});
  });
  it('count nobody to whom part of it was not put, or who did not look at it', () => {
    const thirty = rows(30).map(mending);
    const [first, ...rest] = thirty;
    const noBudget = { ...(first ?? answersOf({})), facts: { localBudget: 'no' } };
    const elsewhere = { ...(first ?? answersOf({})), chosen: new Set(['listening']) };
    expect(normsOf(smallAreas, [noBudget, ...rest]).competencies).toEqual({});
    expect(normsOf(smallAreas, [elsewhere, ...rest]).competencies).toEqual({});
  });
  it('are none where there are two items, or answers about integrity, or nobody differs', () => {
    const people = Array.from({ length: 40 }, (_, i) => said({ li1: 1 + (i % 5), li2: 1 + (i % 5), me1: 3, me2: 3, me3: 3, ca1: 1 + (i % 5), ca2: 1 + (i % 5) }));
    expect(normsOf(smallAreas, people)).toEqual({
      format: 'guildhall/norms@1', framework: { id: smallAreas.id, version: smallAreas.version }, competencies: {},
      without: [{ competency: 'listening', why: 'few-items' }, { competency: 'mending', why: 'no-spread' }, { competency: 'candour', why: 'integrity' }],
    });
  });
  it('never promise that a level is measured without fail', () => {
    const same = Array.from({ length: 40 }, (_, i) => mending([1 + (i % 5), 1 + (i % 5), 1 + (i % 5)]));
    expect(normsOf(smallAreas, same).competencies['mending']?.reliability).toBe(0.99);
  });
  it('are the same for people one at a time, and for sums made elsewhere', () => {
    const people = rows(45).map(mending);
    const counter = countNorms(smallAreas);
    people.slice(0, 20).forEach(counter.add);
    expect(counter.norms().competencies).toEqual({});
    people.slice(20).forEach(counter.add);
    expect(counter.norms()).toEqual(normsOf(smallAreas, people));
    const at = (i: number, j: number) => rows(45).reduce((sum, row) => sum + (row[i] ?? 0) * (row[j] ?? 0), 0);
    const products = [at(0, 0), at(0, 1), at(0, 2), at(1, 1), at(1, 2), at(2, 2)];
    const sums = [0, 1, 2].map((i) => rows(45).reduce((sum, row) => sum + (row[i] ?? 0), 0));
    expect(normsOfSums(smallAreas, new Map([['mending', { n: 45, sums, products }]])).competencies).toEqual(normsOf(smallAreas, people).competencies);
  });
  it('are found for every competency of three items and more in what we ship, and for no other', () => {
    const person = (framework: typeof councillorRoles, i: number) => said(Object.fromEntries(framework.competencies.flatMap(({ indicators }) =>
      indicators.map(({ id }, j): [string, Short] => [id, 1 + ((i + (i % 4 === 0 ? j : 0)) % 5)]))));
    const people = Array.from({ length: 60 }, (_, i) => person(councillorRoles, i));
    expect(Object.keys(normsOf(councillorRoles, people).competencies)).toEqual(councillorRoles.competencies.map(({ id }) => id));
    const leaders = Array.from({ length: 60 }, (_, i) => ({ ...person(leadershipPoints, i), facts: { identity: 'chief-executive' } }));
    const { competencies, without } = normsOf(leadershipPoints, leaders);
    expect(Object.keys(competencies)).toEqual(['outcomes', 'interests', 'emotions', 'joint']);
    expect(without.map(({ why }) => why).filter((why) => why === 'few-items')).toHaveLength(10);
  });
  it('are refused where levels are not the person’s own, or there are none', () => {
    expect(() => normsOf(publicMeetingReadiness, [])).toThrow(expect.objectContaining({ code: 'E_NORMS_KIND' }));
    expect(() => normsOf(councillorQuickScan, [])).toThrow(expect.objectContaining({ code: 'E_NORMS_KIND' }));
  });
});
