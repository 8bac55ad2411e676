import type { Framework } from './framework.ts';

/** One place in a framework that rests on a source phrase. */
export interface PhraseReference {
  readonly phrase: string;
  /** JSON pointer to the reference. */
  readonly path: string;
}

/** Every reference to a source phrase, anywhere in a framework, in its own order. */
export function phraseReferences(framework: Omit<Framework, 'phrases' | 'documents'>): readonly PhraseReference[] {
  const content: Readonly<Record<string, unknown>> = { ...framework, phrases: undefined, documents: undefined, translations: undefined };
  return referencesIn(content, '');
}

function referencesIn(value: unknown, path: string): PhraseReference[] {
  if (Array.isArray(value)) return value.flatMap((entry, i) => referencesIn(entry, `${path}/${i}`));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([field, inner]: [string, unknown]) =>
    (field === 'phrases' && Array.isArray(inner)
      ? inner.map((phrase, i) => ({ phrase: String(phrase), path: `${path}/phrases/${i}` }))
      : referencesIn(inner, `${path}/${field}`)));
}
