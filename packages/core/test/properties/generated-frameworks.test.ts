import { expect, it } from 'vitest';
import { checkFramework } from '../../src/framework/check-framework.ts';
import { walkTo } from '../../src/testing/persona.ts';
import { eventPool } from '../support/event-pool.ts';
import { generatedFramework } from '../support/generated-framework.ts';
import { runs } from '../support/holds.ts';

/** What the properties are tried on must itself be right, or they say nothing. */
it('made-up frameworks are frameworks, of every shape, and can be walked through', () => {
  const kinds = new Set<string>();
  for (let seed = 0; seed < runs(200); seed++) {
    const framework = generatedFramework(seed);
    expect([seed, checkFramework(framework)]).toEqual([seed, []]);
    expect([seed, walkTo(framework).view().doing]).toEqual([seed, 'closed']);
    expect(eventPool(framework).size).toBeGreaterThan(10);
    for (const { kind } of framework.flow) kinds.add(kind);
  }
  expect([...kinds].toSorted()).toEqual(['about', 'areas', 'ask', 'before-you-start', 'beside', 'checklist', 'decision', 'follow-up', 'plan', 'review', 'scenarios', 'standing']);
});
