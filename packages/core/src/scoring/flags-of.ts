import type { Answers } from '../attempt/answers.ts';
import type { Framework } from '../framework/framework.ts';

/** What a harmful option was keyed, and the two ratings that call for a talk: once is enough for the first, twice for the second. */
const harmful = 1;
const veryGood = 4;
const good = 3;

/**
 * Options to talk over, as `sj1.c`, in the order of the framework: a harmful one rated very good, or two or more rated good.
 *
 * Only scenarios about what nothing can make up for count, and an option talked over already no longer does. Flags start a conversation.
 */
export function flagsOf(framework: Framework, { scenarios, discussedFlags }: Pick<Answers, 'scenarios' | 'discussedFlags'>): string[] {
  const ratings = harmfulIn(framework)
    .map(({ scenario, option }) => ({ flag: `${scenario}.${option}`, rating: scenarios[scenario]?.[option] }))
    .filter(({ flag }) => !discussedFlags.includes(flag));
  const several = ratings.filter(({ rating }) => rating === good).length > 1;
  return ratings.filter(({ rating }) => rating === veryGood || (several && rating === good)).map(({ flag }) => flag);
}

/** Ids of the options of scenarios that would do harm, as `sj1.c`: those a flag may be about, in the order of the framework. */
export function harmfulOptions(framework: Framework): string[] {
  return harmfulIn(framework).map(({ scenario, option }) => `${scenario}.${option}`);
}

function harmfulIn({ competencies, scenarios }: Framework): readonly { readonly scenario: string; readonly option: string }[] {
  const beyond = new Set(competencies.filter(({ critical }) => critical === 'integrity').map(({ id }) => id));
  return scenarios.filter((scenario) => scenario.competencies.some((id) => beyond.has(id)))
    .flatMap(({ id, options }) => options.filter(({ key }) => key === harmful).map((option) => ({ scenario: id, option: option.id })));
}
