import { describe, expect, it } from 'vitest';
import { publicMeetingReadiness } from '../frameworks/index.ts';
import { bestConstant, constantAnswers, isFairPassMark, usualPassMark } from './best-constant.ts';
import { flagsOf } from './flags-of.ts';
import { markRanking } from './mark-ranking.ts';
import { adjustedShare, markScenarios } from './mark-scenarios.ts';

const bank = publicMeetingReadiness.scenarios;
const unanswered = { scenarios: {}, discussedFlags: [] };
/** Ratings of one scenario, `43121` for a to e; a dot for what was left out. */
const rate = (ratings: string) => Object.fromEntries([...ratings].flatMap((rating, i) => (rating === '.' ? [] : [['abcde'[i] ?? '', Number(rating)]])));
const flags = (scenarios: Readonly<Record<string, string>>, discussedFlags: string[] = []) =>
  flagsOf(publicMeetingReadiness, { scenarios: Object.fromEntries(Object.entries(scenarios).map(([id, ratings]) => [id, rate(ratings)])), discussedFlags });
const marks = (scenarios: Readonly<Record<string, string>>) =>
  markScenarios(publicMeetingReadiness, { ...unanswered, scenarios: Object.fromEntries(Object.entries(scenarios).map(([id, ratings]) => [id, rate(ratings)])) });

describe('marks', () => {
  it('gives 4 for an exact rating, 2 for one a step away and nothing for others', () => {
    // The key of sj1 is 4, 3, 1, 2, 1.
    expect(marks({ sj1: '43121' })).toMatchObject({ marks: 20, of: 20, percent: 100 });
    expect(marks({ sj1: '34212' })).toMatchObject({ marks: 10, of: 20, percent: 50 });
    expect(marks({ sj1: '11343' })).toMatchObject({ marks: 0, of: 20, percent: 0 });
    expect(marks({ sj1: '42241' })).toMatchObject({ marks: 4 + 2 + 2 + 0 + 4, of: 20, percent: 60 });
  });
  it('counts a scenario only once every option is rated', () => {
    expect(marks({ sj1: '43121', sj2: '4321.' })).toMatchObject({ marks: 20, of: 20 });
    expect(marks({ sj1: '43121', sj2: '43211' })).toMatchObject({ marks: 40, of: 40 });
    expect(marks({ sj2: '4321.' })).toBeUndefined();
    expect(marks({})).toBeUndefined();
  });
  it('comes to 200 in the whole bank', () => {
    const keys = Object.fromEntries(bank.map(({ id, options }) => [id, options.map(({ key }) => key).join('')]));
    expect(marks(keys)).toMatchObject({ marks: 200, of: 200, percent: 100, adjusted: 1, flags: [] });
  });
  it('says how far they lie above what answering the same throughout would have brought', () => {
    const always2 = Object.fromEntries(bank.map(({ id }) => [id, '22222']));
    expect(marks(always2)).toMatchObject({ marks: 102, percent: 51, adjusted: 0 });
    // In sj1 alone answering 1 or 2 throughout brings 10 of 20.
    expect(marks({ sj1: '42241' })?.adjusted).toBeCloseTo((0.6 - 0.5) / 0.5, 12);
    expect(adjustedShare(0.75, 0.51)).toBeCloseTo(0.489796, 6);
    expect(adjustedShare(1, 1)).toBeNull();
  });
});

