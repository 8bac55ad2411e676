import { answersOf, takeUpAttempt, type Framework } from '@guildhall/core';
import type { CouncilProfile } from '@guildhall/core/council';
import { frameworkById } from '@guildhall/core/frameworks';
import { jsonReport, markdownReport, reportOf, type ReportInput } from '@guildhall/core/report';
import type { Context } from '../context.ts';
import { Ended, ended } from '../exit.ts';
import { inFile, readAttempt } from '../files/attempt-file.ts';
import { readCouncil } from '../files/council-file.ts';
import type { Encoding } from '../files/decode.ts';
import { findSheet } from '../files/find-sheet.ts';
import { entriesOf, sourceOf } from '../files/input.ts';
import { parseEntry } from '../files/parse.ts';
import { kindOf } from '../kind-of.ts';

export interface ReportOptions {
  readonly respondent?: string;
  readonly includeIntegrity?: boolean;
  readonly council?: string;
  readonly format: 'md' | 'json';
  readonly encoding: Encoding;
}

/** Everything one person's answers come to, for reading; from a saved attempt or from an answer sheet. */
export async function report(context: Context, file: string, options: ReportOptions): Promise<void> {
  const { out, language } = context;
  const profile = options.council === undefined ? undefined : await readCouncil(context, options.council);
  const input = await isAttempt(context, file, options.encoding) ? await fromAttempt(context, file, profile) : await fromSheet(context, file, options);
  const gathered = reportOf({ ...input, language, ...(profile === undefined ? {} : { profile }), includeIntegrity: options.includeIntegrity ?? false });
  await out.write(options.format === 'json' ? jsonReport(gathered) : markdownReport(gathered));
}

async function isAttempt({ host }: Context, file: string, encoding: Encoding): Promise<boolean> {
  if (file === '-') return false;
  for await (const entry of entriesOf(host, await sourceOf(host, file), { encoding })) {
    const parsed = parseEntry(entry);
    return parsed.ok && kindOf(parsed.value) === 'attempt';
  }
  return false;
}

async function fromSheet(context: Context, file: string, options: ReportOptions): Promise<ReportInput> {
  const { framework, answers, sheet: { respondent, answeredOn } } = await findSheet(context, file, options);
  return { framework, answers, respondent, ...(answeredOn === undefined ? {} : { answeredOn }) };
}

async function fromAttempt(context: Context, file: string, profile: CouncilProfile | undefined): Promise<ReportInput> {
  const envelope = await readAttempt(context, file);
  if (envelope === undefined) throw ended('E_NO_FILE', 'there is no such file', { file });
  const framework = frameworkFor(envelope.framework, file);
  const { memory, isWithdrawn } = inFile(file, () => takeUpAttempt(framework, envelope, { bankHolidays: profile?.bankHolidays ?? [] })).view();
  if (isWithdrawn) throw ended('E_NOTHING_LEFT', 'the answers in this file were deleted by the person, so there is nothing to report', { file });
  const written = Object.entries(memory.responses).flatMap(([item, response]) => ('text' in response ? [[item.split('/').at(-1) ?? item, response.text] as const] : []));
  return {
    framework, answers: answersOf(framework, memory), respondent: envelope.body.respondent, answeredOn: envelope.body.startedOn,
    ...(memory.plan === null ? {} : { agreed: memory.plan.steps }),
    ...(written.length === 0 ? {} : { written: Object.fromEntries(written) }),
  };
}

function frameworkFor({ id, version }: { readonly id: string; readonly version: string }, file: string): Framework {
  const framework = frameworkById(id, version);
  if (framework) return framework;
  const isKnown = frameworkById(id) !== undefined;
  throw new Ended([{ code: isKnown ? 'E_VERSION' : 'E_UNKNOWN_FRAMEWORK', path: '/framework', message: isKnown ? 'this was made with a version of its framework that is not known here' : 'this was made with a framework that is not known here' }], file);
}
