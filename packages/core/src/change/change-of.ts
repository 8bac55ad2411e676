import { AssessmentError } from '../errors/errors.ts';
import type { Finding } from '../errors/finding.ts';
import type { Answers } from '../attempt/answers.ts';
import { addMonths, isDate } from '../calendar/calendar.ts';
import { factsWithDefaults } from '../framework/facts.ts';
import type { Framework } from '../framework/framework.ts';
import { isPutTo } from '../framework/items.ts';
import { compiledOf, isAsked, type CompiledCompetency } from '../scoring/compiled.ts';
import type { CompetencyScore } from '../scoring/competency-score.ts';
import { scoreAttempt } from '../scoring/score-attempt.ts';
import { reliableChange } from '../statistics/reliable-change.ts';
import type { CannotTell, Change, Comparison, CompetencyChange, ThenComparison, TimeLevel } from './change.ts';
import type { Norm, Norms } from './norms.ts';
import { mapBetween, movedBetween, sourcesOf, type Source, type VersionMap } from './version-map.ts';

export interface ChangeInput {
  /** The framework of the later answers. */
  readonly framework: Framework;
  readonly before: Answers;
  readonly after: Answers;
  /** Asked at the later time: where do you now think you were then? In the version of the later answers. */
  readonly then?: Answers;
  /** Where the earlier answers are to another version: that version, and what says what became of its questions. */
  readonly earlier?: { readonly framework: Framework; readonly maps: readonly VersionMap[] };
  /** Of either version; without them the difference is shown, and nobody can tell whether it is real. */
  readonly norms?: Norms;
  /** ISO dates. */
  readonly answeredOn?: { readonly before?: string | undefined; readonly after?: string | undefined };
}

/** Sooner than this, people remember what they said, and have had no time to change. */
const fewestMonths = 3;

/**
 * What has changed in one person between two times, competency by competency.
 *
 * A difference is `better` or `worse` only where it is larger than 1.96 times the standard error of a difference (Jacobson and Truax 1991);
 * below that it is what the same person might say on another day. Only the same questions are compared; across versions of a
 * framework only those that a version map says are the same.
 *
 * @throws {AssessmentError} `E_FRAMEWORK_OTHER` for another framework, `E_VERSION_OTHER` where no map leads from one version to the other,
 *   `E_VERSION_MAP` where one does not fit, `E_NORMS` for norms of something else, `E_THEN` where levels are not the person's own,
 *   `E_DATE` for what is no date.
 * @example
 * const { competencies } = changeOf({ framework, before, after, norms });
 * competencies[0]; // { id: 'listening', difference: 1, rci: 2.64, verdict: 'better', … }
 */
export function changeOf({ framework, before, after, then, earlier, norms, answeredOn = {} }: ChangeInput): Change {
  const from = earlier?.framework ?? framework;
  if (from.id !== framework.id) {
    throw new AssessmentError('E_FRAMEWORK_OTHER', `"${from.id}" and "${framework.id}" ask different things. Compare answers to one of them.`);
  }
  if (then !== undefined && (framework.readiness !== undefined || framework.scale.kind === 'choices')) {
    throw new AssessmentError('E_THEN', `A "then" rating is a person's own level, and "${framework.id}" has none.`);
  }
  const link = linkBetween(from, framework, earlier?.maps ?? []);
  const normFor = normsFor(norms, from, framework);
  const scores = { before: scoreAttempt(from, before), after: scoreAttempt(framework, after), then: then && scoreAttempt(framework, then) };

  return {
    format: 'guildhall/change@1',
    framework: { id: framework.id, version: framework.version, ...(from.version === framework.version ? {} : { from: from.version }) },
    ...datesOf(answeredOn),
    warnings: warningsOf(answeredOn),
    ...(link.moved === undefined ? {} : { moved: link.moved }),
    competencies: compiledOf(framework).map((compiled, i): CompetencyChange => {
      const { id, title, plainTitle } = compiled.competency;
      const source = link.sources.get(id);
      // Where the questions are others, what the competency of that name came to is shown, and compared with nothing.
      const earlierScore = scores.before.find((score) => score.id === (source?.compiled.competency.id ?? id));
      const earlierTime = source && earlierScore && timeOf(source.framework, source.compiled, before, earlierScore, source.newOf);
      const laterTime = timeOf(framework, compiled, after, scores.after[i]);
      const thenTime = then && timeOf(framework, compiled, then, scores.then?.[i]);
      const norm = normFor(id, source);
      return {
        id, title, plainTitle,
        before: levelAt(earlierScore), after: levelAt(scores.after[i]),
        ...compared(compiled, earlierTime, laterTime, norm),
        ...(compiled.rule.by === 'counted' ? { choices: { before: (source && earlierScore?.choice) ?? null, after: scores.after[i]?.choice ?? null } } : {}),
        ...(thenTime === undefined ? {} : { then: thenCompared(compiled, earlierTime, thenTime, laterTime, norm) }),
      };
    }),
  };
}

