import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { takeUpAttempt } from '../flow/live-attempt.ts';
import { publicMeetingReadiness as framework } from '../frameworks/index.ts';
import { manager, seededPersona, steadyAna, walkTo } from '../testing/persona.ts';
import type { Answers } from '../attempt/answers.ts';
import { gateOf, gateOfAttempt, opens } from './gate-of.ts';

const nothingYet: Answers = { facts: {}, responses: {}, raters: [], checks: {}, scenarios: {}, causes: {}, discussedFlags: [] };
const levels = (level: number): Answers['responses'] => Object.fromEntries(framework.competencies.flatMap(({ indicators }) => indicators.map(({ id }) => [id, { level }])));
const checks = Object.fromEntries(framework.checks.map(({ id }) => [id, { as: 'done' as const }]));
const watched = (level: number): Answers => ({ ...nothingYet, raters: [{ id: 'a-1', group: 'assessor', responses: levels(level) }], checks });

describe('whether somebody may speak, by answers alone', () => {
  it('says that it is a suggestion, and what is missing', () => {
    expect(gateOf({ framework, answers: nothingYet }, { on: '2026-03-02' })).toMatchObject({ basis: 'rules', status: 'NOT_ASSESSED', may: 'no' });
    expect(gateOf({ framework, answers: watched(2) }, { on: '2026-03-02' })).toEqual({ on: '2026-03-02', basis: 'rules', status: 'READY', may: 'alone', reasons: [] });
  });

  it('grows old as a decision does, and does not hold before it was given', () => {
    const on = (day: string) => gateOf({ framework, answers: watched(2), answeredOn: '2026-03-02' }, { on: day }).may;
    expect(['2026-03-01', '2026-03-02', '2027-03-01', '2027-03-02'].map(on)).toEqual(['not-begun', 'alone', 'alone', 'ended']);
  });

  it('lets through beside a colleague only where that is allowed', () => {
    expect([true, false].map((withSupport) => opens({ may: 'beside' }, { withSupport }))).toEqual([true, false]);
    expect((['no', 'ended', 'not-begun'] as const).some((may) => opens({ may }, { withSupport: true }))).toBe(false);
  });

  it('never says which way to act was chosen', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 2 ** 31 }), (seed) => {
      const persona = { ...seededPersona(seed), rating: () => 4 };
      const { reasons } = gateOfAttempt(walkTo(framework, 'decision', persona).view(), { on: '2026-03-02', flags: 'gate' });
      const flags = reasons.filter(({ code }) => code === 'FLAG_OPEN');
      expect(flags.length).toBeGreaterThan(0);
      expect(JSON.stringify(flags)).not.toMatch(/sj\d+\./);
      expect(new Set(flags.map((flag) => JSON.stringify(flag))).size).toBe(flags.length);
    }), { numRuns: 10 });
  });
});

describe('whether somebody may speak, by a decision', () => {
  const decided = (outcome: string) => walkTo(framework, 'standing', { ...steadyAna, outcome }).view();

  it('goes by what a person decided, whatever the rules suggest', () => {
    const view = decided('READY');
    const { on = '', by } = view.memory.decided ?? {};
    expect(by).toEqual(manager);
    expect(gateOfAttempt(view, { on })).toMatchObject({ basis: 'decision', status: 'READY', may: 'alone' });
    expect(gateOfAttempt(view, { on: '2019-01-01' }).may).toBe('not-begun');
    expect(gateOfAttempt(view, { on: '2031-01-01' }).may).toBe('ended');
  });

  it('names the colleague who has to be there', () => {
    const view = decided('READY_WITH_SUPPORT');
    expect(gateOfAttempt(view, { on: view.memory.decided?.on ?? '' })).toMatchObject({ may: 'beside', beside: 'dee' });
  });

  it('holds no more once something serious has happened', () => {
    const record = walkTo(framework, 'standing', { ...steadyAna, outcome: 'READY' }).record();
    if (record === null) throw new Error('nothing was recorded');
    const attempt = takeUpAttempt(framework, record);
    const on = attempt.view().memory.decided?.on ?? '';
    const before = gateOfAttempt(attempt.view(), { on }).may;
    attempt.send({ type: 'incident.reported', on });
    expect([before, gateOfAttempt(attempt.view(), { on }).may]).toEqual(['alone', attempt.view().memory.decided === null ? 'no' : 'ended']);
  });
});
