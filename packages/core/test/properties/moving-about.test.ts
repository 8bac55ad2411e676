import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AttemptEvent } from '../../src/attempt/events.ts';
import { sealAttempt } from '../../src/attempt/envelope.ts';
import { isAssessmentError } from '../../src/errors/errors.ts';
import { compileFlow } from '../../src/flow/compile-flow.ts';
import { startAttempt, takeUpAttempt, type Attempt } from '../../src/flow/live-attempt.ts';
import type { Framework } from '../../src/framework/framework.ts';
import { partsOf } from '../../src/framework/sections.ts';
import { frameworks } from '../../src/frameworks/index.ts';
import { assessor, manager, walkTo } from '../../src/testing/persona.ts';
import { standsAt } from '../support/comes-to.ts';
import { eventPool } from '../support/event-pool.ts';
import { generatedFramework } from '../support/generated-framework.ts';
import { holds, patience, runs } from '../support/holds.ts';
import { anyFramework, frameworkOf, scripts, start, walk } from '../support/walk.ts';

/** What somebody has said, apart from where they are. */
function said(attempt: Attempt): unknown {
  const { facts, chosen, responses, raters, checks, scenarios, discussedFlags, comment, adjustment, causes, plan, decided } = attempt.view().memory;
  return { facts, chosen, responses, raters, checks, scenarios, discussedFlags, comment, adjustment, causes, plan, decided };
}

function placeOf(attempt: Attempt): unknown {
  const { doing, stage, open, memory } = attempt.view();
  return { doing, stage: stage?.id, open: open.map(({ id }) => id), submitted: memory.submitted.toSorted() };
}

/** Goes forward again by handing over what is open, answering nothing. */
function handOver(framework: Framework, attempt: Attempt, isThere: () => boolean): void {
  const raters = new Map(framework.flow.flatMap(partsOf).map((part) => [part.id, part.kind === 'section' ? part.section.rater : 'self']));
  for (let round = 0; round < 20 && !isThere(); round++) {
    for (const id of attempt.view().stage?.kind === 'about' ? [] : attempt.view().open.map((part) => part.id)) {
      if (isThere()) return;
      for (let twice = 0; twice < 2; twice++) attempt.send({ type: 'part.submitted', part: id, ...(raters.get(id) === 'assessor' ? { by: assessor } : {}) });
    }
    if (!isThere()) attempt.send({ type: 'facts.settled' });
    if (!isThere()) attempt.send({ type: 'review.agreed' });
  }
}

/** Somebody steady who goes to one stage, and what they may go back to from there. */
const goingBack = fc.record({ framework: anyFramework, stage: fc.nat({ max: 20 }), back: fc.nat({ max: 30 }) });

function arrived(id: string, stage: number): { readonly framework: Framework; readonly attempt: Attempt; readonly parts: readonly string[] } {
  const framework = frameworkOf(id);
  const attempt = walkTo(framework, framework.flow[stage % framework.flow.length]?.id, { respondent: 'ana', startedOn: '2026-03-02', seed: 1, answer: (_, from, to) => Math.ceil((from + to) / 2), rating: () => 2 });
  const parts = framework.flow.flatMap((each) => (each.kind === 'about' ? [each.id] : partsOf(each).map((part) => part.id)));
  return { framework, attempt, parts };
}

