import type { RaterGroup } from '../attempt/answers.ts';
import { addMonths } from '../calendar/calendar.ts';
import { numbersFrom } from '../flow/shuffle.ts';
import { factsWithDefaults } from '../framework/facts.ts';
import type { Fact, Framework, NonAnswer } from '../framework/framework.ts';
import { isPutTo } from '../framework/items.ts';
import type { AnswerSheet, SheetAnswer, SheetRater } from '../sheet/answer-sheet.ts';
import { questionsOf, type Question, type Questions, type QuestionsOf } from './simulate-questions.ts';
import { checkTraits, type CohortTraits } from './simulate-traits.ts';

/**
 * The answer sheets of a made-up group with the traits asked for, one after the other: only the sheet at hand is ever held.
 *
 * Each person stands somewhere in each competency: mean + spread × (√correlation × general + √(1 − correlation) × own), both normal.
 * An answer is that, plus leniency and noise, rounded to a level and kept on the scale; where people crowd at an end of the scale, means
 * and spreads come out nearer its middle than asked. Everything follows from the seed. With `growth` it is the same people again, later.
 *
 * Facts differ, situations are rated near their key, and most supports are in place. Every sheet can be read without a warning.
 *
 * @throws {AssessmentError} `E_TRAITS`, with everything that is wrong with the traits.
 * @example
 * const traits = { people: 40, seed: 7, mean: 3.2, spread: 0.7, correlation: 0.5, missing: 0.05, council: 'c-204' };
 * const before = [...simulateCohort(councillorRoles, traits)];
 * const after = [...simulateCohort(councillorRoles, { ...traits, growth: 0.8 })];
 * [before[0]?.respondent, before[0]?.answeredOn, after[0]?.respondent, after[0]?.answeredOn];
 * // ['p-1', '2026-03-02', 'p-1', '2026-09-02']
 */
export function simulateCohort(framework: Framework, traits: CohortTraits): Generator<AnswerSheet, void, undefined> {
  checkTraits(framework, traits);
  return sheetsOf(framework, traits);
}

function* sheetsOf(framework: Framework, traits: CohortTraits): Generator<AnswerSheet, void, undefined> {
  const group = groupOf(framework, traits);
  for (let i = 1; i <= traits.people; i++) yield sheetFor(group, `p-${i}`);
}

/** What everybody in the group has in common. */
interface Group {
  readonly framework: Framework;
  readonly traits: CohortTraits;
  readonly questions: Questions;
  readonly mean: number;
  readonly spread: number;
  /** Of one answer, by competency. */
  readonly noise: readonly number[];
  readonly raters: readonly Observing[];
  readonly answeredOn: string;
}

interface Observing { readonly group: RaterGroup; readonly each: number; readonly leniency: number; readonly noise: number; readonly missing: number }

/** A step in seven along the scale: 0.6 on five levels. */
const usualShare = 0.15;
const usualCorrelation = 0.4;
const usualMissing = 0.05;
/** Share of supports in place, and of choices that stand beside the others. */
const inPlace = 0.8;
const besideOthers = 0.1;
/** Variance that rounding to whole levels adds (W. F. Sheppard, 1898). */
const ofRounding = 1 / 12;
const notMine: NonAnswer = 'notMyRole';
const anyDay = '2026-03-02';

function groupOf(framework: Framework, traits: CohortTraits): Group {
  const questions = questionsOf(framework);
  const range = questions.answers.length - 1;
  const usualNoise = usualShare * range;
  const spread = traits.spread ?? usualShare * range;
  return {
    framework, traits, questions, spread,
    mean: traits.mean ?? questions.from + range / 2,
    noise: questions.competencies.map(({ own }) => (traits.reliability === undefined ? traits.noise ?? usualNoise : noiseFor(traits.reliability, own, spread))),
    raters: Object.entries(traits.raters ?? {}).map(([group, { each, leniency = 0, noise = usualNoise, missing = usualMissing }]) => ({ group: group as RaterGroup, each, leniency, noise, missing })),
    answeredOn: traits.answeredOn ?? (traits.growth === undefined ? anyDay : addMonths(anyDay, 6)),
  };
}

/** The noise that brings alpha of `items` items to what is asked: alpha = spread² / (spread² + noise of one / items). */
function noiseFor(alpha: number, items: number, spread: number): number {
  return Math.sqrt(Math.max(0, items * spread ** 2 * (1 - alpha) / alpha - ofRounding));
}

