import { deepEqual } from 'node:assert/strict';
import type { Answers, Response } from '@guildhall/core';
import { scoreAttempt, type CompetencyScore } from '@guildhall/core/scoring';
import { framework, items, subscales } from './councillor.ts';
import { buildSurvey, fillSurvey, meansIn } from './in-survey-core.ts';
import type { Side } from './rounds.ts';

export const sheetCount = 10_000;
/** survey-core is given this many of the sheets, and its time is multiplied. */
export const surveySample = 100;

/** Stored sheets: most items with a level, some not part of the role, some blank, some councillors without local money. */
const sheets: readonly Answers[] = Array.from({ length: sheetCount }, (_, i) => sheet(numbersFrom(i + 1)));

function sheet(next: () => number): Answers {
  const responses: Record<string, Response> = {};
  const localBudget = next() < 0.8 ? 'yes' : 'no';
  for (const { indicator } of items) {
    const drawn = next();
    if (drawn < 0.85) responses[indicator.id] = { level: 1 + Math.floor(next() * 5) };
    else if (drawn < 0.92) responses[indicator.id] = { none: 'notMyRole' };
  }
  return { facts: { office: 'non-executive', localBudget }, responses, raters: [], checks: {}, scenarios: {}, causes: {}, discussedFlags: [] };
}

/** A small generator of numbers from 0 up to 1, the same in every run. */
function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

function ours(): CompetencyScore[][] { return sheets.map((answers) => scoreAttempt(framework, answers)); }

/** What somebody would write who had only this framework to score, and the same numbers to give. */
function plainLoop(): Plain[][] { return sheets.map(plain); }

interface Plain {
  readonly id: string;
  readonly level: number | null;
  readonly percent: number | null;
  readonly band: string | null;
  readonly asked: number;
  readonly applicable: number;
  readonly answered: number;
  readonly bounds: readonly [number, number] | null;
}

const scales = [...subscales].map(([id, ids]) => ({ id, ids }));

function plain({ facts, responses }: Answers): Plain[] {
  const scores: Plain[] = [];
  for (const { id, ids } of scales) {
    let [sum, asked, answered, notMyRole] = [0, 0, 0, 0];
    for (const item of ids) {
      if (item === 'ps4' && facts['localBudget'] === 'no') continue;
      asked++;
      const response = responses[item];
      if (response === undefined) continue;
      if ('level' in response) {
        sum += response.level;
        answered++;
      } else if ('none' in response && response.none === 'notMyRole') notMyRole++;
    }
    const applicable = asked - notMyRole;
    const missing = applicable - answered;
    const level = applicable > 1 && answered >= 2 && answered >= applicable / 2 ? sum / answered : null;
    scores.push({
      id, level, percent: level === null ? null : (100 * (level - 1)) / 4, band: level === null ? null : band(level), asked, applicable, answered,
      bounds: applicable === 0 ? null : [(sum + missing) / applicable, (sum + 5 * missing) / applicable],
    });
  }
  return scores;
}

function band(level: number): string {
  if (level < 1.5 - 1e-9) return 'not-yet';
  if (level < 2.5 - 1e-9) return 'starting';
  if (level < 3.5 - 1e-9) return 'doing';
  return level < 4.5 - 1e-9 ? 'strong' : 'leading';
}

/** The shortest loop there is: means alone, and nothing about how sure they are. */
function meansOnly(): (number | null)[][] {
  return sheets.map(({ facts, responses }) => scales.map(({ ids }) => {
    let [sum, answered, applicable] = [0, 0, 0];
    for (const item of ids) {
      if (item === 'ps4' && facts['localBudget'] === 'no') continue;
      const response = responses[item];
      if (response === undefined || !('none' in response) || response.none !== 'notMyRole') applicable++;
      if (response === undefined || !('level' in response)) continue;
      sum += response.level;
      answered++;
    }
    return applicable > 1 && answered >= 2 && answered >= applicable / 2 ? sum / answered : null;
  }));
}

const survey = buildSurvey();
/** survey-core knows no non-answers and no audience: it is given what counts, as plain numbers, and built once. */
const inSurveyCore = sheets.slice(0, surveySample).map(({ facts, responses }) => Object.fromEntries(Object.entries(responses).flatMap(([item, response]) =>
  ('level' in response && !(item === 'ps4' && facts['localBudget'] === 'no') ? [[item, response.level]] : []))));

function surveyCore(): Map<string, number>[] {
  return inSurveyCore.map((data) => {
    fillSurvey(survey, data);
    return meansIn(survey);
  });
}

export const rescoringSides = {
  ours: { name: 're-scoring 10,000 sheets', times: 3, run: ours },
  plainLoop: { name: 'plain loop, 10,000 sheets, the same numbers', times: 3, run: plainLoop },
  meansOnly: { name: 'plain loop, 10,000 sheets, means only', times: 3, run: meansOnly },
} satisfies Record<string, Side>;

/** Takes `surveySample` sheets a turn. */
export const surveySide: Side = { name: 'survey-core, 10,000 sheets (from 100)', times: 1, run: surveyCore };

/** Before anything is timed: all sides must agree on every number of every sheet they score. */
export function checkRescoring(): void {
  const scores = ours();
  deepEqual(scores.map((all) => all.map(({ id, level, percent, band, asked, applicable, answered, bounds }) => ({ id, level, percent, band, asked, applicable, answered, bounds }))), plainLoop());
  deepEqual(scores.map((all) => all.map(({ level }) => level)), meansOnly());
  for (const [i, means] of surveyCore().entries()) {
    // Where too little was answered we give no level; survey-core gives one all the same, 0 for nothing at all.
    for (const { id, level } of scores[i] ?? []) if (level !== null) deepEqual(means.get(id), level);
  }
}
