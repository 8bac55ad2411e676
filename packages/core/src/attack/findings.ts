import type { Interval } from './system.ts';

export type ScenarioId = 'report' | 'borders' | 'one-voice' | 'scan' | 'history' | 'siblings' | 'merged' | 'collusion' | 'room' | 'scan-room' | 'counted';

/**
 * What an attack has come to.
 *
 * - `recovered`: somebody's answer, or a count that is held back, is certain
 * - `narrow`: a count that is held back lies within fewer steps than the floor
 * - `empty`: of people who came or went together it is certain that none gave some answer
 * - `few`: of fewer than ten people who came or went together it is certain how many reach the target
 * - `unproven`: no other answers were found, far enough apart, that show the same; a leak may be there that the solver does not see
 * - `told-by-refusing`: when a picture is made, or refused, depends on what people said
 * - `impossible`: what is shown cannot be true; then either it is wrong or this attack is
 */
export type FindingKind = 'recovered' | 'narrow' | 'empty' | 'few' | 'unproven' | 'told-by-refusing' | 'impossible';

/** Kinds that must never be found: somebody's answer, or a hidden count, is known or nearly known. The others are worth knowing and tell of nobody. */
export const leaks: readonly FindingKind[] = ['recovered', 'narrow', 'impossible'];

/** One finding, and how to see it again: `attack({ councils: 1, seed, scenarios: [scenario] })`, with the same `people` if any were given. */
export interface AttackFinding {
  readonly kind: FindingKind;
  readonly scenario: ScenarioId;
  /** Seed of this council alone. */
  readonly seed: number;
  /** As asked for; `null` where sizes were mixed. */
  readonly people: number | null;
  /** Which value: `topic-1: answers at 2`. */
  readonly what: string;
  /** Where it lies, for all that can be known. */
  readonly possible: Interval;
}

/** What one council gave an attack to do, and what came of it. */
export interface Attempt {
  /** Values somebody would like to know and is not shown. */
  readonly tried: number;
  readonly findings: readonly Omit<AttackFinding, 'scenario' | 'seed' | 'people'>[];
  /** Highest less lowest of the hidden count that is narrowest; `null` where there was none in reports. */
  readonly narrowest?: number | null;
  readonly guesses?: Guesses;
  /** The fewest people who, putting together what they know of themselves, know what another said. */
  readonly colluders?: number | null;
}

/** How often the best guess at somebody's side of the target is right, and how sure it is; sums over people. */
export interface Guesses {
  readonly people: number;
  /** Right guesses from the newest report, or picture, that they are in, alone. */
  readonly fromOne: number;
  /** Right guesses from everything shown, and from who was in it. */
  readonly fromAll: number;
  /** The surest guess at anybody, right or wrong, 0.5 to 1: from one, and from all. */
  readonly surestFromOne: number;
  readonly surestFromAll: number;
  /** People left out, because their group is too tangled to count every way. */
  readonly uncounted: number;
}

