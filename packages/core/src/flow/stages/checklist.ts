import type { StageOf } from '../../framework/framework.ts';
import type { PartTerms } from '../terms.ts';
import { vocabulary, type Chart } from '../vocabulary.ts';

/** A checklist on its own: open until it is submitted, whatever is still to do. */
export function checklist({ id, checks }: StageOf<'checklist'>, terms: PartTerms): Chart {
  return vocabulary.createStateConfig({
    initial: 'open',
    states: {
      open: {
        tags: 'checking',
        meta: { stage: id, part: id },
        on: {
          'check.settled': { guard: { type: 'settlesCheck', params: { checks } }, actions: 'settle' },
          'part.submitted': { guard: { type: 'submits', params: terms }, actions: 'submit', target: 'settled' },
        },
      },
      settled: { type: 'final' },
    },
  });
}

/** A checklist beside other parts: it is settled as things get done, and never holds anything up. */
export function openChecklist(stage: string, { id, checks }: StageOf<'checklist'>): Chart {
  return vocabulary.createStateConfig({
    tags: 'checking',
    meta: { stage, part: id },
    on: { 'check.settled': { guard: { type: 'settlesCheck', params: { checks } }, actions: 'settle' } },
    initial: 'open',
    states: { open: { type: 'final' } },
  });
}
