import { heading, text } from '../../../document/blocks.ts';
import { sayIn, type Say } from '../../../document/say.ts';
import type { Block, DocumentContent, RichBlock } from '../../../document/words.ts';
import type { Report } from '../../report.ts';
import { contentWords, standing, type Decided } from './decided.ts';
import { figureBlocks, pictureBlocks } from './figure-blocks.ts';
import { choiceBlocks, integrityBlocks, leftOutBlocks, limitBlocks, situationBlocks, supportBlocks, writtenBlocks } from './other-blocks.ts';
import { organisationBlocks, planBlocks } from './plan-blocks.ts';
import { skillBlocks } from './skill-blocks.ts';

export interface DocumentInput {
  /** As `reportOf` gives it to the person themselves, with the plan they agreed. */
  readonly report: Report;
  /** ISO date. */
  readonly madeOn: string;
  /** Why the person wanted no plan. */
  readonly noPlan?: string | undefined;
  readonly decided?: Decided | undefined;
}

/**
 * What somebody takes with them as a document that can be changed: strengths first, then what to work on, and the plan as a table to fill in.
 * It works nothing out.
 *
 * @example documentOf({ report: reportOf({ framework, answers }), madeOn: '2026-03-02' }).blocks[0]; // { kind: 'heading', level: 1, words: { text: 'Councillor roles and skills', lang: 'en' } }
 */
export function documentOf(input: DocumentInput): DocumentContent {
  const parts = partsOf(input);
  return around(input.report, [...parts.before, ...parts.plan, ...parts.after, ...parts.limits]);
}

/** The same to be read and printed: with a picture of all skills, and where every figure comes from, down to the words in a source. */
export function reportDocument(input: DocumentInput): DocumentContent<RichBlock> {
  const { report } = input;
  const say = sayIn(report.language, report.content.inEnglish);
  const parts = partsOf(input);
  return around<RichBlock>(report, [...parts.before, ...pictureBlocks(report, say), ...parts.plan, ...parts.after, ...figureBlocks(report, say), ...parts.limits]);
}

interface Parts { readonly before: readonly Block[]; readonly plan: readonly Block[]; readonly after: readonly Block[]; readonly limits: readonly Block[] }

function partsOf({ report, madeOn, noPlan, decided }: DocumentInput): Parts {
  const say = sayIn(report.language, report.content.inEnglish);
  const skills = skillBlocks(report, say);
  return {
    before: [...head(report, madeOn, say), ...skills.strengths, ...standing(report, decided, say), ...skills.others, ...choiceBlocks(report, say)],
    plan: [...planBlocks(report, noPlan, say), ...organisationBlocks(report, say)],
    after: [
      ...integrityBlocks(report, say), ...situationBlocks(report, say), ...supportBlocks(report, say), ...leftOutBlocks(report, say), ...writtenBlocks(report, say),
    ],
    limits: limitBlocks(report, say),
  };
}

function around<B>(report: Report, blocks: readonly B[]): DocumentContent<B> {
  return { title: report.framework.title, language: report.language, ...(report.council === undefined ? {} : { council: report.council }), blocks };
}

function head({ framework, language, content, observed, respondent, answeredOn }: Report, madeOn: string, { t, set, own, date }: Say): readonly Block[] {
  const about = [
    ...(respondent === undefined ? [] : [t('report.for', { who: respondent }).text]),
    ...(answeredOn === undefined ? [] : [t('report.filledIn', { date: date(answeredOn) }).text]),
    t('alone.word.made', { date: date(madeOn) }).text,
  ];
  const notices = [
    contentWords(language, content),
    ...(language === 'cy' ? [t('common.welshDraft').text] : []),
    ...(content.inEnglish > 0 ? [t('common.inEnglishForNow').text] : []),
    ...(respondent === undefined ? [] : [t('common.namesDeclared').text]),
  ];
  return [
    heading(1, set(framework.title)),
    text(own(about.join(' · '))),
    { kind: 'notice', words: [t('alone.word.private')] },
    ...notices.map((notice): Block => ({ kind: 'notice', words: [own(notice)] })),
    text(t('report.purpose')),
    text(t(framework.kind === 'scan' ? 'scan.counted' : observed ? 'review.leadObserved' : 'review.lead')),
  ];
}
