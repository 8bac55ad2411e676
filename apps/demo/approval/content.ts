import { localise, type Framework } from '@guildhall/core';

/** What the pack says of a question set. It is read from the set itself. */
export interface SetInShort {
  readonly title: string;
  readonly forWhom: string;
  readonly questions: number;
  /** Questions and situations nobody has reviewed yet. */
  readonly drafts: number;
  /** Texts in all, and those of them that are there in Welsh. */
  readonly texts: number;
  readonly inWelsh: number;
  /** Skills about honesty, whose answers stay with the person. */
  readonly honesty: readonly string[];
  /** Whether a manager takes a decision in it, and for how many months it holds. */
  readonly decides: number | null;
  /** Facts the person is asked about themselves. */
  readonly facts: readonly string[];
}

export function inShort(framework: Framework): SetInShort {
  const { title, forWhom, competencies, scenarios, readiness, flow } = framework;
  const { total, inEnglish } = localise(framework, 'cy');
  const indicators = competencies.flatMap((competency) => competency.indicators);
  return {
    title, forWhom, questions: indicators.length,
    drafts: indicators.filter(({ reviewed }) => reviewed === 'draft').length + scenarios.filter(({ reviewed }) => reviewed === 'draft').length,
    texts: total, inWelsh: total - inEnglish,
    honesty: competencies.filter(({ integrity }) => integrity === 'alone').map(({ plainTitle }) => plainTitle),
    decides: readiness?.validMonths ?? null,
    facts: flow.flatMap((stage) => (stage.kind === 'about' ? stage.facts.map(({ question }) => question) : [])),
  };
}
