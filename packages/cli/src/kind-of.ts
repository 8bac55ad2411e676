/** Kinds of document that we read. */
export const kinds = ['framework', 'sheet', 'attempt', 'council-profile'] as const;
export type Kind = (typeof kinds)[number];

/** What each is called in a sentence. */
export const kindNames: Readonly<Record<Kind, string>> = {
  framework: 'a framework', sheet: 'an answer sheet', attempt: 'a saved attempt', 'council-profile': 'a council profile',
};

/** What a document says it is, by the keys that only its kind has. `undefined` where it says nothing. */
export function kindOf(value: unknown): Kind | undefined {
  // What is no object at all would most likely have been a sheet, and is told so.
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return 'sheet';
  const has = (...keys: readonly string[]): boolean => keys.some((key) => Object.hasOwn(value, key));
  // What we gave ourselves is none of the kinds that we read.
  if ('format' in value && typeof value.format === 'string' && value.format.startsWith('guildhall/result@')) return undefined;
  if (has('format') || (has('body') && has('seal'))) return 'attempt';
  if (has('competencies', 'flow', 'scale')) return 'framework';
  if (has('respondent', 'answers', 'raters', 'answeredOn') || ('framework' in value && typeof value.framework === 'string')) return 'sheet';
  if (has('name', 'governance', 'lawfulBasis', 'sharing')) return 'council-profile';
  return undefined;
}
