import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { leastChanged } from './least-changed.ts';
import { usualFloors } from './floors.ts';
import type { GroupFigures, QuestionFigures } from './group-figures.ts';
import { groupOf, people, questionOf } from './made-up-figures.ts';
import type { ReleasedQuestion } from './released-figures.ts';
import { isReleased } from './released.ts';
import { releaseReport } from './release-report.ts';
import { roundedMean } from './rounded-mean.ts';

const hidden = 'hidden';
const [low, middle, high] = [[0, 1, 1], [2, 2, 2], [3, 4, 3]] as const;
const shown = (question: QuestionFigures, n = question.scored): ReleasedQuestion => releaseReport({ people: n, questions: [question] }).released.questions[0]!;
const aGroup = (below: number, on: number, above: number): QuestionFigures => questionOf(people([below, low], [on, middle], [above, high]));
/** Anybody's answers to three items. */
const anyGroup = (least: number, most: number): fc.Arbitrary<QuestionFigures> =>
  fc.tuple(fc.array(fc.tuple(fc.nat({ max: 4 }), fc.nat({ max: 4 }), fc.nat({ max: 4 })), { minLength: least, maxLength: most }), fc.nat({ max: 4 }), fc.nat({ max: 4 }))
    // Some lean one way, as people do.
    .map(([answers, usual, every]) => questionOf(answers.map((each, i) => (every > 0 && i % (every + 1) !== 0 ? each.map((level, j) => (j === 0 ? level : usual)) : each))));
const fast = { numRuns: 60 };

describe('a group', () => {
  it('of nine is not shown at all, not even how many they are; ten are', () => {
    expect(() => releaseReport(groupOf(aGroup(3, 3, 3)))).toThrow(expect.objectContaining({ code: 'E_PRIVACY_MINIMUM_GROUP' }));
    expect(() => releaseReport(groupOf(aGroup(3, 3, 3)))).not.toThrow(/9/);
    const { released } = releaseReport(groupOf(aGroup(4, 3, 3)));
    expect(released.people).toBe(10);
    expect(isReleased(released) && Object.isFrozen(released.questions[0])).toBe(true);
  });

  it.each([[10, hidden], [11, false], [19, false]])('of %i is told whether half fall short: %s', (n, halfShort) => {
    expect(shown(aGroup(3, n - 6, 3))).toMatchObject({ scored: n, reaching: hidden, halfShort, quartiles: hidden, levels: hidden, reliability: hidden });
  });

  it('has its share shown from ten on each side, and none is hidden like nine', () => {
    expect(shown(aGroup(10, 5, 5)).reaching).toBe(10);
    expect(shown(aGroup(9, 5, 6)).reaching).toBe(hidden);
    expect(shown(aGroup(0, 15, 5)).reaching).toBe(hidden);
  });

  it('has quartiles from 20 on, and levels as far as ten people are behind each', () => {
    expect(shown(aGroup(7, 6, 6)).quartiles).toBe(hidden);
    expect(shown(aGroup(7, 7, 6)).quartiles).toEqual([2, 3, 4]);
    expect(shown(aGroup(12, 16, 12)).levels).toEqual([12, 24, 48, 24, 12].map((count, i) => ({ levels: [i + 1, i + 1], count })));
    // Nine say the lowest, and nine the highest.
    expect(shown(aGroup(9, 22, 9)).levels).toBe(hidden);
    expect(shown(aGroup(10, 22, 9)).levels).toEqual([{ levels: [1, 1], count: 10 }, { levels: [2, 2], count: 20 }, { levels: [3, 5], count: 93 }]);
  });

  it('of one voice shows no levels, and the reason does not say so', () => {
    const oneVoice = shown(questionOf(people([50, middle], [1, high], [1, low])));
    expect(oneVoice).toMatchObject({ quartiles: hidden, levels: hidden, reaching: hidden, halfShort: false });
    // The same reasons are given where the levels have too few people behind them.
    expect(oneVoice.why).toMatchObject({ levels: 'people-behind', quartiles: 'spread', reaching: 'both-sides' });
    expect(shown(questionOf(people([5, [0, 0, 0]], [4, [1, 1, 1]], [4, [2, 2, 2]], [9, [3, 3, 3]]))).why.levels).toBe('people-behind');
  });

  it('has nothing of a competency shown in which fewer than ten have a level', () => {
    const question = shown(aGroup(3, 3, 3), 40);
    expect(question).toMatchObject({ scored: hidden, reaching: hidden, halfShort: hidden });
    expect(new Set(Object.values(question.why))).toEqual(new Set(['minimum-group']));
  });

  it('has reliability shown from 30 complete rows, with two decimals, and means the more finely the more people', () => {
    const group = (n: number): QuestionFigures => {
      const question = aGroup(12, n - 24, 12);
      const items = question.items.map((item, i) => ({ id: `i${i}`, mean: item.reduce((all, count, level) => all + count * (level + 1), 0) / n, rest: 0.51515, alphaWithout: null }));
      return { ...question, reliability: { n, alpha: 0.81234, interval: [0.70001, 0.88888], items } };
    };
    expect(shown(group(29)).reliability).toBe(hidden);
    expect(shown(group(30)).reliability).toEqual({ n: 30, alpha: 0.81, interval: [0.7, 0.89], items: [2.5, 3.5, 3].map((mean, i) => ({ id: `i${i}`, mean, rest: 0.5, alphaWithout: null })) });
    expect(shown(group(60)).reliability).toMatchObject({ items: [{ mean: 2.8 }, { mean: 3.2 }, { mean: 3 }] });
    expect([roundedMean(3.26, 49), roundedMean(3.26, 50), roundedMean(3.24, 49)]).toEqual([3.5, 3.3, 3]);
  });

  it('in a scan shows choices and nothing else, with none that can be had by subtraction', () => {
    const scan: QuestionFigures = { id: 'joint', scored: 40, reaching: 22, answers: [], items: [], values: [], target: 0, choices: [22, 15, 2, 1] };
    expect(shown(scan)).toEqual({ id: 'joint', scored: 40, reaching: hidden, halfShort: hidden, quartiles: hidden, levels: hidden, reliability: hidden, choices: [22, hidden, hidden, hidden], why: { choices: 'complementary' } });
  });

  it('with figures that contradict themselves is refused, and no count is in the refusal', () => {
    expect(() => releaseReport({ people: 40, questions: [{ ...aGroup(10, 10, 10), reaching: 31 }] })).toThrow(expect.objectContaining({ code: 'E_FIGURES' }));
    expect(() => releaseReport({ people: 40, questions: [{ ...aGroup(10, 10, 10), scored: 41 }] })).not.toThrow(/41/);
    expect(() => releaseReport({ people: NaN, questions: [] })).toThrow(expect.objectContaining({ code: 'E_FIGURES' }));
  });
});

