import type { Framework } from '../framework/framework.ts';
import { observedFindings } from './findings.ts';

/**
 * Whether a person who answers this may ask others how they see it. Not where there are no levels or all of it is integrity; and not
 * where readiness is judged, because who watches there has their turn in the flow itself.
 *
 * @example frameworks.filter(isAskedOfOthers).map(({ id }) => id); // ['councillor-roles', 'leadership-points']
 */
export function isAskedOfOthers(framework: Framework): boolean {
  return framework.readiness === undefined && observedFindings(framework).length === 0;
}
