import type { Framework } from '@guildhall/core';
import { frameworks } from '@guildhall/core/frameworks';
import type { SessionPlan } from '@guildhall/core/group';
import { shownIn, useService, useWords, type Shown } from '@guildhall/react';

/** The question set of a session as it is shown, and what `lang` its texts have. */
export function useShownSet(framework: Framework): Shown {
  const { language } = useWords();
  return shownIn(framework, language, useService().council.profile);
}

/** All question sets as they are shown. */
export function useShownSets(): readonly Framework[] {
  const { language } = useWords();
  const { profile } = useService().council;
  return frameworks.map((framework) => shownIn(framework, language, profile).framework);
}

/** The plain name of a skill. */
export const skillName = (framework: Framework, id: string): string => framework.competencies.find((each) => each.id === id)?.plainTitle ?? id;

/** What a session is about, in a few words: the name of the scan, or of the skills that were chosen. */
export function titleOfPlan(shown: Framework, { competencies }: Pick<SessionPlan, 'competencies'>, list: (entries: readonly string[]) => string): string {
  return shown.kind === 'scan' ? shown.title : list(competencies.map((id) => skillName(shown, id)));
}
