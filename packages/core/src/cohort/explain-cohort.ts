import { AssessmentError } from '../errors/errors.ts';
import type { Framework } from '../framework/framework.ts';
import type { FigureName } from '../privacy/released-figures.ts';
import { assertReleased, type Released } from '../privacy/released.ts';
import { rules, type RuleId } from '../privacy/rules.ts';
import type { CohortCompetency, CohortNeed, CohortReliability, CohortReport } from './cohort-report.ts';
import { countIn } from './compare-reports.ts';

/** Where one number of a report comes from, or why it is not there. */
export interface FigureExplanation {
  readonly figure: ExplainedFigure;
  /** A number; of something to do, its id; of a half, `yes` or `no`; or `hidden`. */
  readonly value: number | string;
  /** What exactly it is of: an item, a choice, an action; for a count of answers the levels, as `2–3`. */
  readonly of?: string;
  /** The words for that, where it has any. */
  readonly words?: string;
  /** How it is worked out, with the figures put in as far as they are shown. */
  readonly formula?: string;
  /** Who described it. */
  readonly source?: string;
  /** The rule that holds it back, by its name, its number, and what it says. */
  readonly hiddenBy?: { readonly rule: RuleId; readonly number: string; readonly says: string };
}

export type ExplainedFigure =
  | 'people' | 'n' | 'n-choices' | 'quartile-1' | 'median' | 'quartile-3' | 'share' | 'share-low' | 'share-high' | 'half-below' | 'half-reach' | 'levels' | 'choice'
  | 'alpha' | 'alpha-low' | 'alpha-high' | 'item-mean' | 'item-rest' | 'alpha-without' | 'need-group' | 'need-organisation';

const sources = {
  quartiles: 'Hyndman and Fan 1996, type 7',
  wilson: 'Wilson 1927; Newcombe 1998, method 3',
  alpha: 'Cronbach 1951',
  feldt: 'Feldt 1965',
} as const;

/**
 * Every number that a report has of one competency: what it is, how it is worked out with the figures put in, and who described it; for
 * one that is hidden, the rule that holds it back.
 *
 * @example
 * explainCohort(councillorRoles, report, 'brokering').find(({ figure }) => figure === 'share');
 * // { figure: 'share', value: 0.6, formula: '24 / 40', … }
 *
 * @throws {AssessmentError} `E_UNKNOWN_COMPETENCY`, naming those there are; `E_COHORT_FRAMEWORK`.
 * @throws {PrivacyError} `unreleased`.
 */
export function explainCohort(framework: Framework, report: Released<CohortReport>, competencyId: string): readonly FigureExplanation[] {
  assertReleased(report);
  if (report.framework.id !== framework.id || report.framework.version !== framework.version) {
    throw new AssessmentError('E_COHORT_FRAMEWORK', `This report is of "${report.framework.id}" ${report.framework.version}, not of "${framework.id}" ${framework.version}.`);
  }
  const competency = report.competencies.find(({ id }) => id === competencyId);
  if (competency === undefined) {
    throw new AssessmentError('E_UNKNOWN_COMPETENCY', `There is no such competency in this report. There are: ${report.competencies.map(({ id }) => id).join(', ')}.`);
  }
  const reliability = report.reliability.find((each) => each.competency === competencyId);
  return [
    { figure: 'people', value: report.n },
    peopleFigure(framework, competency),
    ...(competency.choices === undefined ? spreadFigures(report, competency) : choiceFigures(competency, competency.choices)),
    ...(competency.choices === undefined || competency.atOrAbove3 !== 'hidden' ? shareFigures(competency) : []),
    ...(competency.choices === undefined ? [halfFigure(competency)] : []),
    ...(reliability === undefined ? unreliable(competency) : reliabilityFigures(framework, reliability)),
    ...report.needs.filter((need) => need.competency === competencyId).map((need) => needFigure(framework, competency, need)),
  ];
}

function halfFigure(competency: CohortCompetency): FigureExplanation {
  const { halfBelow, n } = competency;
  if (halfBelow === 'hidden') return held(competency, 'half-below', 'halfShort');
  return halfBelow ? { figure: 'half-below', value: 'yes', formula: `2s ≥ ${n}` } : { figure: 'half-reach', value: 'no', formula: `2s < ${n}` };
}

function peopleFigure(framework: Framework, competency: CohortCompetency): FigureExplanation {
  const { n, choices } = competency;
  if (n === 'hidden') return held(competency, 'n', 'scored');
  const formula = levelRule(framework);
  return choices === undefined && formula !== undefined ? { figure: 'n', value: n, formula } : { figure: 'n-choices', value: n };
}

/** Answered, and what applies: as `scoreAttempt` gives a level. */
function levelRule({ scale, missing: { atLeast, share } }: Framework): string | undefined {
  return scale.kind === 'choices' ? undefined : `a ≥ ${atLeast}; a ≥ ${Number(share.toFixed(4))} × t; t ≥ 2`;
}

function held({ why }: CohortCompetency, figure: ExplainedFigure, name: FigureName): FigureExplanation {
  const rule = why[name] ?? why.scored ?? 'minimum-group';
  return { figure, value: 'hidden', hiddenBy: { rule, number: rules[rule].rule, says: rules[rule].says } };
}

