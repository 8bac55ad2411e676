import { english, welsh, type Language } from '@guildhall/core/messages';
import type { CheckKey, Outcome } from './outcome.ts';

/**
 * One text of the check with its arguments put in. The texts of the check hold no plurals, so no message parser is carried for them.
 *
 * @example say('en', 'check.name.voice'); // 'Reading aloud'
 */
export function say(language: Language, key: CheckKey, args: Readonly<Record<string, string>> = {}): string {
  const text = language === 'cy' ? welsh[key].text : english[key];
  return text.replaceAll(/\{(\w+)\}/g, (argument, name: string) => args[name] ?? argument);
}

/** What is in the way, what it means and what to send, as a person reads it. */
export function told(language: Language, page: string, { found, means, args = {}, list = [] }: Outcome): Readonly<Record<'what' | 'means' | 'send', string>> {
  const all = { page, list: list.join('; '), ...args };
  return {
    what: say(language, `check.${found}.what`, all),
    means: say(language, means ?? `check.${found}.means` as CheckKey, all),
    send: say(language, `check.${found}.send`, all),
  };
}
