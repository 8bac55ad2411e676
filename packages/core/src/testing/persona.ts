import type { AttemptEvent, Person, PlannedStep } from '../attempt/events.ts';
import { addDays, addMonths } from '../calendar/calendar.ts';
import { startAttempt, type Attempt, type AttemptHost } from '../flow/live-attempt.ts';
import { numbersFrom } from '../flow/shuffle.ts';
import type { OpenPart } from '../flow/view.ts';
import type { Fact, Framework, NonAnswer, Stage } from '../framework/framework.ts';

/** Someone made up, who always knows what to do next. */
export interface Persona {
  readonly respondent: string;
  /** ISO date. */
  readonly startedOn: string;
  readonly seed: number;
  /** A level for an indicator, anywhere on the scale, or why there is none. */
  readonly answer: (indicator: string, from: number, to: number) => number | NonAnswer;
  /** How good an option of a scenario seems, 1 to 4. */
  readonly rating: (scenario: string, option: string) => number;
  /** What is true of them; a fact that is not named takes its first option. */
  readonly facts?: Readonly<Record<string, string | number>>;
  /** Areas they look at; all of them where not named. */
  readonly areas?: readonly string[];
  /** Which outcome their manager settles on; the first where not named. */
  readonly outcome?: string;
}

/** Always the middle of the scale, and level-headed about it. */
export const steadyAna: Persona = {
  respondent: 'ana', startedOn: '2026-03-02', seed: 1, answer: (_, from, to) => Math.ceil((from + to) / 2), rating: () => 2,
};

/** Kind to herself: the top of the scale, whatever the question. */
export const confidentBea: Persona = { ...steadyAna, respondent: 'bea', seed: 2, answer: (_, __, to) => to };

/** New in the job: low where he answers, and often in need of knowing more. */
export const newCai: Persona = {
  ...steadyAna, respondent: 'cai', seed: 3, answer: (indicator, from) => (indicator.endsWith('2') || indicator.endsWith('b') ? 'needToKnowMore' : from),
};

/** Someone whose answers follow from a seed: the same every time. */
export function seededPersona(seed: number, shareOfNonAnswers = 0.1): Persona {
  const skill = numbersFrom(seed, 'skill')();
  return {
    respondent: `p-${seed}`, startedOn: '2026-03-02', seed,
    answer: (indicator, from, to) => {
      const next = numbersFrom(seed, indicator);
      if (next() < shareOfNonAnswers) return 'preferNotToSay';
      return Math.min(to, Math.max(from, Math.round(from + (to - from) * (0.6 * skill + 0.4 * next()))));
    },
    rating: (scenario, option) => 1 + Math.floor(numbersFrom(seed, `${scenario}.${option}`)() * 4),
  };
}

/** The others in a made-up attempt: who watches, who decides, who stands beside. */
export const assessor: Person = { id: 'cy', role: 'assessor' };
export const manager: Person = { id: 'bo', role: 'manager' };
export const colleague = 'dee';

/**
 * Takes a persona through a flow until a stage is reached, or, with no stage named, until there is nothing left to do.
 *
 * @example walkTo(councillorRoles, 'profile', steadyAna).view().doing; // 'reviewing'
 */
export function walkTo(framework: Framework, stage?: string, persona: Persona = steadyAna, host: AttemptHost = {}): Attempt {
  const { respondent, startedOn, seed } = persona;
  const attempt = startAttempt(framework, { respondent, startedOn, seed }, host);
  while (attempt.view().stage !== null && attempt.view().stage?.id !== stage) {
    const taken = nextEvents(attempt, persona).filter((event) => attempt.send(event));
    if (taken.length === 0) break;
  }
  return attempt;
}

