import { format } from '../messages/format.ts';
import type { Language } from '../messages/language.ts';
import { shownLevel } from '../scoring/shown-level.ts';
import type { AnswerDerivation, Derivation, IndicatorDerivation, RaterDerivation, StatusDerivation } from './explain-competency.ts';
import { reasonSentence } from './named-reason.ts';
import type { TracedPhrase } from './traced-phrase.ts';

/**
 * A derivation as plain sentences, from the figure down to the words it rests on. Numbers are shown with one decimal at most.
 *
 * What the framework says stays in the language of the framework: localise it before it is explained.
 *
 * @example
 * sentencesOf(explainCompetency(councillorRoles, answers, 'action-planning'), 'en').slice(0, 2);
 * // ['“Making a plan and keeping to it” comes to 2.7, on a scale from 1 to 5.', 'It is the average of 3 answers: 3, 3, 2.']
 */
export function sentencesOf(derivation: Derivation, language: Language): readonly string[] {
  return paragraphsOf(derivation, language).flatMap(({ lead, rest }) => [...(lead === null ? [] : [lead]), ...rest]);
}

/** Sentences that belong together; `lead` is the question that they are about, where they are about one. */
export interface DerivationParagraph { readonly lead: string | null; readonly rest: readonly string[] }

/**
 * The same sentences as of `sentencesOf`, in paragraphs: the figure, then each question with its answer and what it rests on, then the rest.
 *
 * @example paragraphsOf(explainCompetency(councillorRoles, answers, 'action-planning'), 'en')[1]?.lead; // 'ap1: How well do you turn a local issue into a written plan with names and dates?'
 */
export function paragraphsOf(derivation: Derivation, language: Language): readonly DerivationParagraph[] {
  const alone = (rest: readonly string[]): readonly DerivationParagraph[] => (rest.length === 0 ? [] : [{ lead: null, rest }]);
  return [
    ...alone(derivation.score.level === null ? noFigure(derivation, language) : figure(derivation, derivation.score.level, language)),
    ...derivation.raters.flatMap((rater, i) => [
      ...(derivation.status === undefined ? [] : alone([who(rater, language)])),
      ...rater.indicators.map((indicator) => indicatorParagraph(indicator, i === 0, language)),
    ]),
    ...alone(wholeOnly(derivation).map((phrase) => phraseSentence(phrase, language))),
    ...(derivation.status === undefined ? [] : alone(statusSentences(derivation.status, language))),
  ];
}

/** The words in a source that something rests on, as a sentence. */
export function phraseSentence({ phrase, section, document: { title, author, year } }: TracedPhrase, language: Language): string {
  return format(language, 'explain.phrase', { phrase, document: title, author, year: String(year), section });
}

function figure(derivation: Derivation, level: number, language: Language): readonly string[] {
  const { competency: { plainTitle: skill }, score: { percent }, scale, band } = derivation;
  return [
    format(language, 'explain.level', { skill, level: shownLevel(level), least: scale?.least ?? 0, most: scale?.most ?? 0 }),
    ...basis(derivation, language),
    format(language, 'explain.percent', { percent: Math.round(percent ?? 0) }),
    ...(band === null ? [] : [format(language, 'explain.band', { band: band.shown, from: shownLevel(band.from) })]),
    ...between(derivation, language),
  ];
}

function noFigure(derivation: Derivation, language: Language): readonly string[] {
  const { competency: { plainTitle: skill }, by, score: { whyNull, asked, answered, applicable, single }, status } = derivation;
  const why = (): readonly string[] => {
    if (by === 'counted') return [format(language, 'explain.by.counted')];
    if (whyNull === undefined) return [];
    if (whyNull === 'not-applicable' && asked === 0) return [format(language, 'explain.answer.not-asked')];
    // One question that fits the role, and it was left out: there is no answer to stand alone.
    const reason = whyNull === 'single' && single === undefined ? 'too-few' : whyNull;
    if (reason === 'too-few' && status !== undefined) return [format(language, 'explain.tooLittleSeen')];
    return [format(language, `review.why.${reason}`, { answered, applicable })];
  };
  return [
    format(language, 'explain.noLevel', { skill }),
    ...why(),
    ...(single === undefined ? [] : [format(language, 'explain.single', { level: shownLevel(single) })]),
    ...between(derivation, language),
  ];
}

