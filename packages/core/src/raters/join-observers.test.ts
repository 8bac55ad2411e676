import { describe, expect, it } from 'vitest';
import type { AttemptEvent } from '../attempt/events.ts';
import { startAttempt, takeUpAttempt, type Attempt } from '../flow/live-attempt.ts';
import { hashOf } from '../json/hash.ts';
import { readSheet } from '../sheet/read-sheet.ts';
import type { AnswerSheet } from '../sheet/answer-sheet.ts';
import { steadyAna, walkTo } from '../testing/persona.ts';
import { smallAreas } from '../testing/small-framework.ts';
import type { InvitedGroup } from './groups.ts';
import { inviteObserver, type Invitation } from './invitation.ts';
import { joinObservers } from './join-observers.ts';
import { observerAnswers, type ObserverAnswers } from './observer-answers.ts';
import { observerFramework } from './observer-framework.ts';
import { readObserverAnswers } from './read-observer-answers.ts';

const sheet: AnswerSheet = {
  framework: 'village-green', version: '1.1.0', respondent: 'm-1', facts: { localBudget: 'yes' }, answers: { li1: 4, li2: 4, me1: 3, me2: 3, me3: 2 },
};
const invitation = inviteObserver(smallAreas, { subject: 'm-1', group: 'officers' });
const community = inviteObserver(smallAreas, { subject: 'm-1', group: 'community' });

function attemptOf(respondent: string, group: InvitedGroup = 'officers', answer: (indicator: string) => number | 'notSeen' = () => 3): Attempt {
  return walkTo(observerFramework(smallAreas, group, { localBudget: 'yes' }), undefined, { ...steadyAna, respondent, answer });
}

function handedIn(respondent: string, from: Invitation = invitation, answer?: (indicator: string) => number | 'notSeen'): ObserverAnswers {
  const found = observerAnswers(from, attemptOf(respondent, from.group, answer).view());
  if (!found.ok) throw new Error(JSON.stringify(found.findings));
  return found.observer;
}

function resealed({ seal: _seal, ...rest }: ObserverAnswers, change: object): ObserverAnswers {
  const unsealed = { ...rest, ...change };
  return { ...unsealed, seal: hashOf(unsealed) };
}

function codesOf(joined: ReturnType<typeof joinObservers>): readonly (readonly [string, string])[] {
  return joined.ok ? [] : joined.findings.map(({ code, path }) => [code, path] as const);
}

describe('observerAnswers', () => {
  it('takes levels and non-answers, by the id of the indicator', () => {
    expect(handedIn('f-1', invitation, (id) => (id === 'me1' ? 'notSeen' : 4))).toMatchObject({
      format: 'guildhall/observer@1', framework: invitation.framework, subject: 'm-1', group: 'officers', id: 'f-1',
      answers: { li1: 4, li2: 4, me1: 'notSeen', me2: 4, me3: 4 },
    });
  });

  it('takes them from an attempt that was stored and taken up again', () => {
    const framework = observerFramework(smallAreas, 'officers', { localBudget: 'yes' });
    const stored: unknown = JSON.parse(JSON.stringify(attemptOf('f-1').record()));
    expect(observerAnswers(invitation, takeUpAttempt(framework, stored).view())).toEqual({ ok: true, observer: handedIn('f-1') });
  });

  it('takes what was written by prompt, and leaves notes and reasons with who gave them', () => {
    const attempt = startAttempt(observerFramework(smallAreas, 'officers'), { respondent: 'f-1', startedOn: '2026-03-02', seed: 1 });
    const events: readonly AttemptEvent[] = [
      { type: 'agreement.given' },
      { type: 'item.answered', item: 'part-1/li1', response: { level: 4, note: 'a private thought' } },
      { type: 'item.answered', item: 'part-1/li2', response: { none: 'preferNotToSay', reason: 'a private reason' } },
      { type: 'part.submitted', part: 'part-1' }, { type: 'part.submitted', part: 'part-1' },
      { type: 'item.answered', item: 'own-words/does-well', response: { text: ' Hears\n\npeople   out\u200b ' } },
      { type: 'part.submitted', part: 'own-words' }, { type: 'review.agreed' },
    ];
    for (const event of events) attempt.send(event);
    const found = observerAnswers(invitation, attempt.view());
    expect(found.ok && [found.observer.answers, found.observer.texts]).toEqual([{ li1: 4, li2: 'preferNotToSay' }, { 'does-well': 'Hears people out' }]);
    expect(JSON.stringify(found)).not.toMatch(/private/);
  });

  it('hands in nothing that is unfinished, taken back, or for another group, and nothing of the person themselves', () => {
    const framework = observerFramework(smallAreas, 'officers');
    const unfinished = walkTo(framework, 'own-words', { ...steadyAna, respondent: 'f-1' });
    const back = attemptOf('f-1');
    back.send({ type: 'attempt.withdrawn' });
    const codes = (found: ReturnType<typeof observerAnswers>) => (found.ok ? [] : found.findings.map(({ code }) => code));
    expect(codes(observerAnswers(invitation, unfinished.view()))).toEqual(['E_NOT_FINISHED']);
    expect(codes(observerAnswers(invitation, back.view()))).toEqual(['E_TAKEN_BACK']);
    expect(codes(observerAnswers(community, attemptOf('f-1').view()))).toEqual(['E_FRAMEWORK_OTHER']);
    expect(codes(observerAnswers(invitation, attemptOf('M-1').view()))).toEqual(['E_OWN_OBSERVER']);
    expect(codes(observerAnswers(community, walkTo(framework, 'own-words', { ...steadyAna, respondent: 'M-1' }).view()))).toEqual(['E_FRAMEWORK_OTHER', 'E_NOT_FINISHED', 'E_OWN_OBSERVER']);
  });
});

