export { bandOf } from './band-of.ts';
export { bestConstant, constantAnswers, isFairPassMark, usualPassMark, type ConstantAnswer } from './best-constant.ts';
export type { Bounds, CompetencyScore, WhyNull } from './competency-score.ts';
export { flagsOf } from './flags-of.ts';
export { judge, type Judgement, type JudgeOptions, type Reason, type ReasonCode, type StatusId } from './judge.ts';
export { markRanking } from './mark-ranking.ts';
export { adjustedShare, markScenarios, type ScenarioMarks } from './mark-scenarios.ts';
export { meanOf } from './mean-of.ts';
export { scoreAttempt, type ScoreOptions } from './score-attempt.ts';
