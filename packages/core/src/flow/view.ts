import type { Person, Response } from '../attempt/events.ts';
import type { Fact, Framework, NonAnswerRule, Note, Section, Stage } from '../framework/framework.ts';
import { isPutTo, itemsOf, type Item } from '../framework/items.ts';
import { nonAnswersFor } from '../framework/non-answers-for.ts';
import { questionOf, type Question } from '../framework/question-of.ts';
import { partsOf, type Part } from '../framework/sections.ts';
import { addMonths, addWorkingDays } from '../calendar/calendar.ts';
import type { AgreedPlan, Decision, FlowContext, Meeting } from './context.ts';
import { partTerms } from './part-terms.ts';
import { blanksIn, standpoint } from './terms.ts';
import type { Mode } from './mode-of.ts';
import type { Doing } from './vocabulary.ts';

/** One item as it stands: how it is worded for this person, and what they gave. */
export interface OpenItem {
  readonly id: string;
  readonly item: Item;
  /** The question as worded for this person; a prompt has its own words. */
  readonly question: Question;
  /** Why there may be no level here, in the order of the framework; none for a prompt. */
  readonly nonAnswers: readonly NonAnswerRule[];
  readonly response: Response | null;
}

/** A part that is open now. */
export interface OpenPart {
  readonly stage: string;
  readonly id: string;
  readonly kind: Part['kind'];
  readonly title: string;
  readonly hint?: string;
  readonly rater: Section['rater'];
  /** Whether the person looking may answer here. */
  readonly mine: boolean;
  readonly items: readonly OpenItem[];
  /** Scenario ids, in the order they are told. */
  readonly scenarios: readonly string[];
  readonly checks: readonly string[];
  /** Ids of items and scenarios that nobody has answered and that are not optional. */
  readonly blanks: readonly string[];
  /** The blanks have been named, so it may be submitted with them. */
  readonly blanksNamed: boolean;
  /** It may never be submitted with blanks. */
  readonly whole: boolean;
}

export type PartStatus = 'not-chosen' | 'not-started' | 'in-progress' | 'submitted';

/** Where a part of the whole flow stands: what a task list shows. */
export interface PartProgress {
  readonly stage: string;
  readonly id: string;
  readonly title: string;
  readonly kind: Part['kind'];
  readonly rater: Section['rater'];
  readonly status: PartStatus;
  /** Whether it can be worked on now. */
  readonly open: boolean;
  readonly answered: number;
  readonly asked: number;
}

export interface StandingView {
  readonly decision: Decision;
  /** ISO date on which it lapses. */
  readonly until: string;
  readonly meetings: readonly Meeting[];
  /** ISO date by which the last meeting's debrief is due, while it is. */
  readonly debriefDue: string | null;
}

/** What a host knows that a record does not. */
export interface ViewSettings { readonly bankHolidays: readonly string[] }

/**
 * What a screen needs to show, and nothing a screen has to work out. Immutable; the lists are worked out when first read.
 *
 * @example attempt.view().doing; // 'answering'
 */
export class AttemptView {
  readonly doing: Doing;
  /** The stage that is open, or `null` when the attempt is over. */
  readonly stage: Stage | null;
  readonly framework: Framework;
  /** Who is looking. */
  readonly as: Person;
  readonly #mode: Mode;
  readonly #memory: FlowContext;
  readonly #settings: ViewSettings;
  #open: readonly OpenPart[] | undefined;
  #parts: readonly PartProgress[] | undefined;
  /** The same moment in other words, as it was last asked for. */
  #other: AttemptView | undefined;

  constructor(framework: Framework, mode: Mode, memory: FlowContext, as: Person, settings: ViewSettings) {
    this.framework = framework;
    this.as = as;
    this.#mode = mode;
    this.#memory = memory;
    this.#settings = settings;
    this.doing = mode.doing;
    this.stage = framework.flow.find(({ id }) => id === mode.stage) ?? null;
  }

