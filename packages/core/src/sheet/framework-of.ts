import type { Finding } from '../errors/finding.ts';
import type { Framework } from '../framework/framework.ts';
import { isNewerVersion } from '../framework/version.ts';
import { finding, listed, unknownName } from './wording.ts';

/** The framework a sheet means, or why none is found. A sheet that does not say its version gets the newest, and a warning. */
export function frameworkOf(
  sheet: Readonly<Record<string, unknown>>, frameworks: readonly Framework[],
): { readonly framework?: Framework; readonly findings: readonly Finding[]; readonly warnings: readonly Finding[] } {
  const { framework: id, version } = sheet;
  if (typeof id !== 'string') return { findings: [], warnings: [] };
  const versions = frameworks.filter((framework) => framework.id === id);
  const newest = versions.reduce<Framework | undefined>((best, framework) => (best === undefined || isNewerVersion(framework.version, best.version) ? framework : best), undefined);
  if (newest === undefined) return { findings: [unknownFramework(id, frameworks)], warnings: [] };
  if (!Object.hasOwn(sheet, 'version')) {
    return { framework: newest, findings: [], warnings: [finding('W_NO_VERSION', ['version'], `no version is given; read as the newest, ${newest.version}`, `write "version": "${newest.version}"`)] };
  }
  // A version of another type is refused by the schema; everything else is still judged by the newest.
  if (typeof version !== 'string') return { framework: newest, findings: [], warnings: [] };
  const framework = versions.find((candidate) => candidate.version === version);
  if (framework) return { framework, findings: [], warnings: [] };
  return { findings: [finding('E_VERSION', ['version'], 'this version of the framework is not known here', `known: ${listed(versions.map((known) => known.version))}`)], warnings: [] };
}

function unknownFramework(id: string, frameworks: readonly Framework[]): Finding {
  const { code, path, hint } = unknownName('E_UNKNOWN_FRAMEWORK', 'framework', ['framework'], id, [...new Set(frameworks.map((framework) => framework.id))]);
  return { code, path, message: 'no framework of that name is known here', ...(hint === undefined ? {} : { hint: hint.replace(/^it has/, 'known:') }) };
}
