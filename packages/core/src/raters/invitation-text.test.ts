import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { frameworks } from '../frameworks/index.ts';
import { invitedGroups } from './groups.ts';
import { invitationText, readInvitationText } from './invitation-text.ts';
import { inviteObserver } from './invitation.ts';
import { isAskedOfOthers } from './is-asked-of-others.ts';

const asked = frameworks.filter(isAskedOfOthers);

describe('an invitation as text', () => {
  it('is there for sets with levels of one’s own', () => {
    expect(asked.map(({ id }) => id)).toEqual(['councillor-roles', 'leadership-points']);
  });

  it('comes back whole, out of a message, an address or a broken line', () => {
    for (const framework of asked) {
      for (const group of invitedGroups) {
        const invitation = inviteObserver(framework, { subject: '0k3x9f0a7bq1z', group });
        const text = invitationText(invitation);
        for (const around of [text, `Hello,\n${text}\nThank you.`, `https://a.example/x/#/asked/${text}?lang=cy`, `${text}.`, `${text.slice(0, 30)}\r\n${text.slice(30)}`, `  ${text}  `]) {
          expect(readInvitationText(around, frameworks)).toEqual({ ok: true, invitation, framework });
        }
      }
    }
  });

  it('keeps a code with any sign in it', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }).filter((code) => !/[\s@]|\p{Cc}|\p{Cf}/u.test(code) && !/\p{Cs}/u.test(code)), (subject) => {
      const [framework] = asked;
      if (framework === undefined) throw new Error('none');
      const read = readInvitationText(invitationText(inviteObserver(framework, { subject, group: 'officers' })), frameworks);
      expect(read.ok && read.invitation.subject).toBe(subject);
    }), { numRuns: 200 });
  });

  it('is refused where a letter is wrong, whole words are missing, or it is something else', () => {
    const [framework] = asked;
    if (framework === undefined) throw new Error('none');
    const text = invitationText(inviteObserver(framework, { subject: 'm-1', group: 'officers' }));
    const codeOf = (wrong: string) => { const read = readInvitationText(wrong, frameworks); return read.ok ? 'read' : read.findings[0]?.code; };
    expect([text.replace('m-1', 'm-2'), text.replace('officers', 'community'), text.replace('officers', 'assessor'), text.slice(0, -1), '', 'Hello', '%E0%A4%A', text.replace('councillor-roles', 'councillor-rules'), text.replace('1.0.0', '9.0.0'), text.replace('m-1', '%E0%A4%A')].map(codeOf))
      .toEqual(['E_DAMAGED', 'E_DAMAGED', 'E_FORMAT', 'E_FORMAT', 'E_FORMAT', 'E_FORMAT', 'E_FORMAT', 'E_UNKNOWN_FRAMEWORK', 'E_VERSION', 'E_FORMAT']);
  });

  it('tells when the questions were worded otherwise', () => {
    const [framework] = asked;
    if (framework === undefined) throw new Error('none');
    const text = invitationText(inviteObserver(framework, { subject: 'm-1', group: 'officers' }));
    expect(readInvitationText(text, [{ ...framework, title: 'Something else' }])).toMatchObject({ ok: false, findings: [{ code: 'E_DAMAGED' }] });
  });
});
