import { assertEvent, assign, setup } from 'xstate';
import type { AttemptEvent } from '../attempt/events.ts';
import { isPastMonths } from '../calendar/calendar.ts';
import { emptyContext, type FlowContext } from './context.ts';
import { keptDecision, withCheck, withRating, withRemark, withResponse, withoutParts, withPart } from './memory.ts';
import { accepts, blanksIn, decides, isChoice, isStepDone, knowsFact, knowsFacts, planHolds, ratesOption, settlesCheck, submits, type Asked, type ChoiceTerms, type DecisionTerms, type FactTerms, type PartTerms, type PlanTerms } from './terms.ts';

/** What a screen can be doing; read from the chart's tags. */
export type Doing = 'agreeing' | 'telling' | 'choosing' | 'answering' | 'checking' | 'reviewing' | 'deciding' | 'planning' | 'following' | 'standing' | 'closed';

/**
 * The words every flow is written in. A stage may use these and nothing else, so a compiled flow stays plain data.
 *
 * Guards read the terms a stage gives them; actions change memory and nothing outside it.
 */
export const vocabulary = setup({
  types: {
    context: {} as FlowContext,
    input: {} as { respondent: string; today: string },
    events: {} as AttemptEvent,
    tags: {} as Doing,
    meta: {} as { stage: string; part?: string },
  },
  actions: {
    agree: assign({ agreed: true }),
    learn: assign(({ context, event }) => {
      assertEvent(event, 'fact.given');
      return { facts: { ...context.facts, [event.fact]: event.value } };
    }),
    choose: assign(({ context, event }) => {
      assertEvent(event, 'areas.chosen');
      return { chosen: { ...context.chosen, [event.stage]: [...event.areas] } };
    }),
    record: assign(({ context, event }) => {
      assertEvent(event, ['item.answered', 'item.cleared']);
      return withResponse(context, event.item, event.type === 'item.answered' ? event.response : null, event.by);
    }),
    rate: assign(({ context, event }) => {
      assertEvent(event, 'scenario.rated');
      return withRating(context, event);
    }),
    settle: assign(({ context, event }) => {
      assertEvent(event, 'check.settled');
      return withCheck(context, event);
    }),
    submit: assign(({ context, event }) => {
      assertEvent(event, 'part.submitted');
      return { submitted: withPart(context.submitted, event.part) };
    }),
    nameBlanks: assign(({ context, event }) => {
      assertEvent(event, 'part.submitted');
      return { named: withPart(context.named, event.part) };
    }),
    reopen: assign(({ context, event }, { due }: { due: Readonly<Record<string, readonly string[]>> }) => {
      assertEvent(event, 'part.reopened');
      return { submitted: withoutParts(context.submitted, due[event.part] ?? [event.part]) };
    }),
    makeDue: assign(({ context }, { parts }: { parts: readonly string[] }) => ({ submitted: withoutParts(context.submitted, parts) })),
    remark: assign(({ context, event }) => withRemark(context, event)),
    decide: assign(({ event }) => {
      assertEvent(event, 'decision.made');
      const { outcome, by, on, reason, beside } = event;
      return { decided: { outcome, by, on, ...(reason === undefined ? {} : { reason }), ...(beside === undefined ? {} : { beside }) } };
    }),
    attribute: assign(({ context, event }) => {
      assertEvent(event, 'cause.given');
      return { causes: { ...context.causes, [event.competency]: event.cause } };
    }),
    plan: assign(({ event }) => {
      assertEvent(event, 'plan.agreed');
      return { plan: { steps: event.steps, done: {}, ...(event.none === undefined ? {} : { none: event.none }) } };
    }),
    finishStep: assign(({ context, event }) => {
      assertEvent(event, 'step.done');
      return context.plan === null ? {} : { plan: { ...context.plan, done: { ...context.plan.done, [event.step]: event.on } } };
    }),
    meet: assign(({ context, event }) => {
      assertEvent(event, 'meeting.held');
      return { meetings: [...context.meetings, { on: event.on, ...(event.beside === undefined ? {} : { beside: event.beside }) }] };
    }),
    debrief: assign(({ context, event }) => {
      assertEvent(event, 'debrief.held');
      const { on, note } = event;
      return { meetings: context.meetings.map((meeting, i, all) => (i === all.length - 1 ? { ...meeting, debriefedOn: on, ...(note === undefined ? {} : { note }) } : meeting)) };
    }),
    readDate: assign(({ event }) => {
      assertEvent(event, 'date.read');
      return { today: event.today };
    }),
    // The decision alone outlives a withdrawal: no rating, no note, no reason.
    forget: assign(({ context, event }) => {
      assertEvent(event, 'attempt.withdrawn');
      return { ...emptyContext(context.respondent, context.startedOn), decided: keptDecision(context.decided) ?? event.kept ?? null };
    }),
  },
  guards: {
    knowsFact: ({ event }, terms: FactTerms) => knowsFact(event, terms),
    knowsFacts: ({ context }, terms: FactTerms) => knowsFacts(context, terms),
    isChoice: ({ event }, terms: ChoiceTerms) => isChoice(event, terms),
    isWholeChoice: ({ event }, terms: ChoiceTerms) => isChoice(event, terms) && event.areas.length === terms.areas.length,
    hasChosen: ({ context }, { stage }: { stage: string }) => Object.hasOwn(context.chosen, stage),
    isAside: ({ context }, { stage, part }: { stage: string; part: string }) => !(context.chosen[stage]?.includes(part) ?? true),
    isSubmitted: ({ context }, { part }: { part: string }) => context.submitted.includes(part),
    isPart: ({ event }, { parts }: { parts: readonly string[] }) => event.type === 'part.reopened' && parts.includes(event.part),
    accepts: ({ context, event }, { asked }: { asked: Asked }) => accepts(context, event, asked),
    completes: ({ context, event }, terms: PartTerms) => submits(context, event, terms) && ((!terms.whole && context.named.includes(terms.part)) || blanksIn(context, terms).length === 0),
    submits: ({ context, event }, terms: PartTerms) => submits(context, event, terms),
    ratesOption: ({ event }, { options }: { options: Readonly<Record<string, readonly string[]>> }) => ratesOption(event, options),
    settlesCheck: ({ event }, { checks }: { checks: readonly string[] }) => settlesCheck(event, checks),
    isFlag: ({ context, event }, { flags }: { flags: readonly string[] }) => event.type === 'flag.discussed' && flags.includes(event.flag) && event.by.id !== context.respondent,
    decides: ({ context, event }, terms: DecisionTerms) => decides(context, event, terms),
    isCause: ({ event }, { competencies, causes }: { competencies: readonly string[]; causes: readonly string[] }) =>
      event.type === 'cause.given' && competencies.includes(event.competency) && causes.includes(event.cause),
    planHolds: ({ event }, terms: PlanTerms) => planHolds(event, terms),
    isStep: ({ context, event }) => isStepDone(context, event),
    maySpeak: ({ context, event }, { beside }: { beside: readonly string[] }) =>
      event.type === 'meeting.held' && context.decided !== null && (!beside.includes(context.decided.outcome) || event.beside === context.decided.beside),
    isLater: ({ context, event }) => event.type === 'date.read' && event.today >= context.today,
    expired: ({ context }, { months }: { months: number }) => context.decided !== null && isPastMonths(context.decided.on, months, context.today),
  },
});

/**
 * A piece of statechart written in the vocabulary.
 *
 * Opaque on purpose: stage names come from data, so their types carry nothing a caller could use.
 */
export type Chart = object;
