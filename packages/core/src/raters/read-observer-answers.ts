import type { Finding } from '../errors/finding.ts';
import { fieldNames } from '../framework/field-names.ts';
import type { Framework } from '../framework/framework.ts';
import { pointerOf } from '../json/json-pointer.ts';
import { groupFindings, observedFindings } from './findings.ts';
import type { ObserverAnswers } from './observer-answers.ts';
import { observerPrompts } from './observer-framework.ts';
import { isSamePerson, opaqueFindings } from './opaque.ts';
import { readSealed } from './read-sealed.ts';
import { observerAnswersSchema } from './schema.ts';

export type ReadObserverAnswers =
  | { readonly ok: true; readonly observer: ObserverAnswers; readonly framework: Framework }
  | { readonly ok: false; readonly findings: readonly Finding[] };

/**
 * Reads what an observer handed in, from outside. Its answers are checked one by one when they are joined to a sheet.
 *
 * @param value parsed JSON; from text, by `parseJson`.
 * @param frameworks those that may be meant: the question sets themselves, not the observers'.
 * @example readObserverAnswers({}, frameworks); // { ok: false, findings: [{ code: …, path: …, message: … }, …] }
 */
export function readObserverAnswers(value: unknown, frameworks: readonly Framework[]): ReadObserverAnswers {
  const read = readSealed<ObserverAnswers>({ schema: observerAnswersSchema, names, format: 'guildhall/observer', what: 'what an observer hands in', check: contentFindings }, value, frameworks);
  return read.ok ? { ok: true, observer: read.value, framework: read.framework } : read;
}

const names = fieldNames(observerAnswersSchema);

function contentFindings({ subject, group, id, texts }: Readonly<Record<string, unknown>>, framework: Framework | undefined): readonly Finding[] {
  const prompts: readonly string[] = observerPrompts;
  return [
    ...(typeof subject === 'string' ? opaqueFindings(subject, ['subject']) : []),
    ...(typeof id === 'string' ? opaqueFindings(id, ['id']) : []),
    ...(typeof id === 'string' && typeof subject === 'string' && isSamePerson(id, subject) ? [{ code: 'E_OWN_OBSERVER', path: '/id', message: 'nobody is asked about themselves this way' }] : []),
    ...(typeof group === 'string' ? groupFindings(group) : []),
    ...(framework === undefined ? [] : observedFindings(framework)),
    ...(typeof texts === 'object' && texts !== null ? Object.keys(texts).filter((prompt) => !prompts.includes(prompt)).map((prompt): Finding => (
      { code: 'E_UNKNOWN_KEY', path: pointerOf(['texts', prompt]), message: 'there is no such prompt', hint: `known: ${prompts.map((known) => `"${known}"`).join(', ')}` })) : []),
  ];
}
