import type { Finding } from '../errors/finding.ts';
import type { Framework, NonAnswer } from '../framework/framework.ts';
import { isPutTo } from '../framework/items.ts';
import { isPlainObject } from '../json/plain.ts';
import { knownTo } from './known.ts';
import type { Known, KnownIndicator } from './known.ts';
import { finding, listed, unknownName } from './wording.ts';

/** Who answered, where in the sheet, and about whom. */
export interface Answering {
  readonly framework: Framework;
  readonly by: 'self' | 'observed';
  readonly at: readonly (string | number)[];
  readonly facts: Readonly<Record<string, string | number>>;
  /** Facts that were given wrongly: what hangs on them cannot be judged. */
  readonly doubtful: ReadonlySet<string>;
}

/** What is wrong with one person's answers. Values of an impossible type are the schema's to refuse. */
export function answerFindings(answering: Answering, answers: Readonly<Record<string, unknown>>): readonly Finding[] {
  const { framework, at } = answering;
  const known = knownTo(framework);
  const found: Finding[] = [];
  for (const id of Object.keys(answers)) {
    const item = known.indicators.get(id);
    if (item === undefined) found.push(unknownName('E_UNKNOWN_ITEM', 'item', [...at, id], id, known.indicatorIds));
    else if (!isPlainlyRight(answering, known, item, answers[id])) found.push(...notAsked(answering, item), ...valueFindings(answering, known, item, answers[id]));
  }
  return found;
}

/** Nearly every answer: one of the levels, to what is put to everyone. */
function isPlainlyRight({ by }: Answering, { levels }: Known, { indicator, self }: KnownIndicator, answer: unknown): boolean {
  return typeof answer === 'number' && levels.includes(answer) && indicator.putTo === undefined && (self || by !== 'self');
}

const nothing: readonly Finding[] = [];

function notAsked({ by, at, facts, doubtful }: Answering, { indicator, self }: KnownIndicator): readonly Finding[] {
  if (indicator.putTo === undefined && (self || by !== 'self')) return nothing;
  const steps = [...at, indicator.id];
  if (by === 'self' && !self) return [finding('E_NOT_ASKED', steps, 'this is answered by an assessor, not by the person', 'it belongs under "raters"')];
  const settling = Object.keys(indicator.putTo ?? {});
  if (settling.some((fact) => doubtful.has(fact)) || isPutTo(indicator, facts)) return [];
  const audience = settling.map((fact) => `"${fact}" is ${listed(indicator.putTo?.[fact] ?? [])}`).join(' and ');
  return [finding('E_NOT_ASKED', steps, 'this is not asked of this person', `it is put to those whose fact ${audience}; leave it out, or correct the facts`)];
}

function valueFindings({ framework, at, by }: Answering, { levels, choices }: Known, { indicator, nonAnswers: { [by]: nonAnswers } }: KnownIndicator, answer: unknown): readonly Finding[] {
  const steps = (): readonly (string | number)[] => [...at, indicator.id];
  if (typeof answer === 'number') {
    if (framework.scale.kind === 'choices') return [finding('E_TYPE', steps(), `give a choice, not a number; allowed: ${listed(choices)}`)];
    return levels.includes(answer) ? nothing : [finding('E_LEVEL_RANGE', steps(), `levels here are ${levels.join(', ')}`)];
  }
  const given = typeof answer === 'string' ? answer : nonAnswerOf(answer);
  if (given === undefined || choices.includes(given) || nonAnswers.includes(given)) return nothing;
  if (/^\s*[-+\d.,]+\s*$/.test(given)) return [finding('E_TYPE', steps(), `a level is a number, without quotes; levels here are ${levels.join(', ')}`)];
  const allowed = [...choices, ...nonAnswers];
  return [finding('E_NON_ANSWER', steps(), allowed.length === 0 ? 'only a level can be given here' : `allowed here${choices.length === 0 ? ' in place of a level' : ''}: ${listed(allowed)}`)];
}

/** The non-answer that carries a reason, if this is one. */
function nonAnswerOf(answer: unknown): string | undefined {
  if (!isPlainObject(answer)) return undefined;
  const [name, ...more] = Object.keys(answer);
  return more.length === 0 && isNonAnswer(name) && typeof answer[name] === 'string' ? name : undefined;
}

function isNonAnswer(name: string | undefined): name is NonAnswer {
  return name === 'notMyRole' || name === 'notSeen' || name === 'needToKnowMore' || name === 'preferNotToSay';
}

/** Competencies of which so much is said to be no part of the role that a reason is wanted, where an answer has none. */
export function reasonWarnings({ framework, at, facts }: Answering, answers: Readonly<Record<string, unknown>>): readonly Finding[] {
  const { indicators: known } = knownTo(framework);
  const bareIn = new Set<string | undefined>();
  for (const id of Object.keys(answers)) if (answers[id] === 'notMyRole') bareIn.add(known.get(id)?.competency);
  if (bareIn.size === 0) return nothing;
  return framework.competencies.flatMap(({ id: competency, indicators }): readonly Finding[] => {
    const bare = bareIn.has(competency) ? indicators.find(({ id }) => answers[id] === 'notMyRole') : undefined;
    if (bare === undefined) return nothing;
    const asked = indicators.filter((indicator) => isPutTo(indicator, facts)).length;
    const notMyRole = indicators.filter(({ id }) => answers[id] === 'notMyRole' || nonAnswerOf(answers[id]) === 'notMyRole');
    if (notMyRole.length / asked <= framework.missing.reasonAbove) return nothing;
    return [finding('W_REASON_WANTED', [...at, bare.id], 'so much of this is said to be no part of the role that a reason is wanted', 'write {"notMyRole": "…"} with the reason')];
  });
}
