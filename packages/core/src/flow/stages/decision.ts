import type { StageOf } from '../../framework/framework.ts';
import type { Evidence } from '../terms.ts';
import { vocabulary, type Chart } from '../vocabulary.ts';

/**
 * Someone in another role decides; nobody may decide on their own attempt.
 *
 * @param evidence observed items without which nobody may be let through.
 * @param backTo the stage to go on from when these parts become due again.
 * @param open a list that was open beside what is decided on: it stays open until somebody has decided, for its rule is read then.
 */
export function decision(
  { id, by, outcomes }: StageOf<'decision'>, evidence: readonly Evidence[], backTo: (parts: readonly string[]) => string, open?: StageOf<'checklist'>,
): Chart {
  const made = outcomes.map(({ id: outcome, then, beside = false }) => {
    const guard = { type: 'decides', params: { by, outcome, beside, evidence: then === 'next' ? evidence : [] } } as const;
    if (then === 'next') return { guard, actions: 'decide' as const, target: 'made' };
    return { guard, actions: ['decide' as const, { type: 'makeDue' as const, params: { parts: then } }], target: `#${backTo(then)}` };
  });
  return vocabulary.createStateConfig({
    initial: 'awaited',
    states: {
      awaited: {
        tags: 'deciding',
        meta: { stage: id, ...(open === undefined ? {} : { part: open.id }) },
        on: {
          'decision.made': made,
          ...(open === undefined ? {} : { 'check.settled': { guard: { type: 'settlesCheck', params: { checks: open.checks } }, actions: 'settle' } }),
        },
      },
      made: { type: 'final' },
    },
  });
}
