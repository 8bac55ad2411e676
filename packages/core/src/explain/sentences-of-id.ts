import { format } from '../messages/format.ts';
import { formatList } from '../messages/format-list.ts';
import type { Language } from '../messages/language.ts';
import type { Explanation, Use } from './explain-id.ts';
import { phraseSentence } from './sentences-of.ts';

/**
 * Everything there is to say about an id, as plain sentences.
 *
 * @example explainId(frameworks, 'tp-4').flatMap((each) => sentencesOfId(each, 'en'));
 */
export function sentencesOfId({ kind, id, title, about, phrases, usedBy, frameworks }: Explanation, language: Language): readonly string[] {
  return [
    format(language, 'explain.head', { kind: format(language, `explain.kind.${kind}`), id, title }),
    ...about.map(({ label, text }) => format(language, `explain.about.${label}`, { text })),
    ...phrases.map((phrase) => phraseSentence(phrase, language)),
    ...(usedBy.length === 0 ? [] : [format(language, 'explain.usedBy', { list: formatList(language, usedBy.map(named)) })]),
    ...(kind === 'framework' ? [] : [format(language, 'explain.in', { list: formatList(language, frameworks.map((framework) => framework.id)) })]),
  ];
}

/** A source may hold a hundred phrases: their ids are enough, and each can be explained in turn. */
function named({ kind, id, title }: Use): string {
  return kind === 'phrase' ? id : `${title} (${id})`;
}
