import { localise, type Framework } from '@guildhall/core';
import { format, type Language } from '@guildhall/core/messages';
import { answerForm, type FormChoice, type FormQuestion } from '@guildhall/core/sheet';

/** What a form asks, in a language. */
export function formIn(framework: Framework, language: Language): readonly FormQuestion[] {
  const rating = (value: 1 | 2 | 3 | 4): string => format(language, `scenarios.rating.${value}`);
  return answerForm(localise(framework, language).framework, {
    done: format(language, 'supports.status.done'), notNeeded: format(language, 'supports.status.notNeeded'), ratings: { 1: rating(1), 2: rating(2), 3: rating(3), 4: rating(4) },
  });
}

/** What each column of a form takes, in either language: whoever fills it in may have been given the other. */
export function choicesByColumn(framework: Framework): ReadonlyMap<string, readonly FormChoice[]> {
  const welsh = new Map(formIn(framework, 'cy').map(({ column, choices }) => [column, choices]));
  return new Map(formIn(framework, 'en').map(({ column, choices }) => [column, [...choices, ...welsh.get(column) ?? []]]));
}