  /** Everything remembered, for those who score, plan or report. */
  get memory(): FlowContext { return this.#memory; }

  /** The parts that are open now, whoever they are put to. */
  get open(): readonly OpenPart[] {
    return this.#open ??= this.framework.flow.flatMap(partsOf).filter(({ id }) => this.#mode.openParts.has(id)).map((part) => this.#openPart(part));
  }

  /** Every part of the flow and where it stands. */
  get parts(): readonly PartProgress[] {
    return this.#parts ??= this.framework.flow.flatMap((stage) => partsOf(stage).map((part) => this.#progress(part)));
  }

  /** The facts asked now. */
  get facts(): readonly Fact[] { return this.stage?.kind === 'about' ? this.stage.facts : []; }

  /** What is shown before this stage or a part of it. */
  get notes(): readonly Note[] {
    const here = new Set([this.#mode.stage, ...this.#mode.openParts]);
    return this.framework.notes.filter(({ where, at }) => where === 'before' && at !== undefined && here.has(at));
  }

  /** What the person may do on the strength of a decision, and until when; `null` where nothing was decided or it has lapsed. */
  get standing(): StandingView | null {
    const { decided, meetings } = this.#memory;
    const rules = this.framework.readiness;
    if (decided === null || rules === undefined || !this.#mode.inForce) return null;
    const last = meetings.at(-1);
    const debriefDue = last === undefined || last.debriefedOn !== undefined ? null : addWorkingDays(last.on, rules.debriefDays, this.#settings.bankHolidays);
    return { decision: decided, until: addMonths(decided.on, rules.validMonths), meetings, debriefDue };
  }

  get plan(): AgreedPlan | null { return this.#memory.plan; }

  /**
   * The same moment with the texts of the same framework in another language, and with what the host has come to know since:
   * `view.in(localise(framework, 'cy').framework)`.
   */
  in(localised: Framework, settings: ViewSettings = this.#settings): AttemptView {
    // Every piece of a page asks for the same one, and its lists are long: it is made once.
    const before = this.#other;
    if (before?.framework === localised && before.#settings.bankHolidays === settings.bankHolidays) return before;
    this.#other = new AttemptView(localised, this.#mode, this.#memory, this.as, settings);
    return this.#other;
  }

  /** Whether the respondent has taken everything back. */
  get isWithdrawn(): boolean { return this.#mode.doing === 'closed' && !this.#memory.agreed; }

  #openPart(part: Part): OpenPart {
    const { framework, as } = this;
    const context = this.#memory;
    const terms = partTerms(framework, part);
    const given = as.id === context.respondent ? context.responses : context.raters[as.id]?.responses ?? {};
    const items = part.kind === 'section' ? itemsOf(framework).filter((item) => item.part === part.id && isPutTo(item, context.facts)) : [];
    const { title, hint } = titleOf(framework, part);
    return {
      stage: part.stage, id: part.id, kind: part.kind, title, ...(hint === undefined ? {} : { hint }), rater: terms.rater,
      mine: standpoint(context, as) === terms.rater,
      items: items.map((item) => ({ id: item.id, item, question: wordsOf(framework, item, context), nonAnswers: item.kind === 'prompt' ? [] : nonAnswersFor(framework, item.indicator, standpointOf(item)), response: given[item.id] ?? null })),
      scenarios: part.kind === 'scenarios' ? part.scenarios.scenarios : [],
      checks: part.kind === 'checklist' ? part.checks : [],
      blanks: blanksIn(context, terms),
      blanksNamed: context.named.includes(part.id),
      whole: terms.whole,
    };
  }

  #progress(part: Part): PartProgress {
    const { framework } = this;
    const { openParts } = this.#mode;
    const context = this.#memory;
    const terms = partTerms(framework, part);
    const asked = part.kind === 'checklist' ? part.checks.length
      : Object.values(terms.asked).filter((item) => !item.optional && isPutTo(item, context.facts)).length + Object.keys(terms.options).length;
    const blanks = part.kind === 'checklist' ? part.checks.filter((check) => (context.checks[check]?.as ?? 'open') === 'open').length
      : blanksIn(context, terms).length;
    const stage = framework.flow.find(({ id }) => id === part.stage);
    const aside = stage?.kind === 'areas' && stage.chosen && !(context.chosen[part.stage]?.includes(part.id) ?? false);
    const answered = asked - blanks;
    const status = aside ? 'not-chosen' : context.submitted.includes(part.id) ? 'submitted' : answered > 0 ? 'in-progress' : 'not-started';
    return { stage: part.stage, id: part.id, title: titleOf(framework, part).title, kind: part.kind, rater: terms.rater, status, open: openParts.has(part.id), answered, asked };
  }
}

function wordsOf(framework: Framework, item: Item, { facts }: FlowContext): Question {
  if (item.kind === 'prompt') return { text: item.prompt.question, levels: [] };
  return questionOf(framework, item.indicator, facts, standpointOf(item));
}

function standpointOf({ rater }: Item): 'self' | 'observed' {
  return rater === 'self' ? 'self' : 'observed';
}

function titleOf({ flow }: Framework, part: Part): { readonly title: string; readonly hint?: string } {
  if (part.kind === 'section') return part.section;
  if (part.kind === 'scenarios') return part.scenarios;
  const stage = flow.find(({ id }) => id === part.stage);
  return stage?.kind === 'beside' ? stage.open : { title: stage?.title ?? part.id };
}
