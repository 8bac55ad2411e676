import type { DevelopmentAction, Framework } from '../framework/framework.ts';
import type { SessionPlan } from './session-plan.ts';

/**
 * What a group can do about a skill: the actions its question set chooses first; where it names none, those of the first other set given
 * that does for the same skill. What helps one person at a time is left out. Localise the sets first.
 *
 * @example actionsOffered(plan, frameworks, 'brokering').map(({ id }) => id); // ['da13', 'da12']
 */
export function actionsOffered({ framework }: SessionPlan, frameworks: readonly Framework[], competency: string): readonly DevelopmentAction[] {
  const same = frameworks.find(({ id, version }) => id === framework.id && version === framework.version) ?? framework;
  for (const { competencies, actions } of [same, ...frameworks]) {
    const choices = competencies.find(({ id }) => id === competency)?.firstChoices ?? [];
    if (choices.length > 0) return choices.flatMap((id) => actions.filter((action) => action.id === id && action.scope !== 'one'));
  }
  return [];
}
