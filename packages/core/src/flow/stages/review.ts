import type { StageOf } from '../../framework/framework.ts';
import { vocabulary, type Chart } from '../vocabulary.ts';

/** The respondent sees what their answers come to, and agrees it, or reopens a part. */
export function review({ id }: StageOf<'review'>): Chart {
  return vocabulary.createStateConfig({
    initial: 'reading',
    states: {
      reading: { tags: 'reviewing', meta: { stage: id }, on: { 'review.agreed': 'agreed' } },
      agreed: { type: 'final' },
    },
  });
}