interface Link { readonly sources: ReadonlyMap<string, Source>; readonly moved?: Change['moved'] }

function linkBetween(from: Framework, to: Framework, maps: readonly VersionMap[]): Link {
  if (from.version === to.version) {
    return { sources: new Map(compiledOf(to).map((compiled) => [compiled.competency.id, { framework: to, compiled, newOf: new Map<string, string>() }])) };
  }
  const { map, why } = mapBetween(from, to, maps);
  return { sources: sourcesOf(from, to, map), moved: movedBetween(from, to, map, why) };
}

function normsFor(norms: Norms | undefined, from: Framework, to: Framework): (id: string, source: Source | undefined) => Norm | undefined {
  if (norms === undefined) return () => undefined;
  const { framework: { id: made, version } } = norms;
  if (made !== to.id || (version !== from.version && version !== to.version)) {
    throw new AssessmentError('E_NORMS', `These norms are of "${made}" ${version}, not of "${to.id}" ${to.version}. Give those of the version that was answered.`);
  }
  if (to.readiness !== undefined || to.scale.kind === 'choices') {
    throw new AssessmentError('E_NORMS', `"${to.id}" has no levels that people gave themselves, so no norms can be of it.`);
  }
  const known = (id: string) => (Object.hasOwn(norms.competencies, id) ? norms.competencies[id] : undefined);
  if (version === to.version) return known;
  return (_, source) => (source === undefined ? undefined : known(source.compiled.competency.id));
}

/** What was put to a person at one time and answered with a level, by the ids of the later version. */
interface Time {
  readonly score: CompetencyScore;
  /** Which question was put, in which wording. */
  readonly put: ReadonlyMap<string, string>;
  readonly levels: ReadonlyMap<string, number>;
}

function timeOf(
  framework: Framework, { competency, items }: CompiledCompetency, answers: Answers, score: CompetencyScore | undefined, newOf?: ReadonlyMap<string, string>,
): Time | undefined {
  if (score === undefined) return undefined;
  const facts = factsWithDefaults(framework, answers.facts);
  const put = new Map<string, string>();
  const levels = new Map<string, number>();
  items.forEach((item, i) => {
    if (!isAsked(item, facts)) return;
    const name = newOf?.get(item.id) ?? item.id;
    const wording = competency.indicators[i]?.wordings?.find(({ when }) => isPutTo({ putTo: when }, facts));
    put.set(name, JSON.stringify(wording?.when ?? {}));
    const response = answers.responses[item.id];
    if (response !== undefined && 'level' in response) levels.set(name, response.level);
  });
  return { score, put, levels };
}

