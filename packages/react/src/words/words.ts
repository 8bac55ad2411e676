import { formatDate, formatList, type Language, type MessageArguments, type MessageKey } from '@guildhall/core/messages';

/** Everything a screen says, in the language of the page. */
export interface Words {
  readonly language: Language;
  readonly t: (key: MessageKey, args?: MessageArguments) => string;
  readonly date: (iso: string) => string;
  readonly list: (entries: readonly string[]) => string;
  /** Some of it still waits for a speaker's review. */
  readonly isDraft: boolean;
}

/** The same words around another way of saying a text: a first page brings the few texts that it says, and not the catalogue. */
export function wordsBy(language: Language, t: Words['t'], isDraft: boolean): Words {
  return { language, t, date: (iso) => formatDate(language, iso), list: (entries) => formatList(language, entries), isDraft };
}