function spreadFigures({ levels: words }: CohortReport, competency: CohortCompetency): readonly FigureExplanation[] {
  const { quartiles, levels } = competency;
  const total = levels === 'hidden' ? null : levels.reduce((sum, { count }) => sum + count, 0);
  const named = ['quartile-1', 'median', 'quartile-3'] as const;
  const shownAt = (value: number): string => words.find((level) => level.value === value)?.shown ?? String(value);
  return [
    ...named.map((figure, i): FigureExplanation => (quartiles === 'hidden' ? held(competency, figure, 'quartiles') : {
      figure,
      value: quartiles[i] ?? 'hidden',
      words: shownAt(quartiles[i] ?? 0),
      formula: total === null ? `⌊x[(N − 1) × ${(i + 1) / 4}] + ½⌋` : `⌊x[(${total} − 1) × ${(i + 1) / 4}] + ½⌋ = ⌊x[${((total - 1) * (i + 1)) / 4}] + ½⌋`,
      source: sources.quartiles,
    })),
    ...(levels === 'hidden' ? [held(competency, 'levels', 'levels')] : levels.map(({ levels: [from, to], count }): FigureExplanation => ({
      figure: 'levels', value: count, of: from === to ? String(from) : `${from}–${to}`, words: from === to ? shownAt(from) : `${shownAt(from)} – ${shownAt(to)}`,
      formula: `${count} / ${total}`,
    }))),
  ];
}

function choiceFigures(competency: CohortCompetency, choices: NonNullable<CohortCompetency['choices']>): readonly FigureExplanation[] {
  return choices.map(({ id, label, count }) => ({ ...(count === 'hidden' ? held(competency, 'choice', 'choices') : { figure: 'choice', value: count }), of: id, words: label }));
}

function shareFigures(competency: CohortCompetency): readonly FigureExplanation[] {
  const { atOrAbove3: shown } = competency;
  const people = countIn(competency);
  if (shown === 'hidden' || people === null) return (['share', 'share-low', 'share-high'] as const).map((figure) => held(competency, figure, 'reaching'));
  const interval = (sign: string): string => `(p + z²/2n ${sign} z√(p(1 − p)/n + z²/4n²)) / (1 + z²/n), p = ${people.count}/${people.n}, n = ${people.n}, z = 1.959964`;
  return [
    { figure: 'share', value: shown.share, formula: `${people.count} / ${people.n}` },
    { figure: 'share-low', value: shown.low, formula: interval('−'), source: sources.wilson },
    { figure: 'share-high', value: shown.high, formula: interval('+'), source: sources.wilson },
  ];
}

function unreliable(competency: CohortCompetency): readonly FigureExplanation[] {
  return competency.choices === undefined ? [held(competency, 'alpha', 'reliability')] : [];
}

function reliabilityFigures(framework: Framework, { competency, alpha, items, n, interval: [low, high], analysis }: CohortReliability): readonly FigureExplanation[] {
  const formula = `α = k/(k − 1) × (1 − Σsᵢ²/s²), k = ${items}, n = ${n}`;
  const bound = (tail: string): string => `1 − (1 − α) × F[${tail}; ${n - 1}, ${(n - 1) * (items - 1)}]`;
  const stems = new Map(framework.competencies.find(({ id }) => id === competency)?.indicators.map(({ id, stem }) => [id, stem]));
  const about = (id: string): Pick<FigureExplanation, 'of' | 'words'> => ({ of: id, words: stems.get(id) ?? id });
  return [
    { figure: 'alpha', value: alpha, formula, source: sources.alpha },
    { figure: 'alpha-low', value: low, formula: bound('0.975'), source: sources.feldt },
    { figure: 'alpha-high', value: high, formula: bound('0.025'), source: sources.feldt },
    ...analysis.flatMap(({ id, mean, rest, alphaWithout }): readonly FigureExplanation[] => [
      { figure: 'item-mean', value: mean, ...about(id), formula: `Σx / ${n}, ${n < 50 ? '± 0.25' : '± 0.05'}` },
      ...(rest === null ? [] : [{ figure: 'item-rest', value: rest, ...about(id), formula: 'r(x, Σ − x)' } as const]),
      ...(alphaWithout === null ? [] : [{ figure: 'alpha-without', value: alphaWithout, ...about(id), formula: `α, k = ${items - 1}, n = ${n}`, source: sources.alpha } as const]),
    ]),
  ];
}

function needFigure({ causes }: Framework, competency: CohortCompetency, { to, action, actionTitle, cause }: CohortNeed): FigureExplanation {
  const people = countIn(competency);
  const short = people === null ? undefined : people.n - people.count;
  if (to === 'group') {
    return { figure: 'need-group', value: action, words: actionTitle, formula: people === null ? 'n − r ≥ n / 2' : `${people.n} − ${people.count} = ${short} ≥ ${people.n} / 2` };
  }
  const label = causes.find(({ id }) => id === cause)?.label;
  const half = short ?? competency.n;
  return {
    figure: 'need-organisation', value: action, ...(label === undefined ? {} : { of: label }), words: actionTitle,
    formula: half === 'hidden' ? 'b ≥ 10' : `b ≥ ${half} / 2; b ≥ 10`,
  };
}
