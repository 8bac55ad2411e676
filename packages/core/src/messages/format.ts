import { english } from './english.ts';
import type { MessageKey } from './english.ts';
import { formatText } from './format-text.ts';
import type { MessageArguments } from './format-text.ts';
import type { Language } from './language.ts';
import { welsh } from './welsh.ts';

/**
 * One text of the interface, in the person's language, with its arguments put in.
 *
 * There is no quiet fall-back to English: a Welsh text that is missing or stale fails the tests instead.
 * @throws where an argument of the text is missing
 * @example format('cy', 'question.progress', { number: 3, total: 8 }); // 'Cwestiwn 3 o 8'
 */
export function format(language: Language, key: MessageKey, args: MessageArguments = {}): string {
  try {
    return formatText(language, language === 'cy' ? welsh[key].text : english[key], args);
  } catch (cause) {
    throw new Error(`The text "${key}" cannot be shown in "${language}".`, { cause });
  }
}
