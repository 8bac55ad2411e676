import type { Finding } from '../errors/finding.ts';
import { frameworkHashOf } from '../framework/framework-hash.ts';
import type { Framework } from '../framework/framework.ts';
import { hashOf } from '../json/hash.ts';

/** What a file says it is, against what it would be. `format` is without its version: `guildhall/invitation`. */
export function formatFindings({ format: said }: Readonly<Record<string, unknown>>, format: string, what: string): readonly Finding[] {
  const [, named, number] = typeof said === 'string' ? /^([a-z/-]+)@(\d+)$/.exec(said) ?? [] : [];
  if (named !== format) return [{ code: 'E_FORMAT', path: '/format', message: `this is not ${what}: its "format" would be "${format}@1"` }];
  if (Number(number) > 1) return [{ code: 'E_NEWER', path: '/format', message: `this was made by a newer program, in format ${Number(number)}; this one reads format 1` }];
  return Number(number) === 1 ? [] : [{ code: 'E_FORMAT', path: '/format', message: 'there is no such version of this format', hint: `write "${format}@1"` }];
}

/** Whether a file is as it was when it was sealed. */
export function sealFindings({ seal, ...unsealed }: Readonly<Record<string, unknown>>): readonly Finding[] {
  return typeof seal === 'string' && seal === sealOf(unsealed) ? [] : [{ code: 'E_DAMAGED', path: '/seal', message: 'this is damaged, or was changed: its seal does not match what it holds' }];
}

/** The framework a file was made with, or why it is not known here. */
export function frameworkOfRef(ref: unknown, frameworks: readonly Framework[]): { readonly framework?: Framework; readonly findings: readonly Finding[] } {
  const { id, version, hash } = typeof ref === 'object' && ref !== null ? ref as Readonly<Record<string, unknown>> : {};
  // What has another type is refused by the schema.
  if (typeof id !== 'string' || typeof version !== 'string') return { findings: [] };
  const versions = frameworks.filter((framework) => framework.id === id);
  if (versions.length === 0) return { findings: [{ code: 'E_UNKNOWN_FRAMEWORK', path: '/framework/id', message: 'no framework of that name is known here' }] };
  const framework = versions.find((candidate) => candidate.version === version);
  const known = versions.map((candidate) => `"${candidate.version}"`).join(', ');
  if (framework === undefined) return { findings: [{ code: 'E_VERSION', path: '/framework/version', message: 'this version of the framework is not known here', hint: `known: ${known}` }] };
  if (hash !== frameworkHashOf(framework)) return { findings: [{ code: 'E_CONTENT_OTHER', path: '/framework/hash', message: 'the content of that version was different when this was made' }] };
  return { framework, findings: [] };
}

function sealOf(unsealed: unknown): string | null {
  try {
    return hashOf(unsealed);
  } catch {
    return null; // what cannot be written canonically was never sealed by us
  }
}
