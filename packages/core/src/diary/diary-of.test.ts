import { describe, expect, it } from 'vitest';
import type { AttemptEvent } from '../attempt/events.ts';
import type { Attempt } from '../flow/live-attempt.ts';
import { councillorRoles, publicMeetingReadiness } from '../frameworks/index.ts';
import { steadyAna, walkTo } from '../testing/persona.ts';
import { diaryFile } from './diary-file.ts';
import { diaryOf } from './diary-of.ts';

const today = '2026-03-02';
const stamp = '2026-03-02T10:00:00Z';
const own = 'Sit in with Mrs Okafor’s surgery';
const step = (rest: object) => ({ for: [], owner: 'Me', by: '2026-04-01', measure: 'Done', reviewOn: '2026-05-01', ...rest });

function planned(): Attempt {
  const attempt = walkTo(councillorRoles, councillorRoles.flow.find(({ kind }) => kind === 'plan')?.id);
  attempt.send({ type: 'plan.agreed', steps: [step({ action: 'da5' }), step({ own, by: '2026-03-20' })] });
  expect(attempt.view().doing).toBe('following');
  return attempt;
}

function fileOf(attempt: Attempt, options: { readonly plain?: boolean } = {}): string {
  const record = attempt.record();
  if (record === null) throw new Error('nothing is recorded');
  return diaryFile(diaryOf(attempt.view(), { today }), record, { stamp, ...options });
}

const uidsOf = (file: string): readonly string[] => [...file.matchAll(/^UID:(.*)\r$/gm)].map(([, uid = '']) => uid);

describe('the diary of a plan', () => {
  it('has each step and each day to look again, soonest first', () => {
    expect(diaryOf(planned().view(), { today }).map(({ id, on }) => [id, on])).toEqual([
      ['step/own-2', '2026-03-20'], ['step/da5', '2026-04-01'], ['review/da5', '2026-05-01'], ['review/own-2', '2026-05-01'],
    ]);
  });

  it('leaves out what is done and what is past, and all of it once the plan is closed', () => {
    const attempt = planned();
    attempt.send({ type: 'step.done', step: 1, on: '2026-03-10' });
    expect(diaryOf(attempt.view(), { today }).map(({ id }) => id)).toEqual(['step/da5', 'review/da5', 'review/own-2']);
    expect(diaryOf(attempt.view(), { today: '2026-04-02' }).map(({ id }) => id)).toEqual(['review/da5', 'review/own-2']);
    attempt.send({ type: 'follow-up.closed', on: '2026-03-11' });
    expect(diaryOf(attempt.view(), { today })).toEqual([]);
  });

  it('can be without a word of what was planned', () => {
    expect(fileOf(planned())).toContain('Mrs Okafor');
    const bare = fileOf(planned(), { plain: true });
    expect(bare).not.toMatch(/Okafor|surgery|da5/i);
    expect(bare).toContain(':A step of my plan');
    expect(uidsOf(bare)).toEqual(uidsOf(fileOf(planned())));
  });

  it('goes by the same names after a change, so that a second file replaces the first', () => {
    const attempt = planned();
    const before = uidsOf(fileOf(attempt));
    const again: AttemptEvent = { type: 'plan.agreed', steps: [step({ own, by: '2026-03-25' }), step({ action: 'da5', by: '2026-04-09' })] };
    expect(attempt.send(again)).toBe(true);
    const after = fileOf(attempt);
    const [, da5Before] = before;
    expect(uidsOf(after)).toContain(da5Before);
    expect(new Set(uidsOf(after)).size).toBe(4);
    const numbers = [...`${fileOf(planned())}${after}`.matchAll(/^SEQUENCE:(\d+)\r$/gm)].map(([, number]) => Number(number));
    expect(numbers.at(-1)).toBeGreaterThan(numbers[0] ?? Infinity);
  });

  it('tells nobody whose it is', () => {
    expect(fileOf(planned())).not.toContain('ana');
    const other = walkTo(councillorRoles, councillorRoles.flow.find(({ kind }) => kind === 'plan')?.id, { ...steadyAna, respondent: 'bo' });
    other.send({ type: 'plan.agreed', steps: [step({ action: 'da5' })] });
    expect(uidsOf(fileOf(planned())).filter((uid) => uidsOf(fileOf(other)).includes(uid))).toEqual([]);
  });

  it('is in Welsh for who reads Welsh', () => {
    expect(diaryOf(planned().view(), { today, language: 'cy' })[0]?.plain).toBe('Cam o’m cynllun');
  });
});

describe('the diary of somebody getting ready', () => {
  const about = walkTo(publicMeetingReadiness, publicMeetingReadiness.flow.find(({ kind }) => kind === 'beside')?.id).view();

  it('has what to put in place, the meeting, and the talk after it on a working day', () => {
    const days = diaryOf(about, { today, bankHolidays: ['2026-03-24'] });
    expect(days.filter(({ kind }) => kind === 'support').length).toBeGreaterThan(5);
    expect(days.find(({ kind }) => kind === 'meeting')).toMatchObject({ on: '2026-03-23', title: 'The public meeting' });
    const debrief = days.find(({ kind }) => kind === 'debrief');
    expect(debrief?.on).not.toBe('2026-03-24');
    expect((debrief?.on ?? '') > '2026-03-23').toBe(true);
    expect(days.map(({ on }) => on)).toEqual(days.map(({ on }) => on).toSorted());
  });

  it('leaves out what there is no time left for, and what is in place', () => {
    const late = diaryOf(about, { today: '2026-03-22' });
    expect(late.filter(({ kind, on }) => kind === 'support' && on < '2026-03-22')).toEqual([]);
    const done = walkTo(publicMeetingReadiness, publicMeetingReadiness.flow.find(({ kind }) => kind === 'decision')?.id).view();
    expect(diaryOf(done, { today }).filter(({ kind }) => kind === 'support')).toEqual([]);
  });

  it('says when what they may do ends', () => {
    const standing = walkTo(publicMeetingReadiness, publicMeetingReadiness.flow.find(({ kind }) => kind === 'standing')?.id).view();
    if (standing.standing === null) throw new Error('not standing');
    expect(diaryOf(standing, { today }).find(({ kind }) => kind === 'ends')?.on).toBe(standing.standing.until);
  });
});
