import type { AttemptEvent, FactValue, Person, Response } from '../attempt/events.ts';
import type { Audience, NonAnswer } from '../framework/framework.ts';
import { isPutTo } from '../framework/items.ts';
import { isDate } from '../calendar/calendar.ts';
import type { FlowContext } from './context.ts';

/** Longest note or text kept, in characters: a page, not a book. */
export const longestText = 4000;

/** What one item takes, and from whom: plain data, so that a chart which carries it can be drawn and stored. */
export interface AskedItem {
  readonly rater: 'self' | 'assessor';
  readonly takes: 'level' | 'choice' | 'text';
  /** Lowest and highest level, for `takes: 'level'`. */
  readonly from: number;
  readonly to: number;
  readonly choices: readonly string[];
  readonly none: readonly NonAnswer[];
  readonly optional: boolean;
  readonly putTo?: Audience;
}

export type Asked = Readonly<Record<string, AskedItem>>;
interface FactTerm { readonly kind: 'choice' | 'whole-number' | 'date'; readonly options: readonly string[]; readonly optional: boolean }
export interface FactTerms { readonly facts: Readonly<Record<string, FactTerm>> }
export interface PartTerms {
  readonly part: string;
  readonly rater: 'self' | 'assessor';
  readonly whole: boolean;
  readonly asked: Asked;
  /** Options to be rated, by scenario. */
  readonly options: Readonly<Record<string, readonly string[]>>;
}
export interface DecisionTerms {
  readonly by: string;
  readonly outcome: string;
  readonly beside: boolean;
  /** Observed items without which nobody may be let through, of those that are put to the respondent. */
  readonly evidence: readonly Evidence[];
}
export interface Evidence { readonly item: string; readonly putTo?: Audience }
export interface ChoiceTerms { readonly stage: string; readonly areas: readonly string[] }
export interface PlanTerms { readonly competencies: readonly string[]; readonly actions: readonly string[] }

export function knowsFact(event: AttemptEvent, { facts }: FactTerms): boolean {
  if (event.type !== 'fact.given') return false;
  const fact = own(facts, event.fact);
  return fact !== undefined && isFactValue(fact, event.value);
}

function isFactValue({ kind, options }: FactTerm, value: FactValue): boolean {
  switch (kind) {
    case 'choice': return typeof value === 'string' && options.includes(value);
    case 'whole-number': return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
    case 'date': return typeof value === 'string' && isDate(value);
  }
}

export function knowsFacts({ facts }: FlowContext, terms: FactTerms): boolean {
  return Object.entries(terms.facts).every(([id, { optional }]) => optional || Object.hasOwn(facts, id));
}

export function isChoice(event: AttemptEvent, { stage, areas }: ChoiceTerms): event is Extract<AttemptEvent, { type: 'areas.chosen' }> {
  return event.type === 'areas.chosen' && event.stage === stage && new Set(event.areas).size === event.areas.length && event.areas.every((area) => areas.includes(area));
}

/** Whether an answer is one that this place takes, from this person, about something that is put to the respondent. */
export function accepts(context: FlowContext, event: AttemptEvent, asked: Asked): boolean {
  if (event.type !== 'item.answered' && event.type !== 'item.cleared') return false;
  const item = own(asked, event.item);
  if (item === undefined || !isPutTo(item, context.facts) || standpoint(context, event.by) !== item.rater) return false;
  return event.type === 'item.cleared' || isResponse(item, event.response);
}

/** The standpoint an event is sent from. Nobody is their own assessor, whatever role they give. */
export function standpoint({ respondent }: FlowContext, by: Person | undefined): string {
  return by === undefined || by.id === respondent ? 'self' : by.role;
}

