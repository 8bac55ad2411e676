import { format } from '../messages/format.ts';
import { formatList } from '../messages/format-list.ts';
import type { Language } from '../messages/language.ts';
import { phraseSentence } from './sentences-of.ts';
import type { FactAsked, WhyAsked } from './why-asked.ts';

/**
 * Why something is asked, as plain sentences: where it stands, what it is about, what decided, and the words it rests on.
 *
 * @example
 * const why = whyAsked(leadershipPoints, 'points/t1a', { facts: { identity: 'member' }, chosen: {} });
 * why === null ? [] : sentencesOfWhy(why, 'en');
 * // ['It is in “Points for leading well”.', 'It is about the skill “Having the trust of political leaders”.', 'The answer to “Which of these are you?” is “Councillor”, so it is not asked. …', …]
 */
export function sentencesOfWhy(why: WhyAsked, language: Language): readonly string[] {
  const { kind, stage, part, skills, rater, facts, chosen, needed, phrases, practice } = why;
  return [
    stage.id === part.id || stage.title === part.title
      ? format(language, 'flow.why.where', { part: part.title }) : format(language, 'flow.why.whereIn', { part: part.title, stage: stage.title }),
    ...(skills.length === 0 ? [] : [format(language, 'flow.why.skill', { count: skills.length, list: formatList(language, skills) })]),
    ...(kind === 'prompt' ? [format(language, 'flow.why.words')] : []),
    ...(rater === 'assessor' ? [format(language, 'flow.why.assessor')] : []),
    ...(needed === null ? [] : [neededSentence(needed, language)]),
    ...(chosen === false ? [format(language, 'flow.why.aside', { part: part.title })] : []),
    ...(chosen === 'undecided' ? [format(language, 'flow.why.notChosenYet', { part: part.title })] : []),
    ...(facts.length === 0 ? [format(language, 'flow.why.everyone')] : facts.flatMap((fact) => factSentence(fact, language))),
    ...phrases.map((phrase) => phraseSentence(phrase, language)),
    ...(practice === null ? [] : [format(language, 'explain.practice', { note: practice })]),
    ...(phrases.length === 0 && practice === null ? [format(language, 'flow.why.unsourced')] : []),
  ];
}

function neededSentence(needed: NonNullable<WhyAsked['needed']>, language: Language): string {
  if (typeof needed === 'object') return format(language, 'explain.about.neededBelow', { text: String(needed.below) });
  return format(language, needed ? 'explain.about.needed' : 'explain.about.extra');
}

function factSentence({ question: fact, given, among, fits }: FactAsked, language: Language): readonly string[] {
  if (among.length === 0) return given === null ? [] : [format(language, 'flow.why.given', { fact, given })];
  const list = formatList(language, among);
  if (given === null) return [format(language, 'flow.why.unknown', { fact, list })];
  return [format(language, fits ? 'flow.why.fits' : 'flow.why.fitsNot', { fact, given, list })];
}
