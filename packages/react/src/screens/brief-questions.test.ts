import { startAttempt, type Framework } from '@guildhall/core';
import { smallFramework, smallScan } from '@guildhall/core/testing';
import { councillorQuickScan } from '@guildhall/core/frameworks';
import { expect, it } from 'vitest';
import { areBrief } from './brief-questions.tsx';

function asked(framework: Framework) {
  const attempt = startAttempt(framework, { respondent: 'r', startedOn: '2027-03-01', seed: 7 });
  attempt.send({ type: 'agreement.given' });
  return attempt.view().open.flatMap(({ items }) => items);
}

it.each([smallScan, councillorQuickScan])('says the choices once where they are the same at every question, as in $id', (framework) => {
  const items = asked(framework);
  expect(items.length).toBeGreaterThan(0);
  expect(areBrief(framework, items)).toBe(true);
});

it('says what a level looks like at each question, because it looks like something else at each', () => {
  expect(areBrief(smallFramework, asked(smallScan))).toBe(false);
});

it('leaves room for words of one’s own where one of the questions asks for them', () => {
  const items = asked(smallScan);
  const [first] = items;
  expect(first).toBeDefined();
  const prompt = { kind: 'prompt', rater: 'self', optional: true, prompt: { id: 'p', question: 'What else?', phrases: [] } } as const;
  expect(areBrief(smallScan, [...items, ...(first === undefined ? [] : [{ ...first, item: { ...first.item, ...prompt } }])])).toBe(false);
});