function isResponse(item: AskedItem, response: Response): boolean {
  if ('note' in response && !isText(response.note)) return false;
  if ('level' in response) return item.takes === 'level' && Number.isInteger(response.level) && response.level >= item.from && response.level <= item.to;
  if ('choice' in response) return item.takes === 'choice' && item.choices.includes(response.choice);
  if ('text' in response) return item.takes === 'text' && isText(response.text) && response.text.trim() !== '';
  return item.none.includes(response.none) && (response.reason === undefined || isText(response.reason));
}

function isText(text: unknown): boolean {
  return text === undefined || (typeof text === 'string' && text.length <= longestText);
}

export function submits(context: FlowContext, event: AttemptEvent, { part, rater }: PartTerms): boolean {
  return event.type === 'part.submitted' && event.part === part && standpoint(context, event.by) === rater;
}

/** What a part asks for and nobody has answered: items, then scenarios. What is optional is never a blank. */
export function blanksIn(context: FlowContext, { asked, rater, options }: PartTerms): readonly string[] {
  const given = rater === 'self' ? [context.responses] : Object.values(context.raters).map(({ responses }) => responses);
  const blanks: string[] = [];
  // Loops, because this is asked at every submission of every part.
  for (const [id, item] of Object.entries(asked)) {
    if (!item.optional && isPutTo(item, context.facts) && !given.some((responses) => Object.hasOwn(responses, id))) blanks.push(id);
  }
  for (const [id, all] of Object.entries(options)) {
    if (!all.every((option) => context.scenarios[id]?.[option] !== undefined)) blanks.push(id);
  }
  return blanks;
}

export function ratesOption(event: AttemptEvent, options: PartTerms['options']): boolean {
  return event.type === 'scenario.rated' && (own(options, event.scenario)?.includes(event.option) ?? false) && [1, 2, 3, 4].includes(event.rating);
}

/** "Not needed" wants a reason; "open" takes either back. */
export function settlesCheck(event: AttemptEvent, checks: readonly string[]): boolean {
  if (event.type !== 'check.settled' || !checks.includes(event.check)) return false;
  if (event.on !== undefined && !isDate(event.on)) return false;
  return event.as !== 'notNeeded' || (event.reason !== undefined && isText(event.reason) && event.reason.trim() !== '');
}

/** Someone else decides. Going on needs what is critical to have been watched; going against what was proposed needs a reason. */
export function decides(context: FlowContext, event: AttemptEvent, { by, outcome, beside, evidence }: DecisionTerms): boolean {
  if (event.type !== 'decision.made' || event.outcome !== outcome || event.by.role !== by || event.by.id === context.respondent) return false;
  if (!isDate(event.on)) return false;
  if (event.proposed !== undefined && event.proposed !== outcome && (event.reason ?? '').trim() === '') return false;
  if (beside && ((event.beside ?? '').trim() === '' || event.beside === context.respondent)) return false;
  const watched = Object.values(context.raters).filter(({ role }) => role === 'assessor').map(({ responses }) => responses);
  return evidence.every((each) => !isPutTo(each, context.facts) || watched.some((responses) => 'level' in (responses[each.item] ?? {})));
}

/** A plan has at least one step with an owner, a date and a measure, or says why there is none. */
export function planHolds(event: AttemptEvent, { competencies, actions }: PlanTerms): boolean {
  if (event.type !== 'plan.agreed') return false;
  if (event.steps.length === 0) return (event.none ?? '').trim() !== '';
  return event.steps.every((step) =>
    (step.action === undefined ? (step.own ?? '').trim() !== '' : actions.includes(step.action))
    && step.for.every((competency) => competencies.includes(competency))
    && step.owner.trim() !== '' && isDate(step.by) && isDate(step.reviewOn) && isText(step.own) && isText(step.measure));
}

export function isStepDone({ plan }: FlowContext, event: AttemptEvent): boolean {
  return event.type === 'step.done' && plan !== null && plan.steps[event.step] !== undefined && isDate(event.on);
}

/** Reads an entry that is really there, and nothing a prototype lends it. */
function own<T>(entries: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(entries, key) ? entries[key] : undefined;
}