function compared({ competency, rule }: CompiledCompetency, earlier: Time | undefined, later: Time | undefined, norm: Norm | undefined): Comparison {
  if (rule.by === 'counted') return untold('choices');
  if (competency.integrity === 'alone') return untold('integrity');
  if (earlier === undefined || later === undefined || !areSame(earlier.put, later.put)) return untold('questions-changed');
  const [isIn, isStillIn] = [earlier.score.chosen, later.score.chosen];
  if (!isIn || !isStillIn) return untold(isIn ? 'not-chosen-after' : isStillIn ? 'not-chosen-before' : 'not-chosen');
  const [before, after] = [earlier.score.level, later.score.level];
  if (before === null) return untold(after === null ? 'no-level' : 'no-level-before');
  if (after === null) return untold('no-level-after');
  const change = changeBetween(before, after, norm);
  return change.verdict === 'cannot-tell' || heldUp(change.verdict, earlier, later, norm)
    ? change
    : { ...change, verdict: 'cannot-tell', why: 'other-answers' };
}

function changeBetween(before: number, after: number, norm: Norm | undefined): Comparison {
  const change = reliableChange({ before, after, sd: norm?.sd, reliability: norm?.reliability });
  if (!change.ok || change.value.verdict === 'cannot-tell') return { ...untold('no-norm'), difference: after - before };
  const { difference, sDiff, cut, rci, verdict } = change.value;
  return { difference, sDiff, cut, rci, verdict };
}

/** A level can move because other questions were left out. So where they were, those answered both times have to say the same. */
function heldUp(verdict: Comparison['verdict'], { levels: before }: Time, { levels: after }: Time, norm: Norm | undefined): boolean {
  const both = [...before.keys()].filter((item) => after.has(item));
  if (both.length === before.size && both.length === after.size) return true;
  if (both.length === 0) return false;
  const mean = (levels: ReadonlyMap<string, number>): number => both.reduce((sum, item) => sum + (levels.get(item) ?? 0), 0) / both.length;
  return changeBetween(mean(before), mean(after), norm).verdict === verdict;
}

function thenCompared(compiled: CompiledCompetency, before: Time | undefined, then: Time, after: Time | undefined, norm: Norm | undefined): ThenComparison {
  const earlier = before?.score.level ?? null;
  const { level } = then.score;
  const shift = before === undefined || earlier === null || level === null || !areSame(before.put, then.put) ? null : level - earlier;
  return { level, shift, ...compared(compiled, then, after, norm) };
}

function untold(why: CannotTell): Comparison {
  return { difference: null, sDiff: null, cut: null, rci: null, verdict: 'cannot-tell', why };
}

function areSame(one: ReadonlyMap<string, string>, other: ReadonlyMap<string, string>): boolean {
  return one.size === other.size && [...one].every(([item, wording]) => other.get(item) === wording);
}

function levelAt(score: CompetencyScore | undefined): TimeLevel {
  if (score === undefined) return { level: null, band: null, answered: 0, applicable: 0 };
  const { level, band, answered, applicable, whyNull } = score;
  return { level, band, answered, applicable, ...(whyNull === undefined ? {} : { whyNull }) };
}

function datesOf({ before, after }: NonNullable<ChangeInput['answeredOn']>): Pick<Change, 'answeredOn'> {
  if (before === undefined && after === undefined) return {};
  return { answeredOn: { ...(before === undefined ? {} : { before }), ...(after === undefined ? {} : { after }) } };
}

function warningsOf({ before, after }: NonNullable<ChangeInput['answeredOn']>): readonly Finding[] {
  for (const [at, date] of [['before', before], ['after', after]] as const) {
    if (date !== undefined && !isDate(date)) throw new AssessmentError('E_DATE', `The day of "${at}" is no real day. Give year, month and day: 2026-03-02.`);
  }
  if (before === undefined || after === undefined) {
    return [{ code: 'W_NO_DATE', path: '/answeredOn', message: 'not both times have a day, so nobody can say how far apart they are' }];
  }
  if (after < before) return [{ code: 'W_WRONG_ORDER', path: '/answeredOn', message: 'the later answers have the earlier day', hint: 'give the earlier answers first' }];
  if (after >= addMonths(before, fewestMonths)) return [];
  return [{ code: 'W_TOO_SOON', path: '/answeredOn', message: 'the two times are less than three months apart: people remember what they said, and have had no time to change' }];
}
