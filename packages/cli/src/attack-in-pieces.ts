import { setImmediate as breathe } from 'node:timers/promises';
import type { Framework } from '@guildhall/core';
import { attack, usualScenarios, type AttackOutcome, type Guesses, type ScenarioId, type ScenarioOutcome } from '@guildhall/core/attack';

/** Councils in a piece: few enough for a Ctrl-C to be heard soon, and one in ten is attacked from inside. */
const piece = 10;
/** Findings that are listed; each scenario counts all of its own. */
const listed = 50;

export interface PiecesOptions {
  readonly councils: number;
  readonly seed: number;
  readonly people?: number;
  readonly scenarios?: readonly ScenarioId[];
  /** Adds sheets of this framework, counted as councils count them. */
  readonly framework?: Framework;
  readonly onProgress: (share: number) => void;
  /** Throws where it is to stop. */
  readonly check: () => void;
}

/** The attack of the core, some councils at a time: it never waits for anything, so that in one go nothing could stop it. */
export async function attackInPieces({ councils, seed, people, framework, scenarios = waysFor(framework), onProgress, check }: PiecesOptions): Promise<AttackOutcome> {
  let all: AttackOutcome | undefined;
  const steps = Math.ceil(councils / piece) * scenarios.length;
  let done = 0;
  for (let from = 0; from < councils; from += piece) {
    for (const scenario of scenarios) {
      check();
      const outcome = attack({
        councils: Math.min(piece, councils - from), seed: seed + from, scenarios: [scenario],
        ...(people === undefined ? {} : { people }), ...(framework === undefined ? {} : { framework }),
      });
      all = all === undefined ? outcome : together(all, outcome);
      onProgress(++done / steps);
      await breathe();
    }
  }
  check();
  if (all === undefined) throw new RangeError('There is nothing to try without a council and a way.');
  return { ...all, councils, seed };
}

function waysFor(framework: Framework | undefined): readonly ScenarioId[] {
  return framework === undefined ? usualScenarios : [...usualScenarios, 'counted'];
}

function together(a: AttackOutcome, b: AttackOutcome): AttackOutcome {
  const ids = [...new Set([...a.scenarios, ...b.scenarios].map(({ id }) => id))];
  return {
    ...a,
    tried: a.tried + b.tried,
    recovered: a.recovered + b.recovered,
    narrowest: least(a.narrowest, b.narrowest),
    scenarios: ids.map((id) => [...a.scenarios, ...b.scenarios].filter((each) => each.id === id).reduce(scenariosTogether)),
    findings: [...a.findings, ...b.findings].slice(0, listed),
  };
}

function scenariosTogether(a: ScenarioOutcome, b: ScenarioOutcome): ScenarioOutcome {
  return {
    id: a.id,
    tried: a.tried + b.tried,
    found: Object.fromEntries(Object.entries(a.found).map(([kind, count]) => [kind, count + (b.found[kind as keyof ScenarioOutcome['found']])])) as ScenarioOutcome['found'],
    narrowest: least(a.narrowest, b.narrowest),
    guesses: a.guesses === null || b.guesses === null ? a.guesses ?? b.guesses : guessesTogether(a.guesses, b.guesses),
    colluders: least(a.colluders, b.colluders),
  };
}

function guessesTogether(a: Guesses, b: Guesses): Guesses {
  return {
    people: a.people + b.people, fromOne: a.fromOne + b.fromOne, fromAll: a.fromAll + b.fromAll, uncounted: a.uncounted + b.uncounted,
    surestFromOne: Math.max(a.surestFromOne, b.surestFromOne), surestFromAll: Math.max(a.surestFromAll, b.surestFromAll),
  };
}

function least(a: number | null, b: number | null): number | null {
  return a === null || b === null ? a ?? b : Math.min(a, b);
}