/** How somebody is, at whatever time they answer. */
interface Person {
  readonly facts: Readonly<Record<string, string | number>>;
  /** Competencies left out today. */
  readonly leftOut: ReadonlySet<string>;
  /** Where they stand, by competency. */
  readonly stands: readonly number[];
  readonly reads: 'carefully' | 'one-answer' | 'any-answer';
}

function sheetFor(group: Group, respondent: string): AnswerSheet {
  const { framework, traits: { seed, council, growth, growthSpread = 0, leniency = 0, causes }, questions, answeredOn } = group;
  const person = personFor(group, numbersFrom(seed, respondent));
  const isLater = growth !== undefined;
  const next = numbersFrom(seed, isLater ? `${respondent} again` : `${respondent} now`);
  const come = isLater ? growth + growthSpread * numbersNormal(next)() : 0;
  const known = factsWithDefaults(framework, person.facts);
  const open = questions.competencies.map(({ competency, items }) => (person.leftOut.has(competency.id) ? [] : items.filter(({ indicator }) => isPutTo(indicator, known))));
  const stands = person.stands.map((place) => place + come);
  const answers = ownAnswers(group, person, open, stands.map((place) => place + leniency), next);
  const raters = group.raters.flatMap((observing) => observed(group, observing, respondent, open, stands, next));
  return {
    framework: framework.id,
    version: framework.version,
    ...(council === undefined ? {} : { council }),
    respondent,
    answeredOn,
    ...filled('facts', person.facts),
    ...filled('answers', answers),
    ...(raters.length === 0 ? {} : { raters }),
    ...filled('checks', Object.fromEntries(framework.checks.flatMap(({ id }) => (next() < inPlace ? [[id, 'done'] as const] : [])))),
    ...filled('scenarios', scenariosRated(framework, next)),
    ...(causes === undefined ? {} : filled('causes', causesFor(group, causes, answers, next))),
  };
}

/** The same numbers are drawn whatever the traits, so that changing one trait changes nothing else about a person. */
function personFor({ traits, questions, mean, spread }: Group, next: () => number): Person {
  const { careless = 0, notChosen = 0, correlation = usualCorrelation } = traits;
  const reading = next();
  const normal = numbersNormal(next);
  const general = normal();
  const shared = Math.sqrt(correlation);
  const own = Math.sqrt(1 - correlation);
  const stands = questions.competencies.map(() => mean + spread * (shared * general + own * normal()));
  const facts = { ...factsFor(questions.facts, next), ...traits.facts };
  const left = questions.areas.map((area) => ({ area, draw: next() }));
  // Whoever would look at nothing looks at one area.
  const last = left.findIndex(({ draw }) => draw === Math.max(...left.map((each) => each.draw)));
  const leftOut = new Set(left.flatMap(({ area, draw }, i) => (draw < notChosen && i !== last ? area : [])));
  return { facts, leftOut, stands, reads: reading >= careless ? 'carefully' : reading < careless / 2 ? 'one-answer' : 'any-answer' };
}

function ownAnswers(group: Group, { reads }: Person, open: readonly (readonly Question[])[], stands: readonly number[], next: () => number): Record<string, SheetAnswer> {
  const { questions, noise, traits: { missing = usualMissing } } = group;
  const { answers, apart } = questions;
  const normal = numbersNormal(next);
  const given: Record<string, SheetAnswer> = {};
  const oneAnswer = answers[Math.floor(next() * answers.length)] ?? 0;
  for (const [at, items] of open.entries()) {
    for (const { indicator, isSelf, self } of items) {
      if (!isSelf) continue;
      if (next() < missing && self.length > 0) given[indicator.id] = oneOf(self, next) ?? 0;
      else if (apart.length > 0 && reads === 'carefully' && next() < besideOthers) given[indicator.id] = oneOf(apart, next) ?? 0;
      else if (reads === 'one-answer') given[indicator.id] = oneAnswer;
      else given[indicator.id] = reads === 'any-answer' ? oneOf(answers, next) ?? 0 : answerAt(questions, (stands[at] ?? 0) + (noise[at] ?? 0) * normal());
    }
    giveReasons(group, items, given);
  }
  return given;
}

