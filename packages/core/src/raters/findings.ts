import type { Finding } from '../errors/finding.ts';
import type { Framework } from '../framework/framework.ts';
import { invitedGroups } from './groups.ts';
import { opaqueFindings } from './opaque.ts';

/** Why a framework is not asked of others: a choice says what a skill is to the person, which nobody else can see. */
export function observedFindings({ kind, scale, competencies }: Framework): readonly Finding[] {
  if (kind === 'scan' || scale.kind === 'choices') {
    return [{ code: 'E_NOT_OBSERVED', path: '/framework', message: 'this one is only counted; others can be asked where there are levels', hint: 'invite people to one with levels' }];
  }
  if (competencies.every(({ integrity }) => integrity === 'alone')) {
    return [{ code: 'E_NOT_OBSERVED', path: '/framework', message: 'all it asks about is integrity, and nobody is asked that about somebody else' }];
  }
  return [];
}

/** What is wrong with whom an invitation is about and whom it is for. From JavaScript both may be anything. */
export function subjectFindings(subject: unknown, group: unknown): readonly Finding[] {
  return [
    ...(typeof subject === 'string' && subject !== '' ? opaqueFindings(subject, ['subject']) : [{ code: 'E_TYPE', path: '/subject', message: 'give the code of the person assessed' }]),
    ...groupFindings(group),
  ];
}

export function groupFindings(group: unknown): readonly Finding[] {
  if (invitedGroups.some((known) => known === group)) return [];
  const listed = invitedGroups.map((known) => `"${known}"`).join(', ');
  return [group === 'assessor'
    ? { code: 'E_GROUP', path: '/group', message: 'an assessor is not invited by the person: their turn is in the flow itself', hint: `groups that can be invited: ${listed}` }
    : { code: 'E_GROUP', path: '/group', message: 'nobody is invited to a group of that name', hint: `groups that can be invited: ${listed}` }];
}