describe('S8 going back', () => {
  it('loses no answer, and forward again leads to the same place', () => {
    let wentBack = 0;
    holds(20_000, fc.property(goingBack, ({ framework: id, stage, back }) => {
      const { framework, attempt, parts } = arrived(id, stage);
      const [before, place] = [said(attempt), placeOf(attempt)];
      if (!attempt.send({ type: 'part.reopened', part: parts[back % Math.max(1, parts.length)] ?? '' })) return;
      wentBack += 1;
      expect(said(attempt)).toEqual(before);
      handOver(framework, attempt, () => JSON.stringify(placeOf(attempt)) === JSON.stringify(place));
      expect(placeOf(attempt)).toEqual(place);
      expect(said(attempt)).toEqual(before);
    }));
    expect(wentBack).toBeGreaterThan(runs(2000));
  }, patience);

  it('loses no answer, from wherever somebody has strayed to, however often', () => {
    holds(4000, fc.property(scripts(anyFramework), fc.array(fc.nat({ max: 30 }), { maxLength: 5 }), (script, backs) => {
      const { framework, attempt } = walk(script);
      const parts = framework.flow.flatMap((each) => (each.kind === 'about' ? [each.id] : partsOf(each).map((part) => part.id)));
      const before = said(attempt);
      for (const back of backs) {
        attempt.send({ type: 'part.reopened', part: parts[back % Math.max(1, parts.length)] ?? '' });
        expect(said(attempt)).toEqual(before);
      }
    }));
  }, patience);

  it('opens what was asked for, unless it is a list that is open anyway, or an area that was not chosen', () => {
    holds(3000, fc.property(goingBack, ({ framework: id, stage, back }) => {
      const { framework, attempt, parts } = arrived(id, stage);
      const part = parts[back % Math.max(1, parts.length)] ?? '';
      if (!attempt.send({ type: 'part.reopened', part })) return;
      const isExcepted = framework.flow.some((each) => each.kind === 'beside' && each.open.id === part) || attempt.view().stage?.id === part || attempt.view().doing === 'choosing';
      const isOpen = attempt.view().open.some((open) => open.id === part);
      expect([framework.id, part, isOpen || isExcepted]).toEqual([framework.id, part, true]);
    }));
  }, patience);

  it('after a decision, what is due again is opened before anything is decided again', () => {
    holds(3000, fc.property(anyFramework, fc.nat({ max: 9 }), (id, which) => {
      const framework = frameworkOf(id);
      const stage = framework.flow.find((each) => each.kind === 'decision');
      const back = stage?.outcomes.filter(({ then }) => then !== 'next') ?? [];
      const outcome = back[which % Math.max(1, back.length)];
      if (stage === undefined || outcome === undefined || outcome.then === 'next') return;
      const attempt = walkTo(framework, stage.id);
      expect(attempt.send({ type: 'decision.made', outcome: outcome.id, by: manager, on: '2026-03-09' })).toBe(true);
      const opened = new Set<string>();
      const isThere = (): boolean => {
        for (const open of attempt.view().open) opened.add(open.id);
        return attempt.view().stage?.id === stage.id;
      };
      handOver(framework, attempt, isThere);
      const submittable = outcome.then.filter((part) => !framework.flow.some((each) => each.kind === 'beside' && each.open.id === part));
      expect([framework.id, outcome.id, submittable.filter((part) => !opened.has(part))]).toEqual([framework.id, outcome.id, []]);
    }));
  }, patience);
});

describe('S9 a place is worked out, never remembered', () => {
  it('no chart holds a history state', () => {
    const all = [...frameworks, ...Array.from({ length: 200 }, (_, seed) => generatedFramework(seed))];
    for (const framework of all) expect(JSON.stringify(compileFlow(framework).config.states)).not.toMatch(/"history"/);
  });

  it('a journal in which somebody is where they could not be is refused, and the entry is named', () => {
    let forgeries = 0;
    holds(5000, fc.property(scripts(anyFramework, 8), fc.nat(), fc.nat(), fc.nat(), (script, where, type, which) => {
      const { framework, attempt } = walk(script);
      const body = attempt.record()?.body;
      if (body === undefined || attempt.view().isWithdrawn) return;
      const pool = [...eventPool(framework).values()];
      const events = pool[type % pool.length] ?? [];
      const forged = events[which % events.length];
      const at = where % (body.journal.length + 1);
      const then = startAttempt(framework, start);
      for (const { event } of body.journal.slice(0, at)) then.send(structuredClone(event));
      // Forged is what could not have happened there.
      if (forged === undefined || then.send(structuredClone(forged))) return;
      forgeries += 1;
      const journal = [...body.journal.slice(0, at).map(({ event }) => event), forged, ...body.journal.slice(at).map(({ event }) => event)].map((event, i) => ({ seq: i + 1, at: '2026-03-02', event }));
      const sealed = sealAttempt(framework, { ...body, journal });
      const error = refusalOf(() => takeUpAttempt(framework, JSON.parse(JSON.stringify(sealed))));
      expect(error.code).toBe('E_JOURNAL');
      expect(error.message).toContain(`ntry ${at + 1} `);
    }));
    expect(forgeries).toBeGreaterThan(runs(500));
  }, patience);

  it.each([
    { type: 'part.reopened', part: '#decision' }, { type: 'part.reopened', part: 'decision' }, { type: 'part.reopened', part: 'no-such-part' }, { type: 'part.reopened', part: 'closed' },
    { type: 'part.submitted', part: 'getting-ready' }, { type: 'areas.chosen', stage: 'getting-ready', areas: [] }, { type: 'areas.chosen', stage: 'no-such-stage', areas: ['self-check'] },
    { type: 'item.answered', item: 'scenarios/sj1', response: { level: 1 } }, { type: 'item.answered', item: 'rd1a', response: { level: 1 } },
  ] satisfies readonly AttemptEvent[])('a place that is not there leads nowhere: %j', (event) => {
    for (const framework of frameworks) {
      for (const { id } of framework.flow) {
        const attempt = walkTo(framework, id);
        const before = standsAt(attempt);
        if (framework.flow.some((stage) => partsOf(stage).some((part) => 'part' in event && part.id === event.part))) continue;
        expect([framework.id, id, attempt.send(event)]).toEqual([framework.id, id, false]);
        expect(standsAt(attempt)).toBe(before);
      }
    }
  });
});

function refusalOf(act: () => unknown): { readonly code: string; readonly message: string } {
  try {
    act();
  } catch (error) {
    if (isAssessmentError(error)) return error;
    throw error;
  }
  return { code: 'accepted', message: '' };
}
