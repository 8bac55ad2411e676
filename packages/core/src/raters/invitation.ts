import type { FrameworkRef } from '../attempt/record.ts';
import { AssessmentError } from '../errors/errors.ts';
import { frameworkHashOf } from '../framework/framework-hash.ts';
import type { Framework } from '../framework/framework.ts';
import { hashOf } from '../json/hash.ts';
import type { InvitedGroup } from './groups.ts';
import { subjectFindings, observedFindings } from './findings.ts';

/** What somebody who is asked is given: which questions, about whom, and as one of which group. No name, and nothing else. */
export interface Invitation {
  readonly format: 'guildhall/invitation@1';
  /** The framework the person themselves answered; `observerFramework` makes the observer's of it. */
  readonly framework: FrameworkRef;
  /** The code of the person assessed. */
  readonly subject: string;
  readonly group: InvitedGroup;
  /** `sha256:<hex>` of the canonical JSON of everything above: it tells damage, not who wrote it. */
  readonly seal: string;
}

/**
 * Invites somebody to say how they see a person's work. Offer it to the person assessed alone, and keep what it gives with them:
 * `joinObservers` takes in nobody without one of their invitations.
 *
 * One invitation does for everybody in a group. The same group of the same person always has the same one.
 *
 * @example inviteObserver(councillorRoles, { subject: 'm-1', group: 'officers' }).format; // 'guildhall/invitation@1'
 * @throws {AssessmentError} `E_INVITATION` with every finding: a framework that is not asked of others, a group nobody is invited to,
 * a code that looks like a name.
 */
export function inviteObserver(framework: Framework, { subject, group }: { readonly subject: string; readonly group: InvitedGroup }): Invitation {
  const findings = [...observedFindings(framework), ...subjectFindings(subject, group)];
  if (findings.length > 0) throw new AssessmentError('E_INVITATION', 'This invitation cannot be made:', findings);
  const unsealed = {
    format: 'guildhall/invitation@1', framework: { id: framework.id, version: framework.version, hash: frameworkHashOf(framework) }, subject, group,
  } as const;
  return { ...unsealed, seal: hashOf(unsealed) };
}
