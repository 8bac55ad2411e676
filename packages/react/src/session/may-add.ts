import type { AttemptView, Framework, Stage } from '@guildhall/core';

/** Parts can be added as long as the plan has not been agreed, and nothing has been decided. */
export function mayAdd({ doing }: Pick<AttemptView, 'doing'>): boolean {
  return doing !== 'closed' && doing !== 'following' && doing !== 'standing' && doing !== 'deciding';
}

/** Where there is something left to add: the stages whose parts are chosen, and are not all chosen. */
export function stagesWithMore({ flow }: Pick<Framework, 'flow'>, { memory: { chosen } }: Pick<AttemptView, 'memory'>): readonly Extract<Stage, { kind: 'areas' }>[] {
  return flow.flatMap((stage) => (stage.kind === 'areas' && stage.chosen && stage.id in chosen && stage.areas.some(({ id }) => chosen[stage.id]?.includes(id) !== true) ? [stage] : []));
}
