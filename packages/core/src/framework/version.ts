import type { Framework } from './framework.ts';

/**
 * Whether one version of a question set is newer than another.
 *
 * @example isNewerVersion('1.10.0', '1.9.2'); // true
 * @example isNewerVersion('1.0.0', '1.0.0'); // false
 */
export function isNewerVersion(version: string, than: string): boolean {
  const [left, right] = [version.split('.').map(Number), than.split('.').map(Number)];
  const differs = left.findIndex((part, i) => part !== right[i]);
  return differs >= 0 && (left[differs] ?? 0) > (right[differs] ?? 0);
}

/**
 * Why a version of a question set is not among those that are known: it is newer than all of them, so whoever keeps this page has to bring it up
 * to date; or it is older, or another set altogether.
 *
 * @example whyNotKnown([{ id: 'scan', version: '1.0.0' }], { id: 'scan', version: '2.0.0' }); // 'E_NEWER'
 * @example whyNotKnown([{ id: 'scan', version: '1.0.0' }], { id: 'scan', version: '0.9.0' }); // 'E_VERSION_OTHER'
 */
export function whyNotKnown(known: readonly Pick<Framework, 'id' | 'version'>[], { id, version }: Pick<Framework, 'id' | 'version'>): 'E_NEWER' | 'E_VERSION_OTHER' {
  const versions = known.filter((each) => each.id === id);
  return versions.length > 0 && versions.every((each) => isNewerVersion(version, each.version)) ? 'E_NEWER' : 'E_VERSION_OTHER';
}
