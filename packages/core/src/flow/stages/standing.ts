import type { StageOf } from '../../framework/framework.ts';
import { vocabulary, type Chart } from '../vocabulary.ts';

/**
 * A decision stands until its date, through any number of meetings, each followed by a debrief; then, or after a serious incident, it lapses.
 *
 * The date is read, not timed: a 12-month timer overflows `setTimeout`, and timers do not survive a restored snapshot.
 *
 * @param besides the outcomes under which the person speaks only beside the colleague who was named.
 */
export function standing({ id }: StageOf<'standing'>, months: number, besides: readonly string[]): Chart {
  return vocabulary.createStateConfig({
    initial: 'inForce',
    tags: 'standing',
    meta: { stage: id },
    states: {
      inForce: {
        initial: 'free',
        on: { 'date.read': { guard: 'isLater', actions: 'readDate' }, 'step.done': { guard: 'isStep', actions: 'finishStep' }, 'incident.reported': 'lapsed' },
        always: { guard: { type: 'expired', params: { months } }, target: 'lapsed' },
        states: {
          free: { on: { 'meeting.held': { guard: { type: 'maySpeak', params: { beside: besides } }, actions: 'meet', target: 'debriefing' } } },
          debriefing: { on: { 'debrief.held': { actions: 'debrief', target: 'free' } } },
        },
      },
      lapsed: { type: 'final' },
    },
  });
}
