import type { Framework } from '@guildhall/core';
import type { FlowChartState, FlowChartWay } from '@guildhall/core/flow';
import type { Words } from '@guildhall/react/first';

/** What a box is called. */
export function nameOf({ title, phase }: FlowChartState, { t }: Pick<Words, 't'>): string {
  return title ?? (phase === null ? '' : t(`flow.phase.${phase}`));
}

/** When an arrow is followed, in words. */
export function whenOf({ when, event, outcome }: FlowChartWay, { flow }: Framework, { t }: Pick<Words, 't'>): string {
  if (outcome !== null) return t('flow.drawing.outcome', { outcome: flow.flatMap((stage) => (stage.kind === 'decision' ? stage.outcomes : [])).find(({ id }) => id === outcome)?.label ?? outcome });
  if (event !== null) return t(`flow.takes.${event}`);
  return t(when === 'done' ? 'flow.takes.done' : 'flow.takes.atOnce');
}
