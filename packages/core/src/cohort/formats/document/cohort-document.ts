import { bullets, heading, text } from '../../../document/blocks.ts';
import { sayIn, type Say } from '../../../document/say.ts';
import type { Block, DocumentContent, RichBlock, Words } from '../../../document/words.ts';
import type { Language } from '../../../messages/language.ts';
import { assertReleased, type Released } from '../../../privacy/released.ts';
import type { CohortNeed, CohortReport } from '../../cohort-report.ts';
import { plainTitleOf, rulesThatHide } from '../skill-sentences.ts';
import { reliabilityBlocks } from './reliability-blocks.ts';
import { shareBlocks } from './share-blocks.ts';
import { skillBlocks } from './skill-blocks.ts';
import { spreadBlocks } from './spread-blocks.ts';

export interface CohortDocumentInput {
  /** The report of a group, as `cohortReport` or `release` gives it, of a framework in the language of the document. */
  readonly report: Released<CohortReport>;
  readonly language: Language;
  /** ISO date. */
  readonly madeOn: string;
  /** How many texts of the question set are still in English. */
  readonly inEnglish?: number;
  /** As it stands at the head of every page. */
  readonly council?: string | undefined;
}

/**
 * A report on a group as a document to be read and printed: what would help first, then how answers are spread, how many people get there,
 * and each skill, in the order of the question set; and which rules hide what is hidden. `htmlDocument` makes a page of it.
 *
 * Everything in it was released, and nothing else is taken in.
 *
 * @throws {PrivacyError} `unreleased`.
 * @example cohortDocument({ report: cohortReport(councillorRoles, summary), language: 'en', madeOn: '2026-03-02' }).title; // 'Councillor roles and skills'
 */
export function cohortDocument({ report, language, madeOn, inEnglish = 0, council }: CohortDocumentInput): DocumentContent<RichBlock> {
  assertReleased(report);
  const say = sayIn(language, inEnglish);
  return {
    title: report.title, language, ...(council === undefined ? {} : { council }),
    blocks: [
      ...head(report, madeOn, inEnglish, say), ...needBlocks(report, say), ...differBlocks(report, say), ...spreadBlocks(report, say), ...shareBlocks(report, say), ...skillBlocks(report, say),
      ...reliabilityBlocks(report, say), ...hiddenBlocks(report, say),
      heading(2, say.t('cohort.limits')), bullets((['cohort.limits.views', 'cohort.limits.chance', 'cohort.limits.room'] as const).map((key) => [say.t(key)])),
    ],
  };
}

function head({ title, n, content }: CohortReport, madeOn: string, inEnglish: number, { t, set, own, date, language }: Say): readonly Block[] {
  const notices = [
    t('cohort.purpose'),
    ...(content === 'adopted' ? [] : [t(`common.content.${content}`)]),
    ...(language === 'cy' ? [t('common.welshDraft')] : []),
    ...(inEnglish > 0 ? [t('common.inEnglishForNow')] : []),
  ];
  return [
    heading(1, set(title)),
    text(own([t('cohort.people', { n }).text, t('alone.word.made', { date: date(madeOn) }).text].join(' · '))),
    ...notices.map((notice): Block => ({ kind: 'notice', words: [notice] })),
  ];
}

function needBlocks({ needs, competencies, levels }: CohortReport, { t, set, own }: Say): readonly Block[] {
  // A scan is counted, and nothing follows from it.
  if (levels.length === 0) return [];
  if (needs.length === 0) return [heading(2, t('cohort.needs')), text(t('cohort.needs.none'))];
  const of = (to: CohortNeed['to']): readonly Block[] => {
    const entries = needs.filter((need) => need.to === to).map(({ competency, actionTitle }): readonly Words[] => [set(actionTitle), own(': '), set(plainTitleOf(competencies, competency))]);
    return entries.length === 0 ? [] : [heading(3, t(`cohort.needs.${to}`)), text(t(`cohort.needs.${to}.lead`)), bullets(entries)];
  };
  return [heading(2, t('cohort.needs')), ...of('organisation'), ...of('group')];
}

function differBlocks({ disagreement, competencies }: CohortReport, { t, list }: Say): readonly Block[] {
  if (disagreement.length === 0) return [];
  return [heading(2, t('cohort.differ')), text(t('cohort.differ.lead', { skills: list(disagreement.map((id) => plainTitleOf(competencies, id))) }))];
}

function hiddenBlocks({ competencies }: CohortReport, { t }: Say): readonly Block[] {
  const rules = rulesThatHide(competencies);
  return rules.length === 0 ? [] : [heading(2, t('cohort.hiddenWhy')), text(t('cohort.hiddenWhy.lead')), bullets(rules.map((rule) => [t(`cohort.rule.${rule}`)]))];
}
