import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Framework } from '../framework/framework.ts';
import { councillorRoles, leadershipPoints, publicMeetingReadiness } from '../frameworks/index.ts';
import type { Gap } from '../gap/find-gaps.ts';
import { draftPlan } from './draft-plan.ts';

const target = 3;
const short = (competency: string, level = 2): Gap => ({ competency, kind: 'short', level, target });
const plan = (gaps: readonly Gap[], causes = {}) => draftPlan(councillorRoles, gaps, causes);
const items = (gaps: readonly Gap[], causes = {}) => plan(gaps, causes).items;

describe('which action', () => {
  it('is the first choice where no cause is given', () => {
    expect(items([short('community-advocate')])).toEqual([{ action: 'da15', for: ['community-advocate'], to: 'person' }]);
  });
  it('is the first of the choices that answers the cause', () => {
    // Its choices are DA12, DA1 and DA9.
    const one = (cause: string) => items([short('community-leader')], { 'community-leader': cause })[0];
    expect(one('know-more')).toEqual({ action: 'da1', for: ['community-leader'], cause: 'know-more', to: 'person' });
    expect(one('chance')).toEqual({ action: 'da9', for: ['community-leader'], cause: 'chance', to: 'person' });
    expect(one('practise')).toEqual({ action: 'da12', for: ['community-leader'], cause: 'practise', to: 'person' });
  });
  it('is the first in the order of the choices, not in the order of the cause', () => {
    // Its choices are DA15, DA18 and DA7; practising names DA12 before either.
    expect(items([short('community-advocate')], { 'community-advocate': 'practise' })[0]?.action).toBe('da15');
  });
  it('is its first choice where none of its choices answers the cause', () => {
    expect(items([short('community-leader')], { 'community-leader': 'confidence' })[0]).toEqual({
      action: 'da12', for: ['community-leader'], cause: 'confidence', to: 'person',
    });
  });
  it('is the first choice where a cause is given that nobody knows', () => {
    expect(items([short('brokering')], { brokering: 'the-moon' })).toEqual([{ action: 'da13', for: ['brokering'], to: 'person' }]);
  });
  it('is none for what is met, or not known', () => {
    expect(plan([{ competency: 'brokering', kind: 'met', level: 3, target }, { competency: 'action-planning', kind: 'unknown', level: null, target }])).toEqual({ items: [], unplanned: [] });
  });
  it('is none where there is somebody to talk to instead, whatever the cause', () => {
    expect(draftPlan(leadershipPoints, [short('point-3')], { 'point-3': 'council-asking' })).toEqual({
      items: [], unplanned: [{ competency: 'point-3', reason: 'monitoring-officer' }],
    });
  });
  it('is none where the competency names somebody to talk to, even beside choices', () => {
    const framework: Framework = { ...councillorRoles, competencies: councillorRoles.competencies.map((each) => ({ ...each, noAction: 'monitoring-officer' as const })) };
    expect(draftPlan(framework, [short('brokering')]).unplanned).toEqual([{ competency: 'brokering', reason: 'monitoring-officer' }]);
  });
  it('is what the contract adds for the three areas, the joint step and readiness', () => {
    const first = (framework: Framework, competency: string) => draftPlan(framework, [short(competency)]).items[0]?.action;
    expect(['outcomes', 'interests', 'emotions', 'joint'].map((id) => first(leadershipPoints, id))).toEqual(['da10', 'da9', 'da5', 'da12']);
    expect(['calm-under-challenge', 'plain-explanation', 'safety-and-plan', 'respect-and-fairness'].map((id) => first(publicMeetingReadiness, id)))
      .toEqual(['da26', 'da26', 'da27', 'da28']);
    expect(first(leadershipPoints, 'point-8')).toBeOneOf(['da15', 'da26']);
  });
});

