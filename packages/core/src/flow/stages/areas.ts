import type { StageOf } from '../../framework/framework.ts';
import type { PartTerms } from '../terms.ts';
import { vocabulary, type Chart } from '../vocabulary.ts';
import { part } from './part.ts';

/**
 * Each area is its own region: they open together, close in any order, and the stage is done when all are.
 *
 * Where areas are chosen, the person says first which to look at today; an area that was not chosen is set aside, not blank.
 */
export function areas({ id, chosen, areas: sections }: StageOf<'areas'>, terms: readonly PartTerms[]): Chart {
  if (!chosen) return vocabulary.createStateConfig({ type: 'parallel', states: Object.fromEntries(terms.map((area) => [area.part, part(id, area)])) });
  const regions = Object.fromEntries(terms.map((area) => [area.part, part(id, area, chosen, 'open')]));
  // Where some are set aside, or were submitted before, each area asks whether it is due. The first time, with all of them, none has to.
  const eachArriving = terms.map((area) => `open.${area.part}.arriving`);
  const params = { stage: id, areas: sections.map((area) => area.id) };
  return vocabulary.createStateConfig({
    initial: 'arriving',
    states: {
      arriving: { always: [{ guard: { type: 'hasChosen', params: { stage: id } }, target: eachArriving }, { target: 'choosing' }] },
      choosing: {
        tags: 'choosing',
        meta: { stage: id },
        on: {
          'areas.chosen': [
            { guard: { type: 'isWholeChoice', params }, actions: 'choose', target: 'open' },
            { guard: { type: 'isChoice', params }, actions: 'choose', target: eachArriving },
          ],
        },
      },
      open: { type: 'parallel', states: regions, on: { 'areas.chosen': { guard: { type: 'isChoice', params }, actions: 'choose', target: 'arriving' } }, onDone: 'looked' },
      looked: { type: 'final' },
    },
  });
}
