import { localise, type Framework } from '@guildhall/core';
import { defaultCouncilProfile, type Governance } from '@guildhall/core/council';
import { format, type Language } from '@guildhall/core/messages';
import { answerForm, type FormChoice, type FormQuestion } from '@guildhall/core/sheet';
import { inCouncilsWords } from '../councils-words.ts';

const governances: readonly Governance[] = ['leader-and-cabinet', 'mayor', 'committee'];

/** What a form asks, in a language. */
export function formIn(framework: Framework, language: Language): readonly FormQuestion[] {
  const rating = (value: 1 | 2 | 3 | 4): string => format(language, `scenarios.rating.${value}`);
  return answerForm(localise(framework, language).framework, {
    done: format(language, 'supports.status.done'), notNeeded: format(language, 'supports.status.notNeeded'), ratings: { 1: rating(1), 2: rating(2), 3: rating(3), 4: rating(4) },
  });
}

/** A framework as whoever is asked in a terminal sees it where no council is named: a form says the same words. */
export function inUsualWords(framework: Framework, language: Language): Framework {
  return language === 'en' ? inCouncilsWords(framework, defaultCouncilProfile) : framework;
}

/** What each column of a form takes, in either language and in the words of any council: whoever fills it in may have been given the other. */
export function choicesByColumn(framework: Framework): ReadonlyMap<string, readonly FormChoice[]> {
  const others = [formIn(framework, 'cy'), ...governances.map((governance) => formIn(inCouncilsWords(framework, { ...defaultCouncilProfile, governance }), 'en'))]
    .map((form) => new Map(form.map(({ column, choices }) => [column, choices])));
  return new Map(formIn(framework, 'en').map(({ column, choices }) => [column, [...choices, ...others.flatMap((form) => form.get(column) ?? [])]]));
}