describe('how many, and in what order', () => {
  it('puts the widest gap first, and the framework’s order where two are as wide', () => {
    const gaps = [short('political-representative', 2.5), short('community-advocate', 2), short('action-planning', 1), short('brokering', 2)];
    expect(items(gaps.toReversed()).map(({ for: served }) => served)).toEqual([['action-planning'], ['community-advocate'], ['brokering']]);
  });
  it('measures a gap from its own target', () => {
    const raised: Gap = { competency: 'brokering', kind: 'short', level: 3.5, target: 5 };
    expect(items([short('political-representative', 2), raised]).map(({ for: served }) => served)).toEqual([['brokering'], ['political-representative']]);
  });
  it('takes gaps that differ by floating noise for as wide', () => {
    const gaps = [short('political-representative', 2 + 1e-12), short('brokering', 2)];
    expect(items(gaps).map(({ for: served }) => served)).toEqual([['political-representative'], ['brokering']]);
    const wider = [short('political-representative', 2 + 1e-6), short('brokering', 2)];
    expect(items(wider).map(({ for: served }) => served)).toEqual([['brokering'], ['political-representative']]);
  });
  it('gives a person three at most, and says which gaps are left', () => {
    const gaps = [short('political-representative'), short('community-advocate'), short('community-leader'), short('service-transformer'), short('brokering', 1)];
    expect(plan(gaps)).toEqual({
      items: [
        { action: 'da13', for: ['brokering'], to: 'person' },
        { action: 'da9', for: ['political-representative'], to: 'person' },
        { action: 'da15', for: ['community-advocate'], to: 'person' },
      ],
      unplanned: [{ competency: 'community-leader', reason: 'enough' }, { competency: 'service-transformer', reason: 'enough' }],
    });
  });
  it('gives as many as the plan’s stage says', () => {
    const framework: Framework = { ...councillorRoles, flow: councillorRoles.flow.map((stage) => (stage.kind === 'plan' ? { ...stage, most: 1 } : stage)) };
    expect(draftPlan(framework, [short('brokering'), short('community-advocate')]).items).toHaveLength(1);
    const without: Framework = { ...councillorRoles, flow: councillorRoles.flow.filter(({ kind }) => kind !== 'plan') };
    expect(draftPlan(without, councillorRoles.competencies.map(({ id }) => short(id))).items).toHaveLength(3);
  });
  it('lets a later gap join an action that is there already, without taking a place', () => {
    // Community advocate and conflict resolution both begin with shadowing.
    const gaps = [short('community-advocate'), short('conflict-resolution'), short('community-leader'), short('brokering')];
    expect(plan(gaps)).toEqual({
      items: [
        { action: 'da15', for: ['community-advocate', 'conflict-resolution'], to: 'person' },
        { action: 'da12', for: ['community-leader'], to: 'person' },
        { action: 'da13', for: ['brokering'], to: 'person' },
      ],
      unplanned: [],
    });
  });
  it('lets a gap join even when the three places are taken', () => {
    const gaps = [short('community-advocate', 1), short('community-leader', 1), short('brokering', 1), short('action-planning', 1.5), short('conflict-resolution')];
    expect(plan(gaps)).toMatchObject({
      items: [{ action: 'da15', for: ['community-advocate', 'conflict-resolution'] }, { action: 'da12' }, { action: 'da13' }],
      unplanned: [{ competency: 'action-planning', reason: 'enough' }],
    });
  });
  it('keeps the cause that put an action into the plan', () => {
    const gaps = [short('community-advocate', 1), short('conflict-resolution')];
    expect(items(gaps, { 'community-advocate': 'practise', 'conflict-resolution': 'confidence' })).toEqual([
      { action: 'da15', for: ['community-advocate', 'conflict-resolution'], cause: 'practise', to: 'person' },
    ]);
  });
});

