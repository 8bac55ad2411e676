import { describe, expect, it } from 'vitest';
import { councillorRoles } from '../frameworks/councillor-roles/framework.ts';
import { leadershipPoints } from '../frameworks/leadership-points/framework.ts';
import { publicMeetingReadiness } from '../frameworks/public-meeting-readiness/framework.ts';
import { councillorQuickScan } from '../frameworks/councillor-quick-scan/framework.ts';
import { assessor, confidentBea, manager, newCai, steadyAna, walkTo } from '../testing/persona.ts';
import { localise } from '../framework/localise.ts';
import { scoreAttempt } from '../scoring/score-attempt.ts';
import { answersOf } from './answers-of.ts';
import { startAttempt, takeUpAttempt } from './live-attempt.ts';
import { outline } from './outline.ts';

const ana = { respondent: 'ana', startedOn: '2026-03-02', seed: 7 };
const all = [councillorRoles, leadershipPoints, publicMeetingReadiness, councillorQuickScan];

describe.each(all)('$id', (framework) => {
  it.each([steadyAna, confidentBea, newCai])('is finished by $respondent', (persona) => {
    expect(walkTo(framework, undefined, persona).view().doing).toBe('closed');
  });
  it.each(framework.flow.map(({ id }) => id))('reaches %s', (stage) => {
    expect(walkTo(framework, stage).view().stage?.id).toBe(stage);
  });
  it('is taken up where it was left, at every stage', () => {
    for (const { id } of framework.flow.slice(1)) {
      const left = walkTo(framework, id);
      const taken = takeUpAttempt(framework, JSON.parse(JSON.stringify(left.record())));
      expect(taken.view().memory).toEqual(left.view().memory);
      expect(taken.view().doing).toBe(left.view().doing);
      expect(taken.record()).toEqual(left.record());
    }
  });
  it('can be left at any stage, and forgets everything but a decision', () => {
    for (const { id } of framework.flow) {
      const attempt = walkTo(framework, id);
      const decided = attempt.view().memory.decided;
      expect(attempt.send({ type: 'attempt.withdrawn' })).toBe(true);
      expect(attempt.view()).toMatchObject({ doing: 'closed', isWithdrawn: true });
      expect(attempt.view().memory).toMatchObject({ facts: {}, responses: {}, raters: {}, checks: {}, scenarios: {}, causes: {}, plan: null, comment: null, meetings: [] });
      expect(attempt.view().memory.decided?.outcome).toBe(decided?.outcome);
      const record = attempt.record();
      if (record === null) continue;
      expect(record.body.journal.map(({ event }) => event.type)).toEqual(['attempt.withdrawn']);
      expect(takeUpAttempt(framework, record).view().memory.decided?.outcome).toBe(decided?.outcome);
    }
  });
  it('is drawn', () => { expect(`\n${outline(framework)}\n`).toMatchSnapshot(); });
});

describe('before you start', () => {
  it('records nothing and takes no answer until it is agreed to', () => {
    const attempt = startAttempt(councillorQuickScan, ana);
    expect(attempt.send({ type: 'item.answered', item: 'scan/brokering', response: { choice: 'strength' } })).toBe(false);
    expect(attempt.refusal()?.code).toBe('E_EVENT_NOT_NOW');
    expect(attempt.record()).toBeNull();
    expect(attempt.send({ type: 'attempt.withdrawn' })).toBe(true);
    expect(attempt.record()).toBeNull();
  });
  it('refuses an event nobody knows, by name', () => {
    const attempt = startAttempt(councillorQuickScan, ana);
    // @ts-expect-error a host without types may send anything
    expect(attempt.send({ type: 'toString' })).toBe(false);
    expect(attempt.refusal()?.code).toBe('E_EVENT_UNKNOWN');
  });
});

describe('taking everything back', () => {
  it('forgets even which dates were read out', () => {
    const attempt = walkTo(councillorRoles, 'follow-up');
    attempt.send({ type: 'date.read', today: '2028-01-01' });
    attempt.send({ type: 'attempt.withdrawn' });
    expect(attempt.view().memory.today).toBe('2026-03-02');
  });
});

describe('choosing what to look at', () => {
  it('asks only what was chosen, and lets more be added later without losing anything', () => {
    const attempt = walkTo(councillorRoles, 'profile', { ...steadyAna, areas: ['place-shaper'] });
    const { memory, parts } = attempt.view();
    expect(Object.keys(memory.responses)).toEqual(['place-shaper/ps1', 'place-shaper/ps2', 'place-shaper/ps3', 'place-shaper/ps4']);
    expect(parts.filter(({ status }) => status === 'not-chosen')).toHaveLength(9);
    expect(attempt.send({ type: 'areas.chosen', stage: 'roles', areas: ['place-shaper', 'community-advocate'] })).toBe(true);
    expect(attempt.view().open.map(({ id }) => id)).toEqual(['community-advocate']);
    for (const { id } of attempt.view().open[0]?.items ?? []) attempt.send({ type: 'item.answered', item: id, response: { level: 4 } });
    attempt.send({ type: 'part.submitted', part: 'community-advocate' });
    expect(attempt.view().stage?.id).toBe('profile');
    expect(attempt.view().memory.responses['place-shaper/ps1']).toEqual({ level: 3 });
  });
});

