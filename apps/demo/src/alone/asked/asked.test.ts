import { takeUpAttempt, type Framework } from '@guildhall/core';
import { answersOf } from '@guildhall/core/flow';
import { frameworks } from '@guildhall/core/frameworks';
import { invitationOf, invitationText, inviteObserver, isAskedOfOthers, observedBy, observerAnswers, observerFrameworkId, type AskedBefore, type InvitedGroup } from '@guildhall/core/raters';
import { steadyAna, walkTo } from '@guildhall/core/testing';
import { describe, expect, it } from 'vitest';
import { beginObserving } from './begin-observing.ts';
import { openCameBack, type Chosen } from './read-files.ts';
import { readInvited } from './read-invited.ts';

const set = frameworks.find(isAskedOfOthers);
if (set === undefined) throw new Error('there is none');
const subject = '0k3x9f0a7bq1z';
const invitation = inviteObserver(set, { subject, group: 'officers' });

function observed(group: InvitedGroup): Framework {
  const found = observedBy(frameworks, { id: observerFrameworkId(set as Framework, group), version: (set as Framework).version });
  if (found === undefined) throw new Error('there is none');
  return found.framework;
}

function handedIn(own: string, group: InvitedGroup = 'officers', about = subject): Chosen {
  const asks = inviteObserver(set as Framework, { subject: about, group });
  const got = observerAnswers(asks, walkTo(observed(group), undefined, { ...steadyAna, respondent: `${own}~${about}`, answer: () => 4 }).view());
  if (!got.ok) throw new Error(JSON.stringify(got.findings));
  return { name: `${own}.json`, text: JSON.stringify(got.observer) };
}

const asker = { framework: set, answers: answersOf(set, walkTo(set, undefined, { ...steadyAna, respondent: subject }).view().memory), respondent: subject, seed: 7, before: [] as readonly AskedBefore[] };
const three = ['a', 'b', 'c'].map((own) => handedIn(own));
const whyNot = (files: readonly Chosen[]) => { const got = openCameBack(files, asker); return got.ok ? [] : got.wrong.map(({ file, why }) => `${file} ${why.replace('alone.asked.wrong.', '')}`); };

describe('an invitation', () => {
  it('is read from its file and from its text', () => {
    for (const given of [JSON.stringify(invitation), ` ${JSON.stringify(invitation, null, 2)}\n`, invitationText(invitation), `Please: ${invitationText(invitation)}`]) {
      expect(readInvited(given, frameworks)).toMatchObject({ ok: true, invitation, asks: { id: observerFrameworkId(set, 'officers') }, of: { id: set.id } });
    }
  });

  it('is refused in words where it is something else, changed, newer, or of questions that are not here', () => {
    const why = (given: string) => { const got = readInvited(given, frameworks); return got.ok ? 'read' : got.why.replace('alone.was.wrong.', ''); };
    expect(why('{')).toBe('notOne');
    expect(why('Hello')).toBe('notOne');
    expect(why(three[0]?.text ?? '')).toBe('notOne');
    expect(why(JSON.stringify({ ...invitation, group: 'community' }))).toBe('damaged');
    expect(why(JSON.stringify({ ...invitation, format: 'guildhall/invitation@2' }))).toBe('newer');
    expect(readInvited(JSON.stringify(invitation), frameworks.filter((framework) => framework !== set))).toEqual({ ok: false, why: 'alone.was.wrong.otherSet' });
  });

  it('is found again in the record of whoever answers it, and nowhere else', () => {
    const record = beginObserving(invitation, observed('officers'), '2026-03-02');
    const attempt = takeUpAttempt(observed('officers'), JSON.parse(JSON.stringify(record)) as unknown);
    expect(attempt.view().doing).toBe('answering');
    expect(invitationOf(frameworks, record.framework, record.body.respondent)).toEqual(invitation);
    expect(beginObserving(invitation, observed('officers'), '2026-03-02').body.respondent).not.toBe(record.body.respondent);
  });
});

describe('the files that came back', () => {
  it('are shown together, by group', () => {
    const got = openCameBack(three, asker);
    expect(got.ok && got.shown.raters.competencies.every(({ groups }) => groups.length === 1 && groups[0]?.raters === 3)).toBe(true);
  });

  it('never show one file, or two', () => {
    for (const few of [three.slice(0, 1), three.slice(0, 2)]) {
      const got = openCameBack(few, asker);
      expect(got.ok && got.shown.raters.competencies.every(({ groups, others }) => groups.length === 0 && others === null)).toBe(true);
    }
  });

  it('are refused together, and each that does not fit is named with its reason', () => {
    expect(whyNot([...three, handedIn('d', 'officers', 'somebody-else')])).toEqual(['d.json otherPerson']);
    expect(whyNot([...three, { ...handedIn('a'), name: 'again.json' }])).toEqual(['again.json twice']);
    expect(whyNot([...three, { name: 'x.json', text: three[0]?.text.replace(':4', ':5') ?? '' }])).toEqual(['x.json damaged']);
    expect(whyNot([{ name: 'x.json', text: 'Hello' }, { name: 'y.json', text: JSON.stringify(invitation) }])).toEqual(['x.json notOne', 'y.json notOne']);
    expect(whyNot([{ name: 'x.json', text: (three[0]?.text ?? '').replace('observer@1', 'observer@2') }])).toEqual(['x.json newer']);
    expect(whyNot(Array.from({ length: 101 }, () => ({ name: 'x', text: '' })))).toEqual(['101 many']);
  });

  it('are refused where they answer other questions', () => {
    const other = frameworks.find((framework) => framework !== set && isAskedOfOthers(framework));
    if (other === undefined) throw new Error('there is none');
    const got = openCameBack(three, { ...asker, framework: other, answers: answersOf(other, walkTo(other).view().memory) });
    expect(got.ok ? [] : got.wrong.map(({ why }) => why)).toEqual(['alone.asked.wrong.otherSet', 'alone.asked.wrong.otherSet', 'alone.asked.wrong.otherSet']);
  });
});
