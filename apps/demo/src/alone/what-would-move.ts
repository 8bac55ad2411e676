import type { Answers, Framework } from '@guildhall/core';
import type { Report } from '@guildhall/core/report';
import type { Language, MessageKey } from '@guildhall/core/messages';
import { whatIf, whatIfSentences, whatIfStatus, whatIfStatusSentences, whatIfStepWords } from '@guildhall/core/what-if';

/** What would move one thing on, in sentences. */
interface Move {
  readonly id: string;
  readonly title: string;
  /** Where it stands, and how much would change. */
  readonly sentences: readonly string[];
  /** Each answer that would change: its question, and what would be so. */
  readonly steps: readonly { readonly item: string; readonly question: string; readonly words: readonly string[] }[];
  /** What else would do as much. */
  readonly others: readonly string[];
}

export interface WhatWouldMove {
  /** Each skill that is to be worked on, furthest first. */
  readonly skills: readonly Move[];
  /** What it would take to do more at a meeting; `null` where that is not judged, not yet watched, or settled. */
  readonly status: readonly string[] | null;
  /** How to take it: once for all skills. */
  readonly honest: string;
}

interface Asked {
  /** In the language of the page. */
  readonly framework: Framework;
  readonly answers: Answers;
  readonly report: Pick<Report, 'toWorkOn'>;
  readonly language: Language;
  readonly t: (key: MessageKey) => string;
  readonly flags: 'list' | 'gate';
  /** Somebody may do something already on the strength of a decision. */
  readonly stands: boolean;
}

/** What there is to say of somebody's answers; nothing of skills that are where the person wants them to be. */
export function whatWouldMove({ framework, answers, report, language, t, flags, stands }: Asked): WhatWouldMove {
  if (framework.readiness !== undefined) {
    const honest = t('whatIf.honest.watched');
    if (stands || !answers.raters.some(({ group }) => group === 'assessor')) return { skills: [], status: null, honest };
    const found = whatIfStatus(framework, answers, { flags });
    return { skills: [], status: found.outcome === 'at-the-top' ? null : whatIfStatusSentences(framework, found, answers.facts, language), honest };
  }
  const honest = t('whatIf.honest');
  const skills = report.toWorkOn.flatMap(({ id, title, target }): readonly Move[] => {
    const found = whatIf(framework, answers, id, { wanted: target });
    if (found.outcome !== 'step') return [];
    // The sentence that is the same for all is said once, below all of them.
    const told = whatIfSentences(framework, found, answers.facts, language).filter((sentence) => sentence !== honest);
    const steps = found.steps.map((step) => {
      const [question, ...words] = whatIfStepWords(framework, step, answers.facts, language);
      return { item: step.item, question, words };
    });
    const first = told.findIndex((sentence) => sentence.startsWith('- '));
    return [{ id, title, sentences: told.slice(0, first), steps, others: told.slice(first + steps.length) }];
  });
  return { skills, status: null, honest };
}
