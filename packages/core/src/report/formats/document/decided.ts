import { bullets, heading, text } from '../../../document/blocks.ts';
import type { Say } from '../../../document/say.ts';
import type { Block } from '../../../document/words.ts';
import { reasonSentence, type NamedReason } from '../../../explain/named-reason.ts';
import { formatDate } from '../../../messages/format-date.ts';
import { format } from '../../../messages/format.ts';
import type { Language } from '../../../messages/language.ts';
import type { Report, ReportContent } from '../../report.ts';

/** A decision as it stands on the record. */
export interface Decided {
  readonly outcome: string;
  readonly by: string;
  /** ISO date. */
  readonly on: string;
  /** ISO date; `null` where nothing was allowed. */
  readonly until: string | null;
  readonly beside?: string | undefined;
  readonly reason?: string | undefined;
}

/** Who has looked over the questions. */
export function contentWords(language: Language, { reviewed, adopted }: Pick<ReportContent, 'reviewed' | 'adopted'>): string {
  return format(language, `common.content.${reviewed}`, adopted === undefined ? {} : { body: adopted.body, date: formatDate(language, adopted.date) });
}

const statuses = ['READY', 'READY_WITH_SUPPORT', 'NOT_YET', 'REVIEW', 'NOT_ASSESSED'] as const;

/** What was decided, by whom, and until when. */
function decisionWords(language: Language, { outcome, by, on, until, beside, reason }: Decided): readonly string[] {
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

/** What was decided, or where nothing was, what the rules propose. */
export function standing({ language, status }: Report, decided: Decided | undefined, { t, own }: Say): readonly Block[] {
  if (decided !== undefined) return [heading(2, t('decision.title')), ...decisionWords(language, decided).map((sentence) => text(own(sentence))), text(t('common.namesDeclared'))];
  if (status === undefined) return [];
  return [
    heading(2, t('decision.suggested')), text(t(`decision.choice.${status.id}`)),
    status.reasons.length === 0 ? text(t('decision.reasons.none')) : bullets(status.reasons.map((reason: NamedReason) => [own(reasonSentence(reason, language))])),
    text(t('decision.lead')),
  ];
}