/** What a persona would do now, in order. An event that no longer fits once an earlier one has been taken is simply refused. */
export function nextEvents(attempt: Attempt, persona: Persona): readonly AttemptEvent[] {
  const view = attempt.view();
  const { framework } = attempt;
  const { stage } = view;
  if (stage === null) return [];
  switch (stage.kind) {
    case 'before-you-start': return [{ type: 'agreement.given' }];
    case 'about': return [...stage.facts.flatMap((fact) => tell(fact, persona)), { type: 'facts.settled' }];
    case 'areas': case 'ask': case 'scenarios': case 'checklist': case 'beside':
      if (view.doing === 'choosing') return [choose(stage, persona)];
      return view.open.flatMap((part) => fillIn(framework, part, persona));
    case 'review': return [{ type: 'review.agreed' }];
    case 'decision': return [decide(stage, persona)];
    case 'plan': return [{ type: 'plan.agreed', ...planOf(framework, persona) }];
    case 'follow-up': return view.plan?.steps.length ? [{ type: 'step.done', step: 0, on: addDays(persona.startedOn, 30) }, { type: 'follow-up.closed', on: addMonths(persona.startedOn, 3) }] : [{ type: 'follow-up.closed', on: addMonths(persona.startedOn, 3) }];
    case 'standing': return [
      { type: 'meeting.held', on: addDays(persona.startedOn, 7), beside: colleague },
      { type: 'debrief.held', on: addDays(persona.startedOn, 9) },
      { type: 'date.read', today: addMonths(persona.startedOn, 24) },
    ];
  }
}

function tell(fact: Fact, { facts = {}, startedOn }: Persona): AttemptEvent[] {
  const value = facts[fact.id] ?? (fact.kind === 'choice' ? fact.options?.[0]?.id : fact.kind === 'date' ? addDays(startedOn, 21) : fact.default ?? 12);
  return value === undefined ? [] : [{ type: 'fact.given', fact: fact.id, value }];
}

function choose(stage: Stage, { areas }: Persona): AttemptEvent {
  const all = stage.kind === 'areas' ? stage.areas.map(({ id }) => id) : [];
  return { type: 'areas.chosen', stage: stage.id, areas: areas === undefined ? all : all.filter((id) => areas.includes(id)) };
}

function fillIn(framework: Framework, part: OpenPart, persona: Persona): AttemptEvent[] {
  const by = part.rater === 'self' ? {} : { by: assessor };
  const submitted: AttemptEvent = { type: 'part.submitted', part: part.id, ...by };
  switch (part.kind) {
    case 'section': return [...part.items.map(({ id, item }): AttemptEvent => ({ type: 'item.answered', item: id, response: respond(framework, item, persona), ...by })), submitted];
    case 'scenarios': return [...part.scenarios.flatMap((scenario) => (framework.scenarios.find(({ id }) => id === scenario)?.options ?? [])
      .map((option): AttemptEvent => ({ type: 'scenario.rated', scenario, option: option.id, rating: persona.rating(scenario, option.id) }))), submitted];
    case 'checklist': return [...part.checks.map((check): AttemptEvent => ({ type: 'check.settled', check, as: 'done', on: persona.startedOn })), submitted];
  }
}

function respond({ scale, nonAnswers }: Framework, item: OpenPart['items'][number]['item'], persona: Persona): Extract<AttemptEvent, { type: 'item.answered' }>['response'] {
  if (item.kind === 'prompt') return { text: 'A few words.' };
  if (scale.kind === 'choices') return { choice: scale.choices[Math.floor(numbersFrom(persona.seed, item.id)() * scale.choices.length)]?.id ?? '' };
  const [from = 0, to = 0] = [scale.levels[0]?.value, scale.levels.at(-1)?.value];
  const given = persona.answer(item.indicator.id, from, to);
  if (typeof given === 'number') return { level: given };
  const allowed = nonAnswers.some(({ id, by }) => id === given && by.includes(item.rater === 'self' ? 'self' : 'observed')) && !item.indicator.refuses?.includes(given);
  return allowed ? { none: given } : { level: from };
}

function decide(stage: Extract<Stage, { kind: 'decision' }>, { outcome, startedOn }: Persona): AttemptEvent {
  const chosen = stage.outcomes.find(({ id }) => id === outcome) ?? stage.outcomes[0];
  return { type: 'decision.made', outcome: chosen?.id ?? '', by: manager, on: addDays(startedOn, 5), ...(chosen?.beside ? { beside: colleague } : {}) };
}

function planOf({ actions, competencies }: Framework, { respondent, startedOn }: Persona): { readonly steps: readonly PlannedStep[]; readonly none?: string } {
  const action = actions[0];
  if (action === undefined) return { steps: [], none: 'Nothing to plan for.' };
  return { steps: [{ action: action.id, for: [competencies[0]?.id ?? ''], owner: respondent, by: addMonths(startedOn, 2), measure: action.doneWhen, reviewOn: addMonths(startedOn, 3) }] };
}
