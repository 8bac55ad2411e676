import type { Framework } from '../framework/framework.ts';
import { format } from '../messages/format.ts';
import type { Language } from '../messages/language.ts';
import { rules, type Reason } from '../scoring/judge.ts';

/** A reason of the readiness rules, with the name a person knows its subject by. */
export type NamedReason = Reason & {
  readonly rule: number;
  /** The skill, the situation or the support it speaks of; empty where it speaks of all together. */
  readonly name: string;
};

/**
 * Looks up what a reason speaks of.
 *
 * @example nameReason(publicMeetingReadiness, { code: 'SUPPORT_MISSING', check: 'sp1' });
 * // { code: 'SUPPORT_MISSING', check: 'sp1', rule: 5, name: 'Learn how politics works here, and who does what' }
 */
export function nameReason(framework: Framework, reason: Reason): NamedReason {
  return { ...reason, rule: rules[reason.code].rule, name: nameOf(framework, reason) };
}

/**
 * A reason as a sentence that speaks of the skill and accuses nobody.
 *
 * @example reasonSentence(nameReason(publicMeetingReadiness, { code: 'SUPPORT_MISSING', check: 'sp1' }), 'en');
 * // 'Not in place yet: Learn how politics works here, and who does what'
 */
export function reasonSentence({ code, name }: NamedReason, language: Language): string {
  return format(language, `decision.reason.${code}`, { skill: name, scenario: name, support: name });
}

function nameOf({ competencies, scenarios, checks }: Framework, reason: Reason): string {
  switch (reason.code) {
    case 'FLAG_OPEN': return scenarios.find(({ id }) => reason.flag.startsWith(`${id}.`))?.title ?? '';
    case 'SUPPORT_MISSING': return checks.find(({ id }) => id === reason.check)?.title ?? '';
    case 'OTHERS_TOO_FEW': case 'OTHERS_MEAN_LOW': case 'OTHERS_MEAN_BELOW_READY': return '';
    default: return competencies.find(({ id }) => id === reason.competency)?.plainTitle ?? '';
  }
}