describe('the best constant answer', () => {
  it('is worked out for any bank: in ours 47, 51, 43 and 31 per cent, so 2 throughout is best', () => {
    expect(constantAnswers(bank).map(({ share }) => Math.round(share * 1000) / 10)).toEqual([47, 51, 43, 31]);
    expect(bestConstant(bank)).toEqual({ rating: 2, marks: 102, of: 200, share: 0.51 });
  });
  it('rests on the keys of the bank: 18 ones, 11 twos, 11 threes and 10 fours', () => {
    const keys = bank.flatMap(({ options }) => options.map(({ key }) => key));
    expect([1, 2, 3, 4].map((key) => keys.filter((each) => each === key).length)).toEqual([18, 11, 11, 10]);
  });
  it('would be much better with finer marks, which is why marks are 4, 2 and nothing', () => {
    const keys = bank.flatMap(({ options }) => options.map(({ key }) => key));
    const finer = [1, 2, 3, 4].map((rating) => keys.reduce((sum, key) => sum + 3 - Math.abs(key - rating), 0) / (3 * keys.length));
    expect(finer.map((share) => Math.round(share * 1000) / 10)).toEqual([58, 67.3, 62, 42]);
  });
  it('is the lower rating where two bring as much', () => {
    expect(bestConstant([{ options: [{ id: 'a', text: 'x', key: 1 }, { id: 'b', text: 'y', key: 4 }] }]).rating).toBe(1);
    expect(bestConstant([{ options: [{ id: 'a', text: 'x', key: 3 }] }])).toEqual({ rating: 3, marks: 4, of: 4, share: 1 });
  });
  it('brings nothing in an empty bank', () => expect(bestConstant([])).toEqual({ rating: 1, marks: 0, of: 0, share: 0 }));
  it('lies at least 20 points below the pass mark', () => {
    expect(usualPassMark).toBe(0.75);
    expect(isFairPassMark(bank)).toBe(true);
    expect(isFairPassMark(bank, 0.71)).toBe(true);
    expect(isFairPassMark(bank, 0.7)).toBe(false);
  });
});

describe('marks for an order', () => {
  it('comes to 10 and 18 for two neighbours exchanged', () => expect(markRanking('CABED', 'ACBED')).toEqual({ whole: 10, each: 18 }));
  it('comes to nothing and 8 for the order reversed', () => expect(markRanking('CABED', 'DEBAC')).toEqual({ whole: 0, each: 8 }));
  it('comes to 12 and 20 for the order of the key', () => expect(markRanking('CABED', 'CABED')).toEqual({ whole: 12, each: 20 }));
});

describe('flags', () => {
  it('are raised by a harmful option rated very good', () => {
    expect(flags({ sj1: '43421' })).toEqual(['sj1.c']);
    expect(flags({ sj1: '..4..' })).toEqual(['sj1.c']);
  });
  it('are not raised by one harmful option rated good', () => expect(flags({ sj1: '43321' })).toEqual([]));
  it('are raised by two harmful options rated good, in one scenario or in two', () => {
    expect(flags({ sj1: '43323' })).toEqual(['sj1.c', 'sj1.e']);
    expect(flags({ sj9: '43321', sj3: '43331' })).toEqual(['sj3.d', 'sj9.c']);
  });
  it('add one rated good to one rated very good only where there are two rated good', () => {
    expect(flags({ sj1: '43423' })).toEqual(['sj1.c']);
    expect(flags({ sj1: '43423', sj9: '43321' })).toEqual(['sj1.c', 'sj1.e', 'sj9.c']);
  });
  it('are not raised by what is merely poor, or by a good option', () => expect(flags({ sj1: '44141', sj10: '44141' })).toEqual([]));
  it('are raised only in scenarios about what nothing can make up for', () => {
    const raised = bank.filter(({ id, options }) => flags({ [id]: options.map(() => '4').join('') }).length > 0).map(({ id }) => id);
    expect(raised).toEqual(['sj1', 'sj3', 'sj4', 'sj6', 'sj7', 'sj8', 'sj9', 'sj10']);
  });
  it('are gone once talked over, and no longer make another', () => {
    expect(flags({ sj1: '43421' }, ['sj1.c'])).toEqual([]);
    expect(flags({ sj1: '43323' }, ['sj1.c'])).toEqual([]);
    expect(flags({ sj1: '43424', sj9: '43321' }, ['sj1.c'])).toEqual(['sj1.e']);
  });
  it('come with the marks', () => {
    expect(markScenarios(publicMeetingReadiness, { scenarios: { sj1: rate('43424'), sj2: rate('4....') }, discussedFlags: ['sj1.e'] })?.flags).toEqual(['sj1.c']);
  });
});
