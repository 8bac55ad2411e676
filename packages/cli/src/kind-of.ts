import type { Finding } from '@guildhall/core';

/** Kinds of document that we read, and that somebody may ask us to check. */
export const kinds = ['framework', 'sheet', 'attempt', 'council-profile', 'map', 'manifest'] as const;
export type Kind = (typeof kinds)[number];

/** Working files of groups. They are for `guildhall cohort` and for nothing else. */
export type WorkingKind = 'cohort-summary' | 'cohort-releases';

/** What each is called in a sentence. */
const kindNames: Readonly<Record<Kind | WorkingKind, string>> = {
  framework: 'a framework', sheet: 'an answer sheet', attempt: 'a saved attempt', 'council-profile': 'a council profile', map: 'a map of a form', manifest: 'the manifest of a run',
  'cohort-summary': 'a summary of a group', 'cohort-releases': 'a list of what was released of a group',
};

const readBy: Readonly<Partial<Record<Kind | WorkingKind, string>>> = {
  attempt: 'guildhall report reads a saved attempt',
  map: 'guildhall convert --map reads it',
  manifest: 'guildhall score --since reads it',
  'cohort-summary': 'nothing in it has been released; guildhall cohort --merge reads it',
  'cohort-releases': 'guildhall cohort --releases reads it',
};

/** What a document says it is, by the keys that only its kind has. `undefined` where it says nothing. */
export function kindOf(value: unknown): Kind | WorkingKind | undefined {
  // What is no object at all would most likely have been a sheet, and is told so.
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return 'sheet';
  const has = (...keys: readonly string[]): boolean => keys.some((key) => Object.hasOwn(value, key));
  const format = 'format' in value && typeof value.format === 'string' ? value.format : undefined;
  const said = saidBy(format);
  if (said !== undefined) return said;
  // What we gave ourselves is none of the kinds that we read.
  if (format !== undefined && /^guildhall\/(?!attempt)/.test(format)) return undefined;
  if (has('format') || (has('body') && has('seal'))) return 'attempt';
  if (has('competencies', 'flow', 'scale')) return 'framework';
  if (has('respondent', 'answers', 'raters', 'answeredOn') || ('framework' in value && typeof value.framework === 'string')) return 'sheet';
  if (has('name', 'governance', 'lawfulBasis', 'sharing')) return 'council-profile';
  return undefined;
}

function saidBy(format: string | undefined): Kind | WorkingKind | undefined {
  const [, name] = /^guildhall\/([a-z-]+)@/.exec(format ?? '') ?? [];
  return (['map', 'manifest', 'cohort-summary', 'cohort-releases'] as const).find((kind) => kind === name);
}

/** Whether it is for groups alone. */
export function isWorkingKind(kind: Kind | WorkingKind | undefined): kind is WorkingKind {
  return kind === 'cohort-summary' || kind === 'cohort-releases';
}

/** What to say where one kind was sent in place of another. */
export function otherKind(kind: Kind | WorkingKind, wanted: string): Finding {
  return { code: 'E_KIND', path: '', message: `this is ${kindNames[kind]}; ${wanted} is expected`, hint: readBy[kind] ?? 'guildhall validate reads any kind' };
}
