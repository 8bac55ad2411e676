import { bullets, cells, heading, text } from '../../../document/blocks.ts';
import type { Say } from '../../../document/say.ts';
import type { Block } from '../../../document/words.ts';
import type { Report } from '../../report.ts';

/** In a scan: skills by what was chosen for them. */
export function choiceBlocks({ choices: chosen }: Report, { set }: Say): readonly Block[] {
  return chosen.flatMap(({ label, skills: named }) => (named.length === 0 ? [] : [heading(2, set(label)), bullets(named.map(({ title }) => [set(title)]))]));
}

export function integrityBlocks({ integrity: skillsOf }: Report, { t, set }: Say): readonly Block[] {
  if (skillsOf.length === 0) return [];
  if (skillsOf.some(({ withheld }) => withheld)) return [heading(2, t('review.integrity')), text(t('report.integrity.kept'))];
  return [
    heading(2, t('review.integrity')), text(t('review.why.integrity')),
    ...skillsOf.flatMap(({ title, answers }) => [heading(3, set(title)), answers.length === 0 ? text(t('question.notAnswered')) : bullets(answers.map(({ question, label }) => [set(`${question} ${label}`)]))]),
    text(t('report.integrity.low')),
  ];
}

export function situationBlocks({ situations: rated }: Report, { t, set }: Say): readonly Block[] {
  if (rated === undefined || rated.toTalkOver.length === 0) return [];
  return [heading(2, t('scenarios.toTalkOver')), text(t('scenarios.toTalkOver.lead')), bullets(rated.toTalkOver.map(({ scenario, option }) => [set(`${scenario}: ${option}`)]))];
}

/** What is in place for somebody, check by check. */
export function supportBlocks({ supports: checks }: Report, { t, set, own }: Say): readonly Block[] {
  if (checks.length === 0) return [];
  return [
    heading(2, t('report.supports')),
    {
      kind: 'table', header: cells(t('alone.word.what'), t('report.supports')),
      rows: checks.map(({ title, as, reason }) => cells(set(title), own([t(`supports.status.${as}`).text, ...(reason === undefined ? [] : [reason])].join(': ')))),
    },
  ];
}

export function leftOutBlocks({ leftOut: items }: Report, { t, set }: Say): readonly Block[] {
  if (items.length === 0) return [];
  return [
    heading(2, t('report.leftOut')), text(t('report.leftOut.lead')),
    bullets(items.map(({ question, why, reason }) => [set(`${question} `), t(why === 'blank' ? 'report.leftOut.blank' : `question.none.${why}`), ...(reason === undefined ? [] : [set(`: ${reason}`)])])),
  ];
}

/** What the person wrote, in their own words. */
export function writtenBlocks({ written: texts }: Report, { t, set, own }: Say): readonly Block[] {
  if (texts.length === 0) return [];
  return [heading(2, t('report.inYourWords')), ...texts.flatMap(({ question, text: words }) => [heading(3, set(question)), ...words.split(/\r?\n/).filter((line) => line.trim() !== '').map((line) => text(own(line)))])];
}

export function limitBlocks({ limits: says, notes }: Report, { t, set }: Say): readonly Block[] {
  return [heading(2, t('review.limits')), bullets([...says, ...notes].map((limit) => [set(limit)]))];
}
