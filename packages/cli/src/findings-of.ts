import type { AssessmentError, Finding } from '@guildhall/core';

/** What an error of the core says, as findings: each begins small and has no full stop, like every other. */
export function findingsOf({ code, message, findings }: Pick<AssessmentError, 'code' | 'message' | 'findings'>): readonly Finding[] {
  return findings.length > 0 ? findings : [{ code, path: '', message: asPhrase(message) }];
}

/** @example asPhrase('This is damaged. Nothing was changed.'); // 'this is damaged; nothing was changed' */
export function asPhrase(message: string): string {
  return small(message.replace(/\.$/, '').split(/\. (?=[A-Z])/).map(small).join('; '));
}

/** A word in capitals is a name, and stays. */
function small(sentence: string): string {
  return /^[A-Z](?![A-Z])/.test(sentence) ? `${sentence.charAt(0).toLowerCase()}${sentence.slice(1)}` : sentence;
}
