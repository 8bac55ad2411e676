import type { Answers, RaterGroup } from '../attempt/answers.ts';
import type { Response } from '../attempt/events.ts';
import { AssessmentError } from '../errors/errors.ts';
import { factsWithDefaults } from '../framework/facts.ts';
import type { Band, Framework, Indicator, NonAnswer, ReviewStatus } from '../framework/framework.ts';
import { questionOf } from '../framework/question-of.ts';
import { bandOf } from '../scoring/band-of.ts';
import { compiledOf, isAsked, type CompiledCompetency, type Facts } from '../scoring/compiled.ts';
import { judge, type StatusId } from '../scoring/judge.ts';
import { levelOf } from '../scoring/score-competency.ts';
import type { CompetencyScore } from '../scoring/competency-score.ts';
import { scoreAttempt } from '../scoring/score-attempt.ts';
import { tallyOf, type Responses } from '../scoring/tally.ts';
import { nameReason, type NamedReason } from './named-reason.ts';
import { tracedPhrases, type TracedPhrase } from './traced-phrase.ts';

/**
 * Where one figure comes from, as a tree: its band, what it was worked out by, who said what to which question, what each answer
 * looks like in behaviour, and the words in a source that the question rests on.
 */
export interface Derivation {
  readonly framework: { readonly id: string; readonly version: string; readonly title: string };
  readonly competency: { readonly id: string; readonly title: string; readonly plainTitle: string; readonly phrases: readonly TracedPhrase[] };
  /** As `scoreAttempt` gives it. */
  readonly score: CompetencyScore;
  /** The ends of the scale; absent where choices are counted. */
  readonly scale?: { readonly least: number; readonly most: number };
  readonly band: Band | null;
  /** `mean` of the levels given, the `lowest` of them, choices `counted`, or answers that stand `alone`. */
  readonly by: 'mean' | 'lowest' | 'counted' | 'alone';
  /** Whose answers these are; where readiness is judged, everyone who said something, the person first. */
  readonly raters: readonly RaterDerivation[];
  /** What the readiness rules propose, and which of them settled it. */
  readonly status?: StatusDerivation;
}

export interface RaterDerivation {
  /** Absent for the person themselves. */
  readonly id?: string;
  readonly group: RaterGroup | 'self';
  readonly level: number | null;
  /** Whether the level of the competency rests on this one. */
  readonly counts: boolean;
  readonly indicators: readonly IndicatorDerivation[];
}

export interface IndicatorDerivation {
  readonly id: string;
  /** As it is put to the person, or asked about them. */
  readonly question: string;
  readonly reviewed: ReviewStatus;
  readonly answer: AnswerDerivation;
  readonly phrases: readonly TracedPhrase[];
  readonly basis?: 'practice';
  readonly note?: string;
}

export type AnswerDerivation =
  | { readonly kind: 'level'; readonly level: number; readonly label: string; readonly looksLike: string; readonly analyst?: string }
  | { readonly kind: 'choice'; readonly choice: string; readonly label: string }
  | { readonly kind: 'none'; readonly none: NonAnswer }
  | { readonly kind: 'blank' | 'not-asked' | 'withheld' };

export interface StatusDerivation {
  readonly id: StatusId;
  /** The reason that settled it: the first; absent where no rule hit. */
  readonly settledBy?: NamedReason;
  /** What the rules say of this competency. */
  readonly here: readonly NamedReason[];
}

export interface ExplainOptions {
  /** Shows answers about integrity. Without it they are withheld. */
  readonly includeIntegrity?: boolean;
  readonly flags?: 'list' | 'gate';
}

/**
 * Explains the figure of one competency.
 *
 * @example explainCompetency(councillorRoles, answers, 'brokering').raters[0]?.indicators[0]?.answer; // { kind: 'level', level: 3, … }
 *
 * @throws {AssessmentError} `E_UNKNOWN_COMPETENCY`, naming those there are.
 */
