import type { Framework, SourceDocument } from '../framework/framework.ts';

/** Words from a source, and where they stand. */
export interface TracedPhrase {
  readonly id: string;
  readonly phrase: string;
  readonly section: string;
  readonly document: SourceDocument;
}

/** The source phrases with these ids, in the order asked for. One that the framework does not list is left out. */
export function tracedPhrases({ phrases, documents }: Pick<Framework, 'phrases' | 'documents'>, ids: readonly string[]): readonly TracedPhrase[] {
  return ids.flatMap((id) => {
    const found = phrases.find((each) => each.id === id);
    const document = documents.find((each) => each.id === found?.document);
    return found && document ? [{ id, phrase: found.phrase, section: found.section, document }] : [];
  });
}