/** What the figure was worked out from: one person's answers, or what several saw. */
function basis({ by, raters }: Derivation, language: Language): readonly string[] {
  const counting = raters.filter(({ counts }) => counts);
  const key = by === 'lowest' ? 'lowest' : 'mean';
  if (counting.length > 1) {
    return [format(language, `explain.several.${key}`, { levels: counting.map(({ level }) => shownLevel(level ?? 0)).join(', ') })];
  }
  const answers = counting.flatMap(({ indicators }) => indicators).flatMap(({ answer }) => (answer.kind === 'level' ? [answer.level] : []));
  return [format(language, `explain.by.${key}`, { count: answers.length, answers: answers.join(', ') })];
}

function between({ score: { bounds, single } }: Derivation, language: Language): readonly string[] {
  if (bounds === null || single !== undefined || bounds[0] === bounds[1]) return [];
  return [format(language, 'review.between', { low: shownLevel(bounds[0]), high: shownLevel(bounds[1]) })];
}

/** Words that the skill as a whole rests on and none of its questions does. */
function wholeOnly({ competency, raters }: Derivation): readonly TracedPhrase[] {
  const told = new Set(raters.flatMap(({ indicators }) => indicators).flatMap(({ phrases }) => phrases.map(({ id }) => id)));
  return competency.phrases.filter(({ id }) => !told.has(id));
}

/** What a question rests on is the same whoever answers it, so it is told once. */
function indicatorParagraph(indicator: IndicatorDerivation, first: boolean, language: Language): DerivationParagraph {
  return {
    lead: format(language, 'explain.question', { id: indicator.id, question: indicator.question }),
    rest: [answerSentence(indicator.answer, language), ...(first ? groundsOf(indicator, language) : [])],
  };
}

function who({ id = '', group, level }: RaterDerivation, language: Language): string {
  if (group === 'self') return level === null ? format(language, 'explain.rater.ownTooLittle') : format(language, 'explain.rater.own', { level: shownLevel(level) });
  if (group !== 'assessor') return format(language, 'explain.rater.aside', { who: id });
  return level === null ? format(language, 'explain.rater.tooLittle', { who: id }) : format(language, 'explain.rater.counts', { who: id, level: shownLevel(level) });
}

function groundsOf({ reviewed, phrases, note }: IndicatorDerivation, language: Language): readonly string[] {
  return [
    ...(reviewed === 'draft' ? [format(language, 'explain.draft')] : []),
    ...phrases.map((phrase) => phraseSentence(phrase, language)),
    ...(note === undefined ? [] : [format(language, 'explain.practice', { note })]),
  ];
}

function answerSentence(answer: AnswerDerivation, language: Language): string {
  switch (answer.kind) {
    case 'level': return format(language, 'explain.answer.level', { level: answer.level, label: answer.label, looksLike: answer.looksLike });
    case 'choice': return format(language, 'explain.answer.choice', { label: answer.label });
    case 'none': return format(language, 'explain.answer.none', { why: format(language, `question.none.${answer.none}`) });
    case 'blank': case 'not-asked': case 'withheld': return format(language, `explain.answer.${answer.kind}`);
  }
}

function statusSentences({ id, settledBy, here }: StatusDerivation, language: Language): readonly string[] {
  return [
    format(language, 'explain.status', { status: format(language, `decision.choice.${id}`) }),
    settledBy === undefined
      ? format(language, 'explain.status.nothing')
      : format(language, 'explain.status.settled', { rule: settledBy.rule, reason: reasonSentence(settledBy, language) }),
    ...(here.length === 0 ? [] : [format(language, 'explain.status.here', { reasons: here.map((reason) => reasonSentence(reason, language)).join(' ') })]),
    format(language, 'explain.status.person'),
  ];
}
