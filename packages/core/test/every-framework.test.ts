import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { AttemptEvent } from '../src/attempt/events.ts';
import { answersOf } from '../src/flow/answers-of.ts';
import { compileFlow } from '../src/flow/compile-flow.ts';
import type { Attempt } from '../src/flow/live-attempt.ts';
import { outline } from '../src/flow/outline.ts';
import { checkFramework } from '../src/framework/check-framework.ts';
import { factsOf } from '../src/framework/facts.ts';
import type { Framework } from '../src/framework/framework.ts';
import { isPutTo, itemsOf, type Item } from '../src/framework/items.ts';
import { textsOf } from '../src/framework/localise.ts';
import { partsOf, sectionsOf } from '../src/framework/sections.ts';
import { frameworks, leadershipPoints } from '../src/frameworks/index.ts';
import { targetsFor } from '../src/gap/targets-for.ts';
import { draftPlan } from '../src/plan/draft-plan.ts';
import { assessor, confidentBea, manager, newCai, nextEvents, seededPersona, steadyAna, walkTo, type Persona } from '../src/testing/persona.ts';

/** Everybody the facts can tell apart: one person for each combination of choices. */
function everybody(framework: Framework): readonly Persona[] {
  return factsOf(framework)
    .filter(({ kind }) => kind === 'choice')
    .reduce<readonly Record<string, string>[]>((sofar, { id, options = [] }) => sofar.flatMap((facts) => options.map((option) => ({ ...facts, [id]: option.id }))), [{}])
    .map((facts) => ({ ...steadyAna, facts }));
}

/** An answer that this item takes from somebody to whom it is put. */
function answerTo({ scale }: Framework, item: Item): AttemptEvent {
  const response = item.kind === 'prompt' ? { text: 'A few words.' }
    : scale.kind === 'levels' ? { level: scale.levels[0]?.value ?? 0 } : { choice: scale.choices[0]?.id ?? '' };
  return { type: 'item.answered', item: item.id, response, ...(item.rater === 'self' ? {} : { by: assessor }) };
}

/** The assessor watches what has not been seen, and the flow goes on from there. */
function watchAndGoOn(attempt: Attempt, persona: Persona): void {
  const seen = { ...persona, answer: (_: string, from: number, to: number) => Math.ceil((from + to) / 2) };
  attempt.send({ type: 'decision.made', outcome: 'NOT_ASSESSED', by: manager, on: persona.startedOn });
  for (let step = 0; step < 10 && attempt.view().stage !== null; step++) for (const event of nextEvents(attempt, seen)) attempt.send(event);
}

/** Stages and parts at which a flow stands still and asks. */
const asking = (framework: Framework) => framework.flow.filter((stage) => partsOf(stage).length > 0).map(({ id }) => id);

