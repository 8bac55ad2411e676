import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AttemptEvent, Response } from '../attempt/events.ts';
import { startAttempt, type Attempt } from '../flow/live-attempt.ts';
import type { Framework } from '../framework/framework.ts';
import { frameworks, leadershipPoints, councillorRoles, publicMeetingReadiness } from '../frameworks/index.ts';
import { english } from '../messages/index.ts';
import { confidentBea, newCai, nextEvents, seededPersona, steadyAna, type Persona } from '../testing/persona.ts';
import { completionOf } from './completion-of.ts';
import { resultSchema } from './result-schema.ts';

/** Stands in every place where a person writes something of their own that nobody was promised to get. */
const canary = 'Kingfisher';

/** A passage to the end in which everything that can be said in words is said, and others have names that can be told apart. */
function finished(framework: Framework, persona: Persona = steadyAna): Attempt {
  const attempt = startAttempt(framework, { respondent: persona.respondent, startedOn: persona.startedOn, seed: persona.seed });
  while (attempt.view().stage !== null) {
    const taken = [...nextEvents(attempt, persona).map(talkative), ...remarks].filter((event) => attempt.send(event));
    if (taken.every(({ type }) => isRemark(type))) break;
    if (['following', 'standing'].includes(attempt.view().doing)) break;
  }
  return attempt;
}

function talkative(event: AttemptEvent): AttemptEvent {
  switch (event.type) {
    case 'item.answered': return { ...event, response: withWords(event.response), ...(event.by === undefined ? {} : { by: { ...event.by, id: `${canary} ${event.by.role}` } }) };
    case 'part.submitted': return event.by === undefined ? event : { ...event, by: { ...event.by, id: `${canary} ${event.by.role}` } };
    case 'check.settled': return { ...event, as: 'notNeeded', reason: canary };
    case 'decision.made': return { ...event, by: { ...event.by, id: `${canary} ${event.by.role}` }, reason: canary, ...(event.beside === undefined ? {} : { beside: canary }) };
    case 'plan.agreed': return {
      ...event, ...(event.none === undefined ? {} : { none: canary }),
      steps: [...event.steps, { own: 'Walk the ward', for: [], by: '2026-05-02', owner: '', measure: '', reviewOn: '2026-06-02' }].map((step) => ({ ...step, owner: canary, measure: canary })),
    };
    default: return event;
  }
}

const withWords = (response: Response): Response => ('text' in response ? { text: canary } : 'none' in response ? { ...response, reason: canary } : { ...response, note: canary });

const remarks: readonly AttemptEvent[] = [{ type: 'comment.made', text: canary }, { type: 'adjustment.named', text: canary }, { type: 'second-assessor.asked' }];
const isRemark = (type: AttemptEvent['type']): boolean => remarks.some((remark) => remark.type === type);

const on = '2026-03-09';
/** Where readiness is judged, a manager lets nobody through of whom too much has not been watched. */
const everyone = fc.tuple(fc.constantFrom(...frameworks.map(({ id }) => id)), fc.integer({ min: 1, max: 10_000 })).map(([id, seed]) => {
  const framework = frameworks.find((each) => each.id === id) ?? councillorRoles;
  return { id, framework: () => framework, persona: seededPersona(seed, framework.readiness === undefined ? 0.3 : 0) };
});

describe('when somebody finishes', () => {
  it('there is something in the record that must not leave', () => {
    for (const framework of frameworks) {
      const attempt = finished(framework, newCai);
      expect(['following', 'standing', 'closed']).toContain(attempt.view().doing);
      expect(JSON.stringify(attempt.record()).split(canary).length).toBeGreaterThan(5);
    }
  });

  it('no word they wrote beside a plan, and no name of anybody else, ever leaves', () => {
    fc.assert(fc.property(everyone, fc.constantFrom('nobody', 'plan', 'result'), fc.boolean(), ({ framework, persona }, sharing, includeIntegrity) => {
      const said = JSON.stringify(completionOf(finished(framework(), persona), { sharing, on, includeIntegrity }));
      expect(said).not.toContain(canary);
    }), { numRuns: 60 });
  });

  it('with “nobody” it is only that, and the same whatever was answered', () => {
    fc.assert(fc.property(everyone, ({ framework: of, persona }) => {
      const framework = of();
      expect(completionOf(finished(framework, persona), { sharing: 'nobody', on, includeIntegrity: true }))
        .toEqual({ sharing: 'nobody', framework: { id: framework.id, version: framework.version }, on });
    }), { numRuns: 30 });
  });

  it('with “plan” it is what they chose to do, for which skills and by when, and the same whatever was answered', () => {
    fc.assert(fc.property(everyone, ({ framework: of, persona }) => {
      const framework = of();
      const completion = completionOf(finished(framework, persona), { sharing: 'plan', on, includeIntegrity: true });
      expect(Object.keys(completion)).toEqual(['sharing', 'framework', 'on', 'plan']);
      expect(completion).toEqual(completionOf(finished(framework, { ...persona, answer: confidentBea.answer }), { sharing: 'plan', on }));
    }), { numRuns: 30 });
    const completion = completionOf(finished(councillorRoles), { sharing: 'plan', on });
    const action = councillorRoles.actions[0];
    expect(completion.sharing === 'plan' && completion.plan).toEqual([
      { what: action?.title, action: action?.id, for: [councillorRoles.competencies[0]?.id], by: '2026-05-02' },
      { what: 'Walk the ward', for: [], by: '2026-05-02' },
    ]);
  });

  it('and wants no plan now, why is theirs alone', () => {
    const attempt = finished(leadershipPoints, { ...steadyAna });
    expect(attempt.send({ type: 'plan.agreed', steps: [], none: canary })).toBe(true);
    expect(completionOf(attempt, { sharing: 'plan', on })).toEqual({ sharing: 'plan', framework: { id: leadershipPoints.id, version: leadershipPoints.version }, on, plan: [] });
  });

  it.each(frameworks)('with “result” it is a whole result of $id, as the published schema has it', (framework) => {
    const completion = completionOf(finished(framework), { sharing: 'result', on, scoredWith: '1.0.0' });
    if (completion.sharing !== 'result') throw new Error('a result was asked for');
    expect(resultSchema.safeParse(completion.result).error?.issues ?? []).toEqual([]);
    expect(completion.result).toMatchObject({ answeredOn: on, respondent: steadyAna.respondent, scoredWith: '1.0.0', warnings: [] });
    expect(completion.result.competencies.map(({ id }) => id)).toEqual(framework.competencies.map(({ id }) => id));
    expect('status' in completion.result).toBe(framework.readiness !== undefined);
    expect('scenarios' in completion.result).toBe(framework.scenarios.length > 0);
  });
});

