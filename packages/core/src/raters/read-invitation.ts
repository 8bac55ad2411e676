import type { Finding } from '../errors/finding.ts';
import type { Framework } from '../framework/framework.ts';
import { fieldNames } from '../framework/field-names.ts';
import { groupFindings, observedFindings } from './findings.ts';
import type { Invitation } from './invitation.ts';
import { opaqueFindings } from './opaque.ts';
import { readSealed } from './read-sealed.ts';
import { invitationSchema } from './schema.ts';

/** An invitation that can be answered, or everything that is wrong with it. */
export type ReadInvitation =
  | { readonly ok: true; readonly invitation: Invitation; readonly framework: Framework }
  | { readonly ok: false; readonly findings: readonly Finding[] };

/**
 * Reads an invitation from outside.
 *
 * @param value parsed JSON; from text, by `parseJson`.
 * @param frameworks those that may be meant, in any order: the question sets themselves, not the observers'.
 * @example
 * readInvitation({ ...invitation, group: 'community' }, frameworks);
 * // { ok: false, findings: [{ code: 'E_DAMAGED', path: '/seal', message: 'this is damaged, or was changed: …' }] }
 */
export function readInvitation(value: unknown, frameworks: readonly Framework[]): ReadInvitation {
  const read = readSealed<Invitation>({ schema: invitationSchema, names, format: 'guildhall/invitation', what: 'an invitation', check: contentFindings }, value, frameworks);
  return read.ok ? { ok: true, invitation: read.value, framework: read.framework } : read;
}

const names = fieldNames(invitationSchema);

function contentFindings({ subject, group }: Readonly<Record<string, unknown>>, framework: Framework | undefined): readonly Finding[] {
  return [
    ...(typeof subject === 'string' ? opaqueFindings(subject, ['subject']) : []),
    ...(typeof group === 'string' ? groupFindings(group) : []),
    ...(framework === undefined ? [] : observedFindings(framework)),
  ];
}
