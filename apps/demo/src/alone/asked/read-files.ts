import type { Answers, Finding, Framework } from '@guildhall/core';
import type { MessageKey } from '@guildhall/core/messages';
import { askedReport, readObserverAnswers, type AskedBefore, type ObserverAnswers } from '@guildhall/core/raters';
import { sheetOf } from '@guildhall/core/sheet';

/** A file as it was chosen. */
export interface Chosen { readonly name: string; readonly text: string }

/** What may be shown of all the files together, or which of them cannot be opened and why. */
export type CameBack =
  | { readonly ok: true; readonly shown: AskedBefore }
  | { readonly ok: false; readonly wrong: readonly { readonly file: string; readonly why: MessageKey }[] };

interface Asker {
  readonly framework: Framework;
  readonly answers: Answers;
  /** The code of the person who asked. */
  readonly respondent: string;
  readonly seed: number;
  /** What was shown before, in order. */
  readonly before: readonly AskedBefore[];
}

/** More than anybody asks, and less than would hold up an old computer. */
const mostFiles = 100;
const largest = 200_000;

/** Opens all the files that came back, together. One that does not fit, and none is opened. */
export function openCameBack(files: readonly Chosen[], { framework, answers, respondent, seed, before }: Asker): CameBack {
  if (files.length > mostFiles) return { ok: false, wrong: [{ file: `${files.length}`, why: 'alone.asked.wrong.many' }] };
  const read = files.map(({ name, text }) => ({ name, found: readOne(text, framework) }));
  const wrong = read.flatMap(({ name, found }) => ('why' in found ? [{ file: name, why: found.why }] : []));
  if (wrong.length > 0) return { ok: false, wrong };
  const observers = read.flatMap(({ found }) => ('observer' in found ? [found.observer] : []));
  const report = askedReport(framework, sheetOf(framework, answers, { respondent }), observers, { seed, before });
  if (report.ok) return report;
  const places = report.findings.map(({ path }) => Number(/^\/observers\/(\d+)/.exec(path)?.[1] ?? -1));
  // One reason for each file: the first that was found.
  return {
    ok: false,
    wrong: report.findings.flatMap((finding, i) => (places.indexOf(places[i] ?? -1) === i ? [{ file: files[places[i] ?? -1]?.name ?? '', why: reasonOf([finding]) }] : [])),
  };
}

function readOne(text: string, framework: Framework): { readonly observer: ObserverAnswers } | { readonly why: MessageKey } {
  if (text.length > largest) return { why: 'alone.asked.wrong.notOne' };
  try {
    const read = readObserverAnswers(JSON.parse(text) as unknown, [framework]);
    return read.ok ? { observer: read.observer } : { why: reasonOf(read.findings) };
  } catch {
    return { why: 'alone.asked.wrong.notOne' };
  }
}

/** The most telling first: whoever changed a file has made other things wrong with it too. */
const reasons: readonly (readonly [RegExp, MessageKey])[] = [
  [/^E_(?:FORMAT|TYPE)$/, 'alone.asked.wrong.notOne'],
  [/^E_NEWER$/, 'alone.asked.wrong.newer'],
  [/^E_DAMAGED$/, 'alone.asked.wrong.damaged'],
  [/^E_(?:UNKNOWN_FRAMEWORK|FRAMEWORK_OTHER|VERSION|CONTENT_OTHER)$/, 'alone.asked.wrong.otherSet'],
  [/^E_SUBJECT_OTHER$/, 'alone.asked.wrong.otherPerson'],
  [/^E_DUPLICATE$/, 'alone.asked.wrong.twice'],
  [/^E_OWN_OBSERVER$/, 'alone.asked.wrong.own'],
];

function reasonOf(findings: readonly Finding[]): MessageKey {
  return reasons.find(([code]) => findings.some((finding) => code.test(finding.code)))?.[1] ?? 'alone.asked.wrong.damaged';
}
