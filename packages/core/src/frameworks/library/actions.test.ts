import { describe, expect, it } from 'vitest';
import { actions } from './actions.ts';
import { phrases } from './phrases.ts';

describe('the actions', () => {
  it('are twenty-eight, numbered in order', () => {
    expect(actions.map(({ id }) => id)).toEqual(Array.from({ length: 28 }, (_, i) => `da${i + 1}`));
  });

  it('offer every tool and technique of the workshop', () => {
    const offered = new Set(actions.flatMap((action) => action.phrases));
    expect(phrases.map(({ id }) => id).filter((id) => id.startsWith('tt-') && !offered.has(id))).toEqual([]);
  });

  it('rest on phrases of the library, or say that they rest on practice', () => {
    const known = new Set(phrases.map(({ id }) => id));
    for (const action of actions) {
      expect([action.id, action.phrases.filter((id) => !known.has(id))]).toEqual([action.id, []]);
      expect([action.id, action.basis]).toEqual([action.id, action.phrases.length === 0 ? 'practice' : undefined]);
    }
  });

  it('say to the person what to do, when it fits, when not and what counts as done, in sentences of their own', () => {
    const texts = actions.flatMap(({ text, fits, doesNotFit, doneWhen }) => [text, fits, doesNotFit, doneWhen]);
    expect(new Set(texts).size).toBe(texts.length);
    for (const text of texts) expect(text).toMatch(/^[A-Z].+\.$/u);
  });

  it('keep the codes of the analyst out of what a person reads', () => {
    for (const { title, text, fits, doesNotFit, doneWhen } of actions) {
      expect([title, text, fits, doesNotFit, doneWhen].join(' ')).not.toMatch(/\b(?:DA|RD|TT|WT|OT|TP|PR|CA|CL|ST|PS|KC|SP|SJ|DK|LF|NH)-?\d/u);
    }
  });

  it('take a week at least and a year at most', () => {
    for (const { weeks } of actions) expect(Number.isInteger(weeks) && weeks >= 1 && weeks <= 52).toBe(true);
  });

  it('say which answers what many share, and which is for one person at a time', () => {
    expect(actions.flatMap(({ id, scope }) => (scope === undefined ? [] : [[id, scope]]))).toEqual([['da18', 'one'], ['da24', 'many']]);
  });

  it('leave enough weeks for what counts as done', () => {
    const weeksOf = (id: string): number | undefined => actions.find((action) => action.id === id)?.weeks;
    // Check-ins at 30, 60 and 90 days; six coaching sessions in six months; a look back after six months.
    expect([weeksOf('da4'), weeksOf('da18'), weeksOf('da24')]).toEqual([13, 26, 26]);
  });
});
