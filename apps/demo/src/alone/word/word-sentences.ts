import { reasonSentence, type NamedReason } from '@guildhall/core/explain';
import { format, formatDate, type Language } from '@guildhall/core/messages';
import type { ReportContent } from '@guildhall/core/report';

/** A decision as it stands on the record. */
export interface Decided { readonly outcome: string; readonly by: string; readonly on: string; readonly until: string | null; readonly beside?: string | undefined; readonly reason?: string | undefined }

/** Who has looked over the questions. */
export function contentWords(language: Language, { reviewed, adopted }: Pick<ReportContent, 'reviewed' | 'adopted'>): string {
  return format(language, `common.content.${reviewed}`, adopted === undefined ? {} : { body: adopted.body, date: formatDate(language, adopted.date) });
}

export function reasonWords(language: Language, reason: NamedReason): string {
  return reasonSentence(reason, language);
}

const statuses = ['READY', 'READY_WITH_SUPPORT', 'NOT_YET', 'REVIEW', 'NOT_ASSESSED'] as const;

/** What was decided, by whom, and until when. */
export function decisionWords(language: Language, { outcome, by, on, until, beside, reason }: Decided): readonly string[] {
  const status = statuses.find((each) => each === outcome);
  const what = status === 'READY' && until !== null ? format(language, 'decision.status.READY', { date: formatDate(language, until) })
    : status === 'READY_WITH_SUPPORT' && beside !== undefined ? format(language, 'decision.status.READY_WITH_SUPPORT', { name: beside })
      : status === undefined ? outcome : format(language, `decision.choice.${status}`);
  return [
    what,
    `${format(language, 'decision.decidedBy', { name: by, date: formatDate(language, on) })}.`,
    ...(until === null ? [] : [format(language, 'standing.until', { date: formatDate(language, until) })]),
    ...(reason === undefined || reason.trim() === '' ? [] : [reason]),
  ];
}
