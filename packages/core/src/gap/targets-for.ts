import type { Framework } from '../framework/framework.ts';

/** The level asked of a person, by competency. */
export type Targets = Readonly<Record<string, number>>;

/**
 * What is asked of a person in each competency that is scored. Answers about integrity have no level, and a scan no levels at all:
 * neither has a target.
 *
 * A person may raise their own targets, up to the highest level; one that would lower what is asked of everyone changes nothing.
 *
 * @example targetsFor(councillorRoles, { brokering: 4 }).brokering; // 4
 */
export function targetsFor({ kind, scale, target, competencies }: Framework, raised: Targets = {}): Targets {
  if (kind === 'scan' || scale.kind === 'choices') return {};
  const highest = Math.max(...scale.levels.map(({ value }) => value));
  return Object.fromEntries(competencies
    .filter(({ integrity }) => integrity === undefined)
    .map(({ id }) => [id, Math.min(highest, Math.max(target, raised[id] ?? target))]));
}
