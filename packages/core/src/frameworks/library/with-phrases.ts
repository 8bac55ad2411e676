import { FrameworkError } from '../../errors/errors.ts';
import type { Framework } from '../../framework/framework.ts';
import { phraseReferences } from '../../framework/phrase-references.ts';
import { documents } from './documents.ts';
import { phrasesOf, unknownPhrases } from './phrases.ts';

/**
 * Completes a framework with exactly the phrases it rests on, and the documents they come from, in the order of the library.
 *
 * @throws {FrameworkError} listing every reference to a phrase that is not in the library, with the nearest that is.
 */
export function withPhrases(content: Omit<Framework, 'phrases' | 'documents'>): Framework {
  const references = phraseReferences(content);
  const findings = unknownPhrases(references);
  if (findings.length > 0) throw new FrameworkError(content.id, findings);
  const phrases = phrasesOf(references.map(({ phrase }) => phrase));
  const quoted = new Set(phrases.map(({ document }) => document));
  return { ...content, phrases, documents: documents.filter(({ id }) => quoted.has(id)) };
}
