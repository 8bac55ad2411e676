import type { Cause, Competency, DevelopmentAction, Framework } from '../framework/framework.ts';
import type { ReleasedQuestion } from '../privacy/released-figures.ts';
import type { Barrier } from './barriers.ts';
import type { CohortNeed } from './cohort-report.ts';

/**
 * What would help a group: first what the organisation is to put right, then what people can do together. Each in the order of the
 * framework, and only where half of them share it.
 */
export function needsOf(framework: Framework, questions: readonly ReleasedQuestion[], barriers: readonly Barrier[]): readonly CohortNeed[] {
  const needs = framework.competencies.flatMap((competency): readonly CohortNeed[] => {
    const question = questions.find(({ id }) => id === competency.id);
    const barrier = barriers.find((each) => each.competency === competency.id);
    return [
      ...(barrier?.stands === true ? forOrganisation(framework, competency, barrier.cause) : []),
      ...(question?.halfShort === true ? forGroup(framework, competency) : []),
    ];
  });
  const first = needs.filter(({ to }) => to === 'organisation');
  return [...unlike(first), ...needs.filter(({ to }) => to === 'group')];
}

/** The same action for the same competency is asked for once, by its cause where one is named. */
function unlike(needs: readonly CohortNeed[]): readonly CohortNeed[] {
  return needs.filter(({ competency, action }, i) => needs.findIndex((other) => other.competency === competency && other.action === action) === i);
}

function forOrganisation(framework: Framework, competency: Competency, cause: string | undefined): readonly CohortNeed[] {
  const causes = framework.causes.filter(({ to }) => to === 'organisation');
  const set = (causes.find(({ id }) => id === cause) ?? causes[0])?.actions ?? [];
  const ofSet = actionsOf(framework, set);
  const action = actionsOf(framework, competency.firstChoices).find(({ id }) => set.includes(id))
    ?? ofSet.find(({ scope }) => scope === 'many') ?? ofSet.find(({ scope }) => scope !== 'one');
  return action === undefined ? [] : [needOf(competency, 'organisation', action, cause)];
}

/** The first choice that people can do together and for themselves. Where all of them are the organisation's, it is asked. */
function forGroup(framework: Framework, competency: Competency): readonly CohortNeed[] {
  const choices = actionsOf(framework, competency.firstChoices);
  const own = choices.filter(({ id }) => !isOrganisations(framework.causes, id));
  const action = own.find(({ scope }) => scope !== 'one') ?? own[0];
  if (action !== undefined) return [needOf(competency, 'group', action)];
  const [theirs] = choices;
  return theirs === undefined ? [] : [needOf(competency, 'organisation', theirs)];
}

function isOrganisations(causes: readonly Cause[], action: string): boolean {
  return causes.some(({ to, actions }) => to === 'organisation' && actions.includes(action));
}

function actionsOf({ actions }: Framework, ids: readonly string[]): readonly DevelopmentAction[] {
  return ids.flatMap((id) => actions.filter((action) => action.id === id));
}

function needOf({ id, title }: Competency, to: CohortNeed['to'], action: DevelopmentAction, cause?: string): CohortNeed {
  return { competency: id, title, to, action: action.id, actionTitle: action.title, ...(cause === undefined ? {} : { cause }) };
}
