import { factsWithDefaults, isPutTo, itemsOf, nonAnswersFor, questionOf, type Framework, type Response } from '@guildhall/core';
import { letterAt } from './words.ts';

/** One answer that can be ticked on paper, and its letter. */
interface PaperChoice {
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
 * instead. The same letters stand on the printed sheet.
 */
export function paperQuestions(framework: Framework, competencies: readonly string[]): readonly PaperQuestion[] {
  const facts = factsWithDefaults(framework, {});
  return itemsOf(framework).flatMap((item) => {
    if (item.kind !== 'indicator' || item.rater !== 'self' || !competencies.includes(item.competency) || !isPutTo(item, facts)) return [];
    const { levels, text } = questionOf(framework, item.indicator, facts);
    const onScale: readonly Omit<PaperChoice, 'letter'>[] = framework.scale.kind === 'choices'
      ? framework.scale.choices.map(({ id, label }) => ({ meaning: label, response: { choice: id } }))
      : levels.map(({ value, label }) => ({ meaning: label, response: { level: value } }));
    const instead = framework.nonAnswers.filter(({ by }) => by.includes('self')).map(({ id, label }) => ({ id, meaning: label, response: { none: id } }));
    const allowed = nonAnswersFor(framework, item.indicator, 'self').map(({ id }) => id);
    // A letter means the same in every question, also where one of them is not offered.
    const lettered = [...onScale, ...instead].map((answer, i) => ({ letter: letterAt(i), meaning: answer.meaning, response: answer.response }));
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