export function explainCompetency(
  framework: Framework, answers: Answers, competencyId: string, { includeIntegrity = false, flags = 'list' }: ExplainOptions = {},
): Derivation {
  const compiled = compiledOf(framework).find(({ competency }) => competency.id === competencyId);
  const score = scoreAttempt(framework, answers, { includeIntegrity }).find(({ id }) => id === competencyId);
  if (compiled === undefined || score === undefined) {
    const known = framework.competencies.map(({ id }) => id).join(', ');
    throw new AssessmentError('E_UNKNOWN_COMPETENCY', `There is no such competency in "${framework.id}". There are: ${known}.`);
  }
  const { competency: { id, title, plainTitle, phrases, integrity }, rule } = compiled;
  return {
    framework: { id: framework.id, version: framework.version, title: framework.title },
    competency: { id, title, plainTitle, phrases: tracedPhrases(framework, phrases) },
    score,
    ...(framework.scale.kind === 'levels' ? { scale: { least: rule.min, most: rule.max } } : {}),
    band: score.level === null ? null : bandOf(framework.scale, score.level),
    by: integrity === 'alone' ? 'alone' : rule.by,
    raters: ratersOf(framework, compiled, answers, score.chosen, integrity === 'alone' && !includeIntegrity),
    ...(framework.readiness === undefined ? {} : { status: statusOf(framework, answers, id, flags) }),
  };
}

function ratersOf(framework: Framework, compiled: CompiledCompetency, answers: Answers, chosen: boolean, withheld: boolean): RaterDerivation[] {
  const facts = factsWithDefaults(framework, answers.facts);
  const everyone = [
    { group: 'self' as const, responses: chosen ? answers.responses : {} },
    ...(framework.readiness === undefined ? [] : answers.raters),
  ];
  return everyone.map((rater) => {
    const level = compiled.competency.integrity === 'alone' ? null : levelOf(compiled.rule, tallyOf(compiled, facts, rater.responses));
    const needed = framework.readiness === undefined ? 'self' : 'assessor';
    return {
      ...('id' in rater ? { id: rater.id } : {}),
      group: rater.group,
      level,
      counts: rater.group === needed && level !== null,
      indicators: compiled.competency.indicators.map((indicator, i) =>
        indicatorOf({ framework, facts, observed: rater.group !== 'self', withheld }, indicator, asked(compiled, i, facts), rater.responses)),
    };
  });
}

interface Asking { readonly framework: Framework; readonly facts: Facts; readonly observed: boolean; readonly withheld: boolean }

function indicatorOf({ framework, facts, observed, withheld }: Asking, indicator: Indicator, isPut: boolean, responses: Responses): IndicatorDerivation {
  const { id, reviewed, phrases, basis, note } = indicator;
  const question = questionOf(framework, indicator, facts, observed ? 'observed' : 'self');
  const answer = (): AnswerDerivation => {
    if (!isPut) return { kind: 'not-asked' };
    if (withheld) return { kind: 'withheld' };
    return answerOf(framework, question.levels, responses[id]);
  };
  return {
    id, question: question.text, reviewed, answer: answer(), phrases: tracedPhrases(framework, phrases),
    ...(basis === undefined ? {} : { basis }),
    ...(note === undefined ? {} : { note }),
  };
}

function answerOf({ scale }: Framework, levels: ReturnType<typeof questionOf>['levels'], response: Response | undefined): AnswerDerivation {
  if (response === undefined || 'text' in response) return { kind: 'blank' };
  if ('none' in response) return { kind: 'none', none: response.none };
  if ('choice' in response) {
    const known = scale.kind === 'choices' ? scale.choices.find(({ id }) => id === response.choice) : undefined;
    return { kind: 'choice', choice: response.choice, label: known?.label ?? response.choice };
  }
  const { label = '', looksLike = '', analyst } = levels.find(({ value }) => value === response.level) ?? {};
  return { kind: 'level', level: response.level, label, looksLike, ...(analyst === undefined ? {} : { analyst }) };
}

function asked({ items }: CompiledCompetency, i: number, facts: Facts): boolean {
  const item = items[i];
  return item !== undefined && isAsked(item, facts);
}

function statusOf(framework: Framework, answers: Answers, competency: string, flags: 'list' | 'gate'): StatusDerivation {
  const { id, reasons } = judge(framework, answers, { flags });
  const named = reasons.map((reason) => nameReason(framework, reason));
  const [first] = named;
  return {
    id,
    ...(first === undefined ? {} : { settledBy: first }),
    here: named.filter((reason) => 'competency' in reason && reason.competency === competency),
  };
}