describe('whatever a group says', () => {
  it('no count under ten is shown, and everything shown is so', () => {
    fc.assert(fc.property(anyGroup(10, 60), (question) => {
      const { scored, reaching, levels, halfShort } = shown(question);
      for (const count of [scored, reaching, ...(levels === hidden ? [] : levels.map(({ count: each }) => each))]) expect(count === hidden || count >= 10).toBe(true);
      expect(reaching === hidden || (reaching === question.reaching && question.scored - reaching >= 10)).toBe(true);
      expect([hidden, 2 * (question.scored - question.reaching) >= question.scored]).toContain(halfShort);
      expect(levels === hidden ? 3 * question.scored : levels.reduce((all, { count }) => all + count, 0)).toBe(3 * question.scored);
    }), fast);
  });

  it('the same figures come to the same report, and the reasons follow from how many took part', () => {
    fc.assert(fc.property(anyGroup(10, 40), anyGroup(10, 40), (one, other) => {
      expect(shown(one)).toEqual(shown(one));
      if (one.scored !== other.scored) return;
      const [why, whyOther] = [shown(one).why, shown(other).why];
      for (const figure of Object.keys(why) as (keyof typeof why)[]) expect(whyOther[figure] ?? why[figure]).toBe(why[figure]);
    }), fast);
  });

  it('a higher floor never shows more', () => {
    fc.assert(fc.property(anyGroup(16, 50), fc.integer({ min: 11, max: 16 }), (question, floor) => {
      const [usual, [higher]] = [shown(question), releaseReport({ people: question.scored, questions: [question] }, { floors: { people: floor } }).released.questions];
      expect((['reaching', 'halfShort', 'quartiles', 'levels', 'reliability'] as const).filter((figure) => usual[figure] === hidden && higher![figure] !== hidden)).toEqual([]);
      expect(higher!.levels === hidden || higher!.levels.length <= usual.levels.length).toBe(true);
    }), fast);
  });

  /** Whoever reads a report can try every group that there can be, and keep those that come to the same report. */
  function narrowed(n: number, levels: number, items: number, target: number): readonly unknown[] {
    const kinds = Array.from({ length: levels ** items }, (_, code) => Array.from({ length: items }, (__, item) => Math.floor(code / levels ** item) % levels));
    const by = new Map<string, { low: number[]; high: number[]; shown: ReleasedQuestion }>();
    const place = (left: number, counts: readonly number[]): void => {
      if (counts.length < kinds.length - 1) {
        for (let count = 0; count <= left; count++) place(left - count, [...counts, count]);
        return;
      }
      const question = questionOf(people(...[...counts, left].map((count, kind) => [count, kinds[kind]!] as const)), 'joint', Array.from({ length: levels }, (_, i) => i + 1), target);
      const released = shown(question);
      const [key, hiddenCounts] = [JSON.stringify(released), [...question.answers, question.reaching]];
      const so = by.get(key);
      by.set(key, { shown: released, low: hiddenCounts.map((count, i) => Math.min(count, so?.low[i] ?? count)), high: hiddenCounts.map((count, i) => Math.max(count, so?.high[i] ?? count)) });
    };
    place(n, []);
    return [...by.values()].filter(({ low: least, high: most, shown: { levels: cells, reaching } }) => least.some((from, i) => {
      const isShown = i === levels ? reaching !== hidden : cells !== hidden && cells.some((cell) => cell.levels[0] === i + 1 && cell.levels[1] === i + 1);
      return !isShown && most[i]! - from < usualFloors.width;
    }));
  }

  it.each([[11, 3, 1, 1], [14, 3, 1, 1], [20, 3, 1, 2], [30, 3, 1, 1], [20, 4, 1, 2], [11, 2, 2, 1], [20, 2, 2, 1]])(
    '%i people, %i levels, %i items: somebody who knows the rules and tries every group there can be is left five steps to each hidden count', (n, levels, items, target) => {
      expect(narrowed(n, levels, items, target)).toEqual([]);
    });
});

