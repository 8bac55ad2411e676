import { describe, expect, it } from 'vitest';
import { derive } from './derive.ts';
import { floorsOf, usualFloors } from './floors.ts';
import { groupOf, people, questionOf } from './made-up-figures.ts';
import { assertReleased, isReleased } from './released.ts';
import { releaseReport } from './release-report.ts';
import { roundedMean } from './rounded-mean.ts';

const { released } = releaseReport(groupOf(questionOf(people([12, [0, 1]], [16, [2, 2]], [12, [3, 4]]))));

describe('what has been released', () => {
  it('is told from a copy, and from anything that only looks like it', () => {
    expect(isReleased(released)).toBe(true);
    for (const other of [{ ...released }, JSON.parse(JSON.stringify(released)), Object.create(released), null, 3]) {
      expect(isReleased(other)).toBe(false);
      expect(() => assertReleased(other)).toThrow(expect.objectContaining({ code: 'E_PRIVACY_UNRELEASED', rule: 'unreleased' }));
    }
  });

  it('cannot be written into', () => {
    expect(() => Object.assign(released.questions[0]!, { reaching: 3 })).toThrow(TypeError);
    expect(() => Object.assign(released.questions[0]!.why, { reaching: 'width' })).toThrow(TypeError);
  });

  it('hands its mark on to what follows from it, and nothing else does', () => {
    const report = derive(released, ({ people: n }) => ({ n, of: [{ n }] }));
    expect([isReleased(report), Object.isFrozen(report.of[0])]).toEqual([true, true]);
    expect(() => derive({ ...released } as typeof released, () => ({}))).toThrow(expect.objectContaining({ code: 'E_PRIVACY_UNRELEASED' }));
  });
});

describe('floors', () => {
  it('may be raised, and take the others with them', () => {
    expect(floorsOf()).toEqual(usualFloors);
    expect(floorsOf({ people: 60 })).toMatchObject({ people: 60, levels: 60, reliability: 60, margin: 60, changed: 60, room: 5 });
  });

  it.each([[{ people: 9 }], [{ people: 10.5 }], [{ people: NaN }], [{ room: 4 }], [{ width: 4 }], [{ unanimity: 0.95 }], [{ changed: 0 }], [{ margin: Infinity }]])('are never lowered: %j', (raised) => {
    expect(() => floorsOf(raised)).toThrow(expect.objectContaining({ code: 'E_PRIVACY_LOWER_FLOOR' }));
  });
});

it('a mean is in half steps under 50 people, and has one decimal from 50 on', () => {
  expect([roundedMean(3.24, 49), roundedMean(3.25, 49), roundedMean(3.25, 50), roundedMean(3.24, 50)]).toEqual([3, 3.5, 3.3, 3.2]);
  expect(() => roundedMean(NaN, 50)).toThrow(RangeError);
  expect(() => roundedMean(3, 0)).toThrow(RangeError);
});
