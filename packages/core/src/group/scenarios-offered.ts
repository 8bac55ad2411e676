import type { Framework, ReviewStatus, Scenario } from '../framework/framework.ts';
import type { GroupView } from './group-view.ts';
import type { SessionPlan } from './session-plan.ts';

/** A situation to vote on: without its key and without its reasons. */
export interface OfferedScenario {
  readonly id: string;
  readonly title: string;
  readonly situation: string;
  readonly reviewed: ReviewStatus;
  readonly options: readonly { readonly id: string; readonly text: string }[];
}

/**
 * Situations that can be put to the vote: the question set's own; where it has none, those of the first other set given that has some.
 * Localise the sets first.
 *
 * @example scenariosOffered(plan, frameworks)[0]?.id; // 'sj1'
 */
export function scenariosOffered(plan: SessionPlan, frameworks: readonly Framework[]): readonly OfferedScenario[] {
  return scenariosOf(plan, frameworks).map(({ id, title, situation, reviewed, options }) => (
    { id, title, situation, reviewed, options: options.map((option) => ({ id: option.id, text: option.text })) }));
}

/** Why the options are as good as they are; `null` until the reasons of this situation were shown in the session. */
export function rationaleOf({ plan, votes }: GroupView, frameworks: readonly Framework[], scenario: string): string | null {
  const isShown = votes.some((vote) => vote.scenario === scenario && vote.rationaleShown);
  return (isShown ? scenariosOf(plan, frameworks).find(({ id }) => id === scenario)?.rationale : undefined) ?? null;
}

export function scenariosOf({ framework }: SessionPlan, frameworks: readonly Framework[]): readonly Scenario[] {
  // The plan's own first, in the language of those given where it is among them.
  const same = frameworks.find(({ id, version }) => id === framework.id && version === framework.version) ?? framework;
  return [same, ...frameworks].find(({ scenarios }) => scenarios.length > 0)?.scenarios ?? [];
}