describe('areas', () => {
  const finishAreas = () => {
    const attempt = walkTo(leadershipPoints, 'individually');
    return { attempt, fill: (part: string) => {
      for (const { id } of attempt.view().open.find((open) => open.id === part)?.items ?? []) attempt.send({ type: 'item.answered', item: id, response: { level: 3 } });
      return attempt.send({ type: 'part.submitted', part });
    } };
  };
  it('are open together, each finished on its own, and the joint step waits for all three', () => {
    const { attempt, fill } = finishAreas();
    expect(attempt.view().open.map(({ id }) => id)).toEqual(['outcomes', 'interests', 'emotions']);
    fill('interests');
    fill('emotions');
    expect(attempt.view().open.map(({ id }) => id)).toEqual(['outcomes']);
    expect(attempt.send({ type: 'item.answered', item: 'joint/jj1', response: { level: 3 } })).toBe(false);
    fill('outcomes');
    expect(attempt.view().stage?.id).toBe('joint');
  });
  it('must be whole: a blank is named and still waited for', () => {
    const attempt = walkTo(leadershipPoints, 'individually');
    attempt.send({ type: 'part.submitted', part: 'outcomes' });
    attempt.send({ type: 'part.submitted', part: 'outcomes' });
    const outcomes = attempt.view().open.find(({ id }) => id === 'outcomes');
    expect(outcomes).toMatchObject({ blanksNamed: true, whole: true, blanks: ['outcomes/jo1', 'outcomes/jo2', 'outcomes/jo3'] });
  });
  it('makes the joint step due again when one is reopened, and keeps every answer', () => {
    const attempt = walkTo(leadershipPoints, 'summary');
    const before = attempt.view().memory.responses;
    expect(attempt.send({ type: 'part.reopened', part: 'interests' })).toBe(true);
    expect(attempt.view().open.map(({ id }) => id)).toEqual(['interests']);
    attempt.send({ type: 'part.submitted', part: 'interests' });
    expect(attempt.view().stage?.id).toBe('joint');
    attempt.send({ type: 'part.submitted', part: 'joint' });
    expect(attempt.view().stage?.id).toBe('summary');
    expect(attempt.view().memory.responses).toEqual(before);
  });
});

describe('what a screen offers', () => {
  it('is the non-answers that would be taken, and no other', () => {
    const attempt = walkTo(publicMeetingReadiness, 'getting-ready');
    const offered = (id: string) => attempt.view().open.flatMap(({ items }) => items).find((item) => item.id === id)?.nonAnswers.map((rule) => rule.id);
    expect(offered('self-check/rd1a')).toEqual(['needToKnowMore', 'preferNotToSay']);
    expect(offered('self-check/rd9a')).toEqual(['notMyRole', 'needToKnowMore', 'preferNotToSay']);
    expect(offered('observed/rd9a')).toEqual(['notMyRole', 'notSeen', 'preferNotToSay']);
    expect(offered('self-check/comfort-zone')).toEqual([]);
  });
  it('is worded in the language of the framework it is shown in', () => {
    const attempt = walkTo(councillorQuickScan, 'scan');
    const { id, key } = { id: 'scan', key: 'flow.scan.title' };
    const welsh = localise({ ...councillorQuickScan, translations: { cy: { [key]: { text: 'Deg cwestiwn', of: 'Ten quick questions', status: 'draft' } } } }, 'cy').framework;
    expect(attempt.view().in(welsh).open.find((part) => part.id === id)?.title).toBe('Deg cwestiwn');
    expect(attempt.view().in(welsh).memory).toBe(attempt.view().memory);
  });
});

describe('answers while somebody is answering', () => {
  it('may be taken for one competency alone, and come to the same score', () => {
    const attempt = walkTo(publicMeetingReadiness, 'decision');
    const only = ['plain-explanation'];
    const [all, alone] = [answersOf(publicMeetingReadiness, attempt.view().memory), answersOf(publicMeetingReadiness, attempt.view().memory, only)];
    expect(Object.keys(alone.responses)).toEqual(['rd8a', 'rd8b', 'rd8c']);
    expect(alone.raters.map(({ responses }) => Object.keys(responses))).toEqual([['rd8a', 'rd8b', 'rd8c']]);
    expect(scoreAttempt(publicMeetingReadiness, alone, { only })).toEqual(scoreAttempt(publicMeetingReadiness, all, { only }));
  });
  it('count no competency as chosen that is not asked for', () => {
    const { memory } = walkTo(councillorRoles, 'profile').view();
    expect([...answersOf(councillorRoles, memory, ['brokering']).chosen ?? []]).toEqual(['brokering']);
  });
});

