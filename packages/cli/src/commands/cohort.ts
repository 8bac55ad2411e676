import { localise, PrivacyError, type Framework } from '@guildhall/core';
import {
  cohortDocument, compareReports, noReleases, release, reportParts, summarySql,
  type CohortReleases, type CohortReport, type CohortReportOptions, type CohortSummary, type NextRelease,
} from '@guildhall/core/cohort';
import type { CouncilProfile } from '@guildhall/core/council';
import { canonicalJson } from '@guildhall/core/json';
import type { Language } from '@guildhall/core/messages';
import { floorsOf, rules, type Floors, type Released } from '@guildhall/core/privacy';
import type { Context } from '../context.ts';
import { inCouncilsWords } from '../councils-words.ts';
import { documentFile, isDocumentForm, type DocumentForm } from '../documents/document-file.ts';
import { formToWrite } from '../documents/form-of-name.ts';
import { openPlace, refuseTerminal, type Place } from '../documents/give.ts';
import { oneLanguage } from '../documents/one-language.ts';
import { ended, Ended } from '../exit.ts';
import { addParts } from '../files/add-parts.ts';
import { addPeople, movedBetween, type AddedPeople } from '../files/add-people.ts';
import { addSheets } from '../files/add-sheets.ts';
import { readCouncil } from '../files/council-file.ts';
import type { Encoding } from '../files/decode.ts';
import { sourcesOf } from '../files/source.ts';
import { mergedSummaries } from '../files/merge-summaries.ts';
import { openReleases } from '../files/releases-file.ts';
import { refuseUnknown } from '../known-competency.ts';
import { knownFramework } from '../known-framework.ts';
import { filesNamed } from '../files/patterns.ts';
import { progressOn } from '../progress.ts';
import { writtenComparison } from '../render/comparison.ts';
import { writtenReport } from '../render/group-report.ts';
import { writtenParts } from '../render/parts.ts';
import type { SeparatorName } from '../tables/separator-names.ts';

const cohortForms = ['table', 'json', 'csv', 'md', 'html', 'docx', 'pdf'] as const;
export type CohortFormat = Exclude<(typeof cohortForms)[number], DocumentForm>;

export interface CohortOptions {
  readonly summary?: boolean;
  readonly merge?: boolean;
  readonly sql?: boolean;
  readonly framework?: string;
  readonly floor?: number;
  readonly before?: string;
  readonly releases?: string;
  readonly by?: 'council';
  readonly explain?: string;
  readonly council?: string;
  readonly skip?: boolean;
  readonly format?: CohortFormat | DocumentForm;
  readonly out?: string;
  readonly largePrint?: boolean;
  readonly encoding: Encoding;
  readonly separator?: SeparatorName;
  readonly worksheet?: string;
}

/**
 * What a group comes to, as far as it may be shown. Nothing is written of a group that is too small, not even how many they are; and a
 * report that is to be set against earlier ones is written only once it is kept beside them.
 */
export async function cohort(context: Context, given: readonly string[], options: CohortOptions): Promise<void> {
  if ((options.sql ?? false) !== (options.framework !== undefined)) throw usage('give --sql and --framework together');
  if (options.sql) {
    if (given.length > 0) throw usage('--sql reads no files');
    await context.out.write(summarySql(knownFramework(context, options.framework ?? '')));
    return;
  }
  const floors = options.floor === undefined ? {} : { people: options.floor };
  floorsOf(floors);
  const form = formOf(context, options);
  const names = await filesNamed(context.host.disk, given);
  // What is released is kept for good, so a file that cannot be written is known before that.
  const before = options.before === undefined ? [] : await filesNamed(context.host.disk, [options.before]);
  const read = [...names, ...before, ...[options.releases, options.council].flatMap((name) => name ?? [])].filter((name) => name !== '-');
  const place = await openPlace(context, options.out, read);
  const asked: Asked = { ...options, form, place };
  try {
    if (options.by === 'council') await byCouncil(context, names, asked, floors);
    else if (options.summary) await writeSummary(context, names, asked);
    else if (options.before === undefined) await report(context, names, asked, floors);
    else await compare(context, names, { ...asked, before: options.before }, floors);
  } finally {
    await place.close();
  }
}

/** The options with what follows from them. */
interface Asked extends CohortOptions { readonly form: CohortFormat | DocumentForm; readonly place: Place }

/** The form that is wanted, where what is asked for is written in it. Said before anything is read. */
function formOf(context: Context, { format, out, explain, before, by, summary }: CohortOptions): Asked['form'] {
  const form = format ?? (summary === true ? formToWrite(out, ['json']) ?? 'json' : formToWrite(out, cohortForms, '--format') ?? 'table');
  if (!isDocumentForm(form)) {
    oneLanguage(context, form);
    return form;
  }
  const other = Object.entries({ '--explain': explain, '--before': before, '--by': by }).find(([, value]) => value !== undefined);
  if (other !== undefined) throw usage(`${other[0]} is written as table, json or md`);
  if (form !== 'html') refuseTerminal(context, out, `report.${form}`);
  return form;
}

