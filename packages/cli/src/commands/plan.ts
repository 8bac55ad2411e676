import { localise } from '@guildhall/core';
import { diaryFile, diaryOf, type DiaryDay } from '@guildhall/core/diary';
import { jsonPlan, markdownDocument, planCells, planDocument, reportOf, type Report } from '@guildhall/core/report';
import { cellOf } from '@guildhall/core/sheet';
import type { Context } from '../context.ts';
import { formToWrite } from '../documents/form-of-name.ts';
import { give, refuseTerminal } from '../documents/give.ts';
import { oneLanguage } from '../documents/one-language.ts';
import { ended } from '../exit.ts';
import { readCouncil } from '../files/council-file.ts';
import type { Encoding } from '../files/decode.ts';
import { readPerson, type PersonFile } from '../files/person-file.ts';
import { table } from '../render/table.ts';
import { welshNotices } from '../render/welsh-notice.ts';
import { wrap } from '../render/wrap.ts';
import type { SeparatorName } from '../tables/separator-names.ts';

const planForms = ['table', 'md', 'json', 'csv', 'ics', 'docx'] as const;
type PlanForm = (typeof planForms)[number];

export interface PlanOptions {
  readonly respondent?: string;
  readonly council?: string;
  readonly format?: PlanForm;
  readonly out?: string;
  readonly bare?: boolean;
  readonly largePrint?: boolean;
  readonly encoding: Encoding;
  readonly separator?: SeparatorName;
  readonly worksheet?: string;
}

/** What one person has planned, or where nothing is agreed, what is suggested; from a saved attempt or from an answer sheet. */
export async function plan(context: Context, file: string, options: PlanOptions): Promise<void> {
  const form = options.format ?? formToWrite(options.out, planForms, '--format') ?? 'table';
  const to = { out: options.out, from: file };
  if (form === 'docx') refuseTerminal(context, options.out, `plan.${form}`);
  if (form === 'json') oneLanguage(context, form);
  if (options.bare === true && form !== 'ics') throw ended('E_USAGE', '--bare is for --format ics', { hint: 'see guildhall plan --help' });
  const profile = options.council === undefined ? undefined : await readCouncil(context, options.council);
  const person = await readPerson(context, file, profile, options);
  if (form === 'ics') {
    await give(context, calendar(context, file, person, profile?.bankHolidays ?? [], options.bare ?? false), to);
    return;
  }
  const reports = context.languages.map((language) => reportOf({ ...person.input, language, ...(profile === undefined ? {} : { profile }) }));
  await give(context, await written(context, form, reports, person, options), to);
}

async function written(context: Context, form: Exclude<PlanForm, 'ics'>, reports: readonly Report[], { noPlan }: PersonFile, { largePrint = false }: PlanOptions): Promise<string | Uint8Array> {
  const document = planDocument({ reports, madeOn: context.today, noPlan });
  switch (form) {
    case 'table': return asTable(context, reports, noPlan);
    case 'md': return markdownDocument(document);
    case 'json': return reports.map((report) => jsonPlan(report, noPlan)).join('');
    case 'csv': {
      const { csvText } = await import('../tables/csv-out.ts');
      return csvText(planCells(reports).map((row) => row.map(cellOf)), true);
    }
    case 'docx': {
      const { wordFile } = await import('../documents/word-file.ts');
      return wordFile([document], { largePrint });
    }
  }
}

/** One thing to do after the other: six columns are too many for a terminal. */
function asTable(context: Context, reports: readonly Report[], noPlan: string | undefined): string {
  const { t, width } = context;
  const [head = [], ...steps] = planCells(reports);
  const [first] = reports;
  const isAgreed = first?.agreed !== undefined;
  const organisation = first?.organisation ?? [];
  const rows = (step: readonly string[]): string => table(head.flatMap((label, i) => (step[i] === undefined || step[i] === '' ? [] : [[label, step[i]]])), width);
  return `${[
    ...welshNotices(context, first?.content.inEnglish ?? 0),
    wrap(`${first?.framework.title ?? ''}: ${t(isAgreed ? 'plan.title' : 'plan.suggested')}`, width),
    ...(noPlan === undefined ? steps.length === 0 ? [t('document.noPlan')] : steps.map(rows) : [wrap(`${t('plan.none')}: ${noPlan}`, width)]),
    ...(organisation.length === 0 ? [] : [t('plan.council'), table(organisation.map(({ title, text }) => [title, text]), width)]),
  ].join('\n\n')}\n`;
}

/** Days that were settled, for a calendar. A sheet has none, and nobody agreed to what is only suggested. */
function calendar({ languages, language, today, instant }: Context, file: string, { attempt }: PersonFile, bankHolidays: readonly string[], plain: boolean): string {
  const days = attempt === undefined ? [] : languages.map((each) => diaryOf(attempt.view.in(localise(attempt.view.framework, each).framework), { today, language: each, bankHolidays })).reduce(inBoth);
  if (attempt === undefined || days.length === 0) throw ended('E_NO_DATES', 'nothing in this file has a day that is still to come', { file, hint: 'agree a plan with guildhall take, or write --format docx and fill in the days' });
  return diaryFile(days, attempt.envelope, { stamp: instant(), plain, language });
}

/** The same days with their titles in both languages. */
function inBoth(one: readonly DiaryDay[], other: readonly DiaryDay[]): readonly DiaryDay[] {
  const joined = (...texts: readonly string[]): string => [...new Set(texts)].join(' / ');
  return one.map((day) => {
    const same = other.find(({ id }) => id === day.id) ?? day;
    return { ...day, title: joined(day.title, same.title), plain: joined(day.plain, same.plain) };
  });
}
