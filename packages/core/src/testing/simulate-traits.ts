import type { RaterGroup } from '../attempt/answers.ts';
import { isDate } from '../calendar/calendar.ts';
import { AssessmentError } from '../errors/errors.ts';
import type { Finding } from '../errors/finding.ts';
import { factsOf } from '../framework/facts.ts';
import type { Framework } from '../framework/framework.ts';

/**
 * What a made-up group is like. Everything but how many and the seed may be left out.
 *
 * Lengths along the scale are in levels: on five levels, 0.6 is a little over half a step. In a scan the choices stand in for levels, the
 * first of them for the highest.
 */
export interface CohortTraits {
  /** How many people, 1 or more. */
  readonly people: number;
  /** The same seed makes the same people; any whole number. */
  readonly seed: number;
  readonly council?: string;
  /** ISO date; 2026-03-02 where absent, and half a year later for a second time. */
  readonly answeredOn?: string;
  /** Where people stand on average; the middle of the scale where absent. */
  readonly mean?: number;
  /** Standard deviation between people in one competency. */
  readonly spread?: number;
  /** How far everybody sees themselves above where they stand; below, where negative. Others do not see them so. */
  readonly leniency?: number;
  /** Correlation between where a person stands in two competencies, 0 to 1. */
  readonly correlation?: number;
  /** Standard deviation of one answer about where the person stands, before it is rounded to a level. */
  readonly noise?: number;
  /** In place of `noise`: the alpha that each competency is to come near, more than 0 and less than 1. */
  readonly reliability?: number;
  /** Share of answers that are non-answers, of every kind that is allowed there, 0 to 1. */
  readonly missing?: number;
  /** Share of people who do not read the questions: half of them give one answer throughout, half any, 0 to 1. */
  readonly careless?: number;
  /** Share of areas that are not looked at, where there is a choice, 0 to 1. Everybody looks at one at least. */
  readonly notChosen?: number;
  /** Makes it a second time for the same people: how far they have come on average. It may be 0 or less. */
  readonly growth?: number;
  /** Standard deviation between people of how far they have come. */
  readonly growthSpread?: number;
  /** Who else answers about each of them. */
  readonly raters?: Readonly<Partial<Record<RaterGroup, RaterTraits>>>;
  /** Of those who fall short of the target, the share who say that how the council works stands in the way, 0 to 1; the others name something else. Where absent nobody names anything. */
  readonly causes?: number;
  /** Facts that are the same for everybody; the others differ from one to the next. */
  readonly facts?: Readonly<Record<string, string | number>>;
}

/** Those of one group who answer about each person. */
export interface RaterTraits {
  /** How many for each person. */
  readonly each: number;
  /** How far they see people above where those stand. */
  readonly leniency?: number;
  /** As for the people themselves. */
  readonly noise?: number;
  readonly missing?: number;
}

const shares = ['correlation', 'missing', 'careless', 'notChosen', 'causes'] as const;
const lengths = ['spread', 'noise', 'growthSpread'] as const;
const shifts = ['leniency', 'growth'] as const;

/**
 * Holds traits to what can be.
 *
 * @throws {AssessmentError} `E_TRAITS`, with everything that is wrong.
 */
export function checkTraits(framework: Framework, traits: CohortTraits): void {
  const findings = [...wholeFindings(traits), ...numberFindings(traits), ...raterFindings(framework, traits), ...factFindings(framework, traits)];
  if (findings.length > 0) throw new AssessmentError('E_TRAITS', 'No such people can be made up:', findings);
}

function wholeFindings({ people, seed, answeredOn }: CohortTraits): readonly Finding[] {
  return [
    ...(Number.isSafeInteger(people) && people >= 1 ? [] : [wrong('people', 'give a whole number, 1 or more')]),
    ...(Number.isSafeInteger(seed) ? [] : [wrong('seed', 'give a whole number')]),
    ...(answeredOn === undefined || isDate(answeredOn) ? [] : [wrong('answeredOn', 'give a real day as year, month and day: 2026-03-02')]),
  ];
}

function numberFindings(traits: CohortTraits): readonly Finding[] {
  const { mean, reliability, noise } = traits;
  return [
    ...shares.flatMap((name) => within(name, traits[name], 0, 1, 'give a share from 0 to 1')),
    ...lengths.flatMap((name) => within(name, traits[name], 0, Infinity, 'give a length in levels, 0 or more')),
    ...shifts.flatMap((name) => within(name, traits[name], -Infinity, Infinity, 'give a length in levels; it may be negative')),
    ...within('mean', mean, -Infinity, Infinity, 'give a place on the scale'),
    ...(reliability === undefined || (reliability > 0 && reliability < 1) ? [] : [wrong('reliability', 'give a number of more than 0 and less than 1')]),
    ...(reliability === undefined || noise === undefined ? [] : [wrong('noise', 'give "noise" or "reliability", not both')]),
  ];
}

function raterFindings({ leads }: Framework, { raters = {} }: CohortTraits): readonly Finding[] {
  const groups = Object.entries(raters);
  if (groups.length > 0 && leads.observed === undefined) return [wrong('raters', 'nobody else answers in this framework')];
  return groups.flatMap(([group, { each, leniency, noise, missing }]) => [
    ...(Number.isSafeInteger(each) && each >= 0 && each <= 100 ? [] : [wrong(`raters/${group}/each`, 'give a whole number from 0 to 100')]),
    ...within(`raters/${group}/leniency`, leniency, -Infinity, Infinity, 'give a length in levels; it may be negative'),
    ...within(`raters/${group}/noise`, noise, 0, Infinity, 'give a length in levels, 0 or more'),
    ...within(`raters/${group}/missing`, missing, 0, 1, 'give a share from 0 to 1'),
  ]);
}

function factFindings(framework: Framework, { facts = {} }: CohortTraits): readonly Finding[] {
  const known = factsOf(framework);
  return Object.entries(facts).flatMap(([id, value]) => {
    const fact = known.find((each) => each.id === id);
    if (fact === undefined) return [wrong(`facts/${id}`, `this framework has ${known.length === 0 ? 'no facts' : `the facts ${known.map((each) => `"${each.id}"`).join(', ')}`}`)];
    if (fact.kind === 'choice') return fact.options?.some((option) => option.id === value) ? [] : [wrong(`facts/${id}`, `allowed here: ${(fact.options ?? []).map((option) => `"${option.id}"`).join(', ')}`)];
    if (fact.kind === 'date') return typeof value === 'string' && isDate(value) ? [] : [wrong(`facts/${id}`, 'give a real day as year, month and day: 2026-03-02')];
    return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? [] : [wrong(`facts/${id}`, 'give a whole number, 0 or more')];
  });
}

function within(name: string, value: number | undefined, from: number, to: number, message: string): readonly Finding[] {
  return value === undefined || (value >= from && value <= to && Math.abs(value) < Infinity) ? [] : [wrong(name, message)];
}

function wrong(name: string, message: string): Finding {
  return { code: 'E_TRAIT', path: `/${name}`, message };
}
