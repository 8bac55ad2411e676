import { formatDate } from '../../../messages/format-date.ts';
import { formatList } from '../../../messages/format-list.ts';
import { format } from '../../../messages/format.ts';
import type { MessageArguments } from '../../../messages/format-text.ts';
import type { MessageKey } from '../../../messages/english.ts';
import type { Language } from '../../../messages/language.ts';
import { shownLevel } from '../../../scoring/shown-level.ts';
import type { Report } from '../../report.ts';
import type { Block, Cell, Words } from './words.ts';

/** Ways to say something in a document, each with its language. */
export interface Say {
  /** Our own words. */
  readonly t: (key: MessageKey, args?: MessageArguments) => Words;
  /** Words of the question set. */
  readonly set: (text: string) => Words;
  /** The person's own words. */
  readonly own: (text: string) => Words;
  readonly date: (iso: string) => string;
  readonly list: (entries: readonly string[]) => string;
  readonly language: Language;
}

export function sayIn({ language, content }: Pick<Report, 'language' | 'content'>): Say {
  return {
    t: (key, args) => ({ text: format(language, key, args), lang: language }),
    set: (text) => ({ text, lang: content.inEnglish > 0 ? 'en' : language }),
    own: (text) => ({ text, lang: language }),
    date: (iso) => formatDate(language, iso),
    list: (entries) => formatList(language, entries),
    language,
  };
}

export const heading = (level: 1 | 2 | 3, words: Words): Block => ({ kind: 'heading', level, words });
export const text = (...words: readonly Words[]): Block => ({ kind: 'text', words });
export const bullets = (entries: readonly (readonly Words[])[]): Block => ({ kind: 'bullets', entries });

/** Cells of one line each. */
export const cells = (...words: readonly Words[]): readonly Cell[] => words.map((each) => [each]);

/** One decimal, as on the screen. */
export function shown(level: number | null): string {
  return level === null ? '–' : shownLevel(level);
}
