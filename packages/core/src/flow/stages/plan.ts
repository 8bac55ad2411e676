import type { StageOf } from '../../framework/framework.ts';
import type { PlanTerms } from '../terms.ts';
import { vocabulary, type Chart } from '../vocabulary.ts';

/** The respondent says what stands in the way of each gap, then agrees steps with an owner and a date, or says why there are none. */
export function plan({ id }: StageOf<'plan'>, terms: PlanTerms & { readonly causes: readonly string[] }): Chart {
  const { competencies, causes, actions } = terms;
  return vocabulary.createStateConfig({
    initial: 'drafted',
    states: {
      drafted: {
        tags: 'planning',
        meta: { stage: id },
        on: {
          'cause.given': { guard: { type: 'isCause', params: { competencies, causes } }, actions: 'attribute' },
          'plan.agreed': { guard: { type: 'planHolds', params: { competencies, actions } }, actions: 'plan', target: 'agreed' },
        },
      },
      agreed: { type: 'final' },
    },
  });
}
