import type { Answers } from '../attempt/answers.ts';
import type { Response } from '../attempt/events.ts';
import { factsWithDefaults } from '../framework/facts.ts';
import type { Framework } from '../framework/framework.ts';
import { isPutTo, itemsOf } from '../framework/items.ts';
import { nonAnswersFor } from '../framework/non-answers-for.ts';
import { questionOf } from '../framework/question-of.ts';
import { letterAt } from './letter-at.ts';

/** One answer that can be ticked on paper, and its letter. */
export interface PaperChoice {
  readonly letter: string;
  readonly meaning: string;
  readonly response: Response;
}

/** One question of a paper sheet. */
export interface PaperQuestion {
  /** The indicator. */
  readonly id: string;
  readonly competency: string;
  readonly text: string;
  readonly choices: readonly PaperChoice[];
}

/**
 * The questions of a sheet on these skills, each with the letters of its answers: first what the scale has, from A, then what may be said
 * instead. A letter means the same in every question. The same letters stand on the printed sheet, and are typed in from it.
 *
 * @param framework localised, if the sheet is.
 * @example paperQuestions(councillorQuickScan, ['brokering'])[0]?.choices[0]; // { letter: 'A', meaning: 'A strength', response: { choice: 'strength' } }
 */
export function paperQuestions(framework: Framework, competencies: readonly string[]): readonly PaperQuestion[] {
  const facts = factsWithDefaults(framework, {});
  return itemsOf(framework).flatMap((item) => {
    if (item.kind !== 'indicator' || item.rater !== 'self' || !competencies.includes(item.competency) || !isPutTo(item, facts)) return [];
    const { levels, text } = questionOf(framework, item.indicator, facts);
    const onScale: readonly Omit<PaperChoice, 'letter'>[] = framework.scale.kind === 'choices'
      ? framework.scale.choices.map(({ id, label }) => ({ meaning: label, response: { choice: id } }))
      : levels.map(({ value, label }) => ({ meaning: label, response: { level: value } }));
    const instead = framework.nonAnswers.filter(({ by }) => by.includes('self')).map(({ id, label }) => ({ meaning: label, response: { none: id } }));
    const allowed = nonAnswersFor(framework, item.indicator, 'self').map(({ id }) => id);
    // Lettered before any is left out, so that a letter means the same also where one of them is not offered.
    const lettered = [...onScale, ...instead].map((answer, i) => ({ letter: letterAt(i), ...answer }));
    const choices = lettered.filter(({ response }) => !('none' in response) || allowed.includes(response.none));
    return [{ id: item.indicator.id, competency: item.competency, text, choices }];
  });
}

/**
 * The answer behind what was typed: a letter in either case, or the number of its place. `null` for nothing, `undefined` for what is none.
 *
 * @example choiceTyped(question, 'b')?.letter; // 'B'
 */
export function choiceTyped({ choices }: PaperQuestion, typed: string): PaperChoice | null | undefined {
  const text = typed.trim().toUpperCase();
  if (text === '') return null;
  return choices.find(({ letter }) => letter === text || (/^[1-9]$/.test(text) && letterAt(Number(text) - 1) === letter));
}

/**
 * What a paper sheet says, from what was typed for each of its questions, by the question's id. What is none of the letters says nothing.
 *
 * @example answersOnPaper(questions, { 'scan-brokering': 'a' }).responses; // { 'scan-brokering': { choice: 'strength' } }
 */
export function answersOnPaper(questions: readonly PaperQuestion[], typed: Readonly<Record<string, string>>): Answers {
  const responses = Object.fromEntries(questions.flatMap((question) => {
    const choice = choiceTyped(question, typed[question.id] ?? '');
    return choice ? [[question.id, choice.response] as const] : [];
  }));
  return { facts: {}, responses, raters: [], checks: {}, scenarios: {}, causes: {}, discussedFlags: [] };
}
