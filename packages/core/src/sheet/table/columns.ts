import { factsOf } from '../../framework/facts.ts';
import type { Framework } from '../../framework/framework.ts';
import { knownTo } from '../known.ts';

/** Who answered what, when, and where it came from: the first columns of every table. */
export const identityColumns = ['framework', 'version', 'council', 'respondent', 'answeredOn', 'source'] as const;
type IdentityColumn = (typeof identityColumns)[number];

/** The columns of a long table: one row for each answer. */
export const longColumns: readonly string[] = [...identityColumns, 'rater', 'group', 'kind', 'id', 'value', 'reason'];

/** What a row of a long table is about. `sheet` says that there is a sheet, or a rater, and nothing more. */
export const longKinds = ['sheet', 'fact', 'item', 'check', 'rating', 'cause', 'discussed', 'empty'] as const;
export type LongKind = (typeof longKinds)[number];

/** What a column of a wide table holds. */
export type Column =
  | { readonly kind: 'identity'; readonly id: IdentityColumn }
  | { readonly kind: 'rater' | 'group' | 'discussed' | 'empty' }
  | { readonly kind: 'fact' | 'item' | 'check' | 'cause'; readonly id: string }
  | { readonly kind: 'rating'; readonly id: string; readonly option: string };

const whole = { rater: 'rater', group: 'group', discussed: 'discussed', empty: 'empty' } as const;
const reserved: ReadonlySet<string> = new Set([...identityColumns, ...Object.keys(whole)]);
const prefixes = ['fact', 'item', 'check', 'cause'] as const;
const prefixed: ReadonlySet<string> = new Set([...prefixes, 'scenario']);

/** The name of the column of an item: its id, or `item.<id>` where that means something else already. */
export function itemColumn(id: string): string {
  return reserved.has(id) ? `item.${id}` : id;
}

/** The name of the column of one way to act: `sj1.a`. */
export function ratingColumn(scenario: string, option: string): string {
  return prefixed.has(scenario) ? `scenario.${scenario}.${option}` : `${scenario}.${option}`;
}

/**
 * Every column of a wide table for some versions of a framework, in an order that does not change.
 *
 * @example wideColumns([councillorQuickScan]).slice(0, 4); // ['framework', 'version', 'council', 'respondent']
 */
export function wideColumns(versions: readonly Framework[]): readonly string[] {
  const of = (names: (framework: Framework) => readonly string[]): readonly string[] => versions.flatMap(names);
  return [...new Set([
    ...identityColumns, 'rater', 'group',
    ...of((framework) => factsOf(framework).map(({ id }) => `fact.${id}`)),
    ...of((framework) => knownTo(framework).indicatorIds.map(itemColumn)),
    ...of(({ checks }) => checks.map(({ id }) => `check.${id}`)),
    ...of((framework) => [...knownTo(framework).scenarios].flatMap(([id, options]) => options.map((option) => ratingColumn(id, option)))),
    ...of(({ causes, competencies }) => (causes.length === 0 ? [] : competencies.map(({ id }) => `cause.${id}`))),
    ...of(({ scenarios }) => (scenarios.length === 0 ? [] : ['discussed'])),
    'empty',
  ])];
}

/** What a column of this name holds; `undefined` where no framework has anything of that name. */
export function columnNamed(name: string, known: ReadonlySet<string>): Column | undefined {
  const identity = identityColumns.find((column) => column === name);
  if (identity !== undefined) return { kind: 'identity', id: identity };
  if (Object.hasOwn(whole, name)) return { kind: whole[name as keyof typeof whole] };
  const canonical = canonicalName(name);
  if (!known.has(canonical)) return undefined;
  const [first = '', second = '', third = ''] = name.split('.');
  if (first === 'scenario') return { kind: 'rating', id: second, option: third };
  const prefix = prefixes.find((candidate) => candidate === first);
  if (prefix !== undefined && second !== '') return { kind: prefix, id: second };
  return second === '' ? { kind: 'item', id: first } : { kind: 'rating', id: first, option: second };
}

/** The name that `wideColumns` gives to what somebody has named in full. */
function canonicalName(name: string): string {
  const [first = '', second = '', third = ''] = name.split('.');
  if (first === 'item' && second !== '' && third === '') return itemColumn(second);
  return first === 'scenario' && third !== '' ? ratingColumn(second, third) : name;
}
