// The public list, by hand. Everything else is by room: /frameworks, /flow, /scoring, /result, /document, /report, /explain, /sheet, /council, /messages, /json, /testing.
export * from './framework/index.ts';
export * from './attempt/index.ts';
export * from './errors/index.ts';
export { answersOf, compileFlow, startAttempt, takeUpAttempt, type Attempt, type AttemptHost, type AttemptStart, type AttemptView } from './flow/index.ts';
export { bandOf, judge, scoreAttempt, type CompetencyScore, type Judgement } from './scoring/index.ts';
export { findGaps, targetsFor, type Gap, type Targets } from './gap/index.ts';
export { draftPlan, schedule, type Causes, type DraftPlan, type PlanItem, type ScheduleFrom, type Unplanned } from './plan/index.ts';
