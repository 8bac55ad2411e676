import type { AttemptEvent } from '../attempt/events.ts';
import type { Framework } from '../framework/framework.ts';

/** As much of an attempt's view as it takes to see whether it has come to a choice. */
interface AtChoice {
  readonly doing: string;
  readonly stage: { readonly id: string } | null;
}

/**
 * What chooses, in somebody's own answers, exactly the parts that a session is about; `null` where their answers have not come to a choice.
 *
 * @param competencies those of the session's plan.
 * @example choiceFor(councillorRoles, attempt.view(), ['brokering']); // { type: 'areas.chosen', stage: 'skills', areas: ['brokering'] }
 */
export function choiceFor(
  framework: Framework, { doing, stage: at }: AtChoice, competencies: readonly string[],
): Extract<AttemptEvent, { type: 'areas.chosen' }> | null {
  const stage = framework.flow.find(({ id }) => id === at?.id);
  if (doing !== 'choosing' || stage?.kind !== 'areas') return null;
  const areas = stage.areas.filter((area) => area.competencies.some((id) => competencies.includes(id))).map(({ id }) => id);
  return { type: 'areas.chosen', stage: stage.id, areas };
}
