import { format } from '../messages/format.ts';
import type { Language } from '../messages/language.ts';
import type { FigureExplanation } from './explain-cohort.ts';
import { shownNumber } from './shown-number.ts';

/**
 * An explanation as sentences: what the number is, how it is worked out, and whose method it is; of a hidden one, which rule hides it.
 *
 * What the framework says stays in the language of the framework: localise it before the report is made.
 *
 * @example cohortSentences('en', explainCohort(councillorRoles, report, 'brokering'))[1]; // '40 people answered enough of this to be counted. …'
 */
export function cohortSentences(language: Language, explained: readonly FigureExplanation[]): readonly string[] {
  return explained.map((figure) => [
    sentence(language, figure),
    ...(figure.formula === undefined ? [] : [format(language, 'cohort.explain.formula', { formula: figure.formula })]),
    ...(figure.source === undefined ? [] : [format(language, 'cohort.explain.source', { source: figure.source })]),
  ].join(' '));
}

function sentence(language: Language, { figure, value, of = '', words = of, hiddenBy }: FigureExplanation): string {
  if (hiddenBy !== undefined) {
    const what = format(language, `cohort.figure.${figure}`, { of: words });
    return `${format(language, 'cohort.explain.hidden', { what, number: hiddenBy.number, rule: hiddenBy.rule })} ${format(language, `cohort.rule.${hiddenBy.rule}`)}`;
  }
  const shown = typeof value === 'number' ? shownNumber(figure, value) : value;
  if (figure === 'need-organisation' && of !== '') return format(language, 'cohort.explain.need-organisation.cause', { words, of });
  return format(language, `cohort.explain.${figure}`, { value: shown, words, of });
}
