import { AssessmentError } from '../errors/errors.ts';
import { defineFramework } from '../framework/define-framework.ts';
import type { Anchor, AskStage, Competency, Framework, Indicator, Level, LevelScale, Prompt, Translation } from '../framework/framework.ts';
import { isPutTo } from '../framework/items.ts';
import { localise, textsOf } from '../framework/localise.ts';
import { phraseReferences } from '../framework/phrase-references.ts';
import { format } from '../messages/format.ts';
import type { Language } from '../messages/language.ts';
import { groupFindings, observedFindings } from './findings.ts';
import { isNamed, type InvitedGroup } from './groups.ts';

type Facts = Readonly<Record<string, string | number>>;

/**
 * What an observer may write, by the id of its prompt.
 *
 * @example observerPrompts; // ['does-well', 'could-try']
 */
export const observerPrompts = ['does-well', 'could-try'] as const;

export type ObserverPrompt = (typeof observerPrompts)[number];

/**
 * The id of the framework that a group of observers answers.
 *
 * @example observerFrameworkId(councillorRoles, 'officers'); // 'councillor-roles-by-officers'
 */
export function observerFrameworkId({ id }: Pick<Framework, 'id'>, group: InvitedGroup): string {
  return `${id}-by-${group}`;
}

/**
 * The same questions, to be put to somebody else about a person: a framework like any other, so that an observer's attempt is an
 * attempt like any other.
 *
 * Every question begins with the observed lead, and every level says in the third person what it means; the anchors, which are the
 * person's own or the analyst's, stay behind. Integrity is asked of nobody about somebody else. There are no facts, no scenarios and no
 * plan: what an observer sees is agreement, questions, two things they may write, and a last look.
 *
 * @param group the group that is invited; it is in the id, so that what one group answered is never taken for another's.
 * @param facts what is known of the person assessed. It settles wordings, and leaves out what is not put to them; what hangs on a fact
 * that is not known is left out too.
 * @example
 * const framework = observerFramework(councillorRoles, 'officers', { localBudget: 'no' });
 * framework.id; // 'councillor-roles-by-officers'
 * startAttempt(framework, { respondent: 'f-3', startedOn: '2026-03-02', seed: 7 });
 * @throws {AssessmentError} `E_NOT_OBSERVED` where there are no levels to give or nothing to ask, `E_GROUP` where nobody is invited to that group.
 */
export function observerFramework(framework: Framework, group: InvitedGroup, facts: Facts = {}): Framework {
  const findings = [...observedFindings(framework), ...groupFindings(group)];
  const [first] = findings;
  if (first !== undefined) throw new AssessmentError(first.code, 'This cannot be asked about somebody else:', findings);
  const observed = observedIn(framework, group, facts, 'en');
  const languages = new Set(['cy', ...Object.keys(framework.translations ?? {})]);
  const translations = Object.fromEntries([...languages].map((language) => [
    language, translationsBetween(observed, observedIn(localise(framework, language).framework, group, facts, language === 'cy' ? 'cy' : 'en')),
  ]));
  return defineFramework({ ...observed, translations });
}