describe('a result that leaves', () => {
  const resultFor = (framework: Framework, persona: Persona, includeIntegrity = false) => {
    const completion = completionOf(finished(framework, persona), { sharing: 'result', on, includeIntegrity });
    if (completion.sharing !== 'result') throw new Error('a result was asked for');
    return completion;
  };
  const alone = leadershipPoints.competencies.filter(({ integrity }) => integrity === 'alone');
  const honest = new Set(alone.flatMap(({ indicators }) => indicators.map(({ id }) => id)));

  it('is the same whatever was answered about honesty, unless it was said that those answers leave too', () => {
    const other: Persona = { ...steadyAna, answer: (indicator, from, to) => (honest.has(indicator) ? from : steadyAna.answer(indicator, from, to)) };
    expect(alone.length).toBe(3);
    expect(resultFor(leadershipPoints, other)).toEqual(resultFor(leadershipPoints, steadyAna));
    expect(resultFor(leadershipPoints, other, true)).not.toEqual(resultFor(leadershipPoints, steadyAna, true));
  });

  it('names no skill of that kind in the plan or among what stands in the way', () => {
    const attempt = finished(leadershipPoints);
    const [id = ''] = alone.map((competency) => competency.id);
    expect(attempt.send({ type: 'plan.agreed', steps: [{ own: 'Read the code', for: [id], owner: 'Me', by: '2026-05-02', measure: 'Read', reviewOn: '2026-06-02' }] })).toBe(true);
    for (const sharing of ['plan', 'result'] as const) {
      const completion = completionOf(attempt, { sharing, on });
      expect('plan' in completion && completion.plan).toEqual([{ what: 'Read the code', for: [], by: '2026-05-02' }]);
    }
    expect(completionOf(attempt, { sharing: 'result', on, includeIntegrity: true })).toMatchObject({ plan: [{ for: [id] }] });
  });

  it('does not let anybody guess single answers back from its hash', () => {
    const first = councillorRoles.competencies[0];
    const [one = '', another = ''] = first?.indicators.map(({ id }) => id) ?? [];
    // Two answers swapped: the level of the skill is the same, so nothing that leaves may differ.
    const swapped = (low: string, high: string): Persona => ({ ...steadyAna, answer: (indicator, from, to) => (indicator === low ? from : indicator === high ? to : 3) });
    expect(resultFor(councillorRoles, swapped(one, another))).toEqual(resultFor(councillorRoles, swapped(another, one)));
  });

  it('lets open flags decide only where the council has adopted the scenarios', () => {
    const flagged: Persona = { ...steadyAna, rating: () => 4 };
    const reasons = (flags: 'list' | 'gate') => {
      const completion = completionOf(finished(publicMeetingReadiness, flagged), { sharing: 'result', on, flags });
      return completion.sharing === 'result' ? completion.result.status?.reasons.map(({ code }) => code) : undefined;
    };
    expect(reasons('list')).not.toContain('FLAG_OPEN');
    expect(reasons('gate')).toContain('FLAG_OPEN');
  });
});

describe('the words of the promise', () => {
  it('are the ones that this was checked against', () => {
    expect(english['start.sharing.nobody']).toMatch(/can be told that you have finished, and nothing more\.$/);
    expect(english['start.sharing.plan']).toMatch(/gets your plan: what you chose to do, for which skills, and by when\.$/);
    expect(english['start.sharing.result']).toMatch(/gets your result: where you are with each skill, what stands in the way, and your plan\. It does not get your notes\.$/);
    expect(english['start.sharing.result.scenarios']).toBe('Your result also shows how you answered the situations.');
    expect(english['start.sharing.result.readiness']).toBe('Your result also shows if you seem ready to speak, and why.');
  });
});
