import { localise, PrivacyError, type Framework } from '@guildhall/core';
import {
  cohortSentences, compareReports, explainCohort, noReleases, release, reportParts, summarySql, toCohortCsv, toCohortJson, toCohortMarkdown, toCohortTable,
  type CohortReport, type CohortSummary, type NextRelease,
  type CohortReportOptions } from '@guildhall/core/cohort';
import { canonicalJson } from '@guildhall/core/json';
import { floorsOf, rules, type Floors, type Released } from '@guildhall/core/privacy';
import type { Context } from '../context.ts';
import { inCouncilsWords } from '../councils-words.ts';
import { ended, Ended } from '../exit.ts';
import { addParts } from '../files/add-parts.ts';
import { addPeople, movedBetween, type AddedPeople } from '../files/add-people.ts';
import { addSheets } from '../files/add-sheets.ts';
import { readCouncil } from '../files/council-file.ts';
import type { Encoding } from '../files/decode.ts';
import { sourcesOf } from '../files/input.ts';
import { mergedSummaries } from '../files/merge-summaries.ts';
import { openReleases } from '../files/releases-file.ts';
import { refuseUnknown } from '../known-competency.ts';
import { knownFramework } from '../known-framework.ts';
import { progressOn } from '../progress.ts';
import { writtenComparison } from '../render/comparison.ts';
import { writtenParts } from '../render/parts.ts';
import { welshNotices } from '../render/welsh-notice.ts';
import { wrap } from '../render/wrap.ts';
import type { SeparatorName } from '../tables/separator-names.ts';

export type CohortFormat = 'table' | 'json' | 'csv' | 'md';

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
  readonly format: CohortFormat;
  readonly encoding: Encoding;
  readonly separator?: SeparatorName;
}

/**
 * What a group comes to, as far as it may be shown. Nothing is written of a group that is too small, not even how many they are; and a
 * report that is to be set against earlier ones is written only once it is kept beside them.
 */
