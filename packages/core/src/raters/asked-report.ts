import type { Finding } from '../errors/finding.ts';
import type { Framework } from '../framework/framework.ts';
import { usualFloors } from '../privacy/floors.ts';
import type { AnswerSheet } from '../sheet/answer-sheet.ts';
import { readSheet } from '../sheet/read-sheet.ts';
import { invitedGroups } from './groups.ts';
import { inviteObserver } from './invitation.ts';
import { joinObservers } from './join-observers.ts';
import type { ObserverAnswers } from './observer-answers.ts';
import { observerPrompts, type ObserverPrompt } from './observer-framework.ts';
import { folded } from './opaque.ts';
import { ratersOf, type RatersReport } from './raters-of.ts';
import { observerTexts, type SharedTexts } from './shuffled-texts.ts';

/** What the person who asked may see of what came back. */
export interface AskedReport {
  readonly raters: RatersReport;
  readonly texts: Readonly<Record<ObserverPrompt, SharedTexts>>;
}

/** What was shown, and who was heard in it: for the program alone, to settle what may be shown next. Nothing to store or to show. */
export interface AskedBefore extends AskedReport {
  readonly wrote: Readonly<Record<ObserverPrompt, ReadonlySet<string>>>;
}

export type ReadAsked =
  | { readonly ok: true; readonly shown: AskedBefore }
  | { readonly ok: false; readonly findings: readonly Finding[] };

export interface AskedOptions {
  /** Any whole number: it settles the order of what people wrote. */
  readonly seed: number;
  /** Everything the person was shown of this before, in order. */
  readonly before?: readonly AskedBefore[];
}

/**
 * Lays what came back beside what the person said, all of it at once.
 *
 * The invitations are the person's own, worked out from the code on their sheet: answers to anybody else's are refused. What people
 * wrote stands as it was shown before, unless at least three of them have come or gone: what one of them wrote would be what is new.
 *
 * @param sheet the person's own, with `version` and `respondent`.
 * @returns what may be shown, or everything that is wrong, at `/observers/0` and so on.
 * @example
 * const read = askedReport(councillorRoles, sheet, observers, { seed: 7 });
 * read.ok && read.shown.raters.competencies[0]?.groups; // [{ group: 'officers', raters: 3, … }]
 */
export function askedReport(framework: Framework, sheet: AnswerSheet, observers: readonly ObserverAnswers[], { seed, before = [] }: AskedOptions): ReadAsked {
  const { respondent } = sheet;
  const joined = joinObservers(framework, sheet, invitedGroups.map((group) => inviteObserver(framework, { subject: respondent, group })), observers);
  if (!joined.ok) return joined;
  const read = readSheet(joined.sheet, [framework]);
  if (!read.ok) return read;
  const raters = ratersOf(framework, read.answers, { respondent, before: before.map((shown) => shown.raters) });
  const fresh = observerTexts(observers, seed);
  const settled = observerPrompts.map((prompt) => {
    const wrote = writersOf(observers, prompt);
    const last = before.at(-1);
    const stands = last !== undefined && before.some((shown) => isTooNear(wrote, shown.wrote[prompt]));
    return [prompt, stands ? { wrote: last.wrote[prompt], texts: last.texts[prompt] } : { wrote, texts: fresh[prompt] }] as const;
  });
  const of = <T>(pick: (each: { readonly wrote: ReadonlySet<string>; readonly texts: SharedTexts }) => T): Readonly<Record<ObserverPrompt, T>> =>
    Object.fromEntries(settled.map(([prompt, each]) => [prompt, pick(each)])) as Record<ObserverPrompt, T>;
  return { ok: true, shown: { raters, texts: of(({ texts }) => texts), wrote: of(({ wrote }) => wrote) } };
}

/** Who wrote something, and what: the same person with other words is somebody else here. */
function writersOf(observers: readonly ObserverAnswers[], prompt: ObserverPrompt): ReadonlySet<string> {
  return new Set(observers.flatMap(({ id, texts }) => (texts[prompt] === undefined ? [] : [`${folded(id)}\n${texts[prompt]}`])));
}

/** Whether what one or two people wrote is all that came, or all that went: then it would be known for theirs. */
function isTooNear(now: ReadonlySet<string>, then: ReadonlySet<string>): boolean {
  if (then.size < usualFloors.raters) return false;
  const few = (some: ReadonlySet<string>, others: ReadonlySet<string>): boolean => {
    const apart = [...some].filter((each) => !others.has(each)).length;
    return apart > 0 && apart < usualFloors.raters;
  };
  return few(now, then) || few(then, now);
}
