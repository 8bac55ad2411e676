import type { RaterGroup } from '../attempt/answers.ts';

/** Whom a person may ask. An assessor is not asked: who watches for readiness is settled by the flow of that question set. */
export type InvitedGroup = Exclude<RaterGroup, 'assessor'>;

/**
 * Groups a person may ask, in the order they are told.
 *
 * @example invitedGroups; // ['fellow-councillors', 'officers', 'community', 'manager']
 */
export const invitedGroups: readonly InvitedGroup[] = ['fellow-councillors', 'officers', 'community', 'manager'];

/** All groups, in the order they are told. */
export const allGroups: readonly RaterGroup[] = [...invitedGroups, 'assessor'];

/**
 * Whether a group is people everyone knows by name. Nobody can promise them that they will not be recognised, so nothing does.
 *
 * @example isNamed('manager'); // true
 */
export function isNamed(group: RaterGroup): boolean {
  return group === 'manager' || group === 'assessor';
}
