import { AssessmentError, type Answers, type Framework } from '@guildhall/core';
import { changeOf, changeSentences, readNorms, timesLooked, usualNorms, type Change, type Norms } from '@guildhall/core/change';
import type { Language } from '@guildhall/core/messages';

interface Skill { readonly id: string; readonly title: string }

export interface WhatChanged {
  /** What was looked at both times. */
  readonly change: Change;
  readonly lead: readonly string[];
  readonly skills: readonly (Skill & { readonly sentences: readonly string[] })[];
  readonly closing: readonly string[];
  /** Skills that were looked at the first time alone, or the second: nothing is amiss with them, and there is nothing to compare. */
  readonly once: readonly (Skill & { readonly at: 'before' | 'after' })[];
  /** Skills that were looked at neither time. */
  readonly neither: readonly Skill[];
  /** What "clear" rests on; `none` where nothing of the kind is known for these questions. */
  readonly rests: 'assumed' | 'measured' | 'none';
}

interface Times {
  /** As it was answered. */
  readonly framework: Framework;
  /** The same in the language of the page. */
  readonly shown: Framework;
  readonly before: Answers;
  readonly after: Answers;
  readonly answeredOn: { readonly before: string; readonly after: string };
  /** The council's own figures; what may be assumed where there are none. */
  readonly norms?: Norms | undefined;
  readonly language: Language;
}

/** One person at two times: what has changed clearly, what has not, and what cannot be told. */
export function whatChanged({ framework, shown, before, after, answeredOn, norms, language }: Times): WhatChanged {
  const used = norms ?? usualNorms(framework);
  const whole = changeOf({ framework, before, after, answeredOn, ...(used === undefined ? {} : { norms: used }) });
  const titles = new Map(shown.competencies.map(({ id, plainTitle }) => [id, plainTitle]));
  const titled = whole.competencies.map((each) => ({ ...each, plainTitle: titles.get(each.id) ?? each.plainTitle }));
  const change = { ...whole, competencies: titled.filter((each) => timesLooked(each) === 'both') };
  const { lead, competencies, closing } = changeSentences(shown, change, language);
  const titleOf = (id: string): string => titles.get(id) ?? id;
  return {
    change, lead, closing,
    skills: competencies.map(({ id, sentences }) => ({ id, title: titleOf(id), sentences })),
    once: titled.flatMap((each) => {
      const at = timesLooked(each);
      return at === 'before' || at === 'after' ? [{ id: each.id, title: titleOf(each.id), at }] : [];
    }),
    neither: titled.filter((each) => timesLooked(each) === 'neither').map(({ id }) => ({ id, title: titleOf(id) })),
    rests: used === undefined || Object.keys(used.competencies).length === 0 ? 'none' : norms === undefined ? 'assumed' : 'measured',
  };
}

/** Figures of a council on how much these questions move by chance; `null` where a file holds none for them. */
export function normsFrom(text: string, framework: Framework): Norms | null {
  try {
    const read = readNorms(JSON.parse(text) as unknown);
    if (!read.ok) return null;
    const nobody: Answers = { facts: {}, responses: {}, raters: [], checks: {}, scenarios: {}, causes: {}, discussedFlags: [] };
    // Whether they fit is for the core to say.
    changeOf({ framework, before: nobody, after: nobody, norms: read.norms });
    return read.norms;
  } catch (error) {
    if (error instanceof AssessmentError || error instanceof SyntaxError) return null;
    throw error;
  }
}
