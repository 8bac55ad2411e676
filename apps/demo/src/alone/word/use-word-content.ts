import { itemsOf, isPutTo } from '@guildhall/core';
import { addMonths } from '@guildhall/core/flow';
import { documentOf, reportOf, type DocumentContent } from '@guildhall/core/report';
import { useHere, useResults, useService, useWords } from '@guildhall/react';
import { today } from '../day.ts';

/** Gathers the document when it is asked for. With somebody else at the device answers about honesty stay out of it. */
export function useWordContent(): () => DocumentContent {
  const { state, view } = useHere();
  const { answers } = useResults();
  const { language } = useWords();
  const { profile, isNamed } = useService().council;
  const { framework } = state.attempt;
  return () => {
    const { decided, facts, responses } = view.memory;
    const written = itemsOf(framework).flatMap((item): readonly (readonly [string, string])[] => {
      const response = responses[item.id];
      return item.kind === 'prompt' && response !== undefined && 'text' in response && response.text.trim() !== '' && isPutTo(item, facts) ? [[item.prompt.id, response.text]] : [];
    });
    const { council: _council, ...report } = reportOf({
      framework, answers, language, profile, written: Object.fromEntries(written), includeIntegrity: state.guest === null,
      ...(view.plan === null ? {} : { agreed: view.plan.steps }),
    });
    const until = decided === null || framework.readiness === undefined || !decided.outcome.startsWith('READY') ? null : addMonths(decided.on, framework.readiness.validMonths);
    return documentOf({
      report: isNamed ? { ...report, council: profile.name } : report,
      madeOn: today(), noPlan: view.plan?.none,
      ...(decided === null ? {} : { decided: { outcome: decided.outcome, by: decided.by.id, on: decided.on, until: view.standing?.until ?? until, beside: decided.beside, reason: decided.reason } }),
    });
  };
}
