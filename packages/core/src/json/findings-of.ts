import type { Finding } from '../errors/finding.ts';
import { atMost, mostFindings } from './at-most.ts';
import { pointerOf } from './json-pointer.ts';
import { nearest } from './nearest.ts';

/** What a schema complains of, as far as it is read here; a subset of zod's issue. */
interface SchemaIssue {
  readonly code?: string | undefined;
  readonly path: readonly PropertyKey[];
  readonly message: string;
  readonly expected?: unknown;
  readonly values?: readonly unknown[];
  /** Of a union of kinds: those there are. */
  readonly options?: readonly unknown[];
  readonly keys?: readonly string[];
  readonly origin?: unknown;
  readonly minimum?: unknown;
  readonly maximum?: unknown;
  readonly errors?: readonly (readonly SchemaIssue[])[];
  readonly issues?: readonly SchemaIssue[];
}

/** A message of a schema may begin with the code it stands for: `E_DATE give a date as …`. */
const coded = /^(E_[A-Z_]+) (.+)$/s;

/**
 * Turns a schema's issues into findings that say what was found and what would be right, without quoting it.
 *
 * @param names the field names the schema knows, for "did you mean".
 */
export function findingsOf(issues: readonly SchemaIssue[], document: unknown, names: readonly string[] = []): readonly Finding[] {
  return atMost(allFindingsOf(issues, document, names));
}

/** The same, however many there are: for a reader that has more to add, and puts them in order. */
export function allFindingsOf(issues: readonly SchemaIssue[], document: unknown, names: readonly string[] = []): readonly Finding[] {
  return issues.flatMap((issue) => findingsOfIssue(issue, [], document, names));
}

function findingsOfIssue(issue: SchemaIssue, under: readonly PropertyKey[], document: unknown, names: readonly string[]): Finding[] {
  const steps = [...under, ...issue.path];
  const path = pointerOf(steps.map(String));
  const found = kindOf(valueAt(document, steps));
  if (expectsValue.has(issue.code) && found === 'nothing') return [{ code: 'E_MISSING', path, message: `this is missing; ${wanted(issue)}` }];
  if (expectsValue.has(issue.code) && found === 'null') return [{ code: 'E_NULL', path, message: `null is not "absent": leave it out, or ${wanted(issue)}` }];
  const [, code, message] = coded.exec(issue.message) ?? [];
  if (code !== undefined && message !== undefined && !isOfForm(issue)) return [{ code, path, message }];
  switch (issue.code) {
    case 'unrecognized_keys':
      return (issue.keys ?? []).map((key, i) => {
        // Looking for what was meant takes time, and no more than so many are ever shown.
        const meant = i < mostFindings ? nearest(key, names) : undefined;
        return { code: 'E_UNKNOWN_KEY', path: pointerOf([...steps.map(String), key]), message: 'this property is not known here', ...(meant === undefined || meant === key ? {} : { hint: `did you mean "${meant}"?` }) };
      });
    case 'invalid_type':
      return [{ code: 'E_TYPE', path, message: `expected ${article(String(issue.expected))}, found ${article(found)}` }];
    case 'invalid_value': return [{ code: 'E_VALUE', path, message: `allowed here: ${listed(issue)}` }];
    case 'too_small': return [{ code: 'E_RANGE', path, message: said(issue, `at least ${String(issue.minimum)}`) }];
    case 'too_big': return [{ code: issue.origin === 'string' ? 'E_LIMIT_TEXT' : issue.origin === 'array' ? 'E_LIMIT_ITEMS' : 'E_RANGE', path, message: said(issue, `at most ${String(issue.maximum)}`) }];
    case 'invalid_format': return [{ code: 'E_FORMAT', path, message: said(issue, 'not in the right form') }];
    case 'invalid_union': {
      const closest = closestOf(issue.errors ?? []);
      if (closest.length === 0) return [{ code: 'E_VALUE', path, message: issue.options === undefined ? `no kind of this is known; found ${article(found)}` : `allowed here: ${listed(issue)}` }];
      return closest.flatMap((inner) => findingsOfIssue(inner, steps, document, names));
    }
    case 'invalid_key': case 'invalid_element':
      return (issue.issues ?? []).map((inner) => ({ code: 'E_FORMAT', path, message: said(inner, 'this key is not in the right form') }));
    default: return [{ code: 'E_VALUE', path, message: said(issue, 'not allowed here') }];
  }
}

/** Complaints that there is no value, or one of another kind. */
const expectsValue: ReadonlySet<unknown> = new Set(['invalid_type', 'invalid_value', 'invalid_union']);

/** Whether a union was met in form, and only what is inside is wrong: then that says more than the union's own words. */
function isOfForm({ code, errors }: SchemaIssue): boolean {
  const closest = closestOf(errors ?? []);
  return code === 'invalid_union' && closest.length > 0 && closest.every((inner) => inner.code === 'invalid_format' || inner.code === 'too_big' || inner.code === 'too_small');
}

function wanted(issue: SchemaIssue): string {
  const own = coded.exec(issue.message)?.[2];
  if (own !== undefined) return own;
  if (issue.code === 'invalid_value') return `give one of ${listed(issue)}`;
  if (issue.code === 'invalid_type') return `give ${article(String(issue.expected))}`;
  return issue.options === undefined ? 'give one of the forms known here' : `give one of ${listed(issue)}`;
}

function listed({ values, options }: SchemaIssue): string {
  return (values ?? options ?? []).map((value) => `"${String(value)}"`).join(', ');
}

/** Of the ways a union could have been met, the one that was missed by the least and, where that ties, got furthest in. */
function closestOf(branches: readonly (readonly SchemaIssue[])[]): readonly SchemaIssue[] {
  const depth = (issues: readonly SchemaIssue[]): number => Math.max(0, ...issues.map(({ path }) => path.length));
  return [...branches].sort((a, b) => depth(b) - depth(a) || a.length - b.length)[0] ?? [];
}

/** The schema's own words where it has any; zod/mini says only "Invalid input" of itself. */
function said({ message }: SchemaIssue, otherwise: string): string {
  return message === '' || message.startsWith('Invalid input') ? otherwise : message;
}

function valueAt(document: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((value, key) =>
    (typeof value === 'object' && value !== null && Object.hasOwn(value, key) ? (value as Readonly<Record<PropertyKey, unknown>>)[key] : undefined), document);
}

function kindOf(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  if (typeof value === 'number' && !Number.isInteger(value)) return 'number with decimals';
  return typeof value;
}

function article(kind: string): string {
  const word = { int: 'whole number', string: 'text', boolean: 'true or false', record: 'object' }[kind] ?? kind;
  return word === 'true or false' ? word : `${/^[aeiou]/.test(word) ? 'an' : 'a'} ${word}`;
}
