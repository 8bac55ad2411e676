import type { AttemptEvent, FactValue, Person, Response } from '../attempt/events.ts';
import { factsOf } from '../framework/facts.ts';
import type { Framework } from '../framework/framework.ts';
import { itemsOf, type Item } from '../framework/items.ts';
import { partTitle } from '../framework/part-title.ts';
import { questionOf } from '../framework/question-of.ts';
import { partsOf } from '../framework/sections.ts';
import { format } from '../messages/format.ts';
import { formatDate } from '../messages/format-date.ts';
import { formatList } from '../messages/format-list.ts';
import type { Language } from '../messages/language.ts';

/** One entry of a journal, told. */
export interface ToldEvent {
  /** That it happened, and of what: never what was answered. */
  readonly sentence: string;
  /** What was said, each by itself, for whoever may read it; `null` where there is nothing, or it is not for them. */
  readonly content: readonly string[] | null;
}

export interface TellOptions {
  readonly language: Language;
  /** Whose journal it is. */
  readonly respondent: string;
  /** What is known of them then, which words the questions. */
  readonly facts: Readonly<Record<string, FactValue>>;
  /** Who reads; `null` for the person themselves. Somebody else at the device is told nothing of what the person said. */
  readonly guest: Person | null;
  /** Something has been decided: from then on the person may read what others said of them. */
  readonly isDecided: boolean;
}

/** What the person does that says nothing of themselves: everybody at the device may know of it. */
const open: ReadonlySet<AttemptEvent['type']> = new Set(['agreement.given', 'facts.settled', 'part.submitted', 'part.reopened', 'review.agreed', 'decision.made', 'date.read', 'attempt.withdrawn']);

/**
 * Tells one event of a journal as a sentence, with what was said apart from it.
 *
 * @param framework the question set in the language of the reader.
 * @example tellEvent(councillorQuickScan, { type: 'agreement.given' }, options).sentence; // 'Agreed to take part'
 */
export function tellEvent(framework: Framework, event: AttemptEvent, { language, respondent, facts, guest, isDecided }: TellOptions): ToldEvent {
  const by = 'by' in event && event.by !== undefined && event.by.id !== respondent ? event.by : null;
  const isOwn = by === null;
  if (guest !== null && isOwn && !open.has(event.type)) return { sentence: format(language, 'flow.event.own'), content: null };
  const said = format(language, `flow.event.${event.type}`, { what: subjectOf(framework, event, facts) });
  const sentence = by === null ? said : format(language, 'flow.journal.by', { what: said, who: by.id });
  const mayRead = guest === null ? isOwn || isDecided : by?.id === guest.id;
  const content = mayRead ? contentOf(framework, event, language) : [];
  return { sentence, content: content.length === 0 ? null : content };
}

/** What an event is about, in a reader's words. */
function subjectOf(framework: Framework, event: AttemptEvent, facts: TellOptions['facts']): string {
  switch (event.type) {
    case 'fact.given': return factsOf(framework).find(({ id }) => id === event.fact)?.question ?? event.fact;
    case 'areas.chosen': return framework.flow.find(({ id }) => id === event.stage)?.title ?? event.stage;
    case 'item.answered': case 'item.cleared': return itemTitle(framework, event.item, facts);
    case 'part.submitted': case 'part.reopened': return nameOfPart(framework, event.part);
    case 'check.settled': return framework.checks.find(({ id }) => id === event.check)?.title ?? event.check;
    case 'scenario.rated': return framework.scenarios.find(({ id }) => id === event.scenario)?.title ?? event.scenario;
    case 'flag.discussed': return framework.scenarios.find(({ id }) => event.flag.startsWith(`${id}.`))?.title ?? event.flag;
    case 'cause.given': return framework.competencies.find(({ id }) => id === event.competency)?.plainTitle ?? event.competency;
    default: return '';
  }
}

