import type { Finding } from '../errors/finding.ts';
import type { Framework } from '../framework/framework.ts';
import { invitedGroups } from './groups.ts';
import { inviteObserver, type Invitation } from './invitation.ts';
import { isAskedOfOthers } from './is-asked-of-others.ts';
import { opaqueFindings } from './opaque.ts';
import type { ReadInvitation } from './read-invitation.ts';

/** How much of the seal goes along: enough to tell a slip, and a question set that is worded otherwise. */
const sealDigits = 8;

/**
 * An invitation as a few words that can be copied into a message, in place of its file. It holds the same, and no name.
 *
 * @example invitationText(inviteObserver(councillorRoles, { subject: 'm-1', group: 'officers' })); // 'councillor-roles/1.0.0/officers/m-1/8d1f02c7'
 */
export function invitationText({ framework: { id, version }, group, subject, seal }: Invitation): string {
  return [id, version, group, encodeURIComponent(subject), checkOf(seal)].join('/');
}

const pattern = /([a-z][a-z0-9-]*)\/(\d+\.\d+\.\d+)\/([a-z-]+)\/([^/\s?#]+)\/([0-9a-f]{8})(?![0-9A-Za-z/])/;

/**
 * Reads an invitation that was copied as text. Spaces and line breaks that came in on the way, and whatever stands around it in an
 * address, are let be.
 *
 * @param frameworks those that may be meant: the question sets themselves, not the observers'.
 * @example
 * readInvitationText('councillor-roles/1.0.0/officers/m-2/8d1f02c7', frameworks);
 * // { ok: false, findings: [{ code: 'E_DAMAGED', path: '', message: 'this is damaged, or was changed: …' }] }
 */
export function readInvitationText(text: string, frameworks: readonly Framework[]): ReadInvitation {
  const words = text.slice(0, 10_000);
  // A line that was broken on the way is mended only where the text does not stand there whole.
  const parts = pattern.exec(words) ?? pattern.exec(words.replaceAll(/\s+/g, ''));
  const [, id = '', version = '', group = '', coded = '', check = ''] = parts ?? [];
  const asked = invitedGroups.find((known) => known === group);
  const subject = decoded(coded);
  if (parts === null || asked === undefined || subject === null || opaqueFindings(subject, []).length > 0) {
    return refused({ code: 'E_FORMAT', path: '', message: 'this is not the text of an invitation', hint: 'copy all of it, from the name of the question set to the last letter' });
  }
  const versions = frameworks.filter((framework) => framework.id === id && isAskedOfOthers(framework));
  if (versions.length === 0) return refused({ code: 'E_UNKNOWN_FRAMEWORK', path: '', message: 'no framework of that name is asked of others here' });
  const framework = versions.find((candidate) => candidate.version === version);
  if (framework === undefined) return refused({ code: 'E_VERSION', path: '', message: 'this version of the framework is not known here' });
  const invitation = inviteObserver(framework, { subject, group: asked });
  if (checkOf(invitation.seal) !== check) {
    return refused({ code: 'E_DAMAGED', path: '', message: 'this is damaged, or was changed: its last part does not match the rest, or the questions were worded otherwise' });
  }
  return { ok: true, invitation, framework };
}

function checkOf(seal: string): string {
  return seal.slice('sha256:'.length, 'sha256:'.length + sealDigits);
}

function refused(finding: Finding): ReadInvitation {
  return { ok: false, findings: [finding] };
}

/** Half an escape means nothing. */
function decoded(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}
