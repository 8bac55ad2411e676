import type { Framework } from '@guildhall/core';
import type { FlowWords } from '@guildhall/core/flow';
import type { Context } from '../context.ts';

/** What the boxes and arrows of a flow are called in the person's language. */
export function flowWordsIn(t: Context['t'], { flow }: Framework): FlowWords {
  const outcomes = flow.flatMap((stage) => (stage.kind === 'decision' ? stage.outcomes : []));
  return {
    nameOf: ({ title, phase }) => title ?? (phase === null ? '' : t(`flow.phase.${phase}`)),
    whenOf: ({ when, event, outcome }) => {
      if (outcome !== null) return t('flow.drawing.outcome', { outcome: outcomes.find(({ id }) => id === outcome)?.label ?? outcome });
      return event === null ? t(when === 'done' ? 'flow.takes.done' : 'flow.takes.atOnce') : t(`flow.takes.${event}`);
    },
  };
}