describe('readObserverAnswers', () => {
  it('reads back what was handed in', () => {
    const observer = handedIn('f-1');
    expect(readObserverAnswers(JSON.parse(JSON.stringify(observer)), [smallAreas])).toEqual({ ok: true, observer, framework: smallAreas });
  });

  it.each([
    ['another level', { ...handedIn('f-1'), answers: { li1: 5 } }, ['E_DAMAGED']],
    ['a name', resealed(handedIn('f-1'), { id: 'Ann Lee' }), ['E_NOT_OPAQUE']],
    ['the person themselves', resealed(handedIn('f-1'), { id: 'm-1' }), ['E_OWN_OBSERVER']],
    ['an unknown prompt', resealed(handedIn('f-1'), { texts: { other: 'x' } }), ['E_UNKNOWN_KEY']],
    ['an assessor', resealed(handedIn('f-1'), { group: 'assessor' }), ['E_GROUP']],
    ['an invitation', invitation, ['E_FORMAT']],
    ['a number', 7, ['E_TYPE']],
  ])('refuses %s', (_, value, codes) => {
    const read = readObserverAnswers(value, [smallAreas]);
    expect(read.ok ? [] : read.findings.map(({ code }) => code)).toEqual(codes);
  });
});

describe('joinObservers', () => {
  const three = [handedIn('f-3'), handedIn('f-1'), handedIn('f-2', invitation, () => 'notSeen')];

  it('puts those who were invited into the sheet, and the sheet can be read', () => {
    const joined = joinObservers(smallAreas, sheet, [invitation, community], [...three, handedIn('p-1', community)]);
    expect(joined.ok && joined.sheet.raters?.map(({ id, group }) => [id, group])).toEqual([['f-1', 'officers'], ['f-2', 'officers'], ['f-3', 'officers'], ['p-1', 'community']]);
    expect(joined.ok && readSheet(joined.sheet, [smallAreas]).ok).toBe(true);
    expect(joined.ok && { ...joined.sheet, raters: undefined }).toEqual({ ...sheet, raters: undefined });
  });

  it('leaves no trace of the order in which they came', () => {
    expect(joinObservers(smallAreas, sheet, [invitation], three.toReversed())).toEqual(joinObservers(smallAreas, sheet, [invitation], three));
  });

  it('keeps what is in the sheet already', () => {
    const raters = [{ id: 'z-9', group: 'manager', answers: { li1: 2 } }] as const;
    const joined = joinObservers(smallAreas, { ...sheet, raters }, [invitation], three);
    expect(joined.ok && joined.sheet.raters?.[0]).toEqual(raters[0]);
  });

  it('takes in nobody whom the person has not invited', () => {
    expect(codesOf(joinObservers(smallAreas, sheet, [], [three[1]!]))).toEqual([['E_NOT_INVITED', '/observers/0/group']]);
    expect(codesOf(joinObservers(smallAreas, sheet, [community], [three[1]!]))).toEqual([['E_NOT_INVITED', '/observers/0/group']]);
  });

  it('takes in nobody about somebody else, or from another version', () => {
    const other = inviteObserver(smallAreas, { subject: 'm-2', group: 'officers' });
    expect(codesOf(joinObservers(smallAreas, sheet, [invitation], [handedIn('f-1', other)]))).toEqual([['E_SUBJECT_OTHER', '/observers/0/subject']]);
    expect(codesOf(joinObservers(smallAreas, sheet, [other], []))).toEqual([['E_SUBJECT_OTHER', '/invitations/0/subject']]);
    const later = { ...smallAreas, version: '1.2.0' };
    expect(codesOf(joinObservers(later, { ...sheet, version: '1.2.0' }, [invitation], []))).toEqual([['E_FRAMEWORK_OTHER', '/invitations/0/framework']]);
    const changed = { ...smallAreas, title: 'Another title' };
    expect(codesOf(joinObservers(changed, sheet, [], [three[1]!]))).toContainEqual(['E_CONTENT_OTHER', '/observers/0/framework/hash']);
    const { version: _version, ...unsaid } = sheet;
    expect(codesOf(joinObservers(smallAreas, unsaid, [invitation], []))).toEqual([['E_MISSING', '/sheet/version']]);
  });

  it('takes in nobody twice, in whatever letters or group, and not the person themselves', () => {
    expect(codesOf(joinObservers(smallAreas, sheet, [invitation], [handedIn('f-1'), handedIn('F-1')]))).toEqual([['E_DUPLICATE', '/observers/1/id']]);
    expect(codesOf(joinObservers(smallAreas, sheet, [invitation, community], [handedIn('f-1'), handedIn('f-1', community)]))).toEqual([['E_DUPLICATE', '/observers/1/id']]);
    const joined = joinObservers(smallAreas, sheet, [invitation], three);
    expect(codesOf(joinObservers(smallAreas, joined.ok ? joined.sheet : sheet, [invitation], [three[1]!]))).toContainEqual(['E_DUPLICATE', '/observers/0/id']);
    expect(codesOf(joinObservers(smallAreas, sheet, [invitation], [resealed(handedIn('f-1'), { id: 'M-1' })]))).toContainEqual(['E_OWN_OBSERVER', '/observers/0/id']);
  });

  it('takes in no answer that the question set does not know, or that was not asked of this person', () => {
    const wrong = resealed(handedIn('f-1'), { answers: { li1: 9, zz: 3, li2: 'needToKnowMore' } });
    expect(codesOf(joinObservers(smallAreas, sheet, [invitation], [three[1]!, resealed(wrong, { id: 'f-9' })]))).toEqual([
      ['E_LEVEL_RANGE', '/observers/1/answers/li1'], ['E_UNKNOWN_ITEM', '/observers/1/answers/zz'], ['E_NON_ANSWER', '/observers/1/answers/li2'],
    ]);
    const without: AnswerSheet = { ...sheet, facts: { localBudget: 'no' }, answers: { li1: 4, li2: 4 } };
    expect(codesOf(joinObservers(smallAreas, without, [invitation], [three[1]!]))).toEqual([['E_NOT_ASKED', '/observers/0/answers/me3']]);
  });

  it('tells everything that is wrong, of everybody, at once', () => {
    const damaged = { ...handedIn('f-8'), answers: { li1: 1 } };
    const codes = codesOf(joinObservers(smallAreas, sheet, [inviteObserver(smallAreas, { subject: 'm-2', group: 'officers' })], [three[0]!, damaged]));
    expect(codes).toEqual([
      ['E_SUBJECT_OTHER', '/invitations/0/subject'], ['E_NOT_INVITED', '/observers/0/group'], ['E_DAMAGED', '/observers/1/seal'], ['E_NOT_INVITED', '/observers/1/group'],
    ]);
  });

  it('reads the sheet first', () => {
    expect(codesOf(joinObservers(smallAreas, { ...sheet, answers: { li1: 9 } }, [invitation], three))).toEqual([['E_LEVEL_RANGE', '/sheet/answers/li1']]);
  });
});
