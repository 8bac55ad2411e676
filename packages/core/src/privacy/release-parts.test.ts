import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { GroupFigures } from './group-figures.ts';
import { groupOf, people, questionOf } from './made-up-figures.ts';
import { isReleased } from './released.ts';
import { releaseParts } from './release-parts.ts';

const part = (below: number, reaching: number): GroupFigures => groupOf(questionOf(people([below, [0, 1]], [reaching, [3, 3]])));
const wholeOf = (...sides: readonly (readonly [number, number])[]): GroupFigures => part(sides.reduce((all, [below]) => all + below, 0), sides.reduce((all, [, reaching]) => all + reaching, 0));
function shares(...sides: readonly (readonly [number, number])[]) {
  const released = releaseParts(wholeOf(...sides), sides.map(([below, reaching], i) => ({ id: `part ${i}`, figures: part(below, reaching) })));
  return released.parts.map(({ questions }) => questions[0]!.reaching);
}

describe('parts of a group', () => {
  it('are shown from 50 people in each, and 50 in what is left over', () => {
    expect(() => shares([25, 24], [30, 30])).toThrow(expect.objectContaining({ code: 'E_PRIVACY_MARGINS' }));
    expect(shares([25, 25], [30, 30])).toEqual([25, 30]);
    const one = [{ id: 'one', figures: part(30, 30) }];
    expect(() => releaseParts(wholeOf([30, 30], [20, 29]), one)).toThrow(expect.objectContaining({ code: 'E_PRIVACY_MARGINS' }));
    expect(releaseParts(wholeOf([30, 30], [20, 30]), one).parts).toEqual([{ id: 'one', people: 60, questions: [{ id: 'joint', scored: 60, reaching: 'hidden' }] }]);
  });

  it('hide a second share where one is hidden, or it could be had by subtraction', () => {
    expect(shares([9, 50], [30, 30], [20, 40])).toEqual(['hidden', 30, 'hidden']);
  });

  it('hold nothing but people and shares, and are marked as released', () => {
    const released = releaseParts(wholeOf([30, 30], [30, 31]), [{ id: 'a', figures: part(30, 30) }, { id: 'b', figures: part(30, 31) }]);
    expect(isReleased(released)).toBe(true);
    expect(Object.keys(released.parts[0]!.questions[0]!)).toEqual(['id', 'scored', 'reaching']);
  });

  it('that do not fit into the whole are refused', () => {
    expect(() => releaseParts(part(30, 30), [{ id: 'a', figures: part(30, 31) }])).toThrow(expect.objectContaining({ code: 'E_FIGURES' }));
  });

  it('never leave one share to be had from the others', () => {
    fc.assert(fc.property(fc.array(fc.tuple(fc.nat({ max: 60 }), fc.nat({ max: 60 })).map(([a, b]) => [a, Math.max(b, 50 - a)] as const), { minLength: 2, maxLength: 5 }), (sides) => {
      const shown = shares(...sides);
      expect(shown.filter((share) => share === 'hidden').length).not.toBe(1);
      expect(sides.filter(([below, reaching], i) => shown[i] !== 'hidden' && Math.min(below, reaching) < 10)).toEqual([]);
    }), { numRuns: 80 });
  });
});
