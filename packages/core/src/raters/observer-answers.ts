import type { Response } from '../attempt/events.ts';
import type { FrameworkRef } from '../attempt/record.ts';
import type { Finding } from '../errors/finding.ts';
import type { Framework } from '../framework/framework.ts';
import { itemsOf } from '../framework/items.ts';
import { hashOf } from '../json/hash.ts';
import type { InvitedGroup } from './groups.ts';
import type { Invitation } from './invitation.ts';
import { observerFrameworkId } from './observer-framework.ts';
import { isSamePerson, opaqueFindings } from './opaque.ts';
import { plainText } from './plain-text.ts';

/**
 * What somebody who was asked hands in: about whom, as one of which group, and what they said. It is for the council's program alone:
 * the person assessed is shown what comes of it, never this.
 */
export interface ObserverAnswers {
  readonly format: 'guildhall/observer@1';
  /** The framework of the invitation. */
  readonly framework: FrameworkRef;
  readonly subject: string;
  readonly group: InvitedGroup;
  /** Opaque; no name. */
  readonly id: string;
  /** Levels, and why there is none, by the id of the indicator. Reasons and notes stay with the observer. */
  readonly answers: Readonly<Record<string, number | string>>;
  /** What they wrote, by prompt; a prompt left empty is absent. */
  readonly texts: Readonly<Record<string, string>>;
  readonly seal: string;
}

/** An observer's attempt, as far as it is read here: any `AttemptView` is one. */
export interface ObserverView {
  readonly framework: Framework;
  readonly doing: string;
  readonly isWithdrawn: boolean;
  readonly memory: { readonly respondent: string; readonly responses: Readonly<Record<string, Response>> };
}

export type HandedIn = { readonly ok: true; readonly observer: ObserverAnswers } | { readonly ok: false; readonly findings: readonly Finding[] };

/**
 * Takes what an observer said out of their attempt, ready to be joined to the sheet of the person who asked.
 *
 * @param view the observer's attempt, gone through to its end: `takeUpAttempt(observerFramework(…), record).view()`.
 * @returns findings where the attempt is not finished, was taken back, belongs to another invitation, or is the person's own.
 * @example
 * const handedIn = observerAnswers(invitation, attempt.view());
 * handedIn.ok && handedIn.observer.answers; // { pr1: 4, pr2: 'notSeen', … }
 */
export function observerAnswers(invitation: Invitation, { framework, doing, isWithdrawn, memory }: ObserverView): HandedIn {
  const { respondent, responses } = memory;
  const asked = invitation.framework;
  const findings: readonly Finding[] = [
    ...(framework.id === observerFrameworkId(asked, invitation.group) && framework.version === asked.version ? []
      : [{ code: 'E_FRAMEWORK_OTHER', path: '/framework', message: 'these answers were not given to the questions of this invitation', hint: `answer those of "${observerFrameworkId(asked, invitation.group)}" ${asked.version}` }]),
    ...(isWithdrawn ? [{ code: 'E_TAKEN_BACK', path: '', message: 'these answers were taken back; there is nothing to hand in' }]
      : doing === 'closed' ? [] : [{ code: 'E_NOT_FINISHED', path: '', message: 'this has not been gone through to its end, so nothing is handed in yet' }]),
    ...(isSamePerson(respondent, invitation.subject) ? [{ code: 'E_OWN_OBSERVER', path: '/respondent', message: 'nobody is asked about themselves this way' }] : []),
    ...opaqueFindings(respondent, ['respondent']),
  ];
  if (findings.length > 0) return { ok: false, findings };
  const answers: Record<string, number | string> = {};
  const texts: Record<string, string> = {};
  for (const item of itemsOf(framework)) {
    const response = responses[item.id];
    if (response === undefined) continue;
    if (item.kind === 'prompt') {
      const text = 'text' in response ? plainText(response.text) : '';
      if (text !== '') texts[item.prompt.id] = text;
    } else if ('level' in response) answers[item.indicator.id] = response.level;
    else if ('none' in response) answers[item.indicator.id] = response.none;
  }
  const { subject, group } = invitation;
  const unsealed = { format: 'guildhall/observer@1', framework: asked, subject, group, id: respondent, answers, texts } as const;
  return { ok: true, observer: { ...unsealed, seal: hashOf(unsealed) } };
}
