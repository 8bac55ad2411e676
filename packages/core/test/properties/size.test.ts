import { expect, it } from 'vitest';
import { startAttempt, takeUpAttempt } from '../../src/flow/live-attempt.ts';
import { checkFramework } from '../../src/framework/check-framework.ts';
import type { Framework } from '../../src/framework/framework.ts';
import { itemsOf } from '../../src/framework/items.ts';
import { smallFramework } from '../../src/testing/small-framework.ts';
import { patience } from '../support/holds.ts';

const levels = Array.from({ length: 6 }, (_, value) => ({ value, id: `l${value}`, label: `Level ${value}`, shown: `Level ${value}`, meaning: `I am at ${value}.` }));
const anchors = levels.map(({ value }) => ({ level: value, analyst: `Level ${value}.`, shown: `I am at level ${value}.` }));

/** 200 competencies of ten indicators each: as large as a framework may be. */
const huge: Framework = {
  ...smallFramework,
  id: 'huge', scale: { kind: 'levels', id: 'six', levels, bands: [] }, notes: [], scenarios: [], checks: [], readiness: undefined as never,
  competencies: Array.from({ length: 200 }, (_, c) => ({
    id: `c${c}`, title: `C${c}`, plainTitle: `C${c}`, summary: `C${c}.`, group: 'role', phrases: ['vh-a', 'vh-b', 'vh-c'], anchors, firstChoices: ['da1'],
    indicators: Array.from({ length: 10 }, (_each, i) => ({ id: `c${c}i${i}`, reviewed: 'draft' as const, stem: `do ${c} ${i}`, observed: `do ${c} ${i}`, phrases: ['vh-a'] })),
  })),
  flow: [
    { kind: 'before-you-start', id: 'before', title: 'Before you start' },
    { kind: 'ask', id: 'all', title: 'All of it', rater: 'self', competencies: Array.from({ length: 200 }, (_, c) => `c${c}`), prompts: [] },
    { kind: 'review', id: 'review', title: 'Look it over' },
    { kind: 'plan', id: 'plan', title: 'Plan', most: 3 },
  ],
};
const { readiness: _none, ...framework } = huge;

/** S27. The bounds are for a machine that is busy with other tests; docs/reliability.md has what an idle one measured. */
it('S27 two thousand items of six levels, with five notes each: no step is felt, and it opens again', () => {
  expect(checkFramework(framework)).toEqual([]);
  const items = itemsOf(framework);
  expect(items).toHaveLength(2000);
  const attempt = startAttempt(framework, { respondent: 'ana', startedOn: '2026-03-02', seed: 1 });
  attempt.send({ type: 'agreement.given' });
  const steps: number[] = [];
  const timed = (item: string, level: number, note: string): void => {
    const began = performance.now();
    expect(attempt.send({ type: 'item.answered', item, response: { level, note } })).toBe(true);
    steps.push(performance.now() - began);
  };
  // One response, one note: five notes are five answers to the same item, each of which stays in the journal.
  for (let round = 0; round < 5; round++) for (const [i, { id }] of items.entries()) timed(id, (i + round) % 6, `Evidence ${round} for item ${i}: seen at the meeting in the village hall.`);
  const calmest = Math.min(...Array.from({ length: 5 }, (_, round) => steps.slice(2000 * round, 2000 * (round + 1)).toSorted((a, b) => a - b)[1980] ?? Infinity));
  const afterOne = performance.now();
  const stored = JSON.stringify(attempt.record());
  const sealed = performance.now() - afterOne;
  const began = performance.now();
  const again = takeUpAttempt(framework, JSON.parse(stored));
  const restored = performance.now() - began;
  const view = performance.now();
  expect(again.view().open[0]?.items).toHaveLength(2000);
  expect(again.view().parts[0]?.answered).toBe(2000);
  const viewed = performance.now() - view;
  const sorted = steps.toSorted((a, b) => a - b);
  const at = (share: number): number => sorted[Math.floor(sorted.length * share)] ?? 0;
  const figures = { steps: steps.length, p50: at(0.5), p99: at(0.99), calmest, most: at(0.9999), sealed, restored, viewed, bytes: stored.length };
  if (process.env['SHOW_FIGURES'] === '1') process.stdout.write(`S27 ${JSON.stringify(figures)}\n`);
  expect(figures.p50).toBeLessThan(5);
  expect(figures.calmest).toBeLessThan(20);
  expect(figures.restored).toBeLessThan(30_000);
}, patience);
