import type { Finding } from '../errors/finding.ts';
import { frameworkHashOf } from '../framework/framework-hash.ts';
import type { Framework } from '../framework/framework.ts';
import { atMost } from '../json/at-most.ts';
import { pointerOf, stepsOf } from '../json/json-pointer.ts';
import type { AnswerSheet, SheetRater } from '../sheet/answer-sheet.ts';
import { readSheet } from '../sheet/read-sheet.ts';
import type { Invitation } from './invitation.ts';
import type { ObserverAnswers } from './observer-answers.ts';
import { folded, isSamePerson } from './opaque.ts';
import { sealFindings } from './sealed.ts';

export type JoinedSheet =
  | { readonly ok: true; readonly sheet: AnswerSheet; readonly warnings: readonly Finding[] }
  | { readonly ok: false; readonly findings: readonly Finding[] };

/** A framework something was made with, and whom it is about: what sheet, invitations and observers must share. */
interface About { readonly framework: Framework; readonly subject: string }

/**
 * Puts what observers said into the sheet of the person who asked them, as its `raters`.
 *
 * Each must have been invited by the person, into that group, with this version of this framework; nobody comes in twice, and nobody
 * about themselves. One that does not fit refuses all, and every reason is told: at `/sheet`, `/invitations/0` or `/observers/0`.
 *
 * The order in which they came in leaves no trace. Give all of them at once, when nobody else is waited for, and keep the sheet where
 * the person does not read it: it holds what each of them said.
 *
 * @param sheet the person's own sheet, as it is.
 * @param invitations those the person made.
 * @param observers what came back, each as `observerAnswers` or `readObserverAnswers` gave it.
 * @example
 * const joined = joinObservers(councillorRoles, sheet, [inviteObserver(councillorRoles, { subject: 'm-1', group: 'officers' })], observers);
 * joined.ok && joined.sheet.raters?.length; // 3
 */
export function joinObservers(
  framework: Framework, sheet: AnswerSheet, invitations: readonly Invitation[], observers: readonly ObserverAnswers[],
): JoinedSheet {
  const own = readSheet(sheet, [framework]);
  if (!own.ok) return { ok: false, findings: atMost(own.findings.map((each) => at(['sheet'], each))) };
  const about = { framework, subject: own.sheet.respondent };
  const findings = [
    ...(own.sheet.version === undefined ? [{ code: 'E_MISSING', path: '/sheet/version', message: 'say which version was answered: others must have been asked the same', hint: `write "version": "${framework.version}"` }] : []),
    ...invitations.flatMap((invitation, i) => otherFindings(about, invitation, ['invitations', i])),
    ...observers.flatMap((observer, i) => [...otherFindings(about, observer, ['observers', i]), ...observerFindings(about, invitations, observer, i)]),
    ...twiceFindings(own.sheet.raters ?? [], observers),
  ];
  const before = own.sheet.raters ?? [];
  const entries = observers.map(({ id, group, answers }): SheetRater => ({ id, group, answers }));
  const answers = readSheet({ ...own.sheet, raters: [...before, ...entries] }, [framework]);
  const known = new Set(findings.map(({ path }) => path));
  const wrong = answers.ok ? [] : answers.findings.map((each) => observerPlace(each, before.length)).filter(({ path }) => !known.has(path));
  if (findings.length > 0 || wrong.length > 0) return { ok: false, findings: atMost([...findings, ...wrong]) };
  const joined = readSheet({ ...own.sheet, raters: [...before, ...[...entries].sort(byCode)] }, [framework]);
  return joined.ok ? { ok: true, sheet: joined.sheet, warnings: joined.warnings } : { ok: false, findings: joined.findings };
}

function otherFindings({ framework, subject }: About, sealed: Invitation | ObserverAnswers, steps: readonly (string | number)[]): readonly Finding[] {
  const { framework: ref, subject: whom } = sealed;
  const isSame = ref.id === framework.id && ref.version === framework.version;
  return [
    ...sealFindings({ ...sealed }).map((each) => at(steps, each)),
    ...(isSame ? [] : [{ code: 'E_FRAMEWORK_OTHER', path: pointerOf([...steps, 'framework']), message: 'this was made with another framework, or another version of it', hint: `the sheet is of "${framework.id}" ${framework.version}` }]),
    ...(!isSame || ref.hash === frameworkHashOf(framework) ? [] : [{ code: 'E_CONTENT_OTHER', path: pointerOf([...steps, 'framework', 'hash']), message: 'the content of that version was different when this was made' }]),
    ...(whom === subject ? [] : [{ code: 'E_SUBJECT_OTHER', path: pointerOf([...steps, 'subject']), message: 'this is about somebody else than the sheet' }]),
  ];
}

function observerFindings({ subject }: About, invitations: readonly Invitation[], { id, group }: ObserverAnswers, i: number): readonly Finding[] {
  const isInvited = invitations.some((invitation) => invitation.group === group && invitation.subject === subject);
  return [
    ...(isInvited ? [] : [{ code: 'E_NOT_INVITED', path: pointerOf(['observers', i, 'group']), message: 'the person has invited nobody into this group', hint: 'only the person assessed invites' }]),
    ...(isSamePerson(id, subject) ? [{ code: 'E_OWN_OBSERVER', path: pointerOf(['observers', i, 'id']), message: 'this is the person assessed: nobody is asked about themselves this way' }] : []),
  ];
}

/** Nobody speaks twice, whatever group they speak in. */
function twiceFindings(raters: readonly SheetRater[], observers: readonly ObserverAnswers[]): readonly Finding[] {
  const places = new Map(raters.map(({ id }, i) => [folded(id), pointerOf(['sheet', 'raters', i])]));
  return observers.flatMap(({ id }, i): readonly Finding[] => {
    const place = places.get(folded(id));
    places.set(folded(id), place ?? pointerOf(['observers', i]));
    return place === undefined ? [] : [{ code: 'E_DUPLICATE', path: pointerOf(['observers', i, 'id']), message: `somebody with this code has spoken already, at ${place}` }];
  });
}

/** A finding about an entry of the joined sheet, where it stands among the observers. */
function observerPlace(finding: Finding, before: number): Finding {
  const [first, index, ...rest] = stepsOf(finding.path);
  return first === 'raters' && index !== undefined && Number(index) >= before ? { ...finding, path: pointerOf(['observers', Number(index) - before, ...rest]) } : at(['sheet'], finding);
}

function at(steps: readonly (string | number)[], finding: Finding): Finding {
  return { ...finding, path: `${pointerOf(steps)}${finding.path}` };
}

function byCode(one: SheetRater, other: SheetRater): number {
  return one.id < other.id ? -1 : Number(one.id > other.id);
}
