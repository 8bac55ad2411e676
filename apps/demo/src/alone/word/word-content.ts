import { format, formatDate, formatList, type Language, type MessageArguments, type MessageKey } from '@guildhall/core/messages';
import type { Report, SkillReport } from '@guildhall/core/report';
import { contentWords, decisionWords, reasonWords, type Decided } from './word-sentences.ts';

/** A piece of text. What the question set says may be in another language than the page. */
export interface Words { readonly text: string; readonly lang: Language }

/** A document as a word processor knows it: headings, paragraphs, lists and tables, each of which a screen reader can announce. */
export type Block =
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly words: Words }
  | { readonly kind: 'text' | 'notice'; readonly words: readonly Words[] }
  | { readonly kind: 'bullets'; readonly entries: readonly (readonly Words[])[] }
  /** The first row names the columns, and the first cell of each row names the row. */
  | { readonly kind: 'table'; readonly header: readonly Words[]; readonly rows: readonly (readonly Words[])[] };

export interface WordContent {
  readonly title: string;
  readonly language: Language;
  /** As it stands at the head of every page. */
  readonly council?: string;
  readonly blocks: readonly Block[];
}

export interface WordInput {
  /** As `reportOf` gives it to the person themselves, with the plan they agreed. */
  readonly report: Report;
  /** ISO date. */
  readonly madeOn: string;
  /** Why the person wanted no plan. */
  readonly noPlan?: string | undefined;
  readonly decided?: Decided | undefined;
}

/** What somebody takes with them as a document: their profile and their plan, strengths first. It works nothing out. */
export function wordContent({ report, madeOn, noPlan, decided }: WordInput): WordContent {
  const say = sayIn(report);
  return {
    title: report.framework.title,
    language: report.language,
    ...(report.council === undefined ? {} : { council: report.council }),
    blocks: [
      ...head(report, madeOn, say), ...standing(report, decided, say), ...skills(report, say), ...choices(report, say), ...plan(report, noPlan, say),
      ...organisation(report, say), ...integrity(report, say), ...situations(report, say), ...supports(report, say), ...leftOut(report, say),
      ...written(report, say), ...limits(report, say),
    ],
  };
}

interface Say {
  /** Our own words. */
  readonly t: (key: MessageKey, args?: MessageArguments) => Words;
  /** Words of the question set. */
  readonly set: (text: string) => Words;
  /** The person's own words. */
  readonly own: (text: string) => Words;
  readonly date: (iso: string) => string;
  readonly list: (entries: readonly string[]) => string;
  readonly language: Language;
}

function sayIn({ language, content }: Report): Say {
  return {
    t: (key, args) => ({ text: format(language, key, args), lang: language }),
    set: (text) => ({ text, lang: content.inEnglish > 0 ? 'en' : language }),
    own: (text) => ({ text, lang: language }),
    date: (iso) => formatDate(language, iso),
    list: (entries) => formatList(language, entries),
    language,
  };
}

const heading = (level: 1 | 2 | 3, words: Words): Block => ({ kind: 'heading', level, words });
const text = (...words: readonly Words[]): Block => ({ kind: 'text', words });
const bullets = (entries: readonly (readonly Words[])[]): Block => ({ kind: 'bullets', entries });

function head({ framework, language, content, observed }: Report, madeOn: string, { t, set, own, date }: Say): readonly Block[] {
  const notices = [
    contentWords(language, content),
    ...(language === 'cy' ? [t('common.welshDraft').text] : []),
    ...(content.inEnglish > 0 ? [t('common.inEnglishForNow').text] : []),
  ];
  return [
    heading(1, set(framework.title)),
    text(t('alone.word.made', { date: date(madeOn) })),
    { kind: 'notice', words: [t('alone.word.private')] },
    ...notices.map((notice): Block => ({ kind: 'notice', words: [own(notice)] })),
    text(t('report.purpose')),
    text(t(framework.kind === 'scan' ? 'scan.counted' : observed ? 'review.leadObserved' : 'review.lead')),
  ];
}

function standing({ language, status }: Report, decided: Decided | undefined, { t, own }: Say): readonly Block[] {
  if (decided !== undefined) return [heading(2, t('decision.title')), ...decisionWords(language, decided).map((sentence) => text(own(sentence))), text(t('common.namesDeclared'))];
  if (status === undefined) return [];
  return [
    heading(2, t('decision.suggested')), text(t(`decision.choice.${status.id}`)),
    status.reasons.length === 0 ? text(t('decision.reasons.none')) : bullets(status.reasons.map((reason) => [own(reasonWords(language, reason))])),
    text(t('decision.lead')),
  ];
}

function skills(report: Report, { t, set }: Say): readonly Block[] {
  const { framework, strengths, strongAnswers, toWorkOn, unclear, notChosen } = report;
  if (framework.kind === 'scan') return [];
  const row = (skill: SkillReport): readonly Words[] => [set(skill.title), bandOf(skill, set), set(shown(skill.score.level)), set(shown(skill.target))];
  const table = (rows: readonly SkillReport[]): Block => ({ kind: 'table', header: [t('common.skill'), t('review.today'), t('alone.word.level'), t('review.wanted')], rows: rows.map(row) });
  return [
    heading(2, t('review.strengths')),
    strengths.length === 0 ? text(t('review.strengths.none')) : table(strengths),
    ...(strongAnswers.length === 0 ? [] : [heading(3, t('report.strongAnswers')), bullets(strongAnswers.map(({ question, label }) => [set(`${question} `), set(label)]))]),
    heading(2, t('review.workOn')),
    toWorkOn.length === 0 ? text(t('review.workOn.none')) : table(toWorkOn),
    ...(unclear.length === 0 ? [] : [heading(2, t('review.unknown')), bullets(unclear.map(({ title }) => [set(title)]))]),
    ...(notChosen.length === 0 ? [] : [heading(2, t('review.notChosen')), bullets(notChosen.map(({ title }) => [set(title)]))]),
  ];
}

