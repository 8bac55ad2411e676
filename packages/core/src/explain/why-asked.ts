import type { FactValue } from '../attempt/events.ts';
import { factsOf } from '../framework/facts.ts';
import type { Audience, Framework } from '../framework/framework.ts';
import { isPutTo, itemsOf, type Item } from '../framework/items.ts';
import { partTitle } from '../framework/part-title.ts';
import { questionOf } from '../framework/question-of.ts';
import { partsOf, type Part } from '../framework/sections.ts';
import { tracedPhrases, type TracedPhrase } from './traced-phrase.ts';

/** Where something that is asked stands, whom it is for, and what it rests on. */
export interface WhyAsked {
  readonly id: string;
  readonly kind: 'question' | 'prompt' | 'scenario' | 'check';
  /** As it is worded for this person. */
  readonly title: string;
  readonly stage: { readonly id: string; readonly title: string };
  readonly part: { readonly id: string; readonly title: string };
  /** The skills it is about, by their plain names. */
  readonly skills: readonly string[];
  readonly rater: 'self' | 'assessor';
  /** The facts that settle whether it is put to this person; none where it is put to everybody. */
  readonly facts: readonly FactAsked[];
  /** Where parts are chosen: whether its part was. `null` where there is no choice, `undecided` before it is made. */
  readonly chosen: boolean | 'undecided' | null;
  /** A support that is needed before speaking, or is while a number is below this. */
  readonly needed: boolean | { readonly below: number } | null;
  /** By its facts and by what was chosen, it is asked of this person. */
  readonly isAsked: boolean;
  readonly phrases: readonly TracedPhrase[];
  /** The good practice it rests on, where it rests on no source. */
  readonly practice: string | null;
}

/** One fact that decides. */
export interface FactAsked {
  readonly fact: string;
  /** The fact as it was asked for. */
  readonly question: string;
  /** What was given, in words; `null` where nothing was. */
  readonly given: string | null;
  /** For whom it is, in words; empty where the fact only counts. */
  readonly among: readonly string[];
  readonly fits: boolean;
}

/** What is remembered of a person that settles what they are asked. */
export interface AskedOf {
  readonly facts: Readonly<Record<string, FactValue>>;
  /** Parts chosen, by stage. */
  readonly chosen: Readonly<Record<string, readonly string[]>>;
}

/**
 * Says why something is put to a person, or is not: a question or prompt by its item (`scan/pr1`), a situation or a support by its id.
 *
 * @returns `null` where a flow asks nothing of this name.
 * @example whyAsked(leadershipPoints, 'points/t1a', { facts: { identity: 'member' }, chosen: {} })?.isAsked; // false
 */
export function whyAsked(framework: Framework, id: string, person: AskedOf): WhyAsked | null {
  const part = framework.flow.flatMap(partsOf).find((each) => asksIn(framework, each).includes(id));
  const stage = framework.flow.find((each) => each.id === part?.stage);
  if (part === undefined || stage === undefined) return null;
  const about = aboutOf(framework, part, id, person);
  if (about === null) return null;
  const { putTo, ...rest } = about;
  const facts = [...factsAsked(framework, putTo, person), ...about.facts];
  const chosen = stage.kind === 'areas' && stage.chosen ? person.chosen[stage.id]?.includes(part.id) ?? 'undecided' : null;
  return {
    ...rest, id, facts, chosen,
    stage: { id: stage.id, title: stage.title }, part: { id: part.id, title: partTitle(framework, part) },
    isAsked: chosen !== false && isPutTo({ putTo }, person.facts),
  };
}

/**
 * Everything that a part asks, by the names `whyAsked` takes, in order.
 *
 * @example asksIn(councillorRoles, part); // ['political-representative/pr1', 'political-representative/pr2', …]
 */
export function asksIn(framework: Framework, part: Part): readonly string[] {
  switch (part.kind) {
    case 'section': return itemsOf(framework).filter((item) => item.part === part.id).map(({ id }) => id);
    case 'scenarios': return part.scenarios.scenarios;
    case 'checklist': return part.checks;
  }
}

type About = Pick<WhyAsked, 'kind' | 'title' | 'skills' | 'rater' | 'facts' | 'needed' | 'phrases' | 'practice'> & { readonly putTo: Audience | undefined };

const plain = { rater: 'self', facts: [], needed: null, practice: null, putTo: undefined } as const;

function aboutOf(framework: Framework, part: Part, id: string, person: AskedOf): About | null {
  const { competencies, scenarios, checks } = framework;
  const skillsOf = (ids: readonly string[]) => competencies.filter((competency) => ids.includes(competency.id)).map(({ plainTitle }) => plainTitle);
  if (part.kind === 'section') {
    const item = itemsOf(framework).find((each) => each.id === id && each.part === part.id);
    return item === undefined ? null : aboutItem(framework, item, skillsOf, person);
  }
  const scenario = part.kind === 'scenarios' ? scenarios.find((each) => each.id === id) : undefined;
  if (scenario !== undefined) return { ...plain, kind: 'scenario', title: scenario.title, skills: skillsOf(scenario.competencies), phrases: tracedPhrases(framework, scenario.phrases) };
  const check = part.kind === 'checklist' ? checks.find((each) => each.id === id) : undefined;
  if (check === undefined) return null;
  const { mandatory, note = null } = check;
  return {
    ...plain, kind: 'check', title: check.title, skills: [], phrases: tracedPhrases(framework, check.phrases), practice: check.basis === 'practice' ? note : null,
    needed: typeof mandatory === 'object' ? { below: mandatory.below } : mandatory,
    facts: typeof mandatory === 'object' ? [factAsked(framework, mandatory.fact, [], person)] : [],
  };
}

function aboutItem(framework: Framework, item: Item, skillsOf: (ids: readonly string[]) => readonly string[], { facts }: AskedOf): About {
  const { rater, putTo } = item;
  if (item.kind === 'prompt') return { ...plain, kind: 'prompt', title: item.prompt.question, skills: [], rater, putTo, phrases: tracedPhrases(framework, item.prompt.phrases) };
  const { indicator, competency } = item;
  return {
    ...plain, kind: 'question', rater, putTo, title: questionOf(framework, indicator, facts, rater === 'self' ? 'self' : 'observed').text, skills: skillsOf([competency]),
    phrases: tracedPhrases(framework, indicator.phrases), practice: indicator.basis === 'practice' ? indicator.note ?? null : null,
  };
}

function factsAsked(framework: Framework, putTo: Audience | undefined, person: AskedOf): readonly FactAsked[] {
  return Object.entries(putTo ?? {}).map(([fact, values]) => factAsked(framework, fact, values, person));
}

function factAsked(framework: Framework, id: string, values: readonly string[], { facts }: AskedOf): FactAsked {
  const fact = factsOf(framework).find((each) => each.id === id);
  const label = (value: FactValue): string => fact?.options?.find((option) => option.id === value)?.label ?? String(value);
  const given = facts[id];
  return {
    fact: id, question: fact?.question ?? id, given: given === undefined ? null : label(given), among: values.map(label),
    fits: values.length === 0 || (given !== undefined && values.includes(String(given))),
  };
}
