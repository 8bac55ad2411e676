import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answers } from '../attempt/answers.ts';
import type { Response } from '../attempt/events.ts';
import type { Framework } from '../framework/framework.ts';
import { councillorRoles, leadershipPoints, publicMeetingReadiness } from '../frameworks/index.ts';
import { answersOf } from './made-up-answers.ts';
import type { CompetencyScore } from './competency-score.ts';
import { scoreAttempt } from './score-attempt.ts';

const assessments = [councillorRoles, leadershipPoints, publicMeetingReadiness];
const nones = (['notMyRole', 'notSeen', 'needToKnowMore', 'preferNotToSay'] as const).map((none) => ({ none }));

function valuesOf({ scale }: Framework): readonly number[] {
  return scale.kind === 'levels' ? scale.levels.map(({ value }) => value) : [];
}
function responseTo(framework: Framework): fc.Arbitrary<Response | undefined> {
  return fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom(...valuesOf(framework)).map((level) => ({ level })) },
    { weight: 2, arbitrary: fc.constantFrom<Response>(...nones) },
    { weight: 1, arbitrary: fc.constant(undefined) },
  );
}
function responsesTo(framework: Framework): fc.Arbitrary<Record<string, Response>> {
  const items = framework.competencies.flatMap(({ indicators }) => indicators.map(({ id }) => id));
  return fc.tuple(...items.map(() => responseTo(framework))).map((given) =>
    Object.fromEntries(items.flatMap((item, i) => { const response = given[i]; return response === undefined ? [] : [[item, response]]; })));
}
const facts = fc.oneof(fc.constant({}), fc.record({
  identity: fc.constantFrom('senior-officer', 'chief-executive', 'leadership', 'member'), localBudget: fc.constantFrom('yes', 'no'),
}));
/** Somebody with one of the three frameworks, their answers, and those of up to two assessors. */
const somebody: fc.Arbitrary<{ framework: Framework; answers: Answers }> = fc.constantFrom(...assessments).chain((framework) =>
  fc.record({ facts, responses: responsesTo(framework), assessors: fc.array(responsesTo(framework), { maxLength: 2 }) })
    .map(({ assessors, ...rest }) => ({
      framework,
      answers: answersOf({ ...rest, raters: assessors.map((responses, i) => ({ id: `a-${i}`, group: 'assessor', responses })) }),
    })));
const place = fc.nat();

/** Whose answers a level rests on: the person's own, or the first assessor's. */
function shown(framework: Framework, answers: Answers): Readonly<Record<string, Response>> {
  return framework.readiness === undefined ? answers.responses : answers.raters[0]?.responses ?? {};
}
function withShown(framework: Framework, answers: Answers, responses: Readonly<Record<string, Response>>): Answers {
  if (framework.readiness === undefined) return { ...answers, responses };
  return { ...answers, raters: [{ id: 'a-0', group: 'assessor', responses }, ...answers.raters.slice(1)] };
}

