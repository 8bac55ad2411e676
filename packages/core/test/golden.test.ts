import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openAttempt } from '../src/attempt/envelope.ts';
import type { AttemptEnvelope } from '../src/attempt/record.ts';
import { answersOf } from '../src/flow/answers-of.ts';
import { takeUpAttempt, type Attempt } from '../src/flow/live-attempt.ts';
import { checkFramework } from '../src/framework/check-framework.ts';
import { frameworkHashOf } from '../src/framework/framework-hash.ts';
import type { Framework } from '../src/framework/framework.ts';
import { frameworkById, frameworks } from '../src/frameworks/index.ts';
import { resultOf } from '../src/result/result-of.ts';
import { sheetOf } from '../src/sheet/sheet-of.ts';
import { manager, newCai, seededPersona, steadyAna, walkTo } from '../src/testing/persona.ts';

/*
 * S23. Attempts as released versions stored them, kept for ever: each must open, and come to what it came to then.
 *
 * `golden/<version>/<framework>/` holds the framework as it was, and sessions with the result they must keep giving. Nothing in it is
 * ever written again once that version is released. Before it is, UPDATE_GOLDEN=1 writes the folder of the present version anew.
 */
const golden = join(import.meta.dirname, 'golden');

interface Session { readonly about: string; readonly envelope: AttemptEnvelope; readonly doing: string; readonly stage: string | null; readonly answered: number; readonly result: unknown }

function sessionsOf(framework: Framework): Readonly<Record<string, Session>> {
  const stages = framework.flow.map(({ id }) => id);
  const halfway = walkTo(framework, stages[Math.min(3, stages.length - 1)], { ...seededPersona(11, 0.2), respondent: 'half' });
  const withdrawn = walkTo(framework, stages.at(-1), { ...steadyAna, respondent: 'gone' });
  withdrawn.send({ type: 'attempt.withdrawn' });
  return {
    steady: session('Somebody steady, to the end', walkTo(framework, undefined, steadyAna)),
    new: session('Somebody new, with much still to know', backAndForth(walkTo(framework, undefined, newCai))),
    mixed: session('All kinds of answers, as far as they go', walkTo(framework, undefined, { ...seededPersona(4, 0.25), respondent: 'mixed' })),
    halfway: session('Left in the middle', halfway),
    withdrawn: session('Stopped and deleted', withdrawn),
  };
}

/** As much moving about as the flow still allows. */
function backAndForth(attempt: Attempt): Attempt {
  for (const part of attempt.view().parts) attempt.send({ type: 'part.reopened', part: part.id });
  attempt.send({ type: 'decision.made', outcome: 'NOT_ASSESSED', by: manager, on: '2026-03-09' });
  return attempt;
}

function session(about: string, attempt: Attempt): Session {
  const envelope = attempt.record();
  if (envelope === null) throw new Error('nothing was stored');
  return { about, envelope, ...comesTo(attempt) };
}

function comesTo(attempt: Attempt): Pick<Session, 'doing' | 'stage' | 'answered' | 'result'> {
  const { framework } = attempt;
  const { doing, stage, memory } = attempt.view();
  const answers = answersOf(framework, memory);
  const { warnings: _warnings, scoredWith: _with, ...result } = resultOf({
    framework, answers, sheet: sheetOf(framework, answers, { respondent: memory.respondent }), warnings: [], scoredWith: 'golden', includeIntegrity: true, flags: 'gate',
  });
  const answered = Object.keys(memory.responses).length + Object.values(memory.raters).reduce((sum, { responses }) => sum + Object.keys(responses).length, 0);
  return { doing, stage: stage?.id ?? null, answered, result: JSON.parse(JSON.stringify(result)) };
}

function read(path: string): unknown {
  return JSON.parse(readFileSync(path, 'utf8'));
}

if (process.env['UPDATE_GOLDEN'] === '1') {
  for (const framework of frameworks) {
    const folder = join(golden, framework.version, framework.id);
    mkdirSync(join(folder, 'sessions'), { recursive: true });
    writeFileSync(join(folder, 'framework.json'), `${JSON.stringify(framework)}\n`);
    for (const [name, each] of Object.entries(sessionsOf(framework))) writeFileSync(join(folder, 'sessions', `${name}.json`), `${JSON.stringify(each, null, 1)}\n`);
  }
}

const versions = readdirSync(golden).filter((name) => /^\d+\.\d+\.\d+$/.test(name));
const kept = versions.flatMap((version) => readdirSync(join(golden, version)).map((id) => ({ version, id, folder: join(golden, version, id) })));

describe('every released version', () => {
  it('has a folder for each framework that ships', () => {
    expect(frameworks.filter(({ id, version }) => !existsSync(join(golden, version, id))).map(({ id, version }) => `${version}/${id}`)).toEqual([]);
  });

  it.each(kept.filter(({ id, version }) => frameworkById(id, version) !== undefined))('$version of $id asks what it asked: other content is another version (before it is released: UPDATE_GOLDEN=1)', ({ version, id, folder }) => {
    const shipped = frameworkById(id, version);
    expect(shipped && frameworkHashOf(shipped)).toBe(frameworkHashOf(read(join(folder, 'framework.json')) as Framework));
  });
});

describe.each(kept)('$version of $id, as it was kept', ({ version, id, folder }) => {
  const framework = read(join(folder, 'framework.json')) as Framework;
  const files = readdirSync(join(folder, 'sessions'));

  it('is still a framework, and has at least three sessions', () => {
    expect(checkFramework(framework)).toEqual([]);
    expect([framework.id, framework.version]).toEqual([id, version]);
    expect(files.length).toBeGreaterThanOrEqual(3);
  });

  it.each(files)('%s opens, loses no answer, and comes to what it came to', (file) => {
    const { envelope, about: _about, ...then } = read(join(folder, 'sessions', file)) as Session;
    const attempt = takeUpAttempt(framework, envelope);
    expect(attempt.record()).toEqual(envelope);
    expect(comesTo(attempt)).toEqual(then);
  });

  it.each(files)('%s is opened by a later version only along steps that are written down, and what moved is listed', (file) => {
    const { envelope } = read(join(folder, 'sessions', file)) as Session;
    const later = { ...framework, version: `${Number(version.split('.')[0]) + 1}.0.0` };
    expect(() => openAttempt(later, envelope)).toThrow(expect.objectContaining({ code: 'E_VERSION_OTHER' }));
    const step = { framework: id, from: version, to: later.version, move: (body: AttemptEnvelope['body']) => ({ record: body, moved: ['nothing moved'] }) };
    const moved = openAttempt(later, envelope, [step]);
    expect(moved.journal).toEqual(envelope.body.journal);
  });
});
