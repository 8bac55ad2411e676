import { sealAttempt, type AttemptEnvelope, type Framework } from '@guildhall/core';
import { frameworks } from '@guildhall/core/frameworks';
import { inviteObserver } from '@guildhall/core/raters';
import { steadyAna, walkTo, type Persona } from '@guildhall/core/testing';
import { describe, expect, it } from 'vitest';
import { answeredOn, earlierFrom, earlierOf } from './earlier-from.ts';

const found = (kind: (framework: Framework) => boolean): Framework => {
  const framework = frameworks.find(kind);
  if (framework === undefined) throw new Error('there is none');
  return framework;
};
const set = found(({ readiness, scale }) => readiness === undefined && scale.kind === 'levels');
const scan = found(({ kind }) => kind === 'scan');

function envelope(framework: Framework, persona: Partial<Persona>, now?: string): AttemptEnvelope {
  const record = walkTo(framework, undefined, { ...steadyAna, ...persona }, now === undefined ? {} : { now: () => now }).record();
  if (record === null) throw new Error('nothing is recorded');
  return record;
}

const now = envelope(set, { startedOn: '2026-09-14', seed: 9 }, '2026-09-14T10:00:00Z');
const before = envelope(set, { startedOn: '2025-09-01', seed: 4 }, '2025-09-03T10:00:00Z');
const read = (value: unknown) => earlierFrom(typeof value === 'string' ? value : JSON.stringify(value), now, frameworks);
const whyNot = (value: unknown) => { const got = read(value); return got.ok ? 'read' : got.why; };

describe('a copy from an earlier time', () => {
  it('gives its answers, and the day they were last given on', () => {
    const got = read(before);
    expect(got).toMatchObject({ ok: true, on: '2025-09-03', framework: { id: set.id } });
    expect(got.ok && Object.keys(got.answers.responses).length).toBeGreaterThan(20);
    expect(answeredOn({ ...before, body: { ...before.body, journal: [] } })).toBe('2025-09-01');
  });

  it('is refused in words where it is damaged, newer, or of other questions', () => {
    expect(whyNot(JSON.stringify(before).replace('"level":3', '"level":4'))).toBe('storage.damaged');
    expect(whyNot(JSON.stringify(before).slice(0, -40))).toBe('storage.notOurs');
    expect(whyNot('Dear colleague')).toBe('storage.notOurs');
    expect(whyNot(null)).toBe('storage.notOurs');
    expect(whyNot({ ...before, format: 'guildhall/attempt@2' })).toBe('storage.newer');
    expect(read(envelope(scan, {}))).toEqual({ ok: false, why: 'storage.otherSet', args: { title: scan.title } });
    expect(whyNot(sealAttempt({ ...set, version: '0.9.0' }, before.body))).toBe('storage.older');
    expect(whyNot(sealAttempt({ ...set, title: 'Other words' }, before.body))).toBe('storage.older');
    expect(whyNot('x'.repeat(16_000_001))).toBe('storage.notOurs');
  });

  it('is refused where it is a copy of what is open, or no answers of one’s own', () => {
    expect(whyNot(now)).toBe('alone.compare.same');
    expect(whyNot(envelope(set, { startedOn: '2026-09-14', seed: 9, answer: () => 1 }))).toBe('alone.compare.same');
    expect(whyNot(inviteObserver(set, { subject: 'm-1', group: 'officers' }))).toBe('alone.compare.otherKind');
  });

  it('is refused where what was in it has been deleted', () => {
    const ready = found(({ readiness }) => readiness !== undefined);
    const standing = walkTo(ready, ready.flow.find(({ kind }) => kind === 'standing')?.id, { ...steadyAna, seed: 5 });
    expect(earlierOf(standing.record(), envelope(ready, {}), frameworks).ok).toBe(true);
    standing.send({ type: 'attempt.withdrawn' });
    expect(earlierOf(standing.record(), envelope(ready, {}), frameworks)).toEqual({ ok: false, why: 'alone.compare.withdrawn' });
  });
});
