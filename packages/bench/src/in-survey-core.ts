import { factsOf } from '@guildhall/core';
import { Model } from 'survey-core';
import { events, framework, items, subscales } from './councillor.ts';

/** The same items in survey-core's own words: a page an area, a rating an item, and a running mean for each subscale. */
const definition = {
  pages: framework.competencies.map(({ id, title, indicators }) => ({
    name: id, title, elements: indicators.map((indicator) => ({ type: 'rating', name: indicator.id, title: indicator.stem, rateMin: 1, rateMax: 5 })),
  })),
  calculatedValues: [...subscales].map(([id, ids]) => ({ name: id, expression: `avg(${ids.map((item) => `{${item}}`).join(', ')})` })),
};

/** The attempt as a whole: four facts first, one of which settles what is asked, then page after page to the end. */
const wholeDefinition = {
  ...definition,
  pages: [
    { name: 'about', elements: factsOf(framework).map(({ id, kind, question, options = [] }) => (kind === 'choice'
      ? { type: 'radiogroup', name: id, title: question, choices: options.map((option) => ({ value: option.id, text: option.label })) }
      : { type: 'text', inputType: 'number', name: id, title: question })) },
    ...definition.pages.map((page) => ({ ...page, elements: page.elements.map((element) => (element.name === 'ps4' ? { ...element, visibleIf: "{localBudget} = 'yes'" } : element)) })),
  ],
};

export type Survey = Model;

export function buildSurvey(): Survey { return new Model(definition); }

/** Answers one by one; survey-core works the means out again after each. */
export function answerSurvey(survey: Survey, levels: readonly number[]): void {
  for (const [i, { indicator }] of items.entries()) survey.setValue(indicator.id, levels[i]);
}

/** Goes through the whole of it: facts, pages, answers one by one, the end. */
export function completeSurvey(levels: readonly number[]): Survey {
  const survey = new Model(wholeDefinition);
  for (const event of events) {
    if (event.type === 'fact.given') survey.setValue(event.fact, event.value);
    else if (event.type === 'facts.settled') survey.nextPage();
    else if (event.type === 'item.answered') {
      const at = items.findIndex(({ id }) => id === event.item);
      survey.setValue(items[at]?.indicator.id ?? '', levels[at]);
    } else if (event.type === 'part.submitted') survey.nextPage();
  }
  survey.completeLastPage();
  return survey;
}

/** Puts a whole stored sheet in. */
export function fillSurvey(survey: Survey, sheet: Readonly<Record<string, number>>): void { survey.data = sheet; }

/** The mean of each subscale as it stands. */
export function meansIn(survey: Survey): Map<string, number> {
  return new Map(survey.calculatedValues.map(({ name, value }) => [name, Number(value)]));
}