function bandOf({ band }: SkillReport, set: Say['set']): Words {
  return set(band ?? '–');
}

/** One decimal, as on the screen. */
function shown(level: number | null): string {
  return level === null ? '–' : String(Number(level.toFixed(1)));
}

function choices({ choices: chosen }: Report, { set }: Say): readonly Block[] {
  return chosen.flatMap(({ label, skills: named }) => (named.length === 0 ? [] : [heading(2, set(label)), bullets(named.map(({ title }) => [set(title)]))]));
}

function plan({ agreed, plan: suggested, unplanned, monitoringOfficer }: Report, noPlan: string | undefined, { t, set, own, date, list }: Say): readonly Block[] {
  const talk = unplanned.filter(({ reason }) => reason === 'monitoring-officer')
    .map(({ title }) => text(set(`${title}: `), monitoringOfficer === undefined ? t('plan.monitoringOfficer') : t('plan.monitoringOfficer.contact', { contact: monitoringOfficer })));
  if (agreed === undefined && suggested.length === 0 && talk.length === 0) return [];
  if (noPlan !== undefined) return [heading(2, t('plan.title')), text(t('plan.none'), own(`: ${noPlan}`)), ...talk];
  if (agreed !== undefined) {
    return [
      heading(2, t('plan.title')),
      {
        kind: 'table', header: [t('alone.word.what'), t('plan.owner'), t('plan.by'), t('plan.measure'), t('plan.reviewOn')],
        rows: agreed.map(({ title, owner, by, measure, reviewOn }) => [set(title), own(owner), own(date(by)), own(measure), own(date(reviewOn))]),
      },
      ...talk,
    ];
  }
  return [
    heading(2, t('plan.suggested')),
    ...suggested.flatMap(({ title, text: words, doneWhen, for: named }) => [
      heading(3, set(title)), text(set(words)), text(t('report.for.skills', { skills: list(named.map((skill) => skill.title)) })), text(t('plan.doneWhen'), set(`: ${doneWhen}`)),
    ]),
    ...talk,
  ];
}

function organisation({ organisation: items }: Report, { t, set }: Say): readonly Block[] {
  if (items.length === 0) return [];
  return [heading(2, t('plan.council')), text(t('plan.council.lead')), bullets(items.map(({ title, text: words }) => [set(`${title}. ${words}`)]))];
}

function integrity({ integrity: skillsOf }: Report, { t, set }: Say): readonly Block[] {
  if (skillsOf.length === 0) return [];
  if (skillsOf.some(({ withheld }) => withheld)) return [heading(2, t('review.integrity')), text(t('report.integrity.kept'))];
  return [
    heading(2, t('review.integrity')), text(t('review.why.integrity')),
    ...skillsOf.flatMap(({ title, answers }) => [heading(3, set(title)), answers.length === 0 ? text(t('question.notAnswered')) : bullets(answers.map(({ question, label }) => [set(`${question} ${label}`)]))]),
    text(t('report.integrity.low')),
  ];
}

function situations({ situations: rated }: Report, { t, set }: Say): readonly Block[] {
  if (rated === undefined || rated.toTalkOver.length === 0) return [];
  return [heading(2, t('scenarios.toTalkOver')), text(t('scenarios.toTalkOver.lead')), bullets(rated.toTalkOver.map(({ scenario, option }) => [set(`${scenario}: ${option}`)]))];
}

function supports({ supports: checks }: Report, { t, set, own }: Say): readonly Block[] {
  if (checks.length === 0) return [];
  return [
    heading(2, t('report.supports')),
    {
      kind: 'table', header: [t('alone.word.what'), t('report.supports')],
      rows: checks.map(({ title, as, reason }) => [set(title), own([t(`supports.status.${as}`).text, ...(reason === undefined ? [] : [reason])].join(': '))]),
    },
  ];
}

function leftOut({ leftOut: items }: Report, { t, set }: Say): readonly Block[] {
  if (items.length === 0) return [];
  return [
    heading(2, t('report.leftOut')), text(t('report.leftOut.lead')),
    bullets(items.map(({ question, why, reason }) => [set(`${question} `), t(why === 'blank' ? 'report.leftOut.blank' : `question.none.${why}`), ...(reason === undefined ? [] : [set(`: ${reason}`)])])),
  ];
}

function written({ written: texts }: Report, { t, set, own }: Say): readonly Block[] {
  if (texts.length === 0) return [];
  return [heading(2, t('report.inYourWords')), ...texts.flatMap(({ question, text: words }) => [heading(3, set(question)), ...words.split(/\r?\n/).filter((line) => line.trim() !== '').map((line) => text(own(line)))])];
}

function limits({ limits: says, notes }: Report, { t, set }: Say): readonly Block[] {
  return [heading(2, t('review.limits')), bullets([...says, ...notes].map((limit) => [set(limit)]))];
}
