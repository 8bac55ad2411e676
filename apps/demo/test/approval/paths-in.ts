/** JSON Schema, as far as paths go. */
interface Schema {
  readonly type?: unknown;
  readonly const?: unknown;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly prefixItems?: readonly Schema[];
  readonly additionalProperties?: Schema | boolean;
  readonly oneOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
}

/** Where something stands in a value, as the inventory names places. What holds nothing, stands nowhere. */
export function pathsIn(value: unknown, at = ''): readonly string[] {
  if (value === null || value === undefined) return [];
  if (Array.isArray(value)) return once(value.flatMap((each) => pathsIn(each, `${at}/[]`)));
  if (typeof value !== 'object') return [at];
  const { type, ...rest } = value as Readonly<Record<string, unknown>>;
  if (!at.endsWith('/event') || typeof type !== 'string') return once(Object.entries(value).flatMap(([name, each]) => pathsIn(each, `${at}/${name}`)));
  return once([`${at}{${type}}`, ...Object.entries(rest).flatMap(([name, each]) => pathsIn(each, `${at}{${type}}/${name}`))]);
}

/** Everywhere that something may stand by a schema. */
export function pathsOf(schema: Schema, at = ''): readonly string[] {
  const { properties, items, prefixItems = [], additionalProperties, oneOf = [], anyOf = [] } = schema;
  const ways = [...oneOf, ...anyOf];
  if (ways.length > 0) return once(ways.flatMap((way) => pathsOf(way, at)));
  if (properties !== undefined) {
    const type = at.endsWith('/event') ? properties['type']?.const : undefined;
    const here = typeof type === 'string' ? `${at}{${type}}` : at;
    const names = Object.entries(properties).filter(([name]) => here === at || name !== 'type');
    return once([...(here === at ? [] : [here]), ...names.flatMap(([name, each]) => pathsOf(each, `${here}/${name}`))]);
  }
  if (items !== undefined || prefixItems.length > 0) return once([...prefixItems, ...(items === undefined ? [] : [items])].flatMap((each) => pathsOf(each, `${at}/[]`)));
  if (typeof additionalProperties === 'object') return pathsOf(additionalProperties, `${at}/*`);
  return schema.type === 'null' ? [] : [at];
}

/** Whether a place is one that the inventory names. */
function isAt(named: string, path: string): boolean {
  const [one, other] = [named.split('/'), path.split('/')];
  return one.length === other.length && one.every((step, i) => step === other[i] || (step === '*' && other[i] !== '[]'));
}

/** What is not named, and what is named and not there. */
export function apart(named: readonly string[], paths: readonly string[]): { readonly unnamed: readonly string[]; readonly nowhere: readonly string[] } {
  return {
    unnamed: paths.filter((path) => !named.some((name) => isAt(name, path))),
    nowhere: named.filter((name) => !paths.some((path) => isAt(name, path))),
  };
}

const once = (paths: readonly string[]): readonly string[] => [...new Set(paths)];
