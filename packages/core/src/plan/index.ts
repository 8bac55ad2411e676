export { draftPlan, type Causes, type DraftPlan, type PlanItem, type Unplanned } from './draft-plan.ts';
export { schedule, type ScheduleFrom } from './schedule.ts';
