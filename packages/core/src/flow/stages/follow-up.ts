import type { StageOf } from '../../framework/framework.ts';
import type { PlanTerms } from '../terms.ts';
import { vocabulary, type Chart } from '../vocabulary.ts';

/** The plan is lived with: steps get done, the plan may be made again, until the person closes it. */
export function followUp({ id }: StageOf<'follow-up'>, terms: PlanTerms): Chart {
  return vocabulary.createStateConfig({
    initial: 'running',
    states: {
      running: {
        tags: 'following',
        meta: { stage: id },
        on: {
          'step.done': { guard: 'isStep', actions: 'finishStep' },
          'plan.agreed': { guard: { type: 'planHolds', params: terms }, actions: 'plan' },
          'date.read': { guard: 'isLater', actions: 'readDate' },
          'follow-up.closed': 'over',
        },
      },
      over: { type: 'final' },
    },
  });
}
