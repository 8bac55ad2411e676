import { answersOf } from '@guildhall/core/flow';
import type { Framework } from '@guildhall/core';
import { frameworks } from '@guildhall/core/frameworks';
import { steadyAna, walkTo } from '@guildhall/core/testing';
import { describe, expect, it } from 'vitest';
import { normsFrom, whatChanged } from './what-changed.ts';

const set = frameworks.find(({ readiness, scale }) => readiness === undefined && scale.kind === 'levels');
if (set === undefined) throw new Error('there is none');
const scan = frameworks.find(({ kind }) => kind === 'scan');
const ready = frameworks.find(({ readiness }) => readiness !== undefined);

const answers = (framework: Framework, level: (indicator: string) => number, areas?: readonly string[]) =>
  answersOf(framework, walkTo(framework, undefined, { ...steadyAna, answer: (indicator) => level(indicator), ...(areas === undefined ? {} : { areas }) }).view().memory);
const between = (before: (id: string) => number, after: (id: string) => number, rest: object = {}) => whatChanged({
  framework: set, shown: set, before: answers(set, before), after: answers(set, after), answeredOn: { before: '2025-03-01', after: '2026-03-01' }, language: 'en', ...rest,
});
const measured = { format: 'guildhall/norms@1', framework: { id: set.id, version: set.version }, without: [], competencies: Object.fromEntries(set.competencies.map(({ id }) => [id, { sd: 0.2, reliability: 0.9 }])) };

describe('before and now', () => {
  it('calls half a level no clear change, and a whole one clear', () => {
    const half = between(() => 3, (id) => (/[13]$/.test(id) ? 4 : 3));
    expect(new Set(half.change.competencies.map(({ verdict }) => verdict))).toEqual(new Set(['no-clear-change']));
    expect(half.rests).toBe('assumed');
    const whole = between(() => 3, () => 4);
    expect(whole.change.competencies.every(({ verdict }) => verdict === 'better')).toBe(true);
    expect(whole.skills[0]?.sentences.join(' ')).toContain('That is clearly higher.');
  });

  it('goes by what a council has measured, where it has', () => {
    const norms = normsFrom(JSON.stringify(measured), set);
    const half = between(() => 3, (id) => (/[13]$/.test(id) ? 4 : 3), { norms });
    expect(half.rests).toBe('measured');
    expect(half.change.competencies.some(({ verdict }) => verdict === 'better')).toBe(true);
  });

  it('takes no file for such figures that holds none, or those of other questions', () => {
    expect([normsFrom('{', set), normsFrom('{}', set), normsFrom(JSON.stringify({ ...measured, framework: { id: 'other', version: '1.0.0' } }), set), normsFrom(JSON.stringify({ ...measured, competencies: { x: { sd: 1, reliability: 1 } } }), set)]).toEqual([null, null, null, null]);
  });

  it('names what was looked at only once apart, with the time, and does not call it something nobody can tell', () => {
    const areas = set.flow.flatMap((stage) => (stage.kind === 'areas' ? stage.areas.slice(0, 2).map(({ id }) => id) : []));
    const told = whatChanged({ framework: set, shown: set, before: answers(set, () => 2, areas.slice(0, 1)), after: answers(set, () => 4, areas), answeredOn: { before: '2025-03-01', after: '2026-03-01' }, language: 'en' });
    expect(told.once.length).toBeGreaterThan(0);
    expect(new Set(told.once.map(({ at }) => at))).toEqual(new Set(['after']));
    expect(told.once.length + told.neither.length + told.skills.length).toBe(set.competencies.length);
    expect(told.change.competencies.map(({ verdict }) => verdict)).not.toContain('cannot-tell');
    expect(told.skills.map(({ id }) => id)).toEqual(told.change.competencies.map(({ id }) => id));
  });

  it('names what was looked at neither time, and says nothing else of it', () => {
    const areas = set.flow.flatMap((stage) => (stage.kind === 'areas' ? stage.areas.slice(0, 1).map(({ id }) => id) : []));
    const once = answers(set, () => 3, areas);
    const told = whatChanged({ framework: set, shown: set, before: once, after: once, answeredOn: { before: '2025-03-01', after: '2026-03-01' }, language: 'en' });
    expect(told.neither.length).toBeGreaterThan(0);
    expect(told.neither.length + told.skills.length).toBe(set.competencies.length);
  });

  it('has words for a scan, and no measure of chance', () => {
    if (scan === undefined) throw new Error('there is none');
    const memory = walkTo(scan).view().memory;
    const told = whatChanged({ framework: scan, shown: scan, before: answersOf(scan, memory), after: answersOf(scan, memory), answeredOn: { before: '2025-03-01', after: '2026-03-01' }, language: 'cy' });
    expect(told.rests).toBe('none');
    expect(told.skills.length).toBe(scan.competencies.length);
  });

  it('assumes nothing where levels are what others watched', () => {
    if (ready === undefined) throw new Error('there is none');
    const seen = answersOf(ready, walkTo(ready).view().memory);
    const told = whatChanged({ framework: ready, shown: ready, before: seen, after: seen, answeredOn: { before: '2025-03-01', after: '2026-03-01' }, language: 'en' });
    expect([told.rests, new Set(told.change.competencies.map(({ verdict }) => verdict))]).toEqual(['none', new Set(['cannot-tell'])]);
  });
});
