import type { Framework } from '../framework/framework.ts';
import { competenciesOffered } from './session-plan.ts';

/** Question sets that a session can be about. */
export interface SessionSets {
  /** Those that a room answers whole, in a few minutes. */
  readonly whole: readonly Framework[];
  /** Those of which a room looks at a few skills closely: the ones in which a person may choose what to look at. */
  readonly close: readonly Framework[];
}

/** Most skills that a room looks at closely in one evening. */
export const mostLookedAtClosely = 3;

/**
 * The sets of these that a session can be about, in their order.
 *
 * @example sessionSets(frameworks).whole.map(({ id }) => id); // ['councillor-quick-scan']
 */
export function sessionSets(frameworks: readonly Framework[]): SessionSets {
  const offered = frameworks.filter((framework) => competenciesOffered(framework).length > 0);
  return { whole: offered.filter(isAnsweredWhole), close: offered.filter((framework) => !isAnsweredWhole(framework) && isChosenFrom(framework)) };
}

/**
 * What a session about this set looks at: all that it offers where the set is answered whole, else what was chosen, in the order of the set.
 * `null` where too few or too many were chosen.
 *
 * @example lookedAt(councillorRoles, ['place-shaper', 'brokering']); // ['place-shaper', 'brokering']
 */
export function lookedAt(framework: Framework, chosen: readonly string[]): readonly string[] | null {
  const offered = competenciesOffered(framework);
  if (isAnsweredWhole(framework)) return offered;
  const own = offered.filter((id) => chosen.includes(id));
  return own.length === 0 || own.length > mostLookedAtClosely ? null : own;
}

function isAnsweredWhole({ kind }: Framework): boolean {
  return kind === 'scan';
}

function isChosenFrom({ flow }: Framework): boolean {
  return flow.some((stage) => stage.kind === 'areas' && stage.chosen);
}
