import { frameworkHashOf } from '../framework/framework-hash.ts';
import type { FrameworkRef } from '../attempt/record.ts';
import type { Framework } from '../framework/framework.ts';
import { invitedGroups, type InvitedGroup } from './groups.ts';
import { inviteObserver, type Invitation } from './invitation.ts';
import { isAskedOfOthers } from './is-asked-of-others.ts';
import { observerFramework, observerFrameworkId } from './observer-framework.ts';

/** Between an observer's own code and whom their answers are about. */
const between = '~';

/**
 * The code under which somebody answers an invitation: their own, and whom it is about. So an attempt that was put away says by itself
 * which invitation it answers, and nothing has to be kept beside it.
 *
 * @param own a code that tells nobody who answers; a new one for everybody who does.
 * @example observerCode(invitation, 'k3x9'); // 'k3x9~m-1'
 */
export function observerCode({ subject }: Pick<Invitation, 'subject'>, own: string): string {
  return `${own}${between}${subject}`;
}

/** A question set that is put to those who were asked, and where it comes from. */
interface Observed { readonly framework: Framework; readonly group: InvitedGroup; readonly of: Framework }

const known = new WeakMap<Framework, Map<InvitedGroup, Framework>>();

/**
 * The questions that those who were asked answer, by the id and version their attempts carry; `undefined` where none of these question
 * sets leads to it. Made when it is first wanted, and then the same object.
 *
 * @param frameworks the question sets themselves.
 * @example observedBy(frameworks, { id: 'councillor-roles-by-officers', version: '1.0.0' })?.of.id; // 'councillor-roles'
 */
export function observedBy(frameworks: readonly Framework[], { id, version }: Pick<FrameworkRef, 'id' | 'version'>): Observed | undefined {
  for (const of of frameworks) {
    if (of.version !== version || !isAskedOfOthers(of)) continue;
    const group = invitedGroups.find((each) => observerFrameworkId(of, each) === id);
    if (group === undefined) continue;
    const made = known.get(of) ?? new Map<InvitedGroup, Framework>();
    const framework = made.get(group) ?? observerFramework(of, group);
    known.set(of, made.set(group, framework));
    return { framework, group, of };
  }
  return undefined;
}

/**
 * The invitation that an attempt answers, from what it says of itself; `undefined` where it answers none.
 *
 * @param ref what the attempt was made with.
 * @param respondent its code, as `observerCode` made it.
 * @example
 * invitationOf(frameworks, { id: 'councillor-roles-by-officers', version: '1.0.0' }, 'k3x9~m-1');
 * // { format: 'guildhall/invitation@1', framework: { id: 'councillor-roles', … }, subject: 'm-1', group: 'officers', seal: 'sha256:…' }
 */
export function invitationOf(frameworks: readonly Framework[], ref: Pick<FrameworkRef, 'id' | 'version'>, respondent: string): Invitation | undefined {
  const observed = observedBy(frameworks, ref);
  const subject = respondent.slice(respondent.indexOf(between) + 1);
  return observed === undefined || !respondent.includes(between) || subject === '' ? undefined : inviteObserver(observed.of, { subject, group: observed.group });
}

/**
 * Whether a record is of somebody who was asked: its questions are those put to observers, word for word.
 *
 * @example isObserved(frameworks, observerFramework(councillorRoles, 'officers')); // true
 */
export function isObserved(frameworks: readonly Framework[], framework: Framework): boolean {
  const observed = observedBy(frameworks, framework);
  return observed !== undefined && (observed.framework === framework || frameworkHashOf(observed.framework) === frameworkHashOf(framework));
}
