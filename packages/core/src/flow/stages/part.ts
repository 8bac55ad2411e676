import type { PartTerms } from '../terms.ts';
import { vocabulary, type Chart } from '../vocabulary.ts';

/**
 * A part stays open, taking answers in any order, until it is submitted.
 *
 * Blanks are named once, and then may stay; a part that must be whole waits for them. A part that was submitted before,
 * or that could be chosen and was not, is passed through without being asked again.
 */
export function part(stage: string, terms: PartTerms, isChosen = false, initial: 'arriving' | 'open' = 'arriving'): Chart {
  const { part: id, asked, options } = terms;
  const given = { guard: { type: 'accepts', params: { asked } }, actions: 'record' } as const;
  const submitted = { guard: { type: 'isSubmitted', params: { part: id } }, target: 'complete' } as const;
  const aside = { guard: { type: 'isAside', params: { stage, part: id } }, target: 'aside' } as const;
  return vocabulary.createStateConfig({
    initial,
    states: {
      arriving: { always: isChosen ? [aside, submitted, { target: 'open' }] : [submitted, { target: 'open' }] },
      open: {
        tags: 'answering',
        meta: { stage, part: id },
        on: {
          ...(Object.keys(asked).length > 0 ? { 'item.answered': given, 'item.cleared': given } : {}),
          ...(Object.keys(options).length > 0 ? { 'scenario.rated': { guard: { type: 'ratesOption', params: { options } }, actions: 'rate' } } : {}),
          'part.submitted': [
            { guard: { type: 'completes', params: terms }, actions: 'submit', target: 'complete' },
            { guard: { type: 'submits', params: terms }, actions: 'nameBlanks' },
          ],
        },
      },
      complete: { type: 'final' },
      ...(isChosen ? { aside: { type: 'final' } } : {}),
    },
  });
}
