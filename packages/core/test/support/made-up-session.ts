import fc from 'fast-check';
import { councillorQuickScan, councillorRoles, leadershipPoints } from '../../src/frameworks/index.ts';
import { bandsOffered } from '../../src/group/band-symbols.ts';
import { codeOf } from '../../src/group/hand-in-code.ts';
import type { GroupEvent } from '../../src/group/group-event.ts';
import type { HandedBand, HandedIn } from '../../src/group/handed-in.ts';
import { competenciesOffered, mostCompetencies, type SessionPlan } from '../../src/group/session-plan.ts';

// For tests: plans, sheets and evenings of every kind.

/** The whole quick scan. */
export const scanPlan: SessionPlan = { framework: councillorQuickScan, competencies: competenciesOffered(councillorQuickScan), tag: 5 };
/** All ten roles and skills: as much as a code can hold. */
export const rolesPlan: SessionPlan = { framework: councillorRoles, competencies: competenciesOffered(councillorRoles), tag: 77 };

export const anyPlan: fc.Arbitrary<SessionPlan> = fc.constantFrom(councillorQuickScan, councillorRoles, leadershipPoints).chain((framework) => fc.record({
  framework: fc.constant(framework),
  competencies: fc.subarray([...competenciesOffered(framework)], { minLength: 1, maxLength: mostCompetencies(framework) }),
  tag: fc.nat({ max: 127 }),
}));

/** What one sheet of a plan may say. */
export function anyBands({ framework, competencies }: SessionPlan): fc.Arbitrary<Readonly<Record<string, HandedBand>>> {
  return fc.array(fc.option(fc.constantFrom(...bandsOffered(framework)), { freq: 5 }), { minLength: competencies.length, maxLength: competencies.length })
    .map((bands) => Object.fromEntries(competencies.flatMap((id, i) => { const band = bands[i]; return band ? [[id, band]] : []; })));
}

export function anySheet(plan: SessionPlan): fc.Arbitrary<HandedIn> {
  return fc.record({ bands: anyBands(plan), nonce: fc.maxSafeNat() }).map(({ bands, nonce }) => ({ id: codeOf(plan, bands, nonce), bands }));
}

/** A sheet that says the same of every skill. */
export function sheetOf(plan: SessionPlan, band: HandedBand | undefined, nonce: number): HandedIn {
  const bands = Object.fromEntries(band === undefined ? [] : plan.competencies.map((id) => [id, band]));
  return { id: codeOf(plan, bands, nonce), bands };
}

export function handIn(sheet: HandedIn): GroupEvent {
  return { type: 'sheet.handedIn', ...sheet, way: 'code' };
}

/** Whatever a trainer's page might report, in any order: much of it is refused. */
export function anyEvening(plan: SessionPlan): fc.Arbitrary<readonly GroupEvent[]> {
  return fc.array(anySheet(plan), { minLength: 1, maxLength: 16, size: 'max' }).chain((sheets) => {
    const id = fc.constantFrom(...sheets.map((sheet) => sheet.id));
    const competency = fc.constantFrom(...plan.competencies);
    const action = fc.record({
      id: fc.constantFrom('a', 'b', 'c'), text: fc.constantFrom('Meet again', '=1+1', 'Walk round the ward'), for: competency,
      to: fc.constantFrom('group' as const, 'organisation' as const), owner: fc.constantFrom('', 'Ann'), by: fc.constant('2026-05-01'),
    }, { requiredKeys: ['id', 'text', 'to', 'owner'] });
    const event: fc.Arbitrary<GroupEvent> = fc.oneof(
      { weight: 12, arbitrary: fc.constantFrom(...sheets.map(handIn)) },
      { weight: 2, arbitrary: id.map((each): GroupEvent => ({ type: 'sheet.takenBack', id: each })) },
      { weight: 4, arbitrary: fc.constantFrom<GroupEvent>({ type: 'round.closed' }, { type: 'round.opened' }) },
      { weight: 1, arbitrary: fc.constantFrom('set-up', 'pairs', 'actions').map((step): GroupEvent => ({ type: 'step.begun', step: step as 'pairs' })) },
      { weight: 1, arbitrary: fc.nat({ max: 9 }).map((a): GroupEvent => ({ type: 'vote.counted', scenario: 'sj1', counts: { a } })) },
      { weight: 1, arbitrary: fc.constant<GroupEvent>({ type: 'rationale.shown', scenario: 'sj1' }) },
      { weight: 1, arbitrary: action.map((each): GroupEvent => ({ type: 'action.added', ...each })) },
      { weight: 1, arbitrary: action.map((each): GroupEvent => ({ type: 'action.changed', ...each })) },
      { weight: 1, arbitrary: fc.constant<GroupEvent>({ type: 'action.removed', id: 'a' }) },
    );
    return fc.array(event, { minLength: 1, maxLength: 60, size: 'max' });
  });
}
