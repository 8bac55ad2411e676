import type { Finding, Framework } from '@guildhall/core';
import { frameworks } from '@guildhall/core/frameworks';
import { competenciesOffered } from '@guildhall/core/group';
import { planIn } from './plan-in.ts';

/** What a sheet asks about, and for which session; `null` where it is for none. */
export interface AboutSheet { readonly framework: Framework; readonly competencies: readonly string[]; readonly code: string | null }

/**
 * Reads what an address says after `sheet`: a session code, or a question set and perhaps some of its skills.
 *
 * @example aboutSheet(['councillor-roles', 'brokering.place-shaper']) // those two, for no session
 */
export function aboutSheet([first = '', some]: readonly string[]): AboutSheet | readonly Finding[] {
  const framework = frameworks.find(({ id }) => id === first);
  const offered = framework === undefined ? [] : competenciesOffered(framework);
  if (framework !== undefined && offered.length > 0) {
    const chosen = some === undefined ? offered : offered.filter((id) => some.split('.').includes(id));
    return { framework, competencies: chosen.length === 0 ? offered : chosen, code: null };
  }
  const found = planIn(first);
  return found.ok ? { framework: found.plan.framework, competencies: found.plan.competencies, code: found.code } : found.findings;
}
