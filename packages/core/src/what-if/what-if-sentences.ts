import type { Answers } from '../attempt/answers.ts';
import { nameReason, reasonSentence } from '../explain/named-reason.ts';
import { factsWithDefaults } from '../framework/facts.ts';
import type { Framework } from '../framework/framework.ts';
import { questionOf, type Question } from '../framework/question-of.ts';
import { formatList } from '../messages/format-list.ts';
import { format } from '../messages/format.ts';
import type { Language } from '../messages/language.ts';
import type { Reason } from '../scoring/judge.ts';
import { shownLevel } from '../scoring/shown-level.ts';
import type { Standing, StatusAfter, StatusChange, Step, WhatIf, WhatIfAnswerFirst, WhatIfNone, WhatIfStatus, WhatIfStep } from './what-if.ts';

type Facts = Answers['facts'];

/**
 * What it would take, in sentences that say what would have to be so, and advise nobody to answer otherwise.
 *
 * What the framework says stays in the language of the framework: localise it first.
 *
 * @param facts of the person, for the wording of questions.
 * @example
 * whatIfSentences(framework, whatIf(framework, answers, 'listening'), answers.facts, 'en');
 * // ['“Hearing people out” comes to 2 today. In words: “Sometimes, with help”.',
 * //  'One answer would take it to 2.5, “Well, day to day”:', …]
 */
export function whatIfSentences(framework: Framework, found: WhatIf, facts: Facts, language: Language): readonly string[] {
  const honest = format(language, framework.readiness === undefined ? 'whatIf.honest' : 'whatIf.honest.watched');
  switch (found.outcome) {
    case 'step': return [...stepSentences(framework, found, facts, language), honest];
    case 'at-the-top': return [nowSentence(framework, found.plainTitle, found.now, language), format(language, 'whatIf.top')];
    case 'answer-first': return firstSentences(framework, found, facts, language);
    case 'no-level': return noneSentences(found, language);
  }
}

/**
 * One answer of the person's own that would change, apart from the rest: the question, what it is today, what it would be, and what that
 * looks like.
 *
 * @param facts of the person, for the wording of questions.
 * @example
 * whatIfStepWords(framework, { item: 'li1', from: 2, to: 3 }, answers.facts, 'en');
 * // ['How well do you hear your critics out?', 'Today: “Sometimes, with help”.', 'Then: “Well, day to day”.', 'It looks like this: I …']
 */
export function whatIfStepWords(
  framework: Framework, { item, from, to }: Pick<Step, 'item' | 'from' | 'to'>, facts: Facts, language: Language,
): readonly [question: string, today: string, then: string, looksLike: string] {
  const looksLike = asked(framework, item, facts, false)?.levels.find(({ value }) => value === to)?.looksLike ?? '';
  return [
    questionText(framework, item, facts, false),
    format(language, 'whatIf.step.today', { level: levelName(framework, from) }), format(language, 'whatIf.step.then', { level: levelName(framework, to) }),
    format(language, 'whatIf.step.looksLike', { looksLike }),
  ];
}

/**
 * What would let an officer do more, and what would still stand in the way, in sentences.
 *
 * @param facts of the person, for the wording of questions.
 * @example
 * whatIfStatusSentences(framework, whatIfStatus(framework, answers), answers.facts, 'en')[0]; // 'Today the answers suggest: “Watch and take notes for now”.'
 */
export function whatIfStatusSentences(framework: Framework, found: WhatIfStatus, facts: Facts, language: Language): readonly string[] {
  const now = format(language, 'whatIf.status.now', { status: format(language, `decision.choice.${found.now}`) });
  const person = format(language, 'whatIf.status.person');
  if (found.outcome === 'at-the-top') return [now, format(language, 'whatIf.status.top'), person];
  const why = [format(language, 'whatIf.status.reasons'), ...reasonsOf(framework, found.reasons, language)];
  if (found.outcome === 'out-of-reach') return [now, ...why, format(language, 'whatIf.status.outOfReach'), person];
  return [
    now, ...why,
    format(language, 'whatIf.status.if', { status: format(language, `decision.choice.${found.then}`) }),
    ...changeSentences(framework, found.changes, facts, language),
    ...found.stillOutOfReach.map((status) => format(language, 'whatIf.status.beyond', { status: format(language, `decision.choice.${status}`) })),
    ...(found.remaining.length === 0 ? [] : [format(language, 'whatIf.status.remaining'), ...reasonsOf(framework, found.remaining, language)]),
    format(language, 'whatIf.honest.watched'),
    person,
  ];
}

function stepSentences(framework: Framework, { plainTitle, now, comesTo, steps, otherWays, status }: WhatIfStep, facts: Facts, language: Language): readonly string[] {
  // Where the words stay the same, saying them again would say that nothing moves.
  const band = comesTo.band === now.band ? undefined : bandName(framework, comesTo);
  const level = shownLevel(comesTo.level);
  return [
    nowSentence(framework, plainTitle, now, language),
    band === undefined ? format(language, 'whatIf.if', { level, count: steps.length }) : format(language, 'whatIf.if.band', { level, band, count: steps.length }),
    ...steps.map((step) => entry(stepSentence(framework, step, facts, language))),
    otherWays === 0 ? format(language, 'whatIf.others.none') : format(language, 'whatIf.others', { count: otherWays }),
    ...(status === undefined ? [] : aloneSentences(framework, status, language)),
  ];
}

