import { AssessmentError } from '../errors/errors.ts';
import type { Finding } from '../errors/finding.ts';
import type { Framework } from '../framework/framework.ts';
import { pointerOf } from '../json/json-pointer.ts';
import { nearest } from '../json/nearest.ts';
import { compiledOf, type CompiledCompetency } from '../scoring/compiled.ts';

/**
 * What became of each question between two versions of a framework, as its authors say. Nothing is guessed from like names: a question
 * that is not in the map is a fault of the map.
 *
 * @example
 * const map: VersionMap = {
 *   framework: 'village-green', from: '1.0.0', to: '1.1.0', why: 'Asking to "listen" and to "hear out" came to the same',
 *   items: { li1: 'li1', li2: 'li2', li3: null },
 * };
 */
export interface VersionMap {
  readonly framework: string;
  readonly from: string;
  readonly to: string;
  /** By the id of each old question: the new one that asks the same, or `null` where none does. */
  readonly items: Readonly<Record<string, string | null>>;
  /** In words a person can check. */
  readonly why: string;
}

/** What moved between two versions. */
export interface Moved {
  /** Old questions that go by another name now, or are no longer asked; in the old order. */
  readonly items: readonly { readonly item: string; readonly to: string | null }[];
  /** Questions that are new, in the new order. */
  readonly added: readonly string[];
  /** Competencies that can still be set against what they were, and what they were then called; in the new order. */
  readonly comparable: readonly { readonly competency: string; readonly from: string }[];
  /** Why, step by step. */
  readonly why: readonly string[];
}

/**
 * Everything by which a map falls short of saying what became of each question.
 *
 * @example versionMapFindings(map, from, to); // [] where each question of the earlier version is in the later one, or said to be gone
 */
export function versionMapFindings(map: VersionMap, from: Framework, to: Framework): readonly Finding[] {
  const [old, fresh] = [indicatorIds(from), indicatorIds(to)];
  const targets = Object.values(map.items).filter((item) => item !== null);
  return [
    ...([[map.framework, from.id, 'framework'], [map.framework, to.id, 'framework'], [map.from, from.version, 'from'], [map.to, to.version, 'to']] as const)
      .filter(([said, meant]) => said !== meant)
      .map(([, meant, field]): Finding => ({ code: 'E_VERSION_MAP', path: `/${field}`, message: 'the map is not about these two versions', hint: `wanted here: "${meant}"` })),
    ...old.filter((item) => !Object.hasOwn(map.items, item)).map((item): Finding => ({
      code: 'E_MISSING', path: at(item), message: 'nothing says what became of this question', hint: 'name the new one that asks the same, or write null',
    })),
    ...Object.entries(map.items).flatMap(([item, target]): Finding[] => [
      ...(old.includes(item) ? [] : [unknown(item, item, old, 'the older version has no such question')]),
      ...(target === null || fresh.includes(target) ? [] : [unknown(item, target, fresh, 'the newer version has no such question')]),
      ...(target !== null && targets.indexOf(target) !== targets.lastIndexOf(target)
        ? [{ code: 'E_DUPLICATE', path: at(item), message: 'two old questions cannot both be the same new one', hint: 'keep the one that asks the same, and write null for the other' }]
        : []),
    ]),
  ];
}

function unknown(item: string, name: string, known: readonly string[], message: string): Finding {
  const meant = nearest(name, known);
  return { code: 'E_UNKNOWN_ITEM', path: at(item), message, ...(meant === undefined ? {} : { hint: `did you mean "${meant}"?` }) };
}

function at(item: string): string {
  return pointerOf(['items', item]);
}

