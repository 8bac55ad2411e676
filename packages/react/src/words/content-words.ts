import type { ReportContent } from '@guildhall/core/report';
import type { Words } from './words.ts';

/** Who has looked over the questions, in a sentence. */
export function contentWords({ t, date }: Words, { reviewed, adopted }: Pick<ReportContent, 'reviewed' | 'adopted'>): string {
  return t(`common.content.${reviewed}`, adopted === undefined ? {} : { body: adopted.body, date: date(adopted.date) });
}
