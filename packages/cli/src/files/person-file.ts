import { answersOf, takeUpAttempt, type AttemptEnvelope, type Framework } from '@guildhall/core';
import { addMonths, type AttemptView } from '@guildhall/core/flow';
import type { CouncilProfile } from '@guildhall/core/council';
import type { Decided, ReportInput } from '@guildhall/core/report';
import type { Context } from '../context.ts';
import { Ended, ended } from '../exit.ts';
import { frameworkCalled, type Brought } from '../frameworks/known-frameworks.ts';
import { kindOf } from '../kind-of.ts';
import { inFile, readAttempt } from './attempt-file.ts';
import { findSheet } from './find-sheet.ts';
import { entriesOf, sourceOf, type InputOptions } from './input.ts';
import { parseEntry } from './parse.ts';

/** What one person gave, from a file of either kind, ready for a report. */
export interface PersonFile {
  readonly input: ReportInput;
  /** Why the person wanted no plan. */
  readonly noPlan?: string;
  readonly decided?: Decided;
  /** Where it is a saved attempt: how it stands, and the record itself. */
  readonly attempt?: { readonly view: AttemptView; readonly envelope: AttemptEnvelope };
}

export type PersonOptions = InputOptions & { readonly respondent?: string };

/**
 * Reads what one person gave: a saved attempt or an answer sheet.
 *
 * @throws {Ended} with everything that is wrong with it.
 */
export async function readPerson(context: Context, file: string, profile: CouncilProfile | undefined, options: PersonOptions): Promise<PersonFile> {
  return await isAttempt(context, file, options) ? await fromAttempt(context, file, profile) : await fromSheet(context, file, options);
}

async function isAttempt(context: Context, file: string, options: PersonOptions): Promise<boolean> {
  if (file === '-') return false;
  for await (const entry of entriesOf(context, await sourceOf(context.host, file), options)) {
    const parsed = parseEntry(entry);
    return parsed.ok && kindOf(parsed.value) === 'attempt';
  }
  return false;
}

async function fromSheet(context: Context, file: string, options: PersonOptions): Promise<PersonFile> {
  const { framework, answers, sheet: { respondent, answeredOn } } = await findSheet(context, file, options);
  return { input: { framework, answers, respondent, ...(answeredOn === undefined ? {} : { answeredOn }) } };
}

async function fromAttempt(context: Context, file: string, profile: CouncilProfile | undefined): Promise<PersonFile> {
  const envelope = await readAttempt(context, file);
  if (envelope === undefined) throw ended('E_NO_FILE', 'there is no such file', { file });
  const framework = frameworkFor(context, envelope.framework, file);
  const view = inFile(file, () => takeUpAttempt(framework, envelope, { bankHolidays: profile?.bankHolidays ?? [] })).view();
  const { memory, isWithdrawn, plan } = view;
  if (isWithdrawn) throw ended('E_NOTHING_LEFT', 'the answers in this file were deleted by the person, so there is nothing to report', { file });
  const written = Object.entries(memory.responses).flatMap(([item, response]) => ('text' in response ? [[item.split('/').at(-1) ?? item, response.text] as const] : []));
  const decided = decidedIn(view);
  return {
    input: {
      framework, answers: answersOf(framework, memory), respondent: envelope.body.respondent, answeredOn: envelope.body.startedOn,
      ...(plan === null ? {} : { agreed: plan.steps }),
      ...(written.length === 0 ? {} : { written: Object.fromEntries(written) }),
    },
    ...(plan?.none === undefined ? {} : { noPlan: plan.none }),
    ...(decided === undefined ? {} : { decided }),
    attempt: { view, envelope },
  };
}

/** What was decided, and until when: by what stands now, or where that has ended, by the rules of the framework. */
function decidedIn({ memory: { decided }, standing, framework: { readiness } }: AttemptView): Decided | undefined {
  if (decided === null) return undefined;
  const until = readiness === undefined || !decided.outcome.startsWith('READY') ? null : addMonths(decided.on, readiness.validMonths);
  return { outcome: decided.outcome, by: decided.by.id, on: decided.on, until: standing?.until ?? until, beside: decided.beside, reason: decided.reason };
}

function frameworkFor(known: Brought, { id, version }: { readonly id: string; readonly version: string }, file: string): Framework {
  const framework = frameworkCalled(known, id, version);
  if (framework) return framework;
  const isKnown = frameworkCalled(known, id) !== undefined;
  throw new Ended([{ code: isKnown ? 'E_VERSION' : 'E_UNKNOWN_FRAMEWORK', path: '/framework', message: isKnown ? 'this was made with a version of its framework that is not known here' : 'this was made with a framework that is not known here' }], file);
}
