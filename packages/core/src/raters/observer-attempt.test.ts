import { describe, expect, it } from 'vitest';
import { councillorRoles, frameworks, publicMeetingReadiness } from '../frameworks/index.ts';
import { steadyAna, walkTo } from '../testing/persona.ts';
import { inviteObserver } from './invitation.ts';
import { invitationOf, isObserved, observedBy, observerCode } from './observer-attempt.ts';
import { observerAnswers } from './observer-answers.ts';

const invitation = inviteObserver(councillorRoles, { subject: 'm-1', group: 'community' });
const ref = { id: 'councillor-roles-by-community', version: councillorRoles.version };

describe('an attempt of somebody who was asked', () => {
  it('says by itself which invitation it answers', () => {
    const observed = observedBy(frameworks, ref);
    if (observed === undefined) throw new Error('none');
    const attempt = walkTo(observed.framework, undefined, { ...steadyAna, respondent: observerCode(invitation, 'k3x9') });
    const { framework, body } = attempt.record() ?? {};
    expect(framework && body && invitationOf(frameworks, framework, body.respondent)).toEqual(invitation);
    expect(observerAnswers(invitation, attempt.view())).toMatchObject({ ok: true, observer: { subject: 'm-1', group: 'community', id: 'k3x9~m-1' } });
  });

  it('is found by id and version, and made once', () => {
    expect(observedBy(frameworks, ref)?.framework).toBe(observedBy(frameworks, ref)?.framework);
    expect(observedBy(frameworks, ref)).toMatchObject({ group: 'community', of: { id: 'councillor-roles' } });
    expect(observedBy(frameworks, { ...ref, version: '0.1.0' })).toBeUndefined();
    expect(observedBy(frameworks, { ...ref, id: 'councillor-roles' })).toBeUndefined();
    expect(observedBy(frameworks, { id: `${publicMeetingReadiness.id}-by-officers`, version: publicMeetingReadiness.version })).toBeUndefined();
  });

  it('is none where the code names nobody, or the set is the person’s own', () => {
    expect(invitationOf(frameworks, ref, 'm-1')).toBeUndefined();
    expect(invitationOf(frameworks, ref, 'k3x9~')).toBeUndefined();
    expect(invitationOf(frameworks, councillorRoles, 'k3x9~m-1')).toBeUndefined();
    expect([isObserved(frameworks, councillorRoles), isObserved(frameworks, observedBy(frameworks, ref)?.framework ?? councillorRoles)]).toEqual([false, true]);
  });
});
