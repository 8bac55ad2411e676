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

/** What one gap asks for. */
interface Wish {
  readonly competency: string;
  readonly action: string | undefined;
  readonly cause: string | undefined;
  readonly to: PlanItem['to'];
}

/** Everything a gap in one competency may ask for: worked out once for each framework, so that many plans cost little. */
interface Wishes {
  /** Which of the framework's competencies it is. */
  readonly place: number;
  readonly withoutCause: Wish;
  readonly byCause: ReadonlyMap<string, Wish>;
}

const known = new WeakMap<Framework, ReadonlyMap<string, Wishes>>();

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
  const wishes = widestFirst(framework, gaps).map(({ withoutCause, byCause }) => byCause.get(causes[withoutCause.competency] ?? '') ?? withoutCause);
  const planned = new Map<string, PlanItem>();
  const unplanned: Unplanned[] = [];
  let places = mostFor(framework);
  for (const { competency, action } of wishes) {
    if (action === undefined) unplanned.push({ competency, reason: 'monitoring-officer' });
    if (action === undefined || planned.has(action)) continue;
    const item = itemFor(action, wishes);
    if (item.to === 'person' && places === 0) {
      unplanned.push({ competency, reason: 'enough' });
      continue;
    }
    if (item.to === 'person') places -= 1;
    planned.set(action, item);
  }
  return { items: [...planned.values()], unplanned };
}

/** What the competencies that fall short ask for, widest gap first. Widths that differ by floating noise are the same width. */
function widestFirst(framework: Framework, gaps: readonly Gap[]): readonly Wishes[] {
  const all = wishesIn(framework);
  const short: { readonly wishes: Wishes; readonly width: number }[] = [];
  for (const gap of gaps) {
    const wishes = gap.kind === 'short' ? all.get(gap.competency) : undefined;
    if (gap.kind === 'short' && wishes !== undefined) short.push({ wishes, width: Math.round((gap.target - gap.level) * 1e9) });
  }
  return short.sort((one, other) => other.width - one.width || one.wishes.place - other.wishes.place).map(({ wishes }) => wishes);
}

function wishesIn(framework: Framework): ReadonlyMap<string, Wishes> {
  const before = known.get(framework);
  if (before !== undefined) return before;
  const now = new Map(framework.competencies.map((competency, place): [string, Wishes] => [competency.id, {
    place,
    withoutCause: wishFor(competency, undefined),
    byCause: new Map(framework.causes.map((cause) => [cause.id, wishFor(competency, cause)])),
  }]));
  known.set(framework, now);
  return now;
}

function wishFor(competency: Competency, cause: Cause | undefined): Wish {
  return { competency: competency.id, action: pick(competency, cause), cause: cause?.id, to: cause?.to ?? 'person' };
}

function pick({ firstChoices, noAction }: Competency, cause: Cause | undefined): string | undefined {
  if (noAction !== undefined) return undefined;
  return firstChoices.find((action) => cause?.actions.includes(action)) ?? firstChoices[0];
}

/** As many actions as the plan's stage allows a person. */
function mostFor({ flow }: Framework): number {
  return flow.find((stage) => stage.kind === 'plan')?.most ?? usualMost;
}

/** An action goes to the organisation as soon as one of the gaps it serves asks that of it. */
function itemFor(action: string, wishes: readonly Wish[]): PlanItem {
  const served = wishes.filter((wish) => wish.action === action);
  const to = served.some((wish) => wish.to === 'organisation') ? 'organisation' : 'person';
  const cause = served.find((wish) => wish.to === to)?.cause;
  return { action, for: served.map(({ competency }) => competency), ...(cause === undefined ? {} : { cause }), to };
}