describe('a later report of the same group', () => {
  const made = (figures: GroupFigures) => ({ figures, released: releaseReport(figures).released });
  const first = groupOf(aGroup(12, 16, 12));

  it('stands where nothing changed, or fewer than ten people', () => {
    const earlier = [made(first)];
    expect(releaseReport(first, { earlier })).toMatchObject({ stands: true, why: 'changed', released: { people: 40 } });
    const later = releaseReport(groupOf(aGroup(14, 20, 15)), { earlier });
    expect(later).toMatchObject({ stands: true, released: { people: 40 } });
    expect(isReleased(later.released)).toBe(true);
  });

  it('is new where ten joined and said different things, and stands where they spoke with one voice', () => {
    const earlier = [made(first)];
    expect(releaseReport(groupOf(aGroup(16, 19, 15)), { earlier })).toMatchObject({ stands: false, released: { people: 50 } });
    expect(releaseReport(groupOf(aGroup(22, 16, 12)), { earlier })).toMatchObject({ stands: true, released: { people: 40 } });
  });

  it('is compared with every earlier one, and the last one stands', () => {
    const [a, b] = [made(first), made(groupOf(aGroup(16, 19, 15)))];
    expect(releaseReport(groupOf(aGroup(13, 16, 12)), { earlier: [a, b] })).toMatchObject({ stands: true, released: { people: 50 } });
  });

  it('is never taken from a file that shows what was not so, or what no rule allows', () => {
    const { figures, released } = made(groupOf(aGroup(9, 22, 9)));
    const question = released.questions[0]!;
    expect(question).toMatchObject({ reaching: hidden, levels: hidden });
    const lying = { ...question, halfShort: !(question.halfShort as boolean) };
    const telling = { ...question, levels: figures.questions[0]!.answers.map((count, i) => ({ levels: [i + 1, i + 1] as const, count })) };
    const sharing = { ...question, reaching: figures.questions[0]!.reaching };
    for (const forged of [lying, telling, sharing]) {
      expect(() => releaseReport(figures, { earlier: [{ figures, released: { ...released, questions: [forged] } }] })).toThrow(expect.objectContaining({ code: 'E_PRIVACY_UNRELEASED' }));
    }
    expect(() => releaseReport(figures, { earlier: [{ figures, released: { ...released, people: 41 } }] })).toThrow(expect.objectContaining({ code: 'E_PRIVACY_UNRELEASED' }));
    expect(releaseReport(figures, { earlier: [{ figures, released: JSON.parse(JSON.stringify(released)) }] }).released).toEqual(released);
  });

  it('proves no more change than there was', () => {
    const moves = fc.array(fc.tuple(fc.nat({ max: 39 }), fc.tuple(fc.nat({ max: 4 }), fc.nat({ max: 4 }))), { maxLength: 15 });
    fc.assert(fc.property(moves, fc.nat({ max: 8 }), fc.nat({ max: 8 }), (changes, left, joined) => {
      const before = Array.from({ length: 40 }, (_, i) => [i % 5, (i * 3) % 5]);
      const now = before.map((answers) => [...answers]);
      for (const [who, answers] of changes) now[who] = [...answers];
      const later = [...now.slice(left), ...Array.from({ length: joined }, (_, i) => [i % 5, 4])];
      const really = new Set(changes.map(([who]) => who)).size + left + joined;
      expect(leastChanged(groupOf(questionOf(before)), groupOf(questionOf(later)))).toBeLessThanOrEqual(really);
    }), fast);
  });
});
