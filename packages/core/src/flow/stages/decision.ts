import type { StageOf } from '../../framework/framework.ts';
import type { Evidence } from '../terms.ts';
import { vocabulary, type Chart } from '../vocabulary.ts';

/**
 * Someone in another role decides; nobody may decide on their own attempt.
 *
 * @param evidence observed items without which nobody may be let through.
 * @param backTo the stage to go on from when these parts become due again.
 */
export function decision({ id, by, outcomes }: StageOf<'decision'>, evidence: readonly Evidence[], backTo: (parts: readonly string[]) => string): Chart {
  const made = outcomes.map(({ id: outcome, then, beside = false }) => {
    const guard = { type: 'decides', params: { by, outcome, beside, evidence: then === 'next' ? evidence : [] } } as const;
    if (then === 'next') return { guard, actions: 'decide' as const, target: 'made' };
    return { guard, actions: ['decide' as const, { type: 'makeDue' as const, params: { parts: then } }], target: `#${backTo(then)}` };
  });
  return vocabulary.createStateConfig({
    initial: 'awaited',
    states: {
      awaited: { tags: 'deciding', meta: { stage: id }, on: { 'decision.made': made } },
      made: { type: 'final' },
    },
  });
}
