import type { Framework } from '../framework/framework.ts';
import type { AttackFinding, Attempt, Guesses, ScenarioId } from './findings.ts';
import { addGuesses } from './guess.ts';
import { ourRules } from './our-rules.ts';
import { seedOf } from './random.ts';
import type { RulesOnTrial } from './rules-on-trial.ts';
import { collusionScenario } from './scenarios/collusion.ts';
import { countedScenario } from './scenarios/counted.ts';
import { historyScenario } from './scenarios/history.ts';
import { bordersScenario, oneVoiceScenario, reportScenario } from './scenarios/report.ts';
import { roomScenario, scanRoomScenario } from './scenarios/room.ts';
import { scanScenario } from './scenarios/scan.ts';
import { mergedScenario, siblingsScenario } from './scenarios/siblings.ts';
import type { Trial } from './scenarios/trial.ts';

export interface AttackOptions {
  /** Councils to make up for each scenario. */
  readonly councils: number;
  /** The same seed gives the same outcome. */
  readonly seed: number;
  /** People in each group; sizes from 4 to 60, often those at which a rule begins, where absent. */
  readonly people?: number;
  /** Where absent: `usualScenarios`, and `counted` where a framework is given. */
  readonly scenarios?: readonly ScenarioId[];
  /** For `counted`: a framework, whose sheets are counted by the counter that councils use. */
  readonly framework?: Framework;
  /** Told after each council of each scenario, out of how many. */
  readonly onProgress?: (done: number, of: number) => void;
}

/** What all scenarios came to. Nothing was found where `findings` is empty. */
export interface AttackOutcome {
  readonly seed: number;
  readonly councils: number;
  readonly people: number | null;
  /** Values somebody would have liked to know. */
  readonly tried: number;
  /** Of those, how many are certain. */
  readonly recovered: number;
  /** Highest less lowest of the hidden count in any report that is narrowest; `null` where nothing was hidden. */
  readonly narrowest: number | null;
  readonly scenarios: readonly ScenarioOutcome[];
  /** At most 50 of each scenario; `found` of the scenario counts all. */
  readonly findings: readonly AttackFinding[];
}

export interface ScenarioOutcome {
  readonly id: ScenarioId;
  readonly tried: number;
  readonly found: Readonly<Record<AttackFinding['kind'], number>>;
  readonly narrowest: number | null;
  /** How well people's sides of the target could be guessed; `null` where the scenario does not ask. */
  readonly guesses: Guesses | null;
  /** The fewest people who, putting together what they know of themselves, know what another said, up to 12; `null` where more are needed, or nobody asked. */
  readonly colluders: number | null;
}

const scenarios: Readonly<Record<Exclude<ScenarioId, 'counted'>, (trial: Trial) => Attempt>> = {
  report: reportScenario, borders: bordersScenario, 'one-voice': oneVoiceScenario, scan: scanScenario, history: historyScenario,
  siblings: siblingsScenario, merged: mergedScenario, collusion: collusionScenario, room: roomScenario, 'scan-room': scanRoomScenario,
};

/** Every scenario that needs no framework, in the order in which they are tried. */
export const attackScenarios = Object.keys(scenarios) as readonly Exclude<ScenarioId, 'counted'>[];

/**
 * Those that are tried where none is named: every one that the rules answer for. `merged` shows what they cannot see, reports that others
 * publish of the same people, and always finds something.
 */
export const usualScenarios: readonly ScenarioId[] = attackScenarios.filter((id) => id !== 'merged');

/** From inside, which takes long, one council in so many is looked at. */
const insideOneIn = 10;
const kept = 50;

/**
 * Tries to find out what reports and rooms hold back: makes up councils, releases their figures as anybody would, and puts together
 * everything shown with everything public: who took part, who came and went and when, and the rules themselves.
 *
 * The same options give the same outcome, on every machine. It shares nothing with the rules it attacks but what they publish.
 *
 * @throws RangeError where a number is no count, or `counted` is asked for without a framework.
 * @example
 * attack({ councils: 3, seed: 1, scenarios: ['room'] }).recovered; // 0
 */
export function attack(options: AttackOptions): AttackOutcome {
  return attackRules(ourRules, options);
}

/** The same against other rules. */
export function attackRules(rules: RulesOnTrial, { councils, seed, people, scenarios: asked, framework, onProgress }: AttackOptions): AttackOutcome {
  for (const [name, value, least] of [['councils', councils, 1], ['seed', seed, -(2 ** 31)], ['people', people ?? 4, 4]] as const) {
    if (!Number.isSafeInteger(value) || value < least) throw new RangeError(`${name} is a whole number from ${least}, not ${value}.`);
  }
  const ids = asked ?? [...usualScenarios, ...(framework === undefined ? [] : ['counted'] as const)];
  const findings: AttackFinding[] = [];
  let done = 0;
  const outcomes = ids.map((id): ScenarioOutcome => {
    const scenario = scenarioOf(id, framework);
    const found = { recovered: 0, narrow: 0, empty: 0, few: 0, unproven: 0, 'told-by-refusing': 0, impossible: 0 };
    let tried = 0;
    let narrowest: number | null = null;
    let colluders: number | null = null;
    let guesses: Guesses | undefined;
    let listed = 0;
    for (let council = 0; council < councils; council++) {
      // The first council has the seed itself, so that a finding is repeated by its own.
      const own = council === 0 ? seed : seedOf(seed, council);
      const attempt = scenario({ rules, seed: own, people, inside: council % insideOneIn === 0 });
      tried += attempt.tried;
      narrowest = least(narrowest, attempt.narrowest);
      colluders = least(colluders, attempt.colluders);
      guesses = addGuesses(guesses, attempt.guesses);
      for (const finding of attempt.findings) {
        found[finding.kind] += 1;
        if (listed++ < kept) findings.push({ ...finding, scenario: id, seed: own, people: people ?? null });
      }
      onProgress?.(++done, councils * ids.length);
    }
    return { id, tried, found, narrowest, guesses: guesses ?? null, colluders };
  });
  return {
    seed, councils, people: people ?? null, findings, scenarios: outcomes,
    tried: outcomes.reduce((sum, { tried }) => sum + tried, 0),
    recovered: outcomes.reduce((sum, { found }) => sum + found.recovered, 0),
    narrowest: outcomes.reduce<number | null>((before, { narrowest }) => least(before, narrowest), null),
  };
}

function scenarioOf(id: ScenarioId, framework: Framework | undefined): (trial: Trial) => Attempt {
  if (id !== 'counted') return scenarios[id];
  if (framework === undefined) throw new RangeError('The scenario "counted" takes a framework.');
  return countedScenario(framework);
}

function least(a: number | null, b: number | null | undefined): number | null {
  if (b === null || b === undefined) return a;
  return a === null ? b : Math.min(a, b);
}