/** Leads from the earlier version to the later one, step by step where one map does not reach. */
export function mapBetween(from: Framework, to: Framework, maps: readonly VersionMap[]): { readonly map: VersionMap; readonly why: readonly string[] } {
  let [version, items] = [from.version, Object.fromEntries(indicatorIds(from).map((id): [string, string | null] => [id, id]))];
  const why: string[] = [];
  const seen = new Set<string>();
  while (version !== to.version) {
    const step = maps.find((candidate) => candidate.framework === to.id && candidate.from === version);
    if (step === undefined || seen.has(version)) {
      throw new AssessmentError('E_VERSION_OTHER', `The earlier answers are to "${from.id}" ${from.version}; nothing says what became of its questions in ${to.version}. Give a version map.`);
    }
    seen.add(version);
    items = seen.size === 1 ? { ...step.items } : followed(items, step.items);
    version = step.to;
    why.push(step.why);
  }
  const map = { framework: to.id, from: from.version, to: to.version, items, why: why.join('; ') };
  const findings = versionMapFindings(map, from, to);
  if (findings.length > 0) throw new AssessmentError('E_VERSION_MAP', `The version map from ${from.version} to ${to.version} cannot be used:`, findings);
  return { map, why };
}

/** What the next step says nothing of is left out, so that it is found missing. */
function followed(items: Readonly<Record<string, string | null>>, next: VersionMap['items']): Record<string, string | null> {
  return Object.fromEntries(Object.entries(items).flatMap(([item, now]): [string, string | null][] => {
    const then = now === null ? null : Object.hasOwn(next, now) ? next[now] : undefined;
    return then === undefined ? [] : [[item, then]];
  }));
}

/** What a competency was in the earlier version. */
export interface Source {
  readonly framework: Framework;
  readonly compiled: CompiledCompetency;
  /** What its questions are called now; empty where nothing moved. */
  readonly newOf: ReadonlyMap<string, string>;
}

/**
 * What each competency was before, by its id now. It can be compared only where all questions of one old competency became all the
 * questions of the new one, and answers are given on the same levels and put together in the same way.
 */
export function sourcesOf(from: Framework, to: Framework, { items }: VersionMap): ReadonlyMap<string, Source> {
  const newOf = new Map(Object.entries(items).flatMap(([old, now]): [string, string][] => (now === null ? [] : [[old, now]])));
  const oldOf = new Map([...newOf].map(([old, now]) => [now, old]));
  const before = compiledOf(from);
  return new Map(compiledOf(to).flatMap((compiled): [string, Source][] => {
    const olds = compiled.items.map(({ id }) => oldOf.get(id));
    const source = before.find(({ items: had }) => had.length === olds.length && had.every(({ id }) => olds.includes(id)));
    if (source === undefined || !areAlike(source, compiled)) return [];
    return [[compiled.competency.id, { framework: from, compiled: source, newOf }]];
  }));
}

function areAlike(one: CompiledCompetency, other: CompiledCompetency): boolean {
  return one.rule.by === other.rule.by && one.competency.integrity === other.competency.integrity && levelsOf(one) === levelsOf(other);
}

function levelsOf({ rule: { scale } }: CompiledCompetency): string {
  return JSON.stringify(scale.kind === 'levels' ? scale.levels.map(({ value, id }) => [value, id]) : scale.choices.map(({ id }) => id));
}

/** Lists what moved, in words and ids a person can check. */
export function movedBetween(from: Framework, to: Framework, { items }: VersionMap, why: readonly string[]): Moved {
  const kept = new Set(Object.values(items));
  const sources = sourcesOf(from, to, { framework: to.id, from: from.version, to: to.version, items, why: '' });
  return {
    items: indicatorIds(from).flatMap((item) => { const now = items[item] ?? null; return now === item ? [] : [{ item, to: now }]; }),
    added: indicatorIds(to).filter((item) => !kept.has(item)),
    comparable: [...sources].map(([competency, { compiled }]) => ({ competency, from: compiled.competency.id })),
    why,
  };
}

function indicatorIds({ competencies }: Framework): readonly string[] {
  return competencies.flatMap(({ indicators }) => indicators.map(({ id }) => id));
}
