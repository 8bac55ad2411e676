import { answersOf, checkedEnvelope, takeUpAttempt, type AttemptEnvelope, type Framework } from '@guildhall/core';
import { addMonths, type AttemptView } from '@guildhall/core/flow';
import type { CouncilProfile } from '@guildhall/core/council';
import type { Decided, ReportInput } from '@guildhall/core/report';
import type { Context } from '../context.ts';
import { Ended, ended } from '../exit.ts';
import { frameworkCalled, type Brought } from '../frameworks/known-frameworks.ts';
import { kindOf } from '../kind-of.ts';
import { inFile, readAttempt } from './attempt-file.ts';
import { sheetAmong, type GoodSheet } from './find-sheet.ts';
import { entriesOf, type Entry, type InputOptions } from './input.ts';
import { sourceOf, type Source } from './source.ts';
import { located } from './located.ts';
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
  const source = await sourceOf(context.host, file);
  const entries = entriesOf(context, source, options);
  const first = await entries.next();
  if (first.done !== true && isAttempt(first.value)) {
    await entries.return();
    return fromAttempt(context, await envelopeIn(context, source, first.value), source.name, profile);
  }
  return fromSheet(await sheetAmong(context, source, again(first, entries), options.respondent));
}

function isAttempt(entry: Entry): boolean {
  const parsed = parseEntry(entry);
  return parsed.ok && kindOf(parsed.value) === 'attempt';
}

/** A file is read as `take` reads its own; what was sent in has been read. */
async function envelopeIn(context: Context, { name, path }: Source, entry: Entry): Promise<AttemptEnvelope> {
  if (path !== undefined) {
    const envelope = await readAttempt(context, path);
    if (envelope === undefined) throw ended('E_NO_FILE', 'there is no such file', { file: name });
    return envelope;
  }
  const parsed = parseEntry(entry);
  if (!parsed.ok) throw new Ended(parsed.findings, name);
  return inFile(name, () => checkedEnvelope(parsed.value), (findings) => located(findings, parsed.positionOf));
}

async function* again(first: IteratorResult<Entry, void>, rest: AsyncIterable<Entry>): AsyncGenerator<Entry, void, undefined> {
  if (first.done === true) return;
  yield first.value;
  yield* rest;
}

function fromSheet({ framework, answers, sheet: { respondent, answeredOn } }: GoodSheet): PersonFile {
  return { input: { framework, answers, respondent, ...(answeredOn === undefined ? {} : { answeredOn }) } };
}

function fromAttempt(context: Context, envelope: AttemptEnvelope, file: string, profile: CouncilProfile | undefined): PersonFile {
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