/** Of how others see somebody, one sheet for each. Ratings of integrity are for the person alone. */
function observed(group: Group, { group: name, each, leniency, noise, missing }: Observing, respondent: string, open: readonly (readonly Question[])[], stands: readonly number[], next: () => number): readonly SheetRater[] {
  const { questions } = group;
  return Array.from({ length: each }, (_, i) => {
    const normal = numbersNormal(next);
    const given: Record<string, SheetAnswer> = {};
    for (const [at, items] of open.entries()) {
      if (questions.competencies[at]?.competency.integrity === 'alone') continue;
      for (const { indicator, observed: allowed } of items) {
        given[indicator.id] = next() < missing && allowed.length > 0 ? oneOf(allowed, next) ?? 0 : answerAt(questions, (stands[at] ?? 0) + leniency + noise * normal());
      }
      giveReasons(group, items, given);
    }
    return { id: `${respondent}.${name}.${i + 1}`, group: name, answers: given };
  });
}

/** Where much of a competency is said to be no part of the role, a reason goes with it. */
function giveReasons({ framework: { missing } }: Group, items: readonly Question[], given: Record<string, SheetAnswer>): void {
  const said = items.filter(({ indicator: { id } }) => given[id] === notMine);
  if (said.length / items.length <= missing.reasonAbove) return;
  for (const { indicator: { id } } of said) given[id] = { notMyRole: 'Somebody else does this here.' };
}

/** The nearest answer there is. */
function answerAt({ answers, from }: Questions, place: number): number | string {
  return answers[Math.min(answers.length - 1, Math.max(0, Math.round(place - from)))] ?? 0;
}

/** Each way to act, rated within a step of its key, mostly. */
function scenariosRated({ scenarios }: Framework, next: () => number): Readonly<Record<string, Readonly<Record<string, number>>>> {
  const normal = numbersNormal(next);
  return Object.fromEntries(scenarios.map(({ id, options }) =>
    [id, Object.fromEntries(options.map((option) => [option.id, Math.min(4, Math.max(1, Math.round(option.key + 0.8 * normal())))]))]));
}

function causesFor({ framework: { target }, questions }: Group, share: number, answers: Readonly<Record<string, SheetAnswer>>, next: () => number): Readonly<Record<string, string>> {
  const { competencies, toOrganisation, toPerson } = questions;
  return Object.fromEntries(competencies.flatMap((about): (readonly [string, string])[] => {
    const cause = oneOf(next() < share ? toOrganisation : toPerson, next);
    return cause === undefined || about.competency.noAction !== undefined || !fallsShort(about, answers, target) ? [] : [[about.competency.id, cause]];
  }));
}

function fallsShort({ items }: QuestionsOf, answers: Readonly<Record<string, SheetAnswer>>, target: number): boolean {
  const levels = items.flatMap(({ indicator: { id } }) => { const answer = answers[id]; return typeof answer === 'number' ? [answer] : []; });
  return levels.length > 0 && levels.reduce((sum, level) => sum + level, 0) < target * levels.length;
}

/** Any of the options of a choice, and a small whole number; a date only where it may not be left out. */
function factsFor(facts: readonly Fact[], next: () => number): Record<string, string | number> {
  const given: Record<string, string | number> = {};
  for (const { id, kind, options = [], optional = false } of facts) {
    const draw = next();
    const option = options[Math.floor(draw * options.length)];
    if (kind === 'choice' && option !== undefined) given[id] = option.id;
    if (kind === 'whole-number') given[id] = Math.floor(draw * 6);
    if (kind === 'date' && !optional) given[id] = addMonths(anyDay, 7);
  }
  return given;
}

function oneOf<T>(some: readonly T[], next: () => number): T | undefined {
  return some[Math.floor(next() * some.length)];
}

/** Normal numbers of mean 0 and deviation 1, two at a time (G. E. P. Box and M. E. Muller, 1958). */
function numbersNormal(next: () => number): () => number {
  let spare: number | undefined;
  return () => {
    if (spare !== undefined) {
      const kept = spare;
      spare = undefined;
      return kept;
    }
    const length = Math.sqrt(-2 * Math.log(1 - next()));
    const angle = 2 * Math.PI * next();
    spare = length * Math.sin(angle);
    return length * Math.cos(angle);
  };
}

/** A part of a sheet, unless there is nothing in it. */
function filled<K extends keyof AnswerSheet>(key: K, value: NonNullable<AnswerSheet[K]>): Pick<AnswerSheet, K> | object {
  return Object.keys(value).length === 0 ? {} : { [key]: value };
}
