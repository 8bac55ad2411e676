import { describe, expect, it } from 'vitest';
import { attackRules } from './attack.ts';
import { attackRoom } from './attack-room.ts';
import { bareTen, fiveNew, twoDecimals } from './naive-rules.ts';
import { ourRules } from './our-rules.ts';
import type { RulesOnTrial, Said, Sheet } from './rules-on-trial.ts';
import type { ScenarioId } from './findings.ts';

const against = (rules: RulesOnTrial, scenario: ScenarioId, councils = 40): ReturnType<typeof attackRules> => attackRules(rules, { councils, seed: 20, scenarios: [scenario] });

/** People hand in one after another; rounds are closed after so many. */
function room(said: readonly Said[], closedAt: readonly number[]): readonly (readonly Sheet[])[] {
  return closedAt.map((at) => said.slice(0, at).map((each, person) => ({ person, sheet: person, said: each })));
}

describe('the attack has teeth', () => {
  it('recovers counts from a bare floor of ten with exact totals', () => {
    const { recovered, tried, narrowest } = against(bareTen, 'report');
    expect(recovered / tried).toBeGreaterThan(0.05);
    expect(narrowest).toBe(0);
  });

  it('recovers them at the borders, and from groups of one voice', () => {
    expect(against(bareTen, 'borders').recovered).toBeGreaterThan(50);
    expect(against(bareTen, 'one-voice').recovered).toBeGreaterThan(100);
  });

  it('recovers answers of people who joined and left where every report is a new one', () => {
    expect(against(bareTen, 'history', 6).recovered).toBeGreaterThan(100);
  });

  it('recovers more where means have two decimals', () => {
    expect(against(twoDecimals, 'history', 6).recovered).toBeGreaterThan(against(bareTen, 'history', 6).recovered);
  });

  it('recovers counts from a part where the whole is known', () => {
    expect(against(bareTen, 'siblings').recovered).toBeGreaterThan(50);
  });

  it('needs no colluder at all where everybody is shown to say the same', () => {
    expect(against(bareTen, 'collusion', 10).scenarios[0]?.colluders).toBe(0);
  });

  it('recovers answers in a room that makes a picture at every sheet', () => {
    expect(against(bareTen, 'room').recovered).toBeGreaterThan(40);
  });

  it('recovers answers from five new sheets alone, without asking what a picture could say', () => {
    // Five of 15 cannot have been more than ten, nor six of 20 more: the five newcomers all fall short.
    const said: readonly Said[] = [...Array.from({ length: 6 }, () => 'reaches' as const), ...Array.from({ length: 14 }, () => 'short' as const)];
    const closings = room(said, [15, 20]);
    expect(attackRoom(fiveNew, closings, []).findings).toContainEqual(expect.objectContaining({ kind: 'recovered', possible: [0, 0] }));
    expect(attackRoom(ourRules, closings, []).findings.filter(({ kind }) => kind === 'recovered')).toEqual([]);
  });

  it('notices a room whose refusals depend on what was said', () => {
    const nosy: RulesOnTrial = { ...fiveNew, room: (closings) => fiveNew.room(closings).map((picture, i) => (closings[i]?.[0]?.said === 'reaches' ? picture : null)) };
    const said = (first: Said): readonly Said[] => [first, ...Array.from({ length: 9 }, (_, i) => (i % 2 === 0 ? 'short' as const : 'reaches' as const))];
    expect(attackRoom(nosy, room(said('reaches'), [5, 10]), [room(said('short'), [5, 10])]).findings.map(({ kind }) => kind)).toContain('told-by-refusing');
    expect(attackRoom(ourRules, room(said('reaches'), [5, 10]), [room(said('short'), [5, 10])]).findings.map(({ kind }) => kind)).not.toContain('told-by-refusing');
  });

  it('never holds for impossible what is so', () => {
    for (const rules of [bareTen, twoDecimals, fiveNew]) {
      const { scenarios } = attackRules(rules, { councils: 8, seed: 3 });
      expect(scenarios.map(({ id, found }) => [id, found.impossible])).toEqual(scenarios.map(({ id }) => [id, 0]));
    }
  });
});