interface Gathered {
  readonly framework: Framework;
  readonly summary: CohortSummary;
  readonly refused: number;
  readonly blank: number;
  readonly said?: AddedPeople['said'];
}

/** Adds everything up; `undefined` where there was nothing, and why has been told by then. */
async function gather(context: Context, names: readonly string[], options: CohortOptions): Promise<Gathered | undefined> {
  const sources = await sourcesOf(context.host, names);
  if (options.merge) {
    const merged = await mergedSummaries(context, sources, options);
    return merged && { ...merged, refused: 0, blank: 0 };
  }
  const progress = progressOn(context.host);
  const size = sources.reduce((sum, each) => sum + each.size, 0);
  try {
    const added = await addSheets(context, sources, { ...options, ...(size === 0 ? {} : { passed: (bytes) => { progress.show(bytes / size); } }) });
    return added && { framework: added.framework, summary: added.counter.summary(), refused: added.refused, blank: added.blank };
  } finally {
    progress.clear();
  }
}

async function writeSummary(context: Context, names: readonly string[], options: Asked): Promise<void> {
  const gathered = await gather(context, names, options);
  if (gathered === undefined) return;
  await options.place.give(`${JSON.stringify(gathered.summary)}\n`);
  await context.findings.tell([{ code: 'W_WORKING_FILE', path: '', message: 'this is a working file: nothing in it has been released, so keep it as safe as the sheets', hint: 'guildhall cohort --merge reads it' }]);
  await sayLeftOut(context, gathered);
}

async function report(context: Context, names: readonly string[], options: Asked, floors: Partial<Floors>): Promise<void> {
  const gathered = await gather(context, names, options);
  if (gathered === undefined) return;
  const profile = await profileOf(context, options);
  const shown = inWordsFor(context.language, gathered.framework, profile);
  if (options.explain !== undefined) refuseUnknown(shown.framework, options.explain);
  refuseToKeep(options, gathered.refused);
  const next = await released(context, shown.framework, gathered.summary, options, floors);
  if (next.stands) await sayStands(context);
  const { form, place, largePrint = false } = options;
  if (isDocumentForm(form)) {
    const contents = context.languages.map((language) => {
      const { framework, inEnglish } = inWordsFor(language, gathered.framework, profile);
      // In another language it is the same release of the same summary.
      const inLanguage = language === context.language ? next.report : release(framework, gathered.summary, next.before, { floors }).report;
      return cohortDocument({ report: inLanguage, language, madeOn: context.today, inEnglish, council: profile?.name });
    });
    await place.give(await documentFile(context, form, contents, { largePrint }));
  } else {
    await place.give(writtenReport(context, { format: form, ...shown, report: next.report, explain: options.explain }));
  }
  await sayLeftOut(context, gathered);
}

/** A group now against the same group before: by sheets or summaries of both, or by what was released last. */
async function compare(context: Context, names: readonly string[], options: Asked & { readonly before: string }, floors: Partial<Floors>): Promise<void> {
  const { form: format, before, releases, place } = options;
  if (format === 'csv' || isDocumentForm(format)) throw usage('--before is written as table, json or md');
  // What was released last is in the history, and needs no sheets; but without them nobody knows who said something else.
  const read = options.merge || releases === before ? gather : people;
  const now = await read(context, names, options);
  const then = releases === before ? undefined : await read(context, [before], options);
  if (now === undefined || (releases !== before && then === undefined)) return;
  if (then !== undefined && then.framework !== now.framework) throw new Ended([{ code: 'E_MIXED', path: '', message: 'this is of another framework, or of another version of it', hint: 'a group is set against itself in the same questions' }], before);
  refuseToKeep(options, now.refused);
  const { framework, inEnglish } = inWordsFor(context.language, now.framework, await profileOf(context, options));
  const { first, second } = await (releases === undefined && then !== undefined ? oneAfterOther(framework, then, now, floors) : withLast(context, { framework, now, then, file: releases ?? before, floors }));
  // Set against itself, a report would say that nothing has changed, and that is not known.
  if (second.stands) throw new PrivacyError('changed', rules.changed.says);
  await place.give(writtenComparison(context, { format, framework, inEnglish, comparison: compareReports(first, second.report) }));
  await sayLeftOut(context, { refused: now.refused + (then?.refused ?? 0), blank: now.blank + (then?.blank ?? 0) });
}

/** The same as `gather`, slower: it can say afterwards how many people have said something else. */
async function people(context: Context, names: readonly string[], options: CohortOptions): Promise<Gathered | undefined> {
  return addPeople(context, await sourcesOf(context.host, names), options);
}

interface Two { readonly first: Released<CohortReport>; readonly second: NextRelease }

/** Both are released, the second in the knowledge of the first. Summaries do not say who changed, so there the figures have to prove it. */
function oneAfterOther(framework: Framework, before: Gathered, now: Gathered, floors: Partial<Floors>): Two {
  const first = release(framework, before.summary, noReleases(framework), { floors });
  return { first: first.report, second: release(framework, now.summary, first.history, { floors, ...moved(before, now) }) };
}

