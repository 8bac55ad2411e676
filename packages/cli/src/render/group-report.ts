import type { Framework } from '@guildhall/core';
import { cohortSentences, explainCohort, toCohortCsv, toCohortJson, toCohortMarkdown, toCohortTable, type CohortReport } from '@guildhall/core/cohort';
import type { Released } from '@guildhall/core/privacy';
import type { CohortFormat } from '../commands/cohort.ts';
import type { Context } from '../context.ts';
import { welshNotices } from './welsh-notice.ts';
import { wrap } from './wrap.ts';

export interface GroupReport {
  readonly format: CohortFormat;
  readonly framework: Framework;
  readonly inEnglish: number;
  readonly report: Released<CohortReport>;
  /** The one competency that is to be explained. */
  readonly explain: string | undefined;
}

/** A report on a group, or where the figures of one skill come from; for a terminal, for print or for a program. */
export function writtenReport(context: Context, { format, framework, inEnglish, report, explain }: GroupReport): string {
  const { language, width } = context;
  const notices = welshNotices(context, inEnglish).map((notice) => `${notice}\n\n`).join('');
  if (explain !== undefined) {
    const explained = explainCohort(framework, report, explain);
    return format === 'json' ? `${JSON.stringify(explained, undefined, 2)}\n` : `${notices}${cohortSentences(language, explained).map((sentence) => wrap(sentence, width)).join('\n')}\n`;
  }
  switch (format) {
    case 'json': return toCohortJson(report);
    case 'csv': return toCohortCsv(report);
    case 'md': return toCohortMarkdown(language, report);
    case 'table': return `${notices}${toCohortTable(language, report).split('\n').map((line) => wrapped(line, width)).join('\n')}`;
  }
}

/** A sentence of a report within the width, each further line as far in as the first. Rows with a bar stay whole: they line up. */
function wrapped(line: string, width: number): string {
  const [indent = ''] = /^ */.exec(line) ?? [];
  return line.includes('█') ? line : `${indent}${wrap(line.slice(indent.length), width - indent.length, indent)}`;
}
