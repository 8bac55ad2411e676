import type { Answers } from '../attempt/answers.ts';
import type { PlannedStep } from '../attempt/events.ts';
import type { Contact, CouncilProfile } from '../council/council-profile.ts';
import { inWordsOf } from '../council/in-words-of.ts';
import { closeLook } from '../explain/close-look.ts';
import { explainCompetency, type Derivation, type IndicatorDerivation } from '../explain/explain-competency.ts';
import { nameReason } from '../explain/named-reason.ts';
import { factsWithDefaults } from '../framework/facts.ts';
import { frameworkHashOf } from '../framework/framework-hash.ts';
import type { Framework, ReviewStatus } from '../framework/framework.ts';
import { isMandatory } from '../framework/is-mandatory.ts';
import { itemsOf } from '../framework/items.ts';
import { localise } from '../framework/localise.ts';
import { mapTexts } from '../framework/map-texts.ts';
import { findGaps, type Gap } from '../gap/find-gaps.ts';
import { targetsFor, type Targets } from '../gap/targets-for.ts';
import type { Language } from '../messages/language.ts';
import { draftPlan, type PlanItem } from '../plan/draft-plan.ts';
import { flagsOf } from '../scoring/flags-of.ts';
import { judge } from '../scoring/judge.ts';
import { markScenarios } from '../scoring/mark-scenarios.ts';
import { scoreAttempt } from '../scoring/score-attempt.ts';
import type {
  AgreedReport, AnswerReport, IntegrityReport, Named, PlanReport, Report, ReportContent, SituationsReport, SkillReport,
} from './report.ts';

export interface ReportInput {
  readonly framework: Framework;
  readonly answers: Answers;
  /** English where absent. */
  readonly language?: Language;
  /** What the council says about itself: its name, its words, whether it has adopted the content. */
  readonly profile?: CouncilProfile;
  readonly respondent?: string;
  /** ISO date. */
  readonly answeredOn?: string;
  /** Targets the person raised, by competency. */
  readonly raised?: Targets;
  /** What the person wrote, by the id of the prompt. */
  readonly written?: Readonly<Record<string, string>>;
  /** The plan the person agreed, in place of what is suggested. */
  readonly agreed?: readonly PlannedStep[];
  /** Prints answers about integrity, one by one. Only where the reader is the person, or the person was told who reads it. */
  readonly includeIntegrity?: boolean;
}

/**
 * Gathers everything one person's answers come to into one plain object for reading, strengths first.
 *
 * @example reportOf({ framework: councillorRoles, answers }).strengths[0]?.title; // 'Making a plan and keeping to it'
 */
export function reportOf(input: ReportInput): Report {
  const { answers, language = 'en', profile, respondent, answeredOn, raised = {}, agreed, includeIntegrity = false } = input;
  const { framework, inEnglish } = worded(input.framework, language, profile);
  const flags = profile?.adoption?.flags ?? 'list';
  const scores = scoreAttempt(framework, answers, { includeIntegrity });
  const gaps = findGaps(scores, targetsFor(framework, raised));
  const { items, unplanned } = draftPlan(framework, gaps, answers.causes);
  const derivations = scores.filter(({ chosen }) => chosen).map(({ id }) => explainCompetency(framework, answers, id, { includeIntegrity, flags }));
  const skills = skillsOf(framework, answers, gaps, derivations);
  const situations = situationsOf(framework, answers);
  const officer = profile?.monitoringOfficer && reachable(profile.monitoringOfficer);
  return {
    language,
    framework: {
      id: framework.id, version: framework.version, hash: frameworkHashOf(input.framework), title: framework.title, kind: framework.kind,
    },
    ...(profile === undefined ? {} : { council: profile.name }),
    ...(respondent === undefined ? {} : { respondent }),
    ...(answeredOn === undefined ? {} : { answeredOn }),
    purpose: 'development',
    content: contentOf(framework, profile, inEnglish),
    ...scaleOf(framework),
    observed: framework.readiness !== undefined,
    ...(framework.readiness === undefined ? {} : { status: statusOf(framework, answers, flags) }),
    ...bySide(skills),
    choices: choicesOf(framework, derivations),
    integrity: integrityOf(framework, derivations, includeIntegrity),
    notChosen: scores.filter(({ chosen }) => !chosen).map(({ id }) => named(framework, id)),
    leftOut: leftOutOf(answers, derivations),
    supports: supportsOf(framework, answers),
    ...(situations === undefined ? {} : { situations }),
    plan: items.filter(({ to }) => to === 'person').map((item) => planned(framework, item)),
    organisation: items.filter(({ to }) => to === 'organisation').map((item) => planned(framework, item)),
    unplanned: unplanned.map(({ competency, reason }) => ({ ...named(framework, competency), reason })),
    ...(agreed === undefined ? {} : { agreed: agreed.map((step) => agreedStep(framework, step)) }),
    written: writtenOf(framework, answers, derivations, input.written ?? {}),
    limits: framework.limits,
    notes: framework.notes.filter(({ where }) => where === 'report').map(({ text }) => text),
    ...(officer === undefined ? {} : { monitoringOfficer: officer }),
    gaps,
    competencies: scores,
    trace: ownOf(derivations).filter(({ answer }) => answer.kind !== 'not-asked')
      .map(({ id, question, phrases, note }) => ({ id, question, phrases, ...(note === undefined ? {} : { note }) })),
  };
}

