import { nameReason, reasonSentence } from '@guildhall/core/explain';
import { judge, type StatusId } from '@guildhall/core/scoring';
import { useService } from '../service/service.ts';
import { useWords } from './use-words.ts';
import { useResults } from './use-results.ts';
import { useHere } from './use-here.ts';

export interface Proposed {
  readonly id: StatusId;
  /** Every reason, as a sentence, in the order of the rules. */
  readonly sentences: readonly string[];
  /** What the reasons speak of, each once. */
  readonly names: readonly string[];
  /** Nobody may be let through: something that is needed has not been watched. */
  readonly notWatched: boolean;
}

/** What the rules propose, and all their reasons; `null` where a question set has no such rules. A person decides. */
export function useJudgement(): Proposed | null {
  const { framework } = useHere();
  const { answers } = useResults();
  const { profile } = useService().council;
  const { language } = useWords();
  if (framework.readiness === undefined) return null;
  const { id, reasons } = judge(framework, answers, { flags: profile.adoption?.flags ?? 'list' });
  const named = reasons.map((reason) => nameReason(framework, reason));
  return {
    id, sentences: named.map((reason) => reasonSentence(reason, language)), names: [...new Set(named.map(({ name }) => name).filter((name) => name !== ''))],
    notWatched: reasons.some(({ code }) => code === 'CRITICAL_NOT_SEEN'),
  };
}

const statuses: readonly StatusId[] = ['NOT_ASSESSED', 'NOT_YET', 'REVIEW', 'READY_WITH_SUPPORT', 'READY'];

/** Outcomes that go by the names of the statuses have words of their own. */
export function isStatus(outcome: string): outcome is StatusId {
  return statuses.some((status) => status === outcome);
}
