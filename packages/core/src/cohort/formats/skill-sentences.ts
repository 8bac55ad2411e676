import type { MessageKey } from '../../messages/english.ts';
import type { MessageArguments } from '../../messages/format-text.ts';
import type { RuleId } from '../../privacy/rules.ts';
import type { CohortCompetency } from '../cohort-report.ts';
import { inHundred } from '../shown-number.ts';

/** Says something in the language of the reader, as the format that it is for has it written. */
export type Writer = (key: MessageKey, args?: MessageArguments) => string;

/** What a report says of one skill, sentence by sentence; of a small group one sentence says what four would. */
export function skillSentences(competency: CohortCompetency, target: number, write: Writer): readonly string[] {
  const { n, quartiles, atOrAbove3, halfBelow, levels, choices } = competency;
  const counted = n === 'hidden' ? write('cohort.n.hidden') : write(choices === undefined ? 'cohort.n' : 'cohort.n.choices', { n });
  const half = halfBelow === 'hidden' || atOrAbove3 !== 'hidden' ? [] : [write(halfBelow ? 'cohort.half.below' : 'cohort.half.reach')];
  if (choices === undefined && [quartiles, atOrAbove3, levels].every((figure) => figure === 'hidden')) return [counted, ...half, write(half.length > 0 ? 'cohort.rest.hidden' : 'cohort.all.hidden')];
  return [
    counted, ...half,
    ...(choices === undefined ? [quartiles === 'hidden' ? write('cohort.quartiles.hidden') : write('cohort.quartiles', { low: quartiles[0], middle: quartiles[1], high: quartiles[2] })] : []),
    ...(atOrAbove3 === 'hidden' && choices !== undefined ? [] : [shareSentence(competency, target, write)]),
  ];
}

/** How many get there, or that this is hidden. */
export function shareSentence({ atOrAbove3, choices }: CohortCompetency, target: number, write: Writer): string {
  if (atOrAbove3 === 'hidden') return write('cohort.share.hidden');
  const { share, low, high } = atOrAbove3;
  return write(choices === undefined ? 'cohort.share' : 'cohort.share.choices', { level: target, percent: inHundred(share), low: inHundred(low), high: inHundred(high) });
}

/** Each rule that hides something, once, in the order in which it is met. */
export function rulesThatHide(competencies: readonly CohortCompetency[]): readonly RuleId[] {
  return [...new Set(competencies.flatMap(({ why }): RuleId[] => Object.values(why)))];
}

/** The name that people read. */
export function plainTitleOf(competencies: readonly CohortCompetency[], id: string): string {
  return competencies.find((competency) => competency.id === id)?.plainTitle ?? id;
}
