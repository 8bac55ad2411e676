import type { Framework } from '../framework/framework.ts';
import { councillorQuickScan } from './councillor-quick-scan/framework.ts';
import { councillorRoles } from './councillor-roles/framework.ts';
import { leadershipPoints } from './leadership-points/framework.ts';
import { publicMeetingReadiness } from './public-meeting-readiness/framework.ts';

export { councillorQuickScan, councillorRoles, leadershipPoints, publicMeetingReadiness };

// Each is made by calls that are marked pure, so that a page which names one of them does not carry the others.

/** Every framework this package ships. Versions of one framework stand oldest first. */
export const frameworks: readonly Framework[] = [councillorRoles, leadershipPoints, publicMeetingReadiness, councillorQuickScan];

/**
 * Finds a framework; without a version, the newest. `undefined` where there is none: when some entry of `frameworks`
 * has the id, it was the version that is not known.
 *
 * @example frameworkById('councillor-roles')?.version; // '1.0.0'
 */
export function frameworkById(id: string, version?: string): Framework | undefined {
  return [...frameworks].reverse().find((framework) => framework.id === id && (version === undefined || framework.version === version));
}