/** The framework in the reader's language, or in the council's own words. Words are the council's for English alone. */
function worded(framework: Framework, language: Language, profile: CouncilProfile | undefined): { readonly framework: Framework; readonly inEnglish: number } {
  if (language !== 'en') return localise(framework, language);
  return { framework: profile === undefined ? framework : mapTexts(framework, (_, text) => inWordsOf(profile, text)), inEnglish: 0 };
}

function named({ competencies }: Framework, id: string): Named {
  return { id, title: competencies.find((competency) => competency.id === id)?.plainTitle ?? id };
}

/**
 * Who has looked over the content of a question set: as far as the least far of it has come, unless the council has adopted the whole.
 *
 * @param inEnglish how many of its texts are shown in English for want of a translation.
 * @example contentOf(councillorRoles, undefined).reviewed; // 'draft'
 */
export function contentOf({ competencies, scenarios }: Pick<Framework, 'competencies' | 'scenarios'>, profile: CouncilProfile | undefined, inEnglish = 0): ReportContent {
  if (profile?.adoption) return { reviewed: 'adopted', adopted: { body: profile.adoption.body, date: profile.adoption.date }, inEnglish };
  const found = new Set([...competencies.flatMap(({ indicators }) => indicators), ...scenarios].map(({ reviewed }) => reviewed));
  const least = (['draft', 'panel', 'adopted'] satisfies ReviewStatus[]).find((status) => found.has(status));
  return { reviewed: least ?? 'draft', inEnglish };
}

function scaleOf({ scale }: Framework): Pick<Report, 'scale'> {
  if (scale.kind === 'choices') return {};
  const values = scale.levels.map(({ value }) => value);
  return { scale: { least: Math.min(...values), most: Math.max(...values) } };
}

function statusOf(framework: Framework, answers: Answers, flags: 'list' | 'gate'): NonNullable<Report['status']> {
  const { id, reasons } = judge(framework, answers, { flags });
  return { id, reasons: reasons.map((reason) => nameReason(framework, reason)) };
}

interface Skill { readonly gap: Gap; readonly skill: SkillReport }

/** With more than this there is enough to set side by side; with as many or fewer each can be looked at closely. */
const fewSkills = 3;

function skillsOf(framework: Framework, answers: Answers, gaps: readonly Gap[], derivations: readonly Derivation[]): readonly Skill[] {
  const looked = gaps.filter(({ competency }) => derivations.some((each) => each.competency.id === competency));
  const closely = looked.length <= fewSkills && framework.readiness === undefined && framework.scale.kind === 'levels';
  return looked.flatMap((gap) => {
    const competency = framework.competencies.find(({ id }) => id === gap.competency);
    const derivation = derivations.find((each) => each.competency.id === gap.competency);
    if (competency === undefined || derivation === undefined) return [];
    const { id, plainTitle: title, summary } = competency;
    return [{ gap, skill: {
      id, title, summary, score: derivation.score, band: derivation.band?.shown ?? null, target: gap.target, derivation,
      ...(closely ? { closely: closeLook(framework, answers, id, gap.target) } : {}),
    } }];
  });
}

function bySide(skills: readonly Skill[]): Pick<Report, 'strengths' | 'strongAnswers' | 'toWorkOn' | 'unclear'> {
  const of = (kind: Gap['kind']) => skills.filter(({ gap }) => gap.kind === kind).map(({ skill }) => skill);
  const above = ({ score, target }: SkillReport) => Math.round(((score.level ?? 0) - target) * 1e9);
  const level = ({ score }: SkillReport) => Math.round((score.level ?? 0) * 1e9);
  return {
    strengths: of('met').sort((one, other) => level(other) - level(one)),
    strongAnswers: skills.filter(({ gap }) => gap.kind !== 'met').flatMap(({ skill }) => strongIn(skill)).sort((one, other) => other.level - one.level),
    toWorkOn: of('short').sort((one, other) => above(one) - above(other)),
    unclear: of('unknown'),
  };
}

/** Answers at or above the target: what the person said or, where readiness is judged, what those whose level counts saw. */
function strongIn({ target, derivation }: SkillReport): readonly AnswerReport[] {
  const rater = derivation.raters.find(({ counts }) => counts) ?? derivation.raters.find(({ group }) => (derivation.status === undefined ? group === 'self' : group === 'assessor'));
  return levelsIn(rater?.indicators ?? []).filter(({ level }) => level >= target);
}

