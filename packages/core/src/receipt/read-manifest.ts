import type { Finding } from '../errors/finding.ts';
import { fieldNames } from '../framework/field-names.ts';
import { atMost } from '../json/at-most.ts';
import { findingsOf } from '../json/findings-of.ts';
import { isPlainObject } from '../json/plain.ts';
import { plainDataFindings } from '../json/plain-data.ts';
import type { Manifest } from './manifest.ts';
import { manifestSchema } from './schema.ts';
import { sealOf } from './seal-manifest.ts';

/** A manifest, or everything that is wrong with it. */
type ReadManifest =
  | { readonly ok: true; readonly manifest: Manifest }
  | { readonly ok: false; readonly findings: readonly Finding[] };

/**
 * Reads a manifest that an earlier run wrote.
 *
 * @param value parsed JSON.
 * @returns findings with `E_FORMAT` for what is no manifest, `E_NEWER` for one of a newer program, `E_DAMAGED` for one that was changed.
 * @example readManifest({ format: 'guildhall/result@1' }); // { ok: false, findings: [{ code: 'E_FORMAT', … }] }
 */
export function readManifest(value: unknown): ReadManifest {
  const unplain = plainDataFindings(value);
  if (unplain.length > 0) return { ok: false, findings: unplain };
  if (!isPlainObject(value)) return refused('E_FORMAT', '', 'this is no manifest: it is no object');
  const [, named, number] = typeof value['format'] === 'string' ? /^([a-z/-]+)@(\d+)$/.exec(value['format']) ?? [] : [];
  if (named !== 'guildhall/manifest') return refused('E_FORMAT', '/format', 'this is no manifest: its "format" would be "guildhall/manifest@1"');
  if (Number(number) > 1) return refused('E_NEWER', '/format', `this was made by a newer program, in format ${Number(number)}; this one reads format 1`);
  const parsed = manifestSchema.safeParse(value);
  if (!parsed.success) return { ok: false, findings: atMost(findingsOf(parsed.error.issues, value, names)) };
  const { seal, ...unsealed } = parsed.data;
  return sealOf(unsealed) === seal ? { ok: true, manifest: parsed.data } : refused('E_DAMAGED', '/seal', 'this is damaged, or was changed: its seal does not match what it holds');
}

const names = fieldNames(manifestSchema);

function refused(code: string, path: string, message: string): ReadManifest {
  return { ok: false, findings: [{ code, path, message }] };
}
