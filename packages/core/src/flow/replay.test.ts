import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { sealAttempt } from '../attempt/envelope.ts';
import type { AttemptError } from '../errors/errors.ts';
import { councillorRoles, frameworks, publicMeetingReadiness } from '../frameworks/index.ts';
import { walkTo } from '../testing/persona.ts';
import { flowChartOf, statesIn } from './flow-chart.ts';
import { startAttempt, takeUpAttempt, type Attempt } from './live-attempt.ts';
import { replayOf } from './replay.ts';

const envelopeOf = (attempt: Attempt) => attempt.record() ?? expect.unreachable('nothing was recorded');

/** The same as far as a screen goes: what is being done, and all that is remembered. */
const gist = ({ doing, stage, memory, open, parts }: ReturnType<Attempt['view']>) =>
  ({ doing, stage: stage?.id, memory, open: open.map(({ id, blanks }) => [id, blanks]), parts });

describe.each(frameworks.map((framework) => [framework.id, framework] as const))('stepping through %s', (_, framework) => {
  const stored = envelopeOf(walkTo(framework));
  const replay = replayOf(framework, stored);
  const ids = new Set(statesIn(flowChartOf(framework)).map(({ id }) => id));

  it('shows after each entry what an attempt with only that much in its journal shows (S15)', () => {
    const { body } = stored;
    fc.assert(fc.property(fc.array(fc.integer({ min: 0, max: body.journal.length }), { minLength: 1, maxLength: 6 }), (steps) => {
      for (const seq of steps) {
        const prefix = seq === 0 ? startAttempt(framework, { respondent: body.respondent, startedOn: body.startedOn, seed: body.seed }) : takeUpAttempt(framework, sealAttempt(framework, { ...body, journal: body.journal.slice(0, seq) }));
        expect(gist(replay.at(seq).view)).toEqual(gist(prefix.view()));
      }
    }), { numRuns: 12 });
  });

  it('is always in boxes that are drawn, and in one stage until the end', () => {
    for (let seq = 0; seq <= replay.journal.length; seq += 1) {
      const { here, standing, view, takes } = replay.at(seq);
      expect([...here, ...standing.keys()].filter((id) => !ids.has(id))).toEqual([]);
      const stages = framework.flow.map(({ id }) => standing.get(`${framework.id}/${id}`));
      const place = view.stage === null ? framework.flow.length : framework.flow.findIndex(({ id }) => id === view.stage?.id);
      expect(stages).toEqual(framework.flow.map((_each, i) => (i < place ? 'done' : i === place ? 'here' : 'later')));
      const next = replay.journal[seq]?.event.type;
      expect([next, next === undefined || takes.includes(next)]).toEqual([next, true]);
    }
  });

  it('changes nothing that is stored, and does the same each time', () => {
    const before = JSON.stringify(stored);
    const seen = [3, 0, 3].map((seq) => gist(replay.at(seq).view));
    expect(seen[2]).toEqual(seen[0]);
    expect(JSON.stringify(stored)).toBe(before);
  });
});

it('says which parts are open side by side, which are done and which were set aside', () => {
  const areas = councillorRoles.flow.flatMap((stage) => (stage.kind === 'areas' ? stage.areas.map(({ id }) => id) : []));
  const [first = '', second = '', third = ''] = areas;
  const attempt = walkTo(councillorRoles, 'roles');
  attempt.send({ type: 'areas.chosen', stage: 'roles', areas: [first, second] });
  attempt.send({ type: 'part.submitted', part: first });
  attempt.send({ type: 'part.submitted', part: first });
  const { standing } = replayOf(councillorRoles, attempt.record()).at(attempt.record()?.body.journal.length ?? 0);
  expect([first, second, third].map((id) => standing.get(`councillor-roles/roles/open/${id}`))).toEqual(['done', 'here', 'set-aside']);
});

it('begins at the beginning where nothing was recorded yet', () => {
  const replay = replayOf(councillorRoles, null);
  expect(replay.journal).toEqual([]);
  const { view, entry, here } = replay.at(0);
  expect([view.doing, entry, [...here].at(-1)]).toEqual(['agreeing', null, 'councillor-roles/before-you-start/agreement-due']);
});

it('after everything was taken back it has passed nothing', () => {
  const attempt = walkTo(councillorRoles, 'profile');
  attempt.send({ type: 'attempt.withdrawn' });
  const { here, standing, takes } = replayOf(councillorRoles, attempt.record()).at(1);
  expect([...here].at(-1)).toBe('councillor-roles/deleted');
  expect(new Set(standing.values())).toEqual(new Set(['later']));
  expect(takes).toEqual([]);
});

it('refuses what could not have happened, a damaged file and a step that is not there', () => {
  const { body, ...rest } = envelopeOf(walkTo(councillorRoles, 'profile'));
  const [agreed, ...others] = body.journal;
  const jumbled = sealAttempt(councillorRoles, { ...body, journal: [...others, ...agreed === undefined ? [] : [agreed]].map((entry, i) => ({ ...entry, seq: i + 1 })) });
  expect(() => replayOf(councillorRoles, jumbled)).toThrow(expect.objectContaining({ code: 'E_JOURNAL' }) as AttemptError);
  expect(() => replayOf(councillorRoles, { ...rest, body: { ...body, respondent: 'someone' } })).toThrow(expect.objectContaining({ code: 'E_DAMAGED' }) as AttemptError);
  expect(() => replayOf(councillorRoles, null).at(1)).toThrow(RangeError);
});

it('knows who looks: what is put to somebody else is theirs', () => {
  const attempt = walkTo(publicMeetingReadiness, 'getting-ready');
  const replay = replayOf(publicMeetingReadiness, attempt.record());
  const mine = (as?: { readonly id: string; readonly role: string }) => replay.at(replay.journal.length, as).view.open.filter((part) => part.mine).map(({ id }) => id);
  expect(mine()).not.toContain('observed');
  expect(mine({ id: 'cy', role: 'assessor' })).toEqual(['observed']);
});

it('steps through two thousand entries quickly, in any order', () => {
  const attempt = walkTo(councillorRoles, 'roles');
  attempt.send({ type: 'areas.chosen', stage: 'roles', areas: councillorRoles.flow.flatMap((stage) => (stage.id === 'roles' && stage.kind === 'areas' ? stage.areas.map(({ id }) => id) : [])) });
  const items = attempt.view().open.flatMap((part) => part.items.map(({ id }) => id));
  for (let sent = 0; sent < 2400; sent += 1) attempt.send({ type: 'item.answered', item: items[sent % items.length] ?? '', response: { level: 1 + (sent % 3) } });
  const stored = attempt.record();
  const began = performance.now();
  const replay = replayOf(councillorRoles, stored);
  const opened = performance.now() - began;
  const steps = Array.from({ length: 200 }, (_, i) => (i * 977) % replay.journal.length);
  const slowest = Math.max(...steps.map((seq) => {
    const start = performance.now();
    replay.at(seq);
    return performance.now() - start;
  }));
  if (process.env['GUILDHALL_TELL'] !== undefined) process.stderr.write(`opened ${opened.toFixed(0)} ms, slowest step ${slowest.toFixed(1)} ms\n`);
  expect(replay.journal.length).toBeGreaterThan(2000);
  // Generous for a busy machine; measured 50 times less on a quiet one.
  expect(opened).toBeLessThan(3000);
  expect(slowest).toBeLessThan(150);
});
