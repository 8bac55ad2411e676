import { factsOf } from '../../framework/facts.ts';
import type { Audience, Framework } from '../../framework/framework.ts';
import { nonAnswersFor } from '../../framework/non-answers-for.ts';
import { questionOf } from '../../framework/question-of.ts';
import { knownTo } from '../known.ts';
import type { Cell } from './cell.ts';
import { itemColumn, ratingColumn } from './columns.ts';

/** Words of a form that no framework brings. */
export interface FormWords {
  readonly done: string;
  readonly notNeeded: string;
  /** How good a way to act is, from 1 to 4. */
  readonly ratings: Readonly<Record<1 | 2 | 3 | 4, string>>;
}

/** One thing that a form asks: the column of a wide table it fills, the question, and the answers to choose from. */
export interface FormQuestion {
  /** The name of the column. */
  readonly column: string;
  /** What it belongs to, in words. */
  readonly about: string;
  readonly question: string;
  /** In the order they are shown; empty where anything may be written. */
  readonly choices: readonly FormChoice[];
  /** What may be written, where there is nothing to choose from. */
  readonly writes?: 'date' | 'whole-number';
  /** Whom it is put to, by fact; everybody where absent. */
  readonly onlyFor?: readonly { readonly fact: string; readonly options: readonly string[] }[];
  /** What each level looks like, lowest first. */
  readonly looksLike: readonly string[];
}

export interface FormChoice {
  /** What stands in a table. */
  readonly value: Cell;
  /** What the person reads. */
  readonly label: string;
  /** Other words that mean the same. */
  readonly also: readonly string[];
}

/**
 * Everything that a person could be asked of themselves, in order, as a form on paper or in a spreadsheet asks it: facts, questions, supports,
 * situations and what stands in the way. What others are asked about them is left out.
 *
 * @param framework in the language of the form; see `localise`.
 */
export function answerForm(framework: Framework, words: FormWords): readonly FormQuestion[] {
  return [...factQuestions(framework), ...itemQuestions(framework), ...checkQuestions(framework, words), ...ratingQuestions(framework, words), ...causeQuestions(framework)];
}

/**
 * What an answer in words means in a table, whatever its capitals, quotes and spaces; `undefined` where it is none of the choices.
 *
 * @example meantBy(question, ' 4 – well, even when it is hard '); // 4
 */
export function meantBy({ choices }: Pick<FormQuestion, 'choices'>, text: string): Cell | undefined {
  const plain = plainly(text);
  return choices.find(({ value, label, also }) => [label, String(value), ...also].some((candidate) => plainly(candidate) === plain))?.value;
}

/** A text without what programs change in it on the way: capitals, kinds of quotes, dashes and spaces, marks at its end. */
export function plainly(text: string): string {
  return text.normalize('NFKC').toLowerCase().replaceAll(/[\u2018\u2019\u201b\u2032`´]/g, '\'').replaceAll(/[\u201c-\u201f\u2033]/g, '"').replaceAll(/[\u2010-\u2015\u2212]/g, '-')
    .replaceAll(/[\u200b-\u200f\u2060\ufeff]/g, '').replaceAll(/\s+/g, ' ').replaceAll(/^[\s"']+|[\s"'?.:*!]+$/g, '');
}

function factQuestions(framework: Framework): readonly FormQuestion[] {
  return factsOf(framework).map(({ id, question, kind, options = [] }) => ({
    column: `fact.${id}`, about: '', question, looksLike: [], choices: options.map(({ id: value, label }) => ({ value, label, also: [] })),
    ...(kind === 'choice' ? {} : { writes: kind }),
  }));
}

function itemQuestions(framework: Framework): readonly FormQuestion[] {
  const { indicators } = knownTo(framework);
  const titles = new Map(framework.competencies.map(({ id, plainTitle }) => [id, plainTitle]));
  return [...indicators.values()].filter(({ self }) => self).map(({ indicator, competency }) => {
    const { text, levels } = questionOf(framework, indicator, {});
    const { scale } = framework;
    const scaled = scale.kind === 'levels'
      ? scale.levels.map(({ value, shown, label }) => ({ value, label: `${value} – ${shown}`, also: [shown, label, `${value} - ${label}`] }))
      : scale.choices.map(({ id, label }) => ({ value: id, label, also: [] }));
    const nonAnswers = nonAnswersFor(framework, indicator, 'self').map(({ id, label }) => ({ value: id, label, also: [] }));
    const anchored = levels.filter(({ analyst }) => analyst !== undefined);
    return {
      column: itemColumn(indicator.id), about: titles.get(competency) ?? '', question: scale.kind === 'levels' ? text : indicator.stem, choices: [...scaled, ...nonAnswers],
      looksLike: anchored.map(({ value, looksLike }) => `${value}: ${looksLike}`),
      ...(indicator.putTo === undefined ? {} : { onlyFor: audienceOf(framework, indicator.putTo) }),
    };
  });
}

function audienceOf(framework: Framework, putTo: Audience): NonNullable<FormQuestion['onlyFor']> {
  return Object.entries(putTo).map(([id, values]) => {
    const fact = factsOf(framework).find((candidate) => candidate.id === id);
    return { fact: fact?.question ?? id, options: values.map((value) => fact?.options?.find((option) => option.id === value)?.label ?? value) };
  });
}

function checkQuestions({ checks }: Framework, { done, notNeeded }: FormWords): readonly FormQuestion[] {
  const choices = [{ value: 'done', label: done, also: [] }, { value: 'notNeeded', label: notNeeded, also: [] }];
  return checks.map(({ id, title }) => ({ column: `check.${id}`, about: '', question: title, choices, looksLike: [] }));
}

function ratingQuestions({ scenarios }: Framework, { ratings }: FormWords): readonly FormQuestion[] {
  const choices = ([4, 3, 2, 1] as const).map((value) => ({ value, label: ratings[value], also: [`${value} – ${ratings[value]}`] }));
  return scenarios.flatMap(({ id, title, situation, options }) => options.map((option) => ({
    column: ratingColumn(id, option.id), about: `${title}. ${situation}`, question: option.text, choices, looksLike: [],
  })));
}

function causeQuestions({ causes, competencies }: Framework): readonly FormQuestion[] {
  if (causes.length === 0) return [];
  const choices = causes.map(({ id, label }) => ({ value: id, label, also: [] }));
  return competencies.map(({ id, plainTitle }) => ({ column: `cause.${id}`, about: '', question: plainTitle, choices, looksLike: [] }));
}
