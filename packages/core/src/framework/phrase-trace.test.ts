import { expect, it } from 'vitest';
import { fiveLevels } from '../frameworks/library/scales.ts';
import type { Framework } from './framework.ts';
import { traceOf } from './phrase-trace.ts';

const phrase = (id: string) => ({ id, phrase: `Words of ${id}`, document: 'd', section: '1' });

const chairing: Framework = {
  id: 'chairing', version: '1.0.0', kind: 'assessment', title: 'Chairing', summary: 'Chairing meetings.',
  forWhom: 'People who chair', minutes: 5, limits: [],
  scale: fiveLevels, leads: { self: 'How well do you' }, nonAnswers: [], missing: { atLeast: 1, share: 0.5, reasonAbove: 0.5 }, target: 3,
  competencies: [{
    id: 'fairness', title: 'Fairness', plainTitle: 'Fairness', summary: 'Everyone is heard.', group: 'role', phrases: ['p1'], firstChoices: ['a1'],
    indicators: [{ id: 'f1', reviewed: 'draft', stem: 'hear everyone', observed: 'hear everyone', phrases: ['p1', 'p2'] }],
  }],
  notes: [{ id: 'n1', where: 'report', text: 'A note.', phrases: ['p3'] }],
  scenarios: [{
    id: 's1', reviewed: 'draft', title: 'S', situation: 'S.', competencies: ['fairness'], phrases: ['p3'], options: [], rationale: 'R.',
  }],
  checks: [{ id: 'c1', title: 'C', mandatory: true, leadDays: 1, shortestDays: 1, phrases: ['p4'] }],
  causes: [],
  actions: [{ id: 'a1', title: 'A', text: 'A.', fits: 'A.', doesNotFit: 'A.', doneWhen: 'A.', weeks: 1, phrases: ['p1'] }],
  flow: [
    { kind: 'about', id: 'about', title: 'About', facts: [{ id: 'fact1', question: 'F?', kind: 'date', phrases: ['p5'] }] },
    {
      kind: 'beside', id: 'beside', title: 'Beside', open: { kind: 'checklist', id: 'open', title: 'Open', checks: ['c1'] },
      row: [{
        kind: 'ask', id: 'ask', title: 'Ask', rater: 'self', competencies: ['fairness'],
        prompts: [{ id: 'q1', question: 'Q?', phrases: ['p5'] }],
      }],
    },
  ],
  phrases: ['p6', 'p1', 'p2', 'p3', 'p4', 'p5'].map(phrase),
  documents: [{ id: 'd', title: 'D', author: 'A', year: 2000 }],
};

it('follows every phrase to what rests on it, in the order they are listed', () => {
  expect(traceOf(chairing)).toEqual([
    { phrase: 'p6', usedBy: [] },
    { phrase: 'p1', usedBy: ['competency fairness', 'indicator f1', 'action a1'] },
    { phrase: 'p2', usedBy: ['indicator f1'] },
    { phrase: 'p3', usedBy: ['note n1', 'scenario s1'] },
    { phrase: 'p4', usedBy: ['check c1'] },
    { phrase: 'p5', usedBy: ['fact fact1', 'prompt q1'] },
  ]);
});

it('shows a phrase that nothing rests on as a loose end', () => {
  expect(traceOf(chairing).filter(({ usedBy }) => usedBy.length === 0).map((loose) => loose.phrase)).toEqual(['p6']);
});
