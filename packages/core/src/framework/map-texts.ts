import type { Framework } from './framework.ts';

/** Fields that hold a text a person reads; everything else is an id, a number or a source phrase. */
const textFields = new Set([
  'title', 'plainTitle', 'summary', 'forWhom', 'limits', 'label', 'shown', 'meaning', 'meaningObserved', 'shownObserved', 'self', 'observed', 'stem', 'analyst',
  'question', 'hint', 'text', 'situation', 'rationale', 'fits', 'doesNotFit', 'doneWhen',
]);
/** Words quoted from a source are never translated, and translations are not texts of their own. */
const untouched = new Set(['phrases', 'documents', 'translations', 'crosswalk', 'note']);

/** Rewrites every text of a framework, each under a key made of the ids on the way to it, such as `competencies.outcomes.indicators.jo1.stem`. */
export function mapTexts(framework: Framework, rewrite: (key: string, text: string) => string): Framework {
  return mapIn(framework, '', false, rewrite) as Framework;
}

function mapIn(value: unknown, key: string, isText: boolean, rewrite: (key: string, text: string) => string): unknown {
  if (typeof value === 'string') return isText ? rewrite(key, value) : value;
  if (Array.isArray(value)) return value.map((entry, i) => mapIn(entry, join(key, nameOf(entry, i)), isText, rewrite));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([field, inner]) =>
    [field, untouched.has(field) ? inner : mapIn(inner, join(key, field), textFields.has(field), rewrite)]));
}

/** The name of an entry of a list: its id, an anchor's level, or its place. */
function nameOf(entry: unknown, index: number): string {
  if (typeof entry === 'object' && entry !== null) {
    if ('id' in entry && typeof entry.id === 'string') return entry.id;
    if ('level' in entry && typeof entry.level === 'number') return String(entry.level);
  }
  return String(index);
}

function join(key: string, name: string): string {
  return key === '' ? name : `${key}.${name}`;
}
