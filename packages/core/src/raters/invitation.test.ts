import { describe, expect, it } from 'vitest';
import { frameworkHashOf } from '../framework/framework-hash.ts';
import { hashOf } from '../json/hash.ts';
import { smallAreas, smallFramework, smallScan } from '../testing/small-framework.ts';
import type { InvitedGroup } from './groups.ts';
import { invitedGroups } from './groups.ts';
import { inviteObserver } from './invitation.ts';
import { readInvitation } from './read-invitation.ts';

const known = [smallAreas, smallFramework, smallScan];
const invitation = inviteObserver(smallAreas, { subject: 'm-1', group: 'officers' });

/** The same with something changed, and sealed again as a forger would. */
function resealed(change: object): unknown {
  const { seal: _seal, ...rest } = { ...invitation, ...change };
  return { ...rest, seal: hashOf(rest) };
}

function codesOf(value: unknown): readonly (readonly [string, string])[] {
  const read = readInvitation(value, known);
  return read.ok ? [] : read.findings.map(({ code, path }) => [code, path] as const);
}

describe('an invitation', () => {
  it('holds the question set, the code of the person and the group, and nothing else', () => {
    expect(invitation).toEqual({
      format: 'guildhall/invitation@1', framework: { id: 'village-green', version: '1.1.0', hash: frameworkHashOf(smallAreas) }, subject: 'm-1', group: 'officers',
      seal: expect.stringMatching(/^sha256:[0-9a-f]{64}$/) as string,
    });
  });

  it('is the same for everybody in a group, so that it tells nobody from anybody', () => {
    expect(inviteObserver(smallAreas, { subject: 'm-1', group: 'officers' })).toEqual(invitation);
  });

  it.each(invitedGroups)('is read back as it was made, for %s', (group) => {
    const made = inviteObserver(smallAreas, { subject: 'm-1', group });
    expect(readInvitation(JSON.parse(JSON.stringify(made)), known)).toEqual({ ok: true, invitation: made, framework: smallAreas });
  });

  it('is not made for an assessor, for a name, or for what is only counted, and all that is wrong is told', () => {
    const invite = () => inviteObserver(smallScan, { subject: 'Ann Lee', group: 'assessor' as InvitedGroup });
    expect(invite).toThrow(expect.objectContaining({
      code: 'E_INVITATION',
      findings: [expect.objectContaining({ code: 'E_NOT_OBSERVED' }), expect.objectContaining({ code: 'E_NOT_OPAQUE' }), expect.objectContaining({ code: 'E_GROUP' })],
    }));
    expect(() => inviteObserver(smallAreas, { subject: 'ann@council.example', group: 'officers' })).toThrow('E_NOT_OPAQUE');
  });
});

describe('readInvitation', () => {
  it.each([
    ['nothing', null, [['E_TYPE', '']]],
    ['something else', { format: 'guildhall/attempt@1' }, [['E_FORMAT', '/format']]],
    ['no format', {}, [['E_FORMAT', '/format']]],
    ['a newer format', { ...invitation, format: 'guildhall/invitation@2' }, [['E_NEWER', '/format']]],
    ['a changed group', { ...invitation, group: 'community' }, [['E_DAMAGED', '/seal']]],
    ['a changed person', { ...invitation, subject: 'm-2' }, [['E_DAMAGED', '/seal']]],
    ['another version', resealed({ framework: { ...invitation.framework, version: '2.0.0' } }), [['E_VERSION', '/framework/version']]],
    ['an unknown framework', resealed({ framework: { ...invitation.framework, id: 'other' } }), [['E_UNKNOWN_FRAMEWORK', '/framework/id']]],
    ['other content', resealed({ framework: { ...invitation.framework, hash: hashOf('other') } }), [['E_CONTENT_OTHER', '/framework/hash']]],
    ['an assessor', resealed({ group: 'assessor' }), [['E_GROUP', '/group']]],
    ['an unknown group', resealed({ group: 'friends' }), [['E_GROUP', '/group']]],
    ['a name', resealed({ subject: 'Ann Lee' }), [['E_NOT_OPAQUE', '/subject']]],
    ['something beside', resealed({ name: 'Ann' }), [['E_UNKNOWN_KEY', '/name']]],
    ['no seal', { ...invitation, seal: undefined }, [['E_TYPE', '/seal'], ['E_DAMAGED', '/seal']]],
  ])('refuses %s', (_, value, codes) => {
    expect(codesOf(value)).toEqual(codes);
  });

  it('tells all that is wrong at once', () => {
    const codes = codesOf({ ...invitation, subject: 'Ann Lee', group: 'friends', name: 'Ann', framework: { ...invitation.framework, version: '9.0.0' } });
    expect(codes.map(([code]) => code).toSorted()).toEqual(['E_DAMAGED', 'E_GROUP', 'E_NOT_OPAQUE', 'E_UNKNOWN_KEY', 'E_VERSION']);
  });
});
