import type { AddCommand, CommandName } from './tools.ts';

/**
 * Where each command is added, in the order that help lists them. Only the one that was typed is loaded; for help, all are.
 */
export const commands: Readonly<Record<CommandName, () => Promise<AddCommand>>> = {
  frameworks: async () => (await import('./frameworks.ts')).addFrameworks,
  take: async () => (await import('./take.ts')).addTake,
  score: async () => (await import('./score.ts')).addScore,
  explain: async () => (await import('./explain.ts')).addExplain,
  report: async () => (await import('./report.ts')).addReport,
  plan: async () => (await import('./plan.ts')).addPlan,
  convert: async () => (await import('./convert.ts')).addConvert,
  replay: async () => (await import('./replay.ts')).addReplay,
  flow: async () => (await import('./flow.ts')).addFlow,
  validate: async () => (await import('./validate.ts')).addValidate,
  schema: async () => (await import('./schema.ts')).addSchema,
  sql: async () => (await import('./sql.ts')).addSql,
  gate: async () => (await import('./gate.ts')).addGate,
  readiness: async () => (await import('./readiness.ts')).addReadiness,
  cohort: async () => (await import('./cohort.ts')).addCohort,
  change: async () => (await import('./change.ts')).addChange,
  'what-if': async () => (await import('./what-if.ts')).addWhatIf,
  agreement: async () => (await import('./agreement.ts')).addAgreement,
  simulate: async () => (await import('./simulate.ts')).addSimulate,
  attack: async () => (await import('./attack.ts')).addAttack,
  config: async () => (await import('./config.ts')).addConfig,
  completion: async () => (await import('./completion.ts')).addCompletion,
};
