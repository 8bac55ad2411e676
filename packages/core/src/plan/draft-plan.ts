import type { Cause, Competency, Framework } from '../framework/framework.ts';
import type { Gap } from '../gap/find-gaps.ts';

/** One thing to do, and what it is to raise. */
export interface PlanItem {
  readonly action: string;
  /** Competencies it serves, widest gap first. */
  readonly for: readonly string[];
  /** What the person said stands in the way; absent where they did not say. */
  readonly cause?: string;
  readonly to: 'person' | 'organisation';
}

/** A gap without an action, and why. */
export interface Unplanned {
  readonly competency: string;
  /** `enough`: as many actions as a person is asked to take on are in the plan already. Otherwise whom to talk to instead. */
  readonly reason: 'enough' | 'monitoring-officer';
}

export interface DraftPlan {
  readonly items: readonly PlanItem[];
  /** Gaps that no item is for, widest first. */
  readonly unplanned: readonly Unplanned[];
}

/** What was said to stand in the way, by competency. */
export type Causes = Readonly<Record<string, string>>;

interface Wish {
  readonly competency: string;
  readonly action: string | undefined;
  readonly cause: Cause | undefined;
  readonly to: PlanItem['to'];
}

const usualMost = 3;

/**
 * Suggests what to do about the gaps, widest first, in the order of the framework where two are as wide.
 *
 * For each gap it takes the first of the competency's choices that answers the cause, else its first choice. No action comes
 * twice: a later gap that asks for one joins it, and takes up no place. A person is given at most three; what stands in the way
 * in how the council works goes to the organisation, besides those. An action the organisation is to take is not asked of the
 * person as well.
 *
 * @example
 * draftPlan(councillorRoles, gaps, { brokering: 'practise' }).items; // [{ action: 'da15', for: ['brokering'], cause: 'practise', to: 'person' }]
 */
export function draftPlan(framework: Framework, gaps: readonly Gap[], causes: Causes = {}): DraftPlan {
  const wishes = widestFirst(framework, gaps).map((competency): Wish => {
    const cause = framework.causes.find(({ id }) => id === causes[competency.id]);
    return { competency: competency.id, action: pick(competency, cause), cause, to: cause?.to ?? 'person' };
  });
  const actions = [...new Set(wishes.map(({ action }) => action).filter((action) => action !== undefined))];
  const forOrganisation = new Set(wishes.filter(({ to }) => to === 'organisation').map(({ action }) => action));
  const forPerson = new Set(actions.filter((action) => !forOrganisation.has(action)).slice(0, mostFor(framework)));
  return {
    items: actions
      .filter((action) => forOrganisation.has(action) || forPerson.has(action))
      .map((action) => itemFor(action, forPerson.has(action) ? 'person' : 'organisation', wishes)),
    unplanned: wishes.flatMap(({ competency, action }): Unplanned[] => {
      if (action === undefined) return [{ competency, reason: 'monitoring-officer' }];
      return forOrganisation.has(action) || forPerson.has(action) ? [] : [{ competency, reason: 'enough' }];
    }),
  };
}

/** Competencies that fall short, widest gap first. Widths that differ by floating noise are the same width. */
function widestFirst({ competencies }: Framework, gaps: readonly Gap[]): Competency[] {
  const widths = new Map(gaps.flatMap((gap) => (gap.kind === 'short' ? [[gap.competency, Math.round((gap.target - gap.level) * 1e9)]] : [])));
  return competencies.filter(({ id }) => widths.has(id)).sort((one, other) => (widths.get(other.id) ?? 0) - (widths.get(one.id) ?? 0));
}

function pick({ firstChoices, noAction }: Competency, cause: Cause | undefined): string | undefined {
  if (noAction !== undefined) return undefined;
  return firstChoices.find((action) => cause?.actions.includes(action)) ?? firstChoices[0];
}

/** As many actions as the plan's stage allows a person. */
function mostFor({ flow }: Framework): number {
  return flow.find((stage) => stage.kind === 'plan')?.most ?? usualMost;
}

function itemFor(action: string, to: PlanItem['to'], wishes: readonly Wish[]): PlanItem {
  const served = wishes.filter((wish) => wish.action === action);
  const cause = served.find((wish) => wish.to === to)?.cause;
  return { action, for: served.map(({ competency }) => competency), ...(cause === undefined ? {} : { cause: cause.id }), to };
}