function levelsIn(indicators: readonly IndicatorDerivation[]): readonly AnswerReport[] {
  return indicators.flatMap(({ id, question, answer }) => {
    if (answer.kind !== 'level') return [];
    const { level, label, looksLike } = answer;
    return [{ id, question, level, label, looksLike }];
  });
}

/** The questions as they were put to the person themselves. */
function ownOf(derivations: readonly Derivation[]): readonly IndicatorDerivation[] {
  return derivations.flatMap(({ raters }) => raters.filter(({ group }) => group === 'self').flatMap(({ indicators }) => indicators));
}

function choicesOf({ scale }: Framework, derivations: readonly Derivation[]): Report['choices'] {
  if (scale.kind === 'levels') return [];
  return scale.choices.map(({ id, label }) => ({
    id, label,
    skills: derivations.filter(({ score }) => score.choice === id).map(({ competency }) => ({ id: competency.id, title: competency.plainTitle })),
  }));
}

function integrityOf({ competencies }: Framework, derivations: readonly Derivation[], shown: boolean): readonly IntegrityReport[] {
  return derivations.filter(({ by, score }) => by === 'alone' && score.asked > 0).map(({ competency: { id, plainTitle: title }, raters }) => {
    const talkTo = competencies.find((competency) => competency.id === id)?.noAction;
    return { id, title, answers: levelsIn(raters.flatMap(({ indicators }) => indicators)), withheld: !shown, ...(talkTo === undefined ? {} : { talkTo }) };
  });
}

function leftOutOf({ responses }: Answers, derivations: readonly Derivation[]): Report['leftOut'] {
  return ownOf(derivations).flatMap(({ id, question, answer }): Report['leftOut'] => {
    if (answer.kind === 'blank') return [{ id, question, why: 'blank' }];
    if (answer.kind !== 'none') return [];
    const response = responses[id];
    const reason = response !== undefined && 'reason' in response ? response.reason : undefined;
    return [{ id, question, why: answer.none, ...(reason === undefined ? {} : { reason }) }];
  });
}

function supportsOf(framework: Framework, { facts, checks }: Answers): Report['supports'] {
  const known = factsWithDefaults(framework, facts);
  return framework.checks.map((check) => {
    const { as = 'open', reason } = checks[check.id] ?? {};
    return { id: check.id, title: check.title, as, mandatory: isMandatory(check, known), ...(reason === undefined ? {} : { reason }) };
  });
}

/** Where a scenario is complete, or where an option is to be talked over before any is. */
function situationsOf(framework: Framework, answers: Answers): SituationsReport | undefined {
  const marked = markScenarios(framework, answers);
  const flags = flagsOf(framework, answers);
  if (marked === undefined && flags.length === 0) return undefined;
  const { marks = 0, of = 0, percent = 0, adjusted = null } = marked ?? {};
  return {
    marks, of, percent, adjusted,
    toTalkOver: framework.scenarios.flatMap(({ id, title, options }) =>
      options.filter((option) => flags.includes(`${id}.${option.id}`)).map((option) => ({ flag: `${id}.${option.id}`, scenario: title, option: option.text }))),
  };
}

function planned(framework: Framework, { action: id, for: competencies, cause }: PlanItem): PlanReport {
  const action = framework.actions.find((each) => each.id === id);
  const label = framework.causes.find((each) => each.id === cause)?.label;
  return {
    action: id, title: action?.title ?? id, text: action?.text ?? '', doneWhen: action?.doneWhen ?? '', weeks: action?.weeks ?? 0,
    for: competencies.map((competency) => named(framework, competency)),
    ...(label === undefined ? {} : { cause: label }),
  };
}

function agreedStep(framework: Framework, { action: id, own, for: competencies, owner, by, measure, reviewOn }: PlannedStep): AgreedReport {
  const title = own ?? framework.actions.find((action) => action.id === id)?.title ?? '';
  return { title, for: competencies.map((competency) => named(framework, competency)), owner, by, measure, reviewOn };
}

/** What the person wrote at prompts, then the examples they gave beside their answers; never those beside an answer that is withheld. */
function writtenOf(framework: Framework, { responses }: Answers, derivations: readonly Derivation[], texts: Readonly<Record<string, string>>): Report['written'] {
  const prompts = itemsOf(framework).flatMap((item) => (item.kind === 'prompt' ? [item.prompt] : []));
  return [
    ...prompts.flatMap(({ id, question }) => (texts[id] === undefined ? [] : [{ question, text: texts[id] }])),
    ...ownOf(derivations).flatMap(({ id, question, answer }) => {
      const response = responses[id];
      const note = response !== undefined && 'note' in response ? response.note : undefined;
      return note === undefined || answer.kind === 'withheld' || answer.kind === 'not-asked' ? [] : [{ question, text: note }];
    }),
  ];
}

function reachable({ name, email, phone, address }: Contact): string {
  return [name, email, phone, address].filter((part) => part !== undefined).join(', ');
}
