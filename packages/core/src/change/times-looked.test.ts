import { describe, expect, it } from 'vitest';
import { answersOf, responsesOf, type Short } from '../scoring/made-up-answers.ts';
import { smallAreas, smallScan } from '../testing/small-framework.ts';
import { changeOf } from './change-of.ts';
import { changeSentences } from './change-sentences.ts';
import { timesLooked } from './times-looked.ts';

const said = (given: Readonly<Record<string, Short>>, chosen?: readonly string[]) => answersOf({ responses: responsesOf(given), ...(chosen === undefined ? {} : { chosen: new Set(chosen) }) });
const both = said({ li1: 2, li2: 2, me1: 3, me2: 3, me3: 3 }, ['listening', 'mending']);
const one = said({ li1: 4, li2: 4 }, ['listening']);
const of = (before: typeof both, after: typeof both) => changeOf({ framework: smallAreas, before, after });
const times = (change: ReturnType<typeof of>) => Object.fromEntries(change.competencies.map((each) => [each.id, timesLooked(each)]));

describe('what was looked at only once', () => {
  it('is told by the time at which it was', () => {
    expect(times(of(both, one))).toMatchObject({ listening: 'both', mending: 'before', candour: 'both' });
    expect(times(of(one, both))).toMatchObject({ listening: 'both', mending: 'after' });
    expect(times(of(one, one))).toMatchObject({ mending: 'neither' });
  });

  it('is no failure to tell: it says when it was looked at, and nothing of a level', () => {
    const told = (before: typeof both, after: typeof both) => changeSentences(smallAreas, of(before, after), 'en').competencies.find(({ id }) => id === 'mending')?.sentences;
    expect(told(both, one)).toEqual(['“Getting things mended” was looked at only the first time.']);
    expect(told(one, both)).toEqual(['“Getting things mended” was looked at only the second time.']);
    expect(told(one, one)).toEqual(['“Getting things mended” was not looked at either time.']);
  });

  it('is told of a scan by what was chosen in it', () => {
    const id = smallScan.competencies[0]?.indicators[0]?.id ?? '';
    const skill = smallScan.scale.kind === 'choices' ? smallScan.scale.choices[0]?.id ?? '' : '';
    const scanned = answersOf({ responses: { [id]: { choice: skill } } });
    const [first] = changeOf({ framework: smallScan, before: scanned, after: answersOf({}) }).competencies;
    expect(first && timesLooked(first)).toBe('before');
  });

  it('keeps what was chosen and hardly answered as something that cannot be told', () => {
    const [half] = of(said({ li1: 2 }, ['listening']), one).competencies;
    expect([half?.why, half && timesLooked(half)]).toEqual(['no-level-before', 'both']);
  });
});
