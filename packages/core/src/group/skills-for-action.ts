import type { GroupAction } from './group-event.ts';
import type { GroupView } from './group-view.ts';

/**
 * Skills to offer for something that is agreed: those to talk over first, then the others that are not shared by most, then the one the
 * action has already. All of the session's where nothing is known yet.
 *
 * @example skillsForAction(session.view()); // ['brokering', 'place-shaper']
 */
export function skillsForAction({ focus, prompts, plan }: Pick<GroupView, 'focus' | 'prompts' | 'plan'>, action?: Pick<GroupAction, 'for'>): readonly string[] {
  const others = prompts.filter(({ sentence }) => sentence !== 'most').map(({ competency }) => competency);
  const talked = [...new Set([...focus, ...others, ...(action?.for === undefined ? [] : [action.for])])];
  return talked.length > 0 ? talked : plan.competencies;
}
