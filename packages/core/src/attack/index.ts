export { attack, attackScenarios, type AttackOptions, type AttackOutcome, type ScenarioOutcome } from './attack.ts';
export type { AttackFinding, FindingKind, Guesses, ScenarioId } from './findings.ts';
export type { Interval } from './system.ts';
