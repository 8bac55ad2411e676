import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AssessmentError } from '../errors/errors.ts';
import { councillorQuickScan, councillorRoles, leadershipPoints, publicMeetingReadiness } from '../frameworks/index.ts';
import { answersOf, responsesOf, type Short } from '../scoring/made-up-answers.ts';
import { closeLook } from './close-look.ts';

const said = (given: Readonly<Record<string, Short>>) => answersOf({ responses: responsesOf(given) });
const planning = councillorRoles.competencies.find(({ id }) => id === 'action-planning');
if (planning === undefined) throw new Error('there is none');
const items = planning.indicators.map(({ id }) => id);

describe('a close look at one skill', () => {
  it('tells what somebody does well in the words they chose, the strongest first', () => {
    const { well } = closeLook(councillorRoles, said({ ap1: 3, ap2: 5, ap3: 2 }), 'action-planning');
    expect(well.map(({ id, level }) => [id, level])).toEqual([['ap2', 5], ['ap1', 3]]);
    expect(well[1]).toEqual({
      id: 'ap1', question: 'How well do you turn a local issue into a written plan with names and dates?', level: 3, label: 'Well, day to day',
      looksLike: 'I write down who will do what, and by when.',
    });
  });

  it('shows the next level of the lowest answers, and goes on to one that the question itself describes', () => {
    const { next } = closeLook(councillorRoles, said({ ap1: 3, ap2: 1, ap3: 2 }), 'action-planning');
    expect(next.map(({ id }) => id)).toEqual(['ap2', 'ap3']);
    expect(next[0]?.ahead.map(({ level }) => level)).toEqual([2, 3]);
    expect(next[0]?.ahead.at(-1)?.looksLike).toBe('I talk the plan through until the main groups agree to it.');
    expect(next[1]?.ahead.map(({ level }) => level)).toEqual([3]);
  });

  it('has nothing further where everything is at the top, and nothing at all where nothing was said', () => {
    expect(closeLook(councillorRoles, said(Object.fromEntries(items.map((id) => [id, 5]))), 'action-planning').next).toEqual([]);
    expect(closeLook(councillorRoles, said({ ap1: 'needToKnowMore', ap2: 'notMyRole' }), 'action-planning')).toEqual({ well: [], next: [] });
  });

  it('goes by the target it is given', () => {
    expect(closeLook(councillorRoles, said({ ap1: 3, ap2: 4 }), 'action-planning', 4).well.map(({ id }) => id)).toEqual(['ap2']);
  });

  it('shows nothing of what others watch, of choices, or of answers about honesty', () => {
    for (const framework of [publicMeetingReadiness, councillorQuickScan]) {
      for (const { id, indicators } of framework.competencies) {
        expect(closeLook(framework, answersOf({ responses: Object.fromEntries(indicators.map((each) => [each.id, framework.scale.kind === 'levels' ? { level: 2 } : { choice: 'strength' }])) }), id)).toEqual({ well: [], next: [] });
      }
    }
    const alone = leadershipPoints.competencies.filter(({ integrity }) => integrity === 'alone');
    expect(alone.length).toBeGreaterThan(0);
    for (const { id, indicators } of alone) {
      expect(closeLook(leadershipPoints, answersOf({ facts: { identity: 'chief-executive' }, responses: Object.fromEntries(indicators.map((each) => [each.id, { level: 1 }])) }), id)).toEqual({ well: [], next: [] });
    }
  });

  it('knows no skill that is not there', () => {
    expect(() => closeLook(councillorRoles, said({}), 'juggling')).toThrow(AssessmentError);
  });

  it('never puts an answer below the target among what is done well, and never shows more than two steps', () => {
    fc.assert(fc.property(fc.array(fc.constantFrom<Short>(1, 2, 3, 4, 5, 'needToKnowMore', null), { minLength: items.length, maxLength: items.length }), (given) => {
      const { well, next } = closeLook(councillorRoles, said(Object.fromEntries(items.map((id, i) => [id, given[i] ?? null]))), 'action-planning');
      expect(well.every(({ level }) => level >= councillorRoles.target)).toBe(true);
      expect(well).toHaveLength(given.filter((level) => typeof level === 'number' && level >= councillorRoles.target).length);
      expect(next).toHaveLength(Math.min(2, given.filter((level) => typeof level === 'number' && level < 5).length));
      for (const { level, ahead } of next) expect(ahead.map((each) => each.level)).toEqual(ahead.map((_, i) => level + 1 + i));
    }));
  });
});