export async function cohort(context: Context, names: readonly string[], options: CohortOptions): Promise<void> {
  if ((options.sql ?? false) !== (options.framework !== undefined)) throw usage('give --sql and --framework together');
  if (options.sql) {
    if (names.length > 0) throw usage('--sql reads no files');
    await context.out.write(summarySql(knownFramework(options.framework ?? '')));
    return;
  }
  const floors = options.floor === undefined ? {} : { people: options.floor };
  floorsOf(floors);
  if (options.by === 'council') await byCouncil(context, names, options, floors);
  else if (options.summary) await writeSummary(context, names, options);
  else if (options.before === undefined) await report(context, names, options, floors);
  else await compare(context, names, { ...options, before: options.before }, floors);
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

async function writeSummary(context: Context, names: readonly string[], options: CohortOptions): Promise<void> {
  const gathered = await gather(context, names, options);
  if (gathered === undefined) return;
  await context.out.write(`${JSON.stringify(gathered.summary)}\n`);
  await context.findings.tell([{ code: 'W_WORKING_FILE', path: '', message: 'this is a working file: nothing in it has been released, so keep it as safe as the sheets', hint: 'guildhall cohort --merge reads it' }]);
  await sayLeftOut(context, gathered);
}

async function report(context: Context, names: readonly string[], options: CohortOptions, floors: Partial<Floors>): Promise<void> {
  const gathered = await gather(context, names, options);
  if (gathered === undefined) return;
  const shown = await inReadersWords(context, gathered.framework, options);
  if (options.explain !== undefined) refuseUnknown(shown.framework, options.explain);
  refuseToKeep(options, gathered.refused);
  const next = await released(context, shown.framework, gathered.summary, options, floors);
  if (next.stands) await sayStands(context);
  await context.out.write(await written(context, shown, next.report, options));
  await sayLeftOut(context, gathered);
}

/** A group now against the same group before: by sheets or summaries of both, or by what was released last. */
async function compare(context: Context, names: readonly string[], options: CohortOptions & { readonly before: string }, floors: Partial<Floors>): Promise<void> {
  const { format, before, releases } = options;
  if (format === 'csv') throw usage('--before is written as table, json or md');
  // What was released last is in the history, and needs no sheets; but without them nobody knows who said something else.
  const read = options.merge || releases === before ? gather : people;
  const now = await read(context, names, options);
  const then = releases === before ? undefined : await read(context, [before], options);
  if (now === undefined || (releases !== before && then === undefined)) return;
  if (then !== undefined && then.framework !== now.framework) throw new Ended([{ code: 'E_MIXED', path: '', message: 'this is of another framework, or of another version of it', hint: 'a group is set against itself in the same questions' }], before);
  refuseToKeep(options, now.refused);
  const { framework, inEnglish } = await inReadersWords(context, now.framework, options);
  const { first, second } = await (releases === undefined && then !== undefined ? oneAfterOther(framework, then, now, floors) : withLast(context, { framework, now, then, file: releases ?? before, floors }));
  // Set against itself, a report would say that nothing has changed, and that is not known.
  if (second.stands) throw new PrivacyError('changed', rules.changed.says);
  await context.out.write(writtenComparison(context, { format, framework, inEnglish, comparison: compareReports(first, second.report) }));
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

/** The next report; where there is a history it is in it by the time it is given. */
async function released(context: Context, framework: Framework, summary: CohortSummary, { releases }: CohortOptions, floors: Partial<Floors>): Promise<NextRelease> {
  if (releases === undefined) return release(framework, summary, noReleases(framework), { floors });
  const opened = await openReleases(context, releases, framework);
  try {
    const next = release(framework, summary, opened.history, { floors });
    if (!next.stands) await opened.keep(next.history);
    return next;
  } finally {
    await opened.close();
  }
}

async function byCouncil(context: Context, names: readonly string[], options: CohortOptions, floors: Partial<Floors>): Promise<void> {
  if (options.merge) throw usage('--by council reads sheets: a summary does not say whose it is');
  const added = await addParts(context, await sourcesOf(context.host, names), options);
  if (added === undefined) return;
  const { framework, inEnglish } = await inReadersWords(context, added.framework, options);
  const parts = reportParts(framework, [...added.parts].map(([id, counter]) => ({ id, summary: counter.summary() })), { floors });
  await context.out.write(writtenParts(context, { format: options.format, inEnglish, report: parts }));
  await sayLeftOut(context, added);
}

interface Shown { readonly framework: Framework; readonly inEnglish: number }

/** The framework in the reader's language and in the words of their council; what is counted does not depend on it. */
async function inReadersWords(context: Context, framework: Framework, { council }: CohortOptions): Promise<Shown> {
  const { framework: localised, inEnglish } = localise(framework, context.language);
  if (council === undefined) return { framework: localised, inEnglish };
  const profile = await readCouncil(context, council);
  return { framework: context.language === 'en' ? inCouncilsWords(localised, profile) : localised, inEnglish };
}

async function written(context: Context, { framework, inEnglish }: Shown, made: Released<CohortReport>, { explain, format }: CohortOptions): Promise<string> {
  const { language, width } = context;
  const notices = welshNotices(context, inEnglish).map((notice) => `${notice}\n\n`).join('');
  if (explain !== undefined) {
    const explained = explainCohort(framework, made, explain);
    return format === 'json' ? `${JSON.stringify(explained, undefined, 2)}\n` : `${notices}${cohortSentences(language, explained).map((sentence) => wrap(sentence, width)).join('\n')}\n`;
  }
  switch (format) {
    case 'json': return toCohortJson(made);
    case 'csv': return toCohortCsv(made);
    case 'md': return toCohortMarkdown(language, made);
    case 'table': return `${notices}${toCohortTable(language, made).split('\n').map((line) => wrapped(line, width)).join('\n')}`;
  }
}

/** A sentence of a report within the width, each further line as far in as the first. Rows with a bar stay whole: they line up. */
function wrapped(line: string, width: number): string {
  const [indent = ''] = /^ */.exec(line) ?? [];
  return line.includes('█') ? line : `${indent}${wrap(line.slice(indent.length), width - indent.length, indent)}`;
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
