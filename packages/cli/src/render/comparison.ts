import type { Framework } from '@guildhall/core';
import { comparisonSentences, type CohortComparison } from '@guildhall/core/cohort';
import type { Released } from '@guildhall/core/privacy';
import type { Context } from '../context.ts';
import { welshNotices } from './welsh-notice.ts';
import { wrap } from './wrap.ts';

export interface Comparison {
  readonly format: 'table' | 'json' | 'md';
  readonly framework: Framework;
  readonly inEnglish: number;
  readonly comparison: Released<CohortComparison>;
}

/** A group before and after, for a terminal, for print or for a program. */
export function writtenComparison(context: Context, { format, framework: { title }, inEnglish, comparison }: Comparison): string {
  const { language, width, t } = context;
  if (format === 'json') return `${JSON.stringify(comparison, undefined, 2)}\n`;
  const sentences = comparisonSentences(language, comparison);
  const notices = welshNotices(context, inEnglish);
  const [before, after] = comparison.n;
  const lead = t('cli.cohort.compared', { before, after });
  if (format === 'md') return `${[`# ${title}`, ...notices, lead, sentences.map((sentence) => `- ${sentence}`).join('\n')].join('\n\n')}\n`;
  return `${[...notices, title, wrap(lead, width), sentences.map((sentence) => wrap(sentence, width)).join('\n')].join('\n\n')}\n`;
}