function observedIn(framework: Framework, group: InvitedGroup, facts: Facts, language: Language): Framework {
  const say = (key: Parameters<typeof format>[1], args?: Parameters<typeof format>[2]) => format(language, key, args);
  const { id, version, missing, target, nonAnswers, leads, minutes, title, actions, phrases, documents } = framework;
  const scale = observedScale(framework);
  const competencies = framework.competencies.flatMap((competency) => observedCompetency(competency, facts, scale, say('raters.observed.skill')));
  if (competencies.length === 0) {
    throw new AssessmentError('E_NOT_OBSERVED', 'This cannot be asked about somebody else:', [
      { code: 'E_NOT_OBSERVED', path: '/competencies', message: 'of a person of whom only this is known there is nothing to ask', hint: 'give the facts that settle what is put to them' },
    ]);
  }
  const kept = {
    id: observerFrameworkId({ id }, group), version, kind: 'assessment',
    title: say('raters.observed.title', { title }), summary: say('raters.observed.summary'), forWhom: say(`raters.observed.for.${group}`), minutes,
    limits: [say('raters.observed.limit.seen'), say(isNamed(group) ? 'raters.observed.limit.named' : 'raters.observed.limit.group')],
    scale, missing, target,
    leads: { self: leads.observed ?? 'How well does this person' },
    // "Not part of my role" is said of one's own work: of somebody else's, it has not been seen.
    nonAnswers: nonAnswers.filter(({ id: none, by }) => by.includes('observed') && none !== 'notMyRole').map((rule) => ({ ...rule, by: ['self'] as const })),
    competencies, notes: [], scenarios: [], checks: [], causes: [],
    actions: actions.filter((action) => competencies.some(({ firstChoices }) => firstChoices.includes(action.id))),
    flow: [
      { kind: 'before-you-start', id: 'before-you-start', title: say('raters.observed.start') },
      ...partsOf(competencies, (number, total) => say('raters.observed.part', { number, total })),
      {
        kind: 'ask', id: 'own-words', title: say('raters.observed.words'), rater: 'self', competencies: [],
        prompts: observerPrompts.map((prompt): Prompt => ({ id: prompt, question: say(`raters.observed.${prompt}`), hint: say('raters.observed.wordsHint'), phrases: [], optional: true })),
      },
      { kind: 'review', id: 'look-it-over', title: say('raters.observed.review') },
    ],
    phrases, documents,
  } satisfies Framework;
  // Only what these questions rest on comes along.
  const used = new Set(phraseReferences(kept).map(({ phrase }) => phrase));
  return { ...kept, phrases: phrases.filter((phrase) => used.has(phrase.id)) };
}

/** One part for each kind of competency, in the order in which the kinds come. */
function partsOf(competencies: readonly Competency[], titled: (number: number, total: number) => string): readonly AskStage[] {
  const kinds = [...new Set(competencies.map(({ group }) => group))];
  return kinds.map((kind, i) => ({
    kind: 'ask', id: `part-${i + 1}`, title: titled(i + 1, kinds.length), rater: 'self',
    competencies: competencies.filter(({ group }) => group === kind).map(({ id }) => id), prompts: [],
  }));
}

function observedCompetency(competency: Competency, facts: Facts, scale: LevelScale, summary: string): readonly Competency[] {
  if (competency.integrity === 'alone') return [];
  const indicators = competency.indicators.filter((indicator) => isPutTo(indicator, facts)).map((indicator) => observedIndicator(indicator, facts));
  if (indicators.length === 0) return [];
  const { id, title, group, phrases, firstChoices, noAction, crosswalk } = competency;
  // The plain title may speak in the first person, as the person's own.
  return [{
    id, title, plainTitle: title, summary, group, phrases, indicators, firstChoices,
    anchors: scale.levels.map(({ value: level, meaning }): Anchor => ({ level, analyst: meaning, shown: meaning })),
    ...(noAction === undefined ? {} : { noAction }), ...(crosswalk === undefined ? {} : { crosswalk }),
  }];
}

function observedIndicator({ id, reviewed, observed, wordings = [], refuses, phrases, basis, note }: Indicator, facts: Facts): Indicator {
  const stem = wordings.find(({ when }) => isPutTo({ putTo: when }, facts))?.observed ?? observed;
  return {
    id, reviewed, stem, observed: stem, phrases,
    ...(refuses === undefined ? {} : { refuses }), ...(basis === undefined ? {} : { basis }), ...(note === undefined ? {} : { note }),
  };
}

/** The scale as it is said of somebody else. A mean of it is never shown to an observer, so its bands are left out. */
function observedScale({ scale }: Framework): LevelScale {
  // Choices were refused before.
  const levels = scale.kind === 'levels' ? scale.levels : [];
  return { kind: 'levels', id: scale.id, bands: [], levels: levels.map(observedLevel) };
}

function observedLevel({ value, id, label, shown, meaning, meaningObserved, shownObserved }: Level): Level {
  return { value, id, label, shown: shownObserved ?? shown, meaning: meaningObserved ?? meaning };
}

/** What differs between the same framework in two languages, as translations. They rest on drafts, and are drafts. */
function translationsBetween(english: Framework, other: Framework): Readonly<Record<string, Translation>> {
  const texts = textsOf(other);
  return Object.fromEntries(textsOf(english).flatMap(({ key, text: of }, i): (readonly [string, Translation])[] => {
    const text = texts[i]?.text;
    return text === undefined || text === of ? [] : [[key, { text, of, status: 'draft' }]];
  }));
}
