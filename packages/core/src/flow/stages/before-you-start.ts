import type { StageOf } from '../../framework/framework.ts';
import { vocabulary, type Chart } from '../vocabulary.ts';

/** Nothing can be answered, so nothing can be kept, until the respondent agrees to take part. */
export function beforeYouStart({ id }: StageOf<'before-you-start'>): Chart {
  return vocabulary.createStateConfig({
    initial: 'asked',
    states: {
      asked: { tags: 'agreeing', meta: { stage: id }, on: { 'agreement.given': { actions: 'agree', target: 'given' } } },
      given: { type: 'final' },
    },
  });
}
