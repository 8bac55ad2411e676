import { timesLooked, type Change, type Verdict } from '@guildhall/core/change';
import type { Context } from '../context.ts';

/** One person's changes as a row: how many competencies of each verdict, and which moved clearly. What was not looked at both times counts as none of them. */
export function changeRow({ t }: Pick<Context, 't'>, who: string, { competencies }: Change): readonly string[] {
  const of = (verdict: Verdict): readonly string[] => competencies.filter((each) => each.verdict === verdict && (each.choices !== undefined || timesLooked(each) === 'both')).map(({ plainTitle }) => plainTitle);
  const [better, worse] = [of('better'), of('worse')];
  const moved = [
    ...(better.length === 0 ? [] : [`${t('change.verdict.better')}: ${better.join(', ')}`]),
    ...(worse.length === 0 ? [] : [`${t('change.verdict.worse')}: ${worse.join(', ')}`]),
  ];
  return [who, ...[better, of('no-clear-change'), worse, of('cannot-tell')].map(({ length }) => String(length)), moved.join('; ')];
}
