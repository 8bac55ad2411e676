import type { Anchor, Framework, Indicator, Level } from './framework.ts';
import { isPutTo } from './items.ts';

/** A question as it is put to one person: the wording that fits them, and what each level looks like. */
export interface Question {
  /** The whole question, for example `How well do you keep confidences between groups?` */
  readonly text: string;
  readonly levels: readonly QuestionLevel[];
}

export interface QuestionLevel {
  readonly value: number;
  /** The words on the screen. */
  readonly label: string;
  /** What this level looks like; where no anchor was written, what the level means. */
  readonly looksLike: string;
  /** The analyst's wording, where an anchor was written. */
  readonly analyst?: string;
}

/**
 * Words one indicator for one person.
 *
 * @example questionOf(councillorRoles, pr1, { office: 'executive' }).text; // 'How well do you meet people from every part of the ward, …?'
 */
export function questionOf(
  framework: Framework, indicator: Indicator, facts: Readonly<Record<string, string | number>>, rater: 'self' | 'observed' = 'self',
): Question {
  const wording = indicator.wordings?.find(({ when }) => isPutTo({ putTo: when }, facts));
  const anchors = wording?.anchors ?? indicator.anchors ?? framework.competencies.find(({ indicators }) => indicators.includes(indicator))?.anchors ?? [];
  const stem = rater === 'self' ? wording?.stem ?? indicator.stem : wording?.observed ?? indicator.observed;
  const lead = rater === 'self' ? framework.leads.self : framework.leads.observed ?? 'How well does this person';
  const levels = framework.scale.kind === 'levels' ? framework.scale.levels : [];
  return { text: `${lead} ${stem}?`, levels: levels.map((level) => questionLevel(level, anchors, rater)) };
}

function questionLevel(level: Level, anchors: readonly Anchor[], rater: 'self' | 'observed'): QuestionLevel {
  const anchor = anchors.find((candidate) => candidate.level === level.value);
  const { value } = level;
  const label = rater === 'self' ? level.shown : level.shownObserved ?? level.shown;
  if (!anchor) return { value, label, looksLike: rater === 'self' ? level.meaning : level.meaningObserved ?? level.meaning };
  return { value, label, looksLike: rater === 'self' ? anchor.shown : anchor.observed ?? anchor.analyst, analyst: anchor.analyst };
}