/** What an event says, in a reader's words. */
function contentOf(framework: Framework, event: AttemptEvent, language: Language): readonly string[] {
  const date = (iso: string): string => formatDate(language, iso);
  const some = (...texts: readonly (string | undefined)[]): readonly string[] => texts.filter((text) => text !== undefined && text !== '') as readonly string[];
  switch (event.type) {
    case 'fact.given': return [factWords(framework, event.fact, event.value, language)];
    case 'areas.chosen': return event.areas.length === 0 ? [] : [formatList(language, event.areas.map((area) => nameOfPart(framework, area)))];
    case 'item.answered': return responseWords(framework, event.item, event.response);
    case 'check.settled': return some(format(language, `supports.status.${event.as}`), event.on === undefined ? undefined : date(event.on), event.reason);
    case 'scenario.rated': return some(
      framework.scenarios.find(({ id }) => id === event.scenario)?.options.find(({ id }) => id === event.option)?.text ?? event.option, ratingWords(event.rating, language),
    );
    case 'comment.made': case 'adjustment.named': return [event.text];
    case 'decision.made': return some(outcomeWords(framework, event.outcome), date(event.on), event.reason, event.beside);
    case 'cause.given': return [framework.causes.find(({ id }) => id === event.cause)?.label ?? event.cause];
    case 'plan.agreed': return event.steps.length === 0 ? some(event.none) : event.steps.map(({ action, own }) => own ?? framework.actions.find(({ id }) => id === action)?.title ?? action ?? '');
    case 'step.done': case 'incident.reported': return [date(event.on)];
    case 'follow-up.closed': case 'debrief.held': return some(date(event.on), event.note);
    case 'meeting.held': return some(date(event.on), event.beside);
    case 'date.read': return [date(event.today)];
    case 'attempt.withdrawn': return event.kept === undefined ? [] : [outcomeWords(framework, event.kept.outcome), date(event.kept.on)];
    case 'agreement.given': case 'facts.settled': case 'item.cleared': case 'part.submitted': case 'part.reopened': case 'flag.discussed':
    case 'second-assessor.asked': case 'review.agreed': return [];
  }
}

function itemTitle(framework: Framework, id: string, facts: TellOptions['facts']): string {
  const item = itemsOf(framework).find((each) => each.id === id);
  if (item === undefined) return id;
  return item.kind === 'prompt' ? item.prompt.question : questionOf(framework, item.indicator, facts, standpoint(item)).text;
}

const standpoint = ({ rater }: Item): 'self' | 'observed' => (rater === 'self' ? 'self' : 'observed');

function nameOfPart(framework: Framework, id: string): string {
  const part = framework.flow.flatMap(partsOf).find((each) => each.id === id);
  return part === undefined ? framework.flow.find((stage) => stage.id === id)?.title ?? id : partTitle(framework, part);
}

function factWords(framework: Framework, id: string, value: FactValue, language: Language): string {
  const fact = factsOf(framework).find((each) => each.id === id);
  if (fact?.kind === 'date') return formatDate(language, String(value));
  return fact?.options?.find((option) => option.id === value)?.label ?? String(value);
}

function responseWords(framework: Framework, id: string, response: Response): readonly string[] {
  const { scale, nonAnswers } = framework;
  if ('text' in response) return [response.text];
  const note = response.note === undefined ? [] : [response.note];
  if ('none' in response) return [nonAnswers.find((none) => none.id === response.none)?.label ?? response.none, ...(response.reason === undefined ? [] : [response.reason]), ...note];
  if ('choice' in response) return [(scale.kind === 'choices' ? scale.choices.find((choice) => choice.id === response.choice)?.label : undefined) ?? response.choice, ...note];
  const level = scale.kind === 'levels' ? scale.levels.find(({ value }) => value === response.level) : undefined;
  const item = itemsOf(framework).find((each) => each.id === id);
  const shown = item !== undefined && standpoint(item) === 'observed' ? level?.shownObserved ?? level?.shown : level?.shown;
  return [shown ?? String(response.level), ...note];
}

function ratingWords(rating: number, language: Language): string {
  switch (rating) {
    case 1: case 2: case 3: case 4: return format(language, `scenarios.rating.${rating}`);
    default: return String(rating);
  }
}

function outcomeWords({ flow }: Framework, id: string): string {
  return flow.flatMap((stage) => (stage.kind === 'decision' ? stage.outcomes : [])).find((outcome) => outcome.id === id)?.label ?? id;
}
