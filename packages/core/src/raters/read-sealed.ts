import type { Finding } from '../errors/finding.ts';
import type { Framework } from '../framework/framework.ts';
import { atMost } from '../json/at-most.ts';
import { allFindingsOf } from '../json/findings-of.ts';
import { isPlainObject } from '../json/plain.ts';
import { plainDataFindings } from '../json/plain-data.ts';
import { formatFindings, frameworkOfRef, sealFindings } from './sealed.ts';

/** How one kind of sealed file is read. */
export interface SealedKind<T> {
  readonly schema: Door<T>;
  /** Field names the schema knows, for "did you mean". */
  readonly names: readonly string[];
  /** Without its version. */
  readonly format: string;
  /** What it is called in a message: `an invitation`. */
  readonly what: string;
  /** What no schema can see. */
  readonly check: (value: Readonly<Record<string, unknown>>, framework: Framework | undefined) => readonly Finding[];
}

/** A schema, as far as it is used here. */
interface Door<T> {
  safeParse(value: unknown): { readonly success: true; readonly data: T } | { readonly success: false; readonly error: { readonly issues: Parameters<typeof allFindingsOf>[0] } };
}

export type ReadSealed<T> = { readonly ok: true; readonly value: T; readonly framework: Framework } | { readonly ok: false; readonly findings: readonly Finding[] };

/** Reads one sealed file: whether it is one, whole, undamaged and of a framework that is known here. All that is wrong is told at once. */
export function readSealed<T>({ schema, names, format, what, check }: SealedKind<T>, value: unknown, frameworks: readonly Framework[]): ReadSealed<T> {
  const unplain = plainDataFindings(value);
  // Nothing else can be asked of what is no data at all, or goes on for ever.
  if (unplain.some(({ code, path }) => code === 'E_DEPTH' || path === '')) return { ok: false, findings: unplain };
  if (!isPlainObject(value)) return { ok: false, findings: [{ code: 'E_TYPE', path: '', message: `this is not ${what}: it is no object` }] };
  const other = formatFindings(value, format, what);
  // What is something else, or newer, is not judged by rules that are not its own.
  if (other.length > 0) return { ok: false, findings: other };
  const parsed = schema.safeParse(value);
  const { framework, findings: unknown } = frameworkOfRef(value['framework'], frameworks);
  const content = [...sealFindings(value), ...unknown, ...check(value, framework)];
  const told = new Set([...unplain, ...content].map(({ path }) => path));
  const shape = parsed.success ? [] : allFindingsOf(parsed.error.issues, value, names).filter(({ path }) => !told.has(path));
  const findings = [...unplain, ...shape, ...content];
  return findings.length > 0 || !parsed.success || framework === undefined ? { ok: false, findings: atMost(findings) } : { ok: true, value: parsed.data, framework };
}
