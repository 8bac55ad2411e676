import { reportOf, type Report } from '@guildhall/core/report';
import { useMemo } from 'react';
import { useService } from '../service/service.ts';
import { useWords } from './use-words.ts';
import { useResults } from './use-results.ts';
import { useHere } from './use-here.ts';

/**
 * Everything the answers come to, gathered for reading; answers about honesty for the person alone.
 *
 * @throws {Error} where no attempt is around it.
 * @example useReport().strengths.map(({ title }) => title); // ['Speaking up for people']
 */
export function useReport(): Report {
  const { state } = useHere();
  const { language } = useWords();
  const { answers } = useResults();
  const { profile } = useService().council;
  const { framework } = state.attempt;
  const own = state.guest === null;
  return useMemo(() => reportOf({ framework, answers, language, profile, includeIntegrity: own }), [framework, answers, language, profile, own]);
}
