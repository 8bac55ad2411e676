import { describe, expect, it } from 'vitest';
import { usualFloors } from '../privacy/floors.ts';
import type { ReleasedQuestion } from '../privacy/released-figures.ts';
import { smallAreas } from '../testing/small-framework.ts';
import { emptySummary } from './add-sheet.ts';
import { barriersOf, type Barrier } from './barriers.ts';
import type { CohortSummary } from './cohort-summary.ts';

/** The small framework with as many causes in how the council works as wanted. */
function withCauses(count: number): typeof smallAreas {
  const own = Array.from({ length: count }, (_, i) => ({ id: `council-${i}`, label: `Reason ${i}`, to: 'organisation' as const, actions: ['da3'] }));
  return { ...smallAreas, causes: [...smallAreas.causes.filter(({ to }) => to === 'person'), ...own] };
}

function barrierOf(framework: typeof smallAreas, named: readonly number[], scored: number, reaching: number | 'hidden'): Barrier {
  const empty = emptySummary(framework);
  const listening = empty.competencies['listening'];
  if (listening === undefined) throw new Error('no such competency');
  const summary: CohortSummary = { ...empty, competencies: { ...empty.competencies, listening: { ...listening, causes: Object.fromEntries(named.map((count, i) => [`council-${i}`, count])) } } };
  const question: ReleasedQuestion = { id: 'listening', scored, reaching, halfShort: 'hidden', quartiles: 'hidden', levels: 'hidden', reliability: 'hidden', why: {} };
  const [barrier] = barriersOf(framework, summary, { people: scored, questions: [question] });
  if (barrier === undefined) throw new Error('no barrier');
  return barrier;
}

/** Every way in which so many people can name so many causes, or none. */
function* namings(causes: number, people: number): Generator<readonly number[]> {
  if (causes === 0) yield [];
  else for (let count = 0; count <= people; count++) for (const rest of namings(causes - 1, people - count)) yield [count, ...rest];
}

describe('what stands in the way', () => {
  it('stands where half of those who fall short, and ten people, named how the council works', () => {
    const framework = withCauses(3);
    expect(barrierOf(framework, [12, 2, 0], 60, 32)).toEqual({ competency: 'listening', stands: true, cause: 'council-0' });
    expect(barrierOf(framework, [5, 6, 2], 60, 32)).toEqual({ competency: 'listening', stands: false });
    expect(barrierOf(framework, [3, 3, 3], 60, 44)).toEqual({ competency: 'listening', stands: false });
    expect(barrierOf(framework, [4, 4, 3], 60, 44)).toEqual({ competency: 'listening', stands: true });
  });

  it('is taken of all who have a level, where it is hidden how many fall short', () => {
    expect(barrierOf(withCauses(1), [14], 28, 'hidden')).toEqual({ competency: 'listening', stands: true, cause: 'council-0' });
    expect(barrierOf(withCauses(1), [13], 28, 'hidden')).toEqual({ competency: 'listening', stands: false });
  });

  it('names the cause that most people gave, the first of them where two are as many', () => {
    expect(barrierOf(withCauses(3), [10, 14, 14], 60, 'hidden').cause).toBe('council-1');
  });

  it('says nothing of a group so small that either answer would say too much', () => {
    expect([10, 14, 15].map((scored) => barrierOf(withCauses(2), [scored, 0], scored, 'hidden').stands)).toEqual(['hidden', 'hidden', true]);
  });

  it('says nothing anew of a skill whose last figures stand', () => {
    const question: ReleasedQuestion = { id: 'listening', scored: 28, reaching: 'hidden', halfShort: 'hidden', quartiles: 'hidden', levels: 'hidden', reliability: 'hidden', why: { halfShort: 'changed' } };
    expect(barriersOf(withCauses(1), emptySummary(withCauses(1)), { people: 28, questions: [question] })[0]?.stands).toBe('hidden');
    expect(barriersOf(withCauses(1), emptySummary(withCauses(1)), { people: 28, questions: [{ ...question, why: {} }] })[0]?.stands).toBe(false);
  });

  it.each([1, 2, 3])('leaves at least five steps open for every count, whatever it says, with %i causes', (causes) => {
    const framework = withCauses(causes);
    const narrow: string[] = [];
    for (let people = 10; people <= (causes === 3 ? 46 : 70); people += causes === 3 ? 4 : 1) {
      const ranges = new Map<string, (readonly [number, number])[]>();
      for (const named of namings(causes, people)) {
        const { stands, cause = '-' } = barrierOf(framework, named, people, 'hidden');
        if (stands === 'hidden') continue;
        const counts = [...named, named.reduce((sum, count) => sum + count, 0)];
        const before = ranges.get(`${stands} ${cause}`);
        ranges.set(`${stands} ${cause}`, counts.map((count, i) => [Math.min(count, before?.[i]?.[0] ?? count), Math.max(count, before?.[i]?.[1] ?? count)]));
      }
      for (const [said, found] of ranges) if (found.some(([low, high]) => high - low < usualFloors.width)) narrow.push(`${people} people, ${said}`);
    }
    expect(narrow).toEqual([]);
  });
});
