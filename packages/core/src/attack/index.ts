export { attack, attackScenarios, usualScenarios, type AttackOptions, type AttackOutcome, type ScenarioOutcome } from './attack.ts';
export { leaks, type AttackFinding, type FindingKind, type Guesses, type ScenarioId } from './findings.ts';
export type { Interval } from './system.ts';
