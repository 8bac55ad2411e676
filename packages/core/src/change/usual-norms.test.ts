import { expect, it } from 'vitest';
import { councillorRoles, frameworks } from '../frameworks/index.ts';
import { answersOf, responsesOf } from '../scoring/made-up-answers.ts';
import { smallAreas } from '../testing/small-framework.ts';
import { changeOf } from './change-of.ts';
import { usualNorms } from './usual-norms.ts';

const said = (level: number) => answersOf({ responses: responsesOf({ me1: level, me2: level, me3: level, li1: level, li2: level }) });
const between = (before: number, after: number) => {
  const norms = usualNorms(smallAreas);
  if (norms === undefined) throw new Error('none');
  return changeOf({ framework: smallAreas, before: said(before), after: said(after), norms, answeredOn: { before: '2025-01-01', after: '2026-01-01' } }).competencies;
};

it('makes three quarters of a level, and no less, a clear change', () => {
  const mending = between(3, 4).find(({ id }) => id === 'mending');
  expect(mending?.verdict).toBe('better');
  expect(mending?.cut).toBeCloseTo(0.743768, 6);
  const slightly = answersOf({ responses: responsesOf({ me1: 3, me2: 4, me3: 4 }) });
  const norms = usualNorms(smallAreas);
  expect(changeOf({ framework: smallAreas, before: said(3), after: slightly, ...(norms === undefined ? {} : { norms }) }).competencies.find(({ id }) => id === 'mending')).toMatchObject({ verdict: 'no-clear-change' });
});

it('assumes nothing of a skill with two questions', () => {
  expect(between(2, 5).find(({ id }) => id === 'listening')).toMatchObject({ verdict: 'cannot-tell', why: 'no-norm' });
});

it('is there for question sets with levels of one’s own, and for no others', () => {
  expect(frameworks.map((framework) => usualNorms(framework) !== undefined)).toEqual(frameworks.map(({ readiness, scale }) => readiness === undefined && scale.kind === 'levels'));
  expect(usualNorms(councillorRoles)?.competencies['brokering']).toEqual({ sd: 0.6, reliability: 0.8 });
});
