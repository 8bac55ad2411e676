import { deepEqual } from 'node:assert/strict';
import { itemsOf, type Attempt, type Response } from '@guildhall/core';
import { answersOf, compileFlow, startAttempt } from '@guildhall/core/flow';
import { scoreAttempt, type CompetencyScore } from '@guildhall/core/scoring';
import { assign, createActor, setup, type AnyStateMachine } from 'xstate';
import { events, framework, items, levels } from './councillor.ts';
import { answerSurvey, buildSurvey, completeSurvey, meansIn } from './in-survey-core.ts';
import type { Side } from './rounds.ts';

const competencyOf = new Map(itemsOf(framework).map((item): [string, readonly string[]] => [item.id, item.kind === 'indicator' ? [item.competency] : []]));
const start = { respondent: 'r-1', startedOn: '2026-03-02', seed: 7 };

/** An attempt as a page would run it: the mean of the subscale at hand after every answer, as there, and every score at the end. */
function scored(): readonly CompetencyScore[] {
  const attempt = startAttempt(framework, start);
  for (const event of events) {
    attempt.send(event);
    if (event.type === 'item.answered') meanSoFar(attempt, event.item);
  }
  return scoreAttempt(framework, answersOf(framework, attempt.view().memory));
}

/** The same, with all ten means worked out again after every answer, though nine of them cannot have changed. */
function scoredWhole(): readonly CompetencyScore[] {
  const attempt = startAttempt(framework, start);
  for (const event of events) {
    attempt.send(event);
    if (event.type === 'item.answered') scoreAttempt(framework, answersOf(framework, attempt.view().memory));
  }
  return scoreAttempt(framework, answersOf(framework, attempt.view().memory));
}

function meanSoFar(attempt: Attempt, item: string): readonly CompetencyScore[] {
  const only = competencyOf.get(item) ?? [];
  return scoreAttempt(framework, answersOf(framework, attempt.view().memory, only), { only });
}

/** The same attempt with nothing scored: what it costs to record it under a flow. */
function recorded(): Readonly<Record<string, Response>> {
  const attempt = startAttempt(framework, start);
  for (const event of events) attempt.send(event);
  return attempt.view().memory.responses;
}

// Its types are not part of what the core promises; what it is, is an XState machine.
const chart = compileFlow(framework) as unknown as AnyStateMachine;

/** An actor of the same compiled chart, sent the same events: no journal, no view, no refusals. */
function bareChart(): Readonly<Record<string, Response>> {
  const actor = createActor(chart, { input: { respondent: start.respondent, today: start.startedOn } }).start();
  for (const event of events) actor.send(event);
  return (actor.getSnapshot().context as { readonly responses: Readonly<Record<string, Response>> }).responses;
}

/** The least that XState can do: one state that takes an answer, whatever it is, and keeps it. */
const oneState = setup({
  types: { context: {} as { readonly responses: Readonly<Record<string, Response>> }, events: {} as { type: 'item.answered'; item: string; response: Response } },
  actions: { record: assign(({ context, event }) => ({ responses: { ...context.responses, [event.item]: event.response } })) },
}).createMachine({ context: { responses: {} }, on: { 'item.answered': { actions: 'record' } } });

function bareOneState(): Readonly<Record<string, Response>> {
  const actor = createActor(oneState).start();
  for (const [i, { id }] of items.entries()) actor.send({ type: 'item.answered', item: id, response: { level: levels[i] ?? 1 } });
  return actor.getSnapshot().context.responses;
}

function inSurveyCore(): Map<string, number> {
  const survey = buildSurvey();
  answerSurvey(survey, levels);
  return meansIn(survey);
}

const built = buildSurvey();
function inBuiltSurvey(): Map<string, number> {
  built.clear(true, true);
  answerSurvey(built, levels);
  return meansIn(built);
}

/** What the attempt does beyond answering, done there too: not what the target is about, but the nearer likeness. */
function inWholeSurvey(): Map<string, number> { return meansIn(completeSurvey(levels)); }

export const attemptSides = {
  scored: { name: 'attempt, means after every answer', times: 60, run: scored },
  scoredWhole: { name: 'attempt, all ten means after every answer', times: 60, run: scoredWhole },
  recorded: { name: 'attempt, recorded only', times: 80, run: recorded },
  bareChart: { name: 'actor of the same chart', times: 80, run: bareChart },
  oneState: { name: 'one-state actor', times: 500, run: bareOneState },
  surveyCore: { name: 'survey-core: build, answer, means', times: 2, run: inSurveyCore },
  builtSurvey: { name: 'survey-core, built beforehand', times: 2, run: inBuiltSurvey },
  wholeSurvey: { name: 'survey-core: build, facts, pages, answer, means, complete', times: 2, run: inWholeSurvey },
} satisfies Record<string, Side>;

/** Before anything is timed: every side must have kept the same answers and come to the same means. */
export function checkAttempts(): void {
  const means = new Map(scored().map(({ id, level }) => [id, level]));
  deepEqual(inSurveyCore(), means);
  deepEqual(inBuiltSurvey(), means);
  deepEqual(inWholeSurvey(), means);
  deepEqual(completeSurvey(levels).state, 'completed');
  const responses = recorded();
  deepEqual(Object.keys(responses).length, 39);
  deepEqual(bareChart(), responses);
  deepEqual(bareOneState(), responses);
  const attempt = startAttempt(framework, start);
  for (const event of events) deepEqual(attempt.send(event), true);
  deepEqual(attempt.view().doing, 'reviewing');
}