describe('what is for the organisation', () => {
  it('goes to it where what stands in the way is how the council works, besides the person’s three', () => {
    const gaps = ['community-advocate', 'community-leader', 'brokering', 'action-planning', 'place-shaper'].map((id) => short(id));
    const causes = { 'action-planning': 'council-rules', 'place-shaper': 'council-other' };
    expect(plan(gaps, causes)).toEqual({
      items: [
        { action: 'da15', for: ['community-advocate'], to: 'person' },
        { action: 'da12', for: ['community-leader'], to: 'person' },
        { action: 'da21', for: ['place-shaper'], cause: 'council-other', to: 'organisation' },
        { action: 'da10', for: ['action-planning'], cause: 'council-rules', to: 'organisation' },
        { action: 'da13', for: ['brokering'], to: 'person' },
      ],
      unplanned: [],
    });
  });
  it('takes the first of the choices that answers the cause: a joint session, or a code for meetings', () => {
    expect(draftPlan(leadershipPoints, [short('point-9')], { 'point-9': 'council-contact' }).items).toEqual([
      { action: 'da2', for: ['point-9'], cause: 'council-contact', to: 'organisation' },
    ]);
    const calm: Gap = { competency: 'calm-under-challenge', kind: 'short', level: 1, target: 2 };
    expect(draftPlan(publicMeetingReadiness, [calm], { 'calm-under-challenge': 'council-behaviour' }).items[0]?.action).toBe('da16');
  });
  it('is not asked of the person as well, and serves their other gap too', () => {
    const gaps = [short('point-1', 1), short('point-9')];
    expect(draftPlan(leadershipPoints, gaps, { 'point-9': 'council-contact' })).toEqual({
      items: [{ action: 'da2', for: ['point-1', 'point-9'], cause: 'council-contact', to: 'organisation' }], unplanned: [],
    });
  });
});

describe('whatever the gaps and causes', () => {
  const frameworks = [councillorRoles, leadershipPoints, publicMeetingReadiness];
  const somebody = fc.constantFrom(...frameworks).chain((framework) => {
    const ids = framework.competencies.map(({ id }) => id);
    const gap = (competency: string): fc.Arbitrary<Gap> => fc.oneof(
      fc.double({ min: 0, max: 2.9, noNaN: true }).map((level): Gap => ({ competency, kind: 'short', level, target })),
      fc.constantFrom<Gap>({ competency, kind: 'met', level: 4, target }, { competency, kind: 'unknown', level: null, target }),
    );
    return fc.record({
      framework: fc.constant(framework),
      gaps: fc.tuple(...ids.map(gap)),
      causes: fc.dictionary(fc.constantFrom(...ids), fc.constantFrom(...framework.causes.map(({ id }) => id)), { noNullPrototype: true }),
    });
  });

  it('every gap has an action or a stated reason, and nothing else has an action', () => {
    fc.assert(fc.property(somebody, ({ framework, gaps, causes }) => {
      const drafted = draftPlan(framework, gaps, causes);
      const planned = drafted.items.flatMap(({ for: served }) => served);
      const named = [...planned, ...drafted.unplanned.map(({ competency }) => competency)];
      expect(named.toSorted()).toEqual(gaps.filter(({ kind }) => kind === 'short').map(({ competency }) => competency).toSorted());
    }), { numRuns: 2_000 });
  });
  it('no action comes twice, the person has three at most, and what is for the council goes to it', () => {
    fc.assert(fc.property(somebody, ({ framework, gaps, causes }) => {
      const drafted = draftPlan(framework, gaps, causes);
      const actions = drafted.items.map(({ action }) => action);
      expect(new Set(actions).size).toBe(actions.length);
      expect(drafted.items.filter(({ to }) => to === 'person').length).toBeLessThanOrEqual(3);
      for (const { action, for: served, to } of drafted.items) {
        for (const id of served) expect(framework.competencies.find((each) => each.id === id)?.firstChoices).toContain(action);
        expect(to === 'organisation').toBe(served.some((id) => causes[id]?.startsWith('council-')));
      }
      const later = drafted.unplanned.filter(({ reason }) => reason === 'enough').map(({ competency }) => causes[competency] ?? '');
      expect(later.filter((cause) => cause.startsWith('council-'))).toEqual([]);
    }), { numRuns: 2_000 });
  });
});
