import { cells, heading, text } from '../../../document/blocks.ts';
import type { Say } from '../../../document/say.ts';
import type { Block, Cell } from '../../../document/words.ts';
import type { Report } from '../../report.ts';

/**
 * What the person has agreed to do, or what is suggested, as a table that can be filled in.
 *
 * @param noPlan why the person wanted no plan.
 */
export function planBlocks(report: Report, noPlan: string | undefined, say: Say): readonly Block[] {
  const { agreed, plan: suggested } = report;
  const { t, own } = say;
  const talk = talkBlocks(report, say);
  if (agreed === undefined && suggested.length === 0 && talk.length === 0) return [];
  if (noPlan !== undefined) return [heading(2, t('plan.title')), text(t('plan.none'), own(`: ${noPlan}`)), ...talk];
  const isSuggested = agreed === undefined && suggested.length > 0;
  return [
    heading(2, t(isSuggested ? 'plan.suggested' : 'plan.title')),
    ...(isSuggested ? [text(t('document.fillIn'))] : []), ...(isSuggested || (agreed !== undefined && agreed.length > 0) ? [planTable(report, say)] : []), ...talk,
  ];
}

/** What is not for a plan, but for somebody to talk to. */
export function talkBlocks({ unplanned, monitoringOfficer }: Report, { t, set }: Say): readonly Block[] {
  return unplanned.filter(({ reason }) => reason === 'monitoring-officer')
    .map(({ title }) => text(set(`${title}: `), monitoringOfficer === undefined ? t('plan.monitoringOfficer') : t('plan.monitoringOfficer.contact', { contact: monitoringOfficer })));
}

/** A row for each thing to do. Of what is only suggested, who and when are left for the person to fill in. */
export function planTable({ agreed, plan: suggested }: Report, say: Say): Extract<Block, { kind: 'table' }> {
  const { t, set, own, date, list } = say;
  const rows: readonly (readonly Cell[])[] = agreed === undefined
    ? suggested.map(({ title, text: words, doneWhen, weeks, for: named }) => [
      [set(title), set(words), t('report.for.skills', { skills: list(named.map((skill) => skill.title)) })],
      [], weeks === 0 ? [] : [t('plan.weeks', { count: weeks })], [set(doneWhen)], [],
    ])
    : agreed.map(({ title, owner, by, measure, reviewOn }) => cells(set(title), own(owner), own(date(by)), own(measure), own(date(reviewOn))));
  return { kind: 'table', header: cells(t('alone.word.what'), t('plan.owner'), t('plan.by'), t('plan.measure'), t('plan.reviewOn')), rows };
}

/** What is not the person's to mend. */
export function organisationBlocks({ organisation: items }: Report, { t, set }: Say): readonly Block[] {
  if (items.length === 0) return [];
  return [heading(2, t('plan.council')), text(t('plan.council.lead')), { kind: 'bullets', entries: items.map(({ title, text: words }) => [set(`${title}. ${words}`)]) }];
}