describe.each(frameworks.map((framework) => [framework.id, framework] as const))('%s', (_, framework) => {
  it('is data', () => {
    expect(JSON.parse(JSON.stringify(framework))).toEqual(framework);
  });

  it('passes the check every definition passes', () => {
    expect(checkFramework(framework)).toEqual([]);
    expect(checkFramework(JSON.parse(JSON.stringify(framework)))).toEqual([]);
  });

  it('compiles to data', () => {
    const { states, on, initial, id } = compileFlow(framework).config;
    const chart = { states, on, initial, id };
    expect(JSON.parse(JSON.stringify(chart))).toEqual(chart);
  });

  it('has a flow that cannot loop for ever', () => {
    expect(compileFlow(framework).options.maxIterations).toBe(1000);
  });

  it('begins by asking whether to take part, and names its stages and parts once each', () => {
    const names = framework.flow.flatMap((stage) => [stage.id, ...partsOf(stage).map(({ id }) => id).filter((id) => id !== stage.id)]);
    expect(framework.flow[0]?.kind).toBe('before-you-start');
    expect(names).toEqual([...new Set(names)]);
    expect(names.filter((name) => ['closed', 'withdrawn', 'next'].includes(name))).toEqual([]);
  });

  it.each(framework.flow.map(({ id }) => id))('lets everybody reach %s', (stage) => {
    for (const persona of everybody(framework)) expect(walkTo(framework, stage, persona).view().stage?.id).toBe(stage);
  });

  it('can be finished by anyone', () => {
    const anyone = [...everybody(framework), confidentBea, newCai, ...Array.from({ length: 20 }, (_each, seed) => seededPersona(seed, seed / 20))];
    for (const persona of anyone) {
      const attempt = walkTo(framework, undefined, persona);
      // Somebody who has not been watched enough is not let through on that: they are watched, and then it goes on.
      if (attempt.view().doing === 'deciding') watchAndGoOn(attempt, persona);
      expect(attempt.view().doing).toBe('closed');
      expect(attempt.view().isWithdrawn).toBe(false);
    }
  });

  it('asks about every competency somewhere', () => {
    const asked = new Set(sectionsOf(framework).flatMap(({ competencies }) => competencies));
    expect(framework.competencies.map(({ id }) => id).filter((id) => !asked.has(id))).toEqual([]);
  });

  it('asks everybody something in every area that has a name of its own', () => {
    for (const { facts = {} } of everybody(framework)) {
      const parts = new Set(itemsOf(framework).filter((item) => isPutTo(item, facts)).map(({ part }) => part));
      expect(sectionsOf(framework).map(({ id }) => id).filter((id) => !parts.has(id))).toEqual([]);
    }
  });

  it('has, for every target, an action that reaches it, or says whom to talk to', () => {
    for (const [competency, target] of Object.entries(targetsFor(framework))) {
      const { items, unplanned } = draftPlan(framework, [{ competency, kind: 'short', level: target - 0.5, target }]);
      expect([competency, items.length + unplanned.filter(({ reason }) => reason === 'monitoring-officer').length]).toEqual([competency, 1]);
      for (const cause of framework.causes) {
        const caused = draftPlan(framework, [{ competency, kind: 'short', level: target - 0.5, target }], { [competency]: cause.id });
        expect(caused.items.every(({ to }) => to === cause.to)).toBe(true);
      }
    }
  });

  it('gives every text a key of its own', () => {
    const texts = textsOf(framework);
    const keys = texts.map(({ key }) => key);
    expect(keys).toEqual([...new Set(keys)]);
    expect(keys.filter((key) => key === '' || key.split('.').includes(''))).toEqual([]);
    expect(texts.filter(({ text }) => text.trim() === '')).toEqual([]);
    // The words of a question, and of a title, are among them: nothing a person reads is out of a translator's reach.
    const known = new Set(texts.map(({ text }) => text));
    const read = [framework.title, ...framework.competencies.flatMap((competency) => [competency.plainTitle, ...competency.indicators.map(({ stem }) => stem)]), ...framework.flow.map(({ title }) => title)];
    expect(read.filter((text) => !known.has(text))).toEqual([]);
  });

  it('shows nobody an item that is not put to them, takes no answer to it, and counts it in no part', () => {
    for (const persona of everybody(framework)) {
      const { facts = {} } = persona;
      for (const stage of asking(framework)) {
        const attempt = walkTo(framework, stage, persona);
        // What is chosen from opens once something is chosen.
        if (attempt.view().doing === 'choosing') attempt.send({ type: 'areas.chosen', stage, areas: partsOf(attempt.view().stage ?? framework.flow[0] ?? unreachable()).map(({ id }) => id) });
        const shown = new Set(attempt.view().open.flatMap(({ items }) => items.map(({ id }) => id)));
        const here = itemsOf(framework).filter(({ part }) => attempt.view().open.some(({ id }) => id === part));
        expect([...shown].toSorted()).toEqual(here.filter((item) => isPutTo(item, facts)).map(({ id }) => id).toSorted());
        for (const item of itemsOf(framework).filter(({ id }) => !shown.has(id))) expect([item.id, attempt.send(answerTo(framework, item))]).toEqual([item.id, false]);
        for (const item of here.filter(({ id }) => shown.has(id))) expect([item.id, attempt.send(answerTo(framework, item))]).toEqual([item.id, true]);
        expect(attempt.view().open.flatMap(({ blanks }) => blanks).filter((id) => itemsOf(framework).some((item) => item.id === id))).toEqual([]);
      }
    }
  });

  it('is drawn in docs/flows as it is', () => {
    const folder = join(import.meta.dirname, '../../../docs/flows');
    const page = join(folder, `${framework.id}.txt`);
    const drawn = `${outline(framework)}\n`;
    if (process.env['UPDATE_OUTLINES'] === '1') {
      mkdirSync(folder, { recursive: true });
      writeFileSync(page, drawn);
    }
    expect(existsSync(page) ? readFileSync(page, 'utf8') : 'not written yet: run the tests with UPDATE_OUTLINES=1').toBe(drawn);
  });
});

describe('whom the source never asks', () => {
  /** The points that the source puts to each, and no others, written out again by hand. */
  const put: Readonly<Record<string, readonly number[]>> = {
    'chief-executive': [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13],
    'senior-officer': [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 13],
    leadership: [2, 3, 6, 8, 12, 13],
    member: [2, 3, 6, 8, 13],
  };
  it.each(Object.entries(put))('%s is asked these points and no others, all the way through', (identity, points) => {
    const attempt = walkTo(leadershipPoints, 'summary', { ...steadyAna, facts: { identity } });
    const answered = Object.keys(attempt.view().memory.responses).filter((item) => item.startsWith('points/'));
    expect(answered).toEqual(points.flatMap((point) => [`points/t${point}a`, `points/t${point}b`]));
    expect(attempt.send({ type: 'part.reopened', part: 'points' })).toBe(true);
    const forbidden = itemsOf(leadershipPoints).filter(({ id, part }) => part === 'points' && !answered.includes(id));
    expect(forbidden).toHaveLength(2 * (13 - points.length));
    for (const item of forbidden) expect(attempt.send(answerTo(leadershipPoints, item))).toBe(false);
  });

  it('a councillor who was first taken for an officer keeps no answer that only officers are asked', () => {
    const attempt = walkTo(leadershipPoints, 'summary', { ...steadyAna, facts: { identity: 'chief-executive' } });
    expect(attempt.send({ type: 'part.reopened', part: 'about' })).toBe(true);
    expect(attempt.send({ type: 'fact.given', fact: 'identity', value: 'member' })).toBe(true);
    expect(attempt.send({ type: 'facts.settled' })).toBe(true);
    const counted = Object.keys(answersOf(leadershipPoints, attempt.view().memory).responses).filter((id) => /^t\d/.test(id));
    expect(counted).toEqual((put['member'] ?? []).flatMap((point) => [`t${point}a`, `t${point}b`]));
  });
});

function unreachable(): never {
  throw new Error('a flow has a first stage');
}
