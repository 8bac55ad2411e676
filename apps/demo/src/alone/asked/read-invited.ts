import type { Finding, Framework } from '@guildhall/core';
import type { MessageKey } from '@guildhall/core/messages';
import { observedBy, observerFrameworkId, readInvitation, readInvitationText, type Invitation } from '@guildhall/core/raters';

/** An invitation, and the questions it asks; or why it cannot be answered here. */
export type Invited =
  | { readonly ok: true; readonly invitation: Invitation; readonly asks: Framework; readonly of: Framework }
  | { readonly ok: false; readonly why: MessageKey };

/** Reads an invitation from a file's text, or from the words that were copied in its place. */
export function readInvited(given: string, frameworks: readonly Framework[]): Invited {
  const text = given.trim();
  const read = text.startsWith('{') ? readFile(text, frameworks) : readInvitationText(text, frameworks);
  if (read === null) return { ok: false, why: 'alone.was.wrong.notOne' };
  if (!read.ok) return { ok: false, why: reasonOf(read.findings) };
  const { invitation } = read;
  const observed = observedBy(frameworks, { id: observerFrameworkId(invitation.framework, invitation.group), version: invitation.framework.version });
  return observed === undefined ? { ok: false, why: 'alone.was.wrong.otherSet' } : { ok: true, invitation, asks: observed.framework, of: observed.of };
}

function readFile(text: string, frameworks: readonly Framework[]): ReturnType<typeof readInvitation> | null {
  try {
    return readInvitation(JSON.parse(text) as unknown, frameworks);
  } catch {
    return null;
  }
}

const reasons: readonly (readonly [RegExp, MessageKey])[] = [
  [/^E_(?:FORMAT|TYPE)$/, 'alone.was.wrong.notOne'],
  [/^E_NEWER$/, 'alone.was.wrong.newer'],
  [/^E_DAMAGED$/, 'alone.was.wrong.damaged'],
  [/^E_(?:UNKNOWN_FRAMEWORK|VERSION|CONTENT_OTHER|NOT_OBSERVED)$/, 'alone.was.wrong.otherSet'],
];

function reasonOf(findings: readonly Finding[]): MessageKey {
  return reasons.find(([code]) => findings.some((finding) => code.test(finding.code)))?.[1] ?? 'alone.was.wrong.damaged';
}