describe('what holds whatever was answered', () => {
  it('changing one answer changes only the score of its competency', () => {
    fc.assert(fc.property(somebody, place, place, ({ framework, answers }, at, to) => {
      const competency = framework.competencies[at % framework.competencies.length];
      const item = competency?.indicators[at % competency.indicators.length]?.id ?? '';
      const values = valuesOf(framework);
      const changed = withShown(framework, answers, { ...shown(framework, answers), [item]: { level: values[to % values.length] ?? 1 } });
      const [before, after] = [scoreAttempt(framework, answers), scoreAttempt(framework, changed)];
      const others = (scores: readonly CompetencyScore[]) => scores.filter(({ id }) => id !== competency?.id);
      expect(others(after)).toEqual(others(before));
    }), { numRuns: 2_000 });
  });

  it('the order in which things were answered does not matter', () => {
    fc.assert(fc.property(somebody, fc.infiniteStream(fc.nat()), ({ framework, answers }, order) => {
      const shuffle = (responses: Readonly<Record<string, Response>>) =>
        Object.fromEntries(Object.entries(responses).map((entry) => ({ entry, by: order.next().value })).sort((a, b) => a.by - b.by).map(({ entry }) => entry));
      const shuffled = {
        ...answers, responses: shuffle(answers.responses),
        raters: answers.raters.map((rater) => ({ ...rater, responses: shuffle(rater.responses) })).reverse(),
      };
      const levels = (given: Answers) => scoreAttempt(framework, given).map(({ level, band, answered }) => ({ level, band, answered }));
      expect(levels(shuffled)).toEqual(levels(answers));
    }), { numRuns: 2_000 });
  });

  it('raising one level never lowers the level of its competency', () => {
    fc.assert(fc.property(somebody, place, ({ framework, answers }, at) => {
      const highest = Math.max(...valuesOf(framework));
      const items = Object.entries(shown(framework, answers)).flatMap(([item, response]) => ('level' in response && response.level < highest ? [{ item, level: response.level }] : []));
      const raised = items[at % Math.max(1, items.length)];
      fc.pre(raised !== undefined);
      const higher = withShown(framework, answers, { ...shown(framework, answers), [raised.item]: { level: raised.level + 1 } });
      const [before, after] = [scoreAttempt(framework, answers), scoreAttempt(framework, higher)];
      before.forEach(({ level }, i) => expect(after[i]?.level ?? -1).toBeGreaterThanOrEqual(level ?? -1));
    }), { numRuns: 2_000 });
  });

  it('a level lies within its bounds, and bounds within the scale', () => {
    fc.assert(fc.property(somebody, ({ framework, answers }) => {
      const values = valuesOf(framework);
      for (const { level, bounds, applicable, whyNull } of scoreAttempt(framework, answers)) {
        expect(bounds === null).toBe(whyNull === 'integrity' || applicable === 0);
        const [low, high] = bounds ?? [Math.min(...values), Math.max(...values)];
        expect(low).toBeGreaterThanOrEqual(Math.min(...values));
        expect(high).toBeLessThanOrEqual(Math.max(...values));
        expect(level ?? low).toBeGreaterThanOrEqual(low - 1e-9);
        expect(level ?? high).toBeLessThanOrEqual(high + 1e-9);
      }
    }), { numRuns: 2_000 });
  });

  it('there is a level, or a reason why not, and never both', () => {
    fc.assert(fc.property(somebody, ({ framework, answers }) => {
      for (const score of scoreAttempt(framework, answers)) {
        expect(score.level === null).toBe(score.whyNull !== undefined);
        expect(score.level === null).toBe(score.percent === null);
        expect(score.asked).toBeGreaterThanOrEqual(score.applicable);
        expect(score.applicable).toBeGreaterThanOrEqual(score.answered);
      }
    }), { numRuns: 1_000 });
  });
});

/** A level as whole numbers, so that nothing is lost to floating point: `top / bottom`. */
type Ratio = { readonly top: bigint; readonly bottom: bigint };

/** One self-rated competency once more, from the guide, slowly, in whole numbers. */
function slowly(framework: Framework, answers: Answers, id: string): Ratio | null {
  const competency = framework.competencies.find((each) => each.id === id);
  const identity = answers.facts['identity'] ?? 'senior-officer';
  const budget = answers.facts['localBudget'] ?? 'yes';
  const asked = (competency?.indicators ?? []).filter(({ putTo }) => {
    if (putTo?.['identity'] && !putTo['identity'].includes(String(identity))) return false;
    return !(putTo?.['localBudget'] && !putTo['localBudget'].includes(String(budget)));
  });
  const responses = asked.map((indicator) => answers.responses[indicator.id]);
  const applicable = responses.filter((response) => !(response && 'none' in response && response.none === 'notMyRole'));
  const levels = applicable.flatMap((response) => (response && 'level' in response ? [BigInt(response.level)] : []));
  if (competency?.integrity || applicable.length === 1) return null;
  if (levels.length < 2 || levels.length * 2 < applicable.length) return null;
  return { top: levels.reduce((sum, level) => sum + level, 0n), bottom: BigInt(levels.length) };
}

describe('against a slow reference', () => {
  it('every level equals it exactly', () => {
    const selfRated = somebody.filter(({ framework }) => framework.readiness === undefined);
    fc.assert(fc.property(selfRated, ({ framework, answers }) => {
      for (const score of scoreAttempt(framework, answers)) {
        const ratio = slowly(framework, answers, score.id);
        const expected = { level: ratio && Number(ratio.top) / Number(ratio.bottom), band: ratio && bandOfRatio(ratio) };
        expect({ id: score.id, level: score.level, band: score.band }).toEqual({ id: score.id, ...expected });
      }
    }), { numRuns: 3_000 });
  });

  it('gives the same to everyone with the same answers, however many were scored before', () => {
    fc.assert(fc.property(somebody, ({ framework, answers }) => {
      const copy: Framework = { ...framework };
      const once: CompetencyScore[] = scoreAttempt(copy, answers);
      expect(scoreAttempt(framework, answers)).toEqual(once);
    }), { numRuns: 500 });
  });
});

/** The band of a ratio on five levels, by whole numbers: `top / bottom` against halves. */
function bandOfRatio({ top, bottom }: Ratio): string {
  const halves = [9n, 7n, 5n, 3n];
  const names = ['leading', 'strong', 'doing', 'starting'];
  const i = halves.findIndex((half) => 2n * top >= half * bottom);
  return names[i] ?? 'not-yet';
}
