import type { Framework } from '@guildhall/core';
import { frameworks } from '@guildhall/core/frameworks';
import type { Held } from './reference-json.ts';

type Names = ReadonlyMap<string, Held>;

/**
 * Whether an answer sheet may be scored, told slowly and from the contract alone: it shares no code with the reading of the core, only the
 * frameworks themselves, and says nothing of why.
 */
export function isGoodSheet(value: Held | undefined): boolean {
  if (!(value instanceof Map)) return false;
  const sheet: Names = value;
  const framework = frameworkOf(sheet);
  if (framework === undefined) return false;
  const respondent = sheet.get('respondent');
  const facts = sheet.has('facts') ? sheet.get('facts') : new Map<string, Held>();
  if (!isId(respondent) || !isNames(facts) || !areFacts(framework, facts)) return false;
  const about = { framework, facts };
  const judges: Readonly<Record<string, (given: Held) => boolean>> = {
    framework: () => true, version: () => true, respondent: () => true, facts: () => true,
    council: isId, source: isId, answeredOn: isDate,
    answers: (given) => areAnswers(about, 'self', given),
    raters: (given) => areRaters(about, respondent, given),
    checks: (given) => isNames(given) && every(given, (id, state) => framework.checks.some((check) => check.id === id) && (state === 'done' || state === 'notNeeded' || (isNames(state) && sole(state) === 'notNeeded' && isReason(state.get('notNeeded'))))),
    scenarios: (given) => isNames(given) && every(given, (id, rated) => {
      const scenario = framework.scenarios.find((candidate) => candidate.id === id);
      return scenario !== undefined && isNames(rated) && every(rated, (option, rating) => scenario.options.some((candidate) => candidate.id === option) && among(rating, [1, 2, 3, 4]));
    }),
    causes: (given) => isNames(given) && every(given, (id, cause) => framework.competencies.some((competency) => competency.id === id) && framework.causes.some((known) => known.id === cause)),
    discussedFlags: (given) => Array.isArray(given) && new Set(given).size === given.length
      && given.every((flag: Held) => framework.scenarios.some(({ id, options }) => options.some((option) => flag === `${id}.${option.id}`))),
  };
  return every(sheet, (key, given) => Object.hasOwn(judges, key) && judges[key]?.(given) === true);
}

/** Who answered what and when: of two good sheets with the same, the second is refused. */
export function identityIn(value: Held | undefined): string {
  if (!(value instanceof Map)) return '';
  const sheet: Names = value;
  return JSON.stringify(['council', 'respondent', 'framework', 'answeredOn'].map((key) => sheet.get(key) ?? null));
}

interface About { readonly framework: Framework; readonly facts: Names }

function frameworkOf(sheet: Names): Framework | undefined {
  const versions = frameworks.filter(({ id }) => id === sheet.get('framework'));
  if (sheet.has('version')) return versions.find(({ version }) => version === sheet.get('version'));
  // Newest first by each of the three numbers.
  return versions.toSorted((a, b) => b.version.localeCompare(a.version, 'en', { numeric: true }))[0];
}

function factsAskedFor({ flow }: Framework) {
  return flow.flatMap((stage) => (stage.kind === 'about' ? stage.facts : []));
}

function areFacts(framework: Framework, facts: Names): boolean {
  return every(facts, (id, value) => {
    const fact = factsAskedFor(framework).find((candidate) => candidate.id === id);
    if (fact?.kind === 'choice') return (fact.options ?? []).some((option) => option.id === value);
    if (fact?.kind === 'whole-number') return typeof value === 'number' && Number.isInteger(value) && value >= 0;
    return fact?.kind === 'date' && isDate(value);
  });
}

function areAnswers({ framework, facts }: About, by: 'self' | 'observed', given: Held | undefined): boolean {
  return isNames(given) && every(given, (id, answer) => {
    const indicator = framework.competencies.flatMap(({ indicators }) => indicators).find((candidate) => candidate.id === id);
    if (indicator === undefined || (by === 'self' && !askedOfThePerson(framework).has(id))) return false;
    const isAsked = Object.entries(indicator.putTo ?? {}).every(([fact, values]) => values.some((value) => value === factOr(framework, facts, fact)));
    if (!isAsked) return false;
    const { scale } = framework;
    if (scale.kind === 'levels' && scale.levels.some(({ value }) => value === answer)) return true;
    if (scale.kind === 'choices' && scale.choices.some((choice) => choice.id === answer)) return true;
    const nonAnswer = isNames(answer) ? sole(answer) : answer;
    if (isNames(answer) && !isReason([...answer.values()][0])) return false;
    // In a scan a non-answer can be one of the choices, and may still carry its reason.
    if (scale.kind === 'choices' && among(nonAnswer, nonAnswers) && scale.choices.some((choice) => choice.id === nonAnswer)) return true;
    return framework.nonAnswers.some((rule) => rule.id === nonAnswer && rule.by.includes(by)) && !(indicator.refuses ?? []).some((refused) => refused === nonAnswer);
  });
}

