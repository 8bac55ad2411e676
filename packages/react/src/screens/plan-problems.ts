import type { Framework } from '@guildhall/core';
import { stepTitle } from '../session/plan-draft.ts';
import type { DraftStep, PlanDraft } from '../stores/saved.ts';
import { readTyped, type TypedDate } from '../words/typed-date.ts';
import type { Problem } from '../parts/error-summary.tsx';
import type { Words } from '../words/words.ts';
import { stepField } from './step-fields.tsx';

/** Everything that is missing or wrong in a plan, each with the field it is in. */
export function problemsOf(words: Words, framework: Framework, { steps, none, why }: PlanDraft, most: number, today: string): readonly Problem[] {
  const { t } = words;
  if (none && steps.length === 0) return why.trim() === '' ? [{ field: 'why', text: t('plan.missing.why') }] : [];
  if (steps.length === 0) return [{ field: 'none', text: t('screens.plan.missing') }];
  if (steps.length > most) return [{ field: stepField(most, 'owner'), text: t('plan.wrong.tooMany', { count: most }) }];
  return steps.flatMap((step, place) => stepProblems(words, framework, step, place, today));
}

function stepProblems(words: Words, framework: Framework, step: DraftStep, place: number, today: string): readonly Problem[] {
  const { t } = words;
  const named = stepTitle(framework, step).trim();
  const title = named === '' ? t('plan.own') : named;
  const missing = (field: 'own' | 'owner' | 'measure', text: string): readonly Problem[] => (step[field].trim() === '' ? [{ field: stepField(place, field), text }] : []);
  return [
    ...(step.action === undefined ? missing('own', t('plan.missing.what')) : []),
    ...missing('owner', t('plan.missing.owner', { step: title })),
    ...dateProblems(words, step.by, stepField(place, 'by'), title, t('plan.missing.by', { step: title }), today),
    ...missing('measure', t('plan.missing.measure', { step: title })),
    ...dateProblems(words, step.reviewOn, stepField(place, 'reviewOn'), title, t('plan.missing.reviewOn', { step: title }), today),
  ];
}

function dateProblems({ t }: Words, typed: TypedDate, field: string, title: string, missing: string, today: string): readonly Problem[] {
  const read = readTyped(typed);
  if (read === null) return [{ field, text: missing }];
  if (read === 'not-real') return [{ field, text: t('errors.date.notReal', { question: title }) }];
  if ('missing' in read) return [{ field, text: t('errors.date.part', { question: title, part: read.missing }) }];
  return read.iso < today ? [{ field, text: t('plan.wrong.past', { step: title }) }] : [];
}
