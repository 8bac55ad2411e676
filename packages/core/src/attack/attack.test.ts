import { describe, expect, it } from 'vitest';
import { patience, runs } from '../../test/support/holds.ts';
import { smallAreas } from '../testing/small-framework.ts';
import { attack, attackScenarios } from './attack.ts';
import type { AttackOutcome } from './attack.ts';
import type { ScenarioId } from './findings.ts';

// Over 200 councils in every run; GUILDHALL_RUNS=50 makes it over 10,000.
const councils: Readonly<Partial<Record<ScenarioId, number>>> = { report: 60, borders: 30, 'one-voice': 30, scan: 60, siblings: 40, collusion: 10, room: 60, history: 10 };

const of = (id: ScenarioId): AttackOutcome => attack({ councils: runs(councils[id] ?? 10), seed: 1, scenarios: [id] });
const certain = ({ scenarios }: AttackOutcome): readonly number[] => scenarios.map(({ found }) => found.recovered + found.narrow + found.impossible);

describe('the attack finds nothing', () => {
  it.each(['report', 'borders', 'one-voice', 'scan', 'siblings', 'history'] as const)('in %s: nothing recovered, every hidden count at least five steps wide', (id) => {
    const outcome = of(id);
    expect(outcome.findings.filter(({ kind }) => ['recovered', 'narrow', 'impossible'].includes(kind))).toEqual([]);
    expect(outcome.narrowest).toBeGreaterThanOrEqual(5);
    expect(outcome.tried).toBeGreaterThan(100);
  }, patience);

  it('in a room: nobody’s answer, and no refusal that depends on one', () => {
    const outcome = of('room');
    expect(certain(outcome)).toEqual([0]);
    expect(outcome.scenarios[0]?.found['told-by-refusing']).toBe(0);
    // At any moment, everybody who watched all along may still be wrong about anybody.
    expect(outcome.scenarios[0]?.guesses?.surestFromAll).toBeLessThan(1);
  }, patience);

  it('with two colluders in a group: it takes more', () => {
    expect(certain(of('collusion'))).toEqual([0]);
  }, patience);

  it('by guessing from all reports: it is right at most 5 % more often than from the newest alone', () => {
    const { guesses } = of('history').scenarios[0]!;
    expect((guesses!.fromAll - guesses!.fromOne) / guesses!.people).toBeLessThanOrEqual(0.05);
  }, patience);
});

describe('an attack', () => {
  it('is the same again from the same seed, and another from another', () => {
    const options = { councils: 4, seed: 7, scenarios: ['room', 'scan'] } as const;
    expect(attack(options)).toEqual(attack(options));
    expect(attack({ ...options, seed: 8 })).not.toEqual(attack(options));
  });

  it('is repeated for one council by the seed of its finding', () => {
    const { findings } = attack({ councils: 30, seed: 1, scenarios: ['scan-room'] });
    const [first] = findings;
    expect(attack({ councils: 1, seed: first!.seed, scenarios: [first!.scenario] }).findings[0]).toEqual(first);
  });

  it('keeps to the size it is given', () => {
    expect(attack({ councils: 3, seed: 1, people: 12, scenarios: ['room'] }).tried).toBe(36);
  });

  it('counts what a real framework’s sheets come to', () => {
    const outcome = attack({ councils: 10, seed: 2, scenarios: ['counted'], framework: smallAreas });
    expect(outcome.tried).toBeGreaterThan(100);
    expect(outcome.recovered).toBe(0);
  });

  it('tells how far it is', () => {
    const told: (readonly [number, number])[] = [];
    attack({ councils: 2, seed: 1, scenarios: ['room', 'scan'], onProgress: (done, total) => told.push([done, total]) });
    expect(told).toEqual([[1, 4], [2, 4], [3, 4], [4, 4]]);
  });

  it('refuses numbers that count nothing, and a framework that is missing', () => {
    expect(() => attack({ councils: 0, seed: 1 })).toThrow(RangeError);
    expect(() => attack({ councils: 1, seed: 0.5 })).toThrow(RangeError);
    expect(() => attack({ councils: 1, seed: 1, people: 3 })).toThrow(RangeError);
    expect(() => attack({ councils: 1, seed: 1, scenarios: ['counted'] })).toThrow('takes a framework');
    expect(attackScenarios).toContain('merged');
  });
});
