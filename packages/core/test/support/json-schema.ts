/** What a document breaks of a JSON Schema (2020-12), by pointer. Reads the keywords of our schemas by itself, and refuses any other. */
export function schemaFaults(schema: unknown, value: unknown, root: unknown = schema, at = ''): readonly string[] {
  if (schema === true) return [];
  if (schema === false) return [`${at}: nothing is allowed here`];
  const rules = schema as Readonly<Record<string, unknown>>;
  return Object.entries(rules).flatMap(([keyword, rule]): readonly string[] => {
    const check = keywords[keyword];
    if (check === undefined) throw new Error(`this validator does not know "${keyword}"`);
    return check({ rule, rules, value, root, at });
  });
}

interface Checked { readonly rule: unknown; readonly rules: Readonly<Record<string, unknown>>; readonly value: unknown; readonly root: unknown; readonly at: string }
type Check = (checked: Checked) => readonly string[];

const none: Check = () => [];
const when = (holds: (value: unknown) => boolean, breaks: (value: never, rule: never) => boolean, says: string): Check => ({ value, rule, at }) =>
  (holds(value) && breaks(value as never, rule as never) ? [`${at}: ${says} ${JSON.stringify(rule)}`] : []);
const isText = (value: unknown): boolean => typeof value === 'string';
const isNumber = (value: unknown): boolean => typeof value === 'number';
const isObject = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null && !Array.isArray(value);
const typeOf = (value: unknown): string => (value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value);
const fits = (schema: unknown, value: unknown, root: unknown): boolean => schemaFaults(schema, value, root).length === 0;

const formats: Readonly<Record<string, RegExp>> = { date: /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/ };

const keywords: Readonly<Record<string, Check>> = {
  $schema: ({ rule, at }) => (rule === 'https://json-schema.org/draft/2020-12/schema' ? [] : [`${at}: another draft`]),
  $defs: none, title: none, description: none, default: none,
  $ref: ({ rule, value, root, at }) => schemaFaults(String(rule).slice(2).split('/').filter((part) => part !== '').reduce<unknown>((found, part) => (found as Readonly<Record<string, unknown>>)[part], root), value, root, at),
  type: ({ rule, value, at }) => {
    const types = Array.isArray(rule) ? rule as readonly string[] : [String(rule)];
    return types.some((type) => (type === 'integer' ? Number.isInteger(value) : type === typeOf(value))) ? [] : [`${at}: is no ${types.join(' or ')}`];
  },
  const: when(() => true, (value: unknown, rule: unknown) => value !== rule, 'is not'),
  enum: when(() => true, (value: unknown, rule: readonly unknown[]) => !rule.includes(value), 'is none of'),
  minimum: when(isNumber, (value: number, rule: number) => value < rule, 'is below'),
  maximum: when(isNumber, (value: number, rule: number) => value > rule, 'is above'),
  exclusiveMinimum: when(isNumber, (value: number, rule: number) => value <= rule, 'is not above'),
  exclusiveMaximum: when(isNumber, (value: number, rule: number) => value >= rule, 'is not below'),
  minLength: when(isText, (value: string, rule: number) => [...value].length < rule, 'is shorter than'),
  maxLength: when(isText, (value: string, rule: number) => [...value].length > rule, 'is longer than'),
  pattern: when(isText, (value: string, rule: string) => !new RegExp(rule, 'u').test(value), 'does not match'),
  format: when(isText, (value: string, rule: string) => !(formats[rule] ?? /^(?!)/).test(value), 'is no'),
  minItems: when(Array.isArray, (value: readonly unknown[], rule: number) => value.length < rule, 'has fewer than'),
  maxItems: when(Array.isArray, (value: readonly unknown[], rule: number) => value.length > rule, 'has more than'),
  required: when(isObject, (value: object, rule: readonly string[]) => rule.some((key) => !Object.hasOwn(value, key)), 'lacks one of'),
  properties: ({ rule, value, root, at }) => (isObject(value) ? Object.entries(rule as object).flatMap(([key, each]) => (Object.hasOwn(value, key) ? schemaFaults(each, value[key], root, `${at}/${key}`) : [])) : []),
  additionalProperties: ({ rule, rules, value, root, at }) => {
    const named = rules['properties'] ?? {};
    return isObject(value) ? Object.keys(value).filter((key) => !Object.hasOwn(named, key)).flatMap((key) => schemaFaults(rule, value[key], root, `${at}/${key}`)) : [];
  },
  propertyNames: ({ rule, value, root, at }) => (isObject(value) ? Object.keys(value).flatMap((key) => schemaFaults(rule, key, root, `${at}/${key}`)) : []),
  prefixItems: ({ rule, value, root, at }) => (Array.isArray(value) ? (rule as readonly unknown[]).flatMap((each, i) => (i < value.length ? schemaFaults(each, value[i], root, `${at}/${i}`) : [])) : []),
  items: ({ rule, rules, value, root, at }) => {
    const before = Array.isArray(rules['prefixItems']) ? rules['prefixItems'].length : 0;
    return Array.isArray(value) ? value.slice(before).flatMap((each: unknown, i) => schemaFaults(rule, each, root, `${at}/${i + before}`)) : [];
  },
  anyOf: ({ rule, value, root, at }) => ((rule as readonly unknown[]).some((each) => fits(each, value, root)) ? [] : [`${at}: fits none of the ways it can be`]),
  oneOf: ({ rule, value, root, at }) => ((rule as readonly unknown[]).filter((each) => fits(each, value, root)).length === 1 ? [] : [`${at}: does not fit exactly one of the ways it can be`]),
  allOf: ({ rule, value, root, at }) => (rule as readonly unknown[]).flatMap((each) => schemaFaults(each, value, root, at)),
};
