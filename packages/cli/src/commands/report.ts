import { documentOf, jsonReport, markdownReport, reportDocument, reportOf, type Report } from '@guildhall/core/report';
import type { Context } from '../context.ts';
import { documentFile } from '../documents/document-file.ts';
import { formToWrite } from '../documents/form-of-name.ts';
import { give, refuseTerminal } from '../documents/give.ts';
import { oneLanguage } from '../documents/one-language.ts';
import { readCouncil } from '../files/council-file.ts';
import type { Encoding } from '../files/decode.ts';
import { readPerson, type PersonFile } from '../files/person-file.ts';
import type { SeparatorName } from '../tables/separator-names.ts';

const reportForms = ['md', 'json', 'html', 'docx', 'pdf'] as const;
type ReportForm = (typeof reportForms)[number];

export interface ReportOptions {
  readonly respondent?: string;
  readonly includeIntegrity?: boolean;
  readonly council?: string;
  readonly format?: ReportForm;
  readonly out?: string;
  readonly largePrint?: boolean;
  readonly encoding: Encoding;
  readonly separator?: SeparatorName;
  readonly worksheet?: string;
}

/** Everything one person's answers come to, for reading; from a saved attempt or from an answer sheet. */
export async function report(context: Context, file: string, options: ReportOptions): Promise<void> {
  const { languages } = context;
  const form = options.format ?? formToWrite(options.out, reportForms, '--format') ?? 'md';
  const to = { out: options.out, from: file };
  if (form === 'docx' || form === 'pdf') refuseTerminal(context, options.out, `report.${form}`);
  if (form === 'json') oneLanguage(context, form);
  const profile = options.council === undefined ? undefined : await readCouncil(context, options.council);
  const person = await readPerson(context, file, profile, options);
  const reports = languages.map((language) => reportOf({ ...person.input, language, ...(profile === undefined ? {} : { profile }), includeIntegrity: options.includeIntegrity ?? false }));
  await give(context, await written(context, form, reports, person, options), to);
}

async function written(context: Context, form: ReportForm, reports: readonly Report[], { noPlan, decided }: PersonFile, { largePrint = false }: ReportOptions): Promise<string | Uint8Array> {
  const inputs = reports.map((each) => ({ report: each, madeOn: context.today, noPlan, decided }));
  switch (form) {
    case 'json': return reports.map(jsonReport).join('');
    case 'md': return reports.map(markdownReport).join('\n---\n\n');
    case 'docx': return documentFile(context, form, inputs.map(documentOf), { largePrint });
    case 'html':
    case 'pdf': return documentFile(context, form, inputs.map(reportDocument), { largePrint });
  }
}