const nonAnswers = ['notMyRole', 'needToKnowMore', 'preferNotToSay', 'notSeen'];

/** What is true of a person, with the first of the values where nothing was said. */
function factOr(framework: Framework, facts: Names, id: string): Held | undefined {
  const fact = factsAskedFor(framework).find((candidate) => candidate.id === id);
  return facts.get(id) ?? (fact?.kind === 'choice' ? fact.options?.[0]?.id : fact?.default);
}

const ofThePerson = new Map<Framework, ReadonlySet<string>>();

/** Ids of what some place in the flow puts to the person themselves, wherever in the flow it may be. */
function askedOfThePerson(framework: Framework): ReadonlySet<string> {
  const known = ofThePerson.get(framework) ?? new Set(indicatorsUnder(framework, framework.flow));
  ofThePerson.set(framework, known);
  return known;
}

function indicatorsUnder(framework: Framework, place: unknown): readonly string[] {
  if (typeof place !== 'object' || place === null) return [];
  const own = 'rater' in place && place.rater === 'self' && 'competencies' in place && Array.isArray(place.competencies) ? place.competencies : [];
  const ids = framework.competencies.filter(({ id }) => own.includes(id)).flatMap(({ indicators }) => indicators.map(({ id }) => id));
  return [...ids, ...Object.values(place).flatMap((inner) => indicatorsUnder(framework, inner))];
}

function areRaters(about: About, respondent: string, given: Held): boolean {
  if (!Array.isArray(given) || given.length > 500) return false;
  const seen = new Set<string>();
  return given.every((rater: Held) => {
    if (!isNames(rater) || [...rater.keys()].toSorted().join() !== 'answers,group,id') return false;
    const [id, group] = [rater.get('id'), rater.get('group')];
    if (!isId(id) || !among(group, ['assessor', 'manager', 'fellow-councillors', 'officers', 'community'])) return false;
    const who = JSON.stringify([group, folded(id)]);
    if (seen.has(who) || (group === 'assessor' && folded(id) === folded(respondent))) return false;
    seen.add(who);
    return areAnswers(about, 'observed', rater.get('answers'));
  });
}

const folded = (id: string): string => id.normalize('NFC').toLowerCase();

/** Ranges of code points that nobody sees, or that turn text round; and those that are spaces. */
const unseen = [[0, 0x1f], [0x7f, 0x9f], [0x61c, 0x61c], [0x200b, 0x200f], [0x2028, 0x202e], [0x2060, 0x2069], [0xfeff, 0xfeff]] as const;
const spaces = [[0x20, 0x20], [0xa0, 0xa0], [0x1680, 0x1680], [0x2000, 0x200a], [0x202f, 0x202f], [0x205f, 0x205f], [0x3000, 0x3000]] as const;
const within = (letter: string, ranges: readonly (readonly [number, number])[]): boolean => ranges.some(([from, to]) => (letter.codePointAt(0) ?? 0) >= from && (letter.codePointAt(0) ?? 0) <= to);

function isId(value: Held | undefined): value is string {
  if (typeof value !== 'string' || value.length === 0 || value.length > 200) return false;
  const letters = [...value];
  return letters.every((letter) => !within(letter, unseen)) && ![letters[0], letters.at(-1)].some((letter) => letter !== undefined && within(letter, spaces));
}

function isReason(value: Held | undefined): boolean {
  return typeof value === 'string' && value.length <= 4000 && [...value].some((letter) => !within(letter, unseen) && !within(letter, spaces));
}

function isDate(value: Held | undefined): boolean {
  if (typeof value !== 'string' || !/^[0-9]{4}-[0-9]{2}-[0-9]{2}$/.test(value)) return false;
  const time = Date.parse(`${value}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(value);
}

function isNames(value: Held | undefined): value is Names { return value instanceof Map; }

function every(names: Names, holds: (key: string, value: Held) => boolean): boolean { return [...names].every(([key, value]) => holds(key, value)); }

function sole(names: Names): string | undefined { return names.size === 1 ? [...names.keys()][0] : undefined; }

function among(value: Held | undefined, allowed: readonly Held[]): boolean { return value !== undefined && allowed.includes(value); }