function nowSentence(framework: Framework, skill: string, now: Standing, language: Language): string {
  const band = bandName(framework, now);
  const level = shownLevel(now.level);
  return band === undefined ? format(language, 'whatIf.now', { skill, level }) : format(language, 'whatIf.now.band', { skill, level, band });
}

function stepSentence(framework: Framework, { item, from, to, rater }: Step, facts: Facts, language: Language): string {
  const question = questionText(framework, item, facts, rater !== undefined);
  const levels = { from: levelName(framework, from, rater !== undefined), to: levelName(framework, to, rater !== undefined) };
  if (rater !== undefined) return format(language, 'whatIf.step.seen', { who: rater, question, ...levels });
  return whatIfStepWords(framework, { item, from, to }, facts, language).join(' ');
}

function aloneSentences(framework: Framework, { now, then, remaining }: StatusAfter, language: Language): readonly string[] {
  const reasons = reasonsOf(framework, remaining, language);
  const named = { now: format(language, `decision.choice.${now}`), then: format(language, `decision.choice.${then}`) };
  if (now === then) {
    return remaining.length === 0
      ? [format(language, 'whatIf.alone.sameNow', { status: named.now })]
      : [format(language, 'whatIf.alone.same', { status: named.now }), ...reasons];
  }
  return [
    format(language, 'whatIf.alone.other', named),
    ...(remaining.length === 0 ? [] : [format(language, 'whatIf.alone.remaining'), ...reasons]),
  ];
}

function firstSentences(framework: Framework, { plainTitle: skill, needed, items, rater }: WhatIfAnswerFirst, facts: Facts, language: Language): readonly string[] {
  const watched = framework.readiness !== undefined;
  return [
    format(language, watched ? 'whatIf.first.watched' : 'whatIf.first', { skill, count: needed }),
    ...items.map(({ item, why }) => {
      const question = questionText(framework, item, facts, watched);
      return entry(why === 'blank' ? format(language, 'whatIf.first.item', { question }) : format(language, 'whatIf.first.said', { question, said: format(language, `question.none.${why}`) }));
    }),
    ...(rater === undefined ? [] : [format(language, 'whatIf.first.by', { who: rater })]),
  ];
}

function noneSentences({ plainTitle: skill, why }: WhatIfNone, language: Language): readonly string[] {
  if (why === 'not-chosen') return [format(language, 'whatIf.none.notChosen', { skill })];
  const none = format(language, 'whatIf.none', { skill });
  if (why === 'choices') return [none, format(language, 'whatIf.none.choices')];
  return why === 'too-few' || why === 'not-assessed' ? [none] : [none, format(language, `review.why.${why}`)];
}

/** One line for each change; what is to be watched stands under its skill, which is said once. */
function changeSentences(framework: Framework, changes: readonly StatusChange[], facts: Facts, language: Language): readonly string[] {
  let under = '';
  return changes.flatMap((change) => {
    const { head, text } = statusChangeSentence(framework, change, facts, language);
    const isNew = head !== undefined && head !== under;
    under = head ?? '';
    return [...(isNew ? [head] : []), entry(text)];
  });
}

function statusChangeSentence(framework: Framework, change: StatusChange, facts: Facts, language: Language): { readonly head?: string; readonly text: string } {
  switch (change.kind) {
    case 'support': return { text: format(language, 'whatIf.status.support', { support: framework.checks.find(({ id }) => id === change.check)?.title ?? change.check }) };
    case 'talk': {
      const titles = framework.scenarios.filter(({ id }) => change.flags.some((flag) => flag.startsWith(`${id}.`))).map(({ title }) => `“${title}”`);
      return { text: format(language, 'whatIf.status.talk', { situations: formatList(language, titles) }) };
    }
    case 'shown': case 'watched': {
      const skill = framework.competencies.find(({ id }) => id === change.competency)?.plainTitle ?? change.competency;
      const [to, text] = [levelName(framework, change.to, true), questionText(framework, change.item, facts, true)];
      if (change.kind === 'shown') return { head: format(language, 'whatIf.status.shown', { skill, to, who: change.rater, from: levelName(framework, change.from, true) }), text };
      return { head: change.rater === undefined ? format(language, 'whatIf.status.watched', { skill, to }) : format(language, 'whatIf.status.watchedBy', { skill, to, who: change.rater }), text };
    }
  }
}

function reasonsOf(framework: Framework, reasons: readonly Reason[], language: Language): readonly string[] {
  return reasons.map((reason) => entry(reasonSentence(nameReason(framework, reason), language)));
}

/** One of a list, each on a line of its own. */
function entry(text: string): string {
  return `- ${text}`;
}

function questionText(framework: Framework, item: string, facts: Facts, observed: boolean): string {
  return asked(framework, item, facts, observed)?.text ?? item;
}

function asked(framework: Framework, item: string, facts: Facts, observed: boolean): Question | undefined {
  const indicator = framework.competencies.flatMap(({ indicators }) => indicators).find(({ id }) => id === item);
  return indicator && questionOf(framework, indicator, factsWithDefaults(framework, facts), observed ? 'observed' : 'self');
}

function levelName({ scale }: Framework, value: number, observed = false): string {
  const level = scale.kind === 'levels' ? scale.levels.find((each) => each.value === value) : undefined;
  return (observed ? level?.shownObserved : undefined) ?? level?.shown ?? String(value);
}

function bandName({ scale }: Framework, { band }: Standing): string | undefined {
  return scale.kind === 'levels' ? scale.bands.find(({ id }) => id === band)?.shown : undefined;
}
