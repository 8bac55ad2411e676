import type { StageOf } from '../../framework/framework.ts';
import { factTerms } from '../part-terms.ts';
import { vocabulary, type Chart } from '../vocabulary.ts';

/** Facts about the respondent, which settle what they are asked; they may be changed until they are settled. */
export function about({ id, facts }: StageOf<'about'>): Chart {
  const terms = factTerms(facts);
  return vocabulary.createStateConfig({
    initial: 'open',
    states: {
      open: {
        tags: 'telling',
        meta: { stage: id },
        on: {
          'fact.given': { guard: { type: 'knowsFact', params: terms }, actions: 'learn' },
          'facts.settled': { guard: { type: 'knowsFacts', params: terms }, target: 'known' },
        },
      },
      known: { type: 'final' },
    },
  });
}