describe('blanks', () => {
  it('are named once and may then stay', () => {
    const attempt = walkTo(councillorRoles, 'roles', { ...steadyAna, areas: ['brokering'] });
    attempt.send({ type: 'areas.chosen', stage: 'roles', areas: ['place-shaper'] });
    attempt.send({ type: 'part.submitted', part: 'place-shaper' });
    expect(attempt.view().open[0]).toMatchObject({ id: 'place-shaper', blanksNamed: true, blanks: ['place-shaper/ps1', 'place-shaper/ps2', 'place-shaper/ps3', 'place-shaper/ps4'] });
    attempt.send({ type: 'part.submitted', part: 'place-shaper' });
    expect(attempt.view().stage?.id).toBe('soft-skills');
  });
});

describe('facts', () => {
  it.each([['chief-executive', 26], ['senior-officer', 24], ['leadership', 12], ['member', 10]])('put to %s %i items of the points', (identity, count) => {
    const attempt = walkTo(leadershipPoints, 'points', { ...steadyAna, facts: { identity } });
    expect(attempt.view().open[0]?.items).toHaveLength(count);
  });
  it('put no question on local money to someone who has none', () => {
    const attempt = walkTo(councillorRoles, 'roles', { ...steadyAna, facts: { localBudget: 'no' } });
    expect(attempt.view().doing).toBe('choosing');
    attempt.send({ type: 'areas.chosen', stage: 'roles', areas: ['place-shaper'] });
    expect(attempt.send({ type: 'item.answered', item: 'place-shaper/ps4', response: { level: 3 } })).toBe(false);
  });
});

describe('getting ready', () => {
  it('keeps the supports open beside the rest, and they hold nothing up', () => {
    const attempt = walkTo(publicMeetingReadiness, 'getting-ready');
    expect(attempt.view().open.map(({ id }) => id)).toEqual(['supports', 'self-check', 'scenarios', 'observed']);
    for (const part of ['self-check', 'scenarios']) for (let i = 0; i < 2; i++) attempt.send({ type: 'part.submitted', part });
    for (let i = 0; i < 2; i++) attempt.send({ type: 'part.submitted', part: 'observed', by: assessor });
    expect(attempt.view().stage?.id).toBe('decision');
  });
  it('keeps the supports open while a decision is awaited, and closes them with it', () => {
    const attempt = walkTo(publicMeetingReadiness, 'decision', steadyAna);
    const later = { type: 'check.settled', check: 'sp8', as: 'open' } as const;
    expect(attempt.view()).toMatchObject({ doing: 'deciding', open: [{ id: 'supports', kind: 'checklist', mine: true }] });
    expect(attempt.view().parts.find(({ id }) => id === 'supports')).toMatchObject({ open: true, answered: 10 });
    expect(attempt.send(later)).toBe(true);
    expect(attempt.send({ type: 'check.settled', check: 'sp8', as: 'done', on: '2026-03-06' })).toBe(true);
    expect(attempt.send({ type: 'check.settled', check: 'sp8', as: 'notNeeded' })).toBe(false);
    expect(attempt.view().memory.checks['sp8']).toEqual({ as: 'done', on: '2026-03-06' });
    expect(takeUpAttempt(publicMeetingReadiness, attempt.record()).view().memory.checks['sp8']).toEqual({ as: 'done', on: '2026-03-06' });
    attempt.send({ type: 'decision.made', outcome: 'READY', by: manager, on: '2026-03-07' });
    expect(attempt.view()).toMatchObject({ doing: 'planning', open: [] });
    expect(attempt.send(later)).toBe(false);
  });
  it('lets only an assessor, and never the officer, answer what is observed', () => {
    const attempt = walkTo(publicMeetingReadiness, 'getting-ready');
    const event = { type: 'item.answered', item: 'observed/rd3a', response: { level: 3 } } as const;
    expect(attempt.send(event)).toBe(false);
    expect(attempt.send({ ...event, by: { id: 'ana', role: 'assessor' } })).toBe(false);
    expect(attempt.send({ ...event, by: manager })).toBe(false);
    expect(attempt.send({ ...event, by: assessor })).toBe(true);
    expect(attempt.view(assessor).open.find(({ id }) => id === 'observed')?.items.find(({ id }) => id === 'observed/rd3a')?.response).toEqual({ level: 3 });
  });
  it('refuses "not my role" where it must be seen', () => {
    const attempt = walkTo(publicMeetingReadiness, 'getting-ready');
    expect(attempt.send({ type: 'item.answered', item: 'self-check/rd1a', response: { none: 'notMyRole' } })).toBe(false);
    expect(attempt.send({ type: 'item.answered', item: 'self-check/rd9a', response: { none: 'notMyRole', reason: 'no minutes' } })).toBe(true);
  });
});