function moved(before: Gathered | undefined, now: Gathered): Pick<CohortReportOptions, 'moved'> {
  const found = before?.said === undefined || now.said === undefined ? undefined : movedBetween(before.said, now.said);
  return found === undefined ? {} : { moved: found };
}

interface Last {
  readonly framework: Framework;
  readonly now: Gathered;
  /** What the last report was made from, where it is at hand. */
  readonly then: Gathered | undefined;
  readonly file: string;
  readonly floors: Partial<Floors>;
}

/** The same with everything else that was released of the group: the last report in its history, and the next, which is kept there. */
async function withLast(context: Context, { framework, now, then, file, floors }: Last): Promise<Two> {
  const opened = await openReleases(context, file, framework);
  try {
    const last = opened.history.releases.at(-1);
    if (last === undefined) throw ended('E_NO_RELEASE', 'nothing has been released of this group so far', { file, hint: 'leave --before out to release a first report' });
    if (then !== undefined && canonicalJson(then.summary) !== canonicalJson(last.summary)) throw ended('E_RELEASE_OTHER', 'the last report in this file was made from something else than what --before names', { file, hint: 'name what the last report was made from' });
    const first = release(framework, last.summary, opened.history, { floors });
    const second = release(framework, now.summary, opened.history, { floors, ...moved(then, now) });
    if (!second.stands) await opened.keep(second.history);
    return { first: first.report, second };
  } finally {
    await opened.close();
  }
}

/** What is kept stands for long, so nothing is kept of a group that was not read whole: the sheets mended later would be too few for a new report. */
function refuseToKeep({ releases }: CohortOptions, refused: number): void {
  if (releases === undefined || refused === 0) return;
  throw ended('E_NOT_WHOLE', 'some sheets were refused, so nothing was released and nothing was kept', { hint: 'mend them and send all of them together, or leave --releases out' });
}

/** The next report, and what had been released before; where there is a history it is in it by the time it is given. */
async function released(context: Context, framework: Framework, summary: CohortSummary, { releases }: CohortOptions, floors: Partial<Floors>): Promise<NextRelease & { readonly before: CohortReleases }> {
  if (releases === undefined) {
    const before = noReleases(framework);
    return { ...release(framework, summary, before, { floors }), before };
  }
  const opened = await openReleases(context, releases, framework);
  try {
    const next = release(framework, summary, opened.history, { floors });
    if (!next.stands) await opened.keep(next.history);
    return { ...next, before: opened.history };
  } finally {
    await opened.close();
  }
}

async function byCouncil(context: Context, names: readonly string[], options: Asked, floors: Partial<Floors>): Promise<void> {
  if (options.merge) throw usage('--by council reads sheets: a summary does not say whose it is');
  const added = await addParts(context, await sourcesOf(context.host, names), options);
  if (added === undefined) return;
  const { form, place } = options;
  if (isDocumentForm(form)) throw usage('--by is written as table, json, csv or md');
  const { framework, inEnglish } = inWordsFor(context.language, added.framework, await profileOf(context, options));
  const parts = reportParts(framework, [...added.parts].map(([id, counter]) => ({ id, summary: counter.summary() })), { floors });
  await place.give(writtenParts(context, { format: form, inEnglish, report: parts }));
  await sayLeftOut(context, added);
}

interface Shown { readonly framework: Framework; readonly inEnglish: number }

async function profileOf(context: Context, { council }: CohortOptions): Promise<CouncilProfile | undefined> {
  return council === undefined ? undefined : readCouncil(context, council);
}

/** The framework in the reader's language and in the words of their council; what is counted does not depend on it. */
function inWordsFor(language: Language, framework: Framework, profile: CouncilProfile | undefined): Shown {
  const { framework: localised, inEnglish } = localise(framework, language);
  return { framework: language === 'en' && profile !== undefined ? inCouncilsWords(localised, profile) : localised, inEnglish };
}

async function sayStands({ findings }: Context): Promise<void> {
  await findings.tell([{ code: 'W_STANDS', path: '', message: `this is the last report once more: ${rules.changed.says} (changed)` }]);
}

/** What is not in it. How many are is for the report to say, or not. */
async function sayLeftOut({ findings }: Context, { refused, blank }: { readonly refused: number; readonly blank: number }): Promise<void> {
  if (refused === 0 && blank === 0) return;
  const shown = (count: number): string => count.toLocaleString('en-GB');
  await findings.tell([{ code: 'W_TALLY', path: '', message: `${shown(refused)} ${refused === 1 ? 'sheet was' : 'sheets were'} refused and left out, ${shown(blank)} blank ${blank === 1 ? 'line' : 'lines'} passed over` }]);
}

function usage(message: string): Ended {
  return ended('E_USAGE', message, { hint: 'see guildhall cohort --help' });
}
