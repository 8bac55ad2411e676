import type { StageOf } from '../../framework/framework.ts';
import type { PartTerms } from '../terms.ts';
import { vocabulary, type Chart } from '../vocabulary.ts';
import { openChecklist } from './checklist.ts';
import { part } from './part.ts';

/** A checklist that stays open beside other parts, each of which goes at its own pace; done when the others are. */
export function beside({ id, open }: StageOf<'beside'>, terms: readonly PartTerms[]): Chart {
  return vocabulary.createStateConfig({
    type: 'parallel',
    states: {
      [open.id]: openChecklist(id, open),
      ...Object.fromEntries(terms.map((each) => [each.part, part(id, each)])),
    },
  });
}
