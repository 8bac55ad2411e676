import type { Named, Report } from '../../report.ts';

/** One thing to do. What nobody has settled yet is `null`. */
export interface PlanStep {
  readonly title: string;
  /** What it consists of, where it is one of ours. */
  readonly text: string | null;
  readonly for: readonly Named[];
  readonly owner: string | null;
  /** ISO date. */
  readonly by: string | null;
  /** About how many weeks it takes, where no date is settled. */
  readonly weeks: number | null;
  /** How one will know that it has worked. */
  readonly measure: string;
  /** ISO date. */
  readonly reviewOn: string | null;
}

/**
 * What the person has agreed to do; where nothing is agreed, what is suggested.
 *
 * @example planSteps(reportOf({ framework, answers }))[0]?.owner; // null
 */
export function planSteps({ agreed, plan }: Report): readonly PlanStep[] {
  if (agreed !== undefined) return agreed.map(({ title, for: skills, owner, by, measure, reviewOn }) => ({ title, text: null, for: skills, owner, by, weeks: null, measure, reviewOn }));
  return plan.map(({ title, text, for: skills, doneWhen, weeks }) => ({ title, text, for: skills, owner: null, by: null, weeks: weeks === 0 ? null : weeks, measure: doneWhen, reviewOn: null }));
}

/** A plan for another program. Versioned: what it says never changes its meaning. */
export interface JsonPlan {
  readonly format: 'guildhall/plan@1';
  readonly framework: Report['framework'];
  readonly council?: string;
  readonly respondent?: string;
  /** Whether the person has agreed these steps; else they are suggestions. */
  readonly agreed: boolean;
  /** Why the person wanted no plan. */
  readonly none?: string;
  readonly steps: readonly PlanStep[];
  /** What the council is asked to do. */
  readonly organisation: readonly { readonly title: string; readonly text: string; readonly for: readonly Named[] }[];
}

/** A plan as JSON text, ending in a line break. @example JSON.parse(jsonPlan(report)).format; // 'guildhall/plan@1' */
export function jsonPlan(report: Report, noPlan?: string): string {
  const { framework, council, respondent, agreed, organisation } = report;
  const json: JsonPlan = {
    format: 'guildhall/plan@1', framework, ...(council === undefined ? {} : { council }), ...(respondent === undefined ? {} : { respondent }),
    agreed: agreed !== undefined, ...(noPlan === undefined ? {} : { none: noPlan }), steps: planSteps(report),
    organisation: organisation.map(({ title, text, for: skills }) => ({ title, text, for: skills })),
  };
  return `${JSON.stringify(json, null, 2)}\n`;
}