describe('a decision', () => {
  const made = { type: 'decision.made', outcome: 'READY', by: manager, on: '2026-03-07' } as const;
  it('is never made on one’s own attempt, nor by just anybody', () => {
    const attempt = walkTo(publicMeetingReadiness, 'decision');
    expect(attempt.send({ ...made, by: { id: 'ana', role: 'manager' } })).toBe(false);
    expect(attempt.send({ ...made, by: assessor })).toBe(false);
    expect(attempt.send(made)).toBe(true);
  });
  it('never lets anybody through on their own word alone', () => {
    const attempt = walkTo(publicMeetingReadiness, 'getting-ready');
    for (const part of ['self-check', 'scenarios']) for (let i = 0; i < 2; i++) attempt.send({ type: 'part.submitted', part });
    for (let i = 0; i < 2; i++) attempt.send({ type: 'part.submitted', part: 'observed', by: assessor });
    expect(attempt.send(made)).toBe(false);
    expect(attempt.send({ ...made, outcome: 'NOT_ASSESSED' })).toBe(true);
    expect(attempt.view().open.map(({ id }) => id)).toEqual(['supports', 'observed']);
  });
  it('against what was proposed needs a reason', () => {
    const attempt = walkTo(publicMeetingReadiness, 'decision');
    expect(attempt.send({ ...made, proposed: 'NOT_YET' })).toBe(false);
    expect(attempt.send({ ...made, proposed: 'NOT_YET', reason: 'Seen twice since.' })).toBe(true);
  });
  it('goes back to the supports and to practice when it is "not yet"', () => {
    const attempt = walkTo(publicMeetingReadiness, 'decision');
    attempt.send({ ...made, outcome: 'NOT_YET' });
    expect(attempt.view().open.map(({ id }) => id)).toEqual(['supports', 'observed']);
  });
  it('to speak beside a colleague names the colleague, who then stands beside', () => {
    const attempt = walkTo(publicMeetingReadiness, 'decision');
    expect(attempt.send({ ...made, outcome: 'READY_WITH_SUPPORT' })).toBe(false);
    expect(attempt.send({ ...made, outcome: 'READY_WITH_SUPPORT', beside: 'ana' })).toBe(false);
    expect(attempt.send({ ...made, outcome: 'READY_WITH_SUPPORT', beside: 'dee' })).toBe(true);
    attempt.send({ type: 'plan.agreed', steps: [], none: 'Ready enough.' });
    expect(attempt.send({ type: 'meeting.held', on: '2026-03-20' })).toBe(false);
    expect(attempt.send({ type: 'meeting.held', on: '2026-03-20', beside: 'dee' })).toBe(true);
  });
  it('may be commented on by the officer, who may ask for a second assessor and name an adjustment', () => {
    const attempt = walkTo(publicMeetingReadiness, 'standing');
    expect(attempt.send({ type: 'comment.made', text: 'I would like to be watched once more.' })).toBe(true);
    expect(attempt.send({ type: 'second-assessor.asked' })).toBe(true);
    expect(attempt.send({ type: 'adjustment.named', text: 'A seat near the door.' })).toBe(true);
    expect(attempt.view().memory).toMatchObject({ secondAssessorAsked: true, adjustment: 'A seat near the door.' });
  });
});

describe('a standing', () => {
  it('holds until its date and not a day less, with a debrief due in five working days', () => {
    const attempt = walkTo(publicMeetingReadiness, 'standing', steadyAna, { bankHolidays: ['2026-04-03', '2026-04-06'] });
    expect(attempt.view().standing).toMatchObject({ until: '2027-03-07', debriefDue: null });
    expect(attempt.send({ type: 'meeting.held', on: '2026-04-01' })).toBe(true);
    expect(attempt.view().standing?.debriefDue).toBe('2026-04-10');
    expect(attempt.send({ type: 'meeting.held', on: '2026-04-02' })).toBe(false);
    expect(attempt.send({ type: 'debrief.held', on: '2026-04-03' })).toBe(true);
    attempt.send({ type: 'date.read', today: '2027-03-06' });
    expect(attempt.view().doing).toBe('standing');
    attempt.send({ type: 'date.read', today: '2027-03-07' });
    expect(attempt.view()).toMatchObject({ doing: 'closed', standing: null });
  });
  it('lapses after a serious incident', () => {
    const attempt = walkTo(publicMeetingReadiness, 'standing');
    expect(attempt.send({ type: 'incident.reported', on: '2026-05-01' })).toBe(true);
    expect(attempt.view().standing).toBeNull();
  });
});
