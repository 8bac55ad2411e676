import { kindFindings } from '../cohort/cohort-layout.ts';
import type { Finding } from '../errors/finding.ts';
import type { Framework } from '../framework/framework.ts';
import { bandsOffered, roomForNonces } from './band-symbols.ts';

/** What a session is about. It is all that a session code says. */
export interface SessionPlan {
  readonly framework: Framework;
  /** Ids; none about integrity, and no more than a hand-in code has room for (ten where there are five bands). */
  readonly competencies: readonly string[];
  /** Tells two sessions apart: a whole number from 0 to 127, drawn by the host. */
  readonly tag: number;
}

/** Tags there are. */
export const tags = 128;

/** Sheets that look alike must still be told apart: so many codes at least for the very same answers. */
const fewestNonces = 2 ** 14;

/**
 * Competencies a session may be about, in the order of the framework: all but those about integrity, which stay with the person. None
 * where a framework judges one person, or has levels whose means have no name.
 *
 * @example competenciesOffered(leadershipPoints).includes('point-3'); // false
 */
export function competenciesOffered(framework: Framework): readonly string[] {
  if (kindFindings(framework).length > 0 || bandsOffered(framework).length === 0) return [];
  return framework.competencies.filter(({ integrity }) => integrity !== 'alone').map(({ id }) => id);
}

/** Why a session cannot be about this; nothing where it can. */
export function planFindings({ framework, competencies, tag }: SessionPlan): readonly Finding[] {
  const offered = competenciesOffered(framework);
  if (offered.length === 0) {
    return [{ code: 'E_PLAN_KIND', path: '/framework', message: 'this question set is not one for a group', hint: 'choose one whose answers can be counted' }];
  }
  return [
    ...(Number.isInteger(tag) && tag >= 0 && tag < tags ? [] : [{ code: 'E_PLAN_TAG', path: '/tag', message: `the tag is a whole number from 0 to ${tags - 1}` }]),
    ...(competencies.length === 0 ? [{ code: 'E_PLAN_NONE', path: '/competencies', message: 'a session is about one competency at least' }] : []),
    ...competencies.flatMap((id, i): readonly Finding[] => {
      const [code, path] = ['E_PLAN_COMPETENCY', `/competencies/${i}`];
      if (!offered.includes(id)) return [{ code, path, message: 'this is none of the competencies a session may be about', hint: `those are ${offered.join(', ')}` }];
      return competencies.indexOf(id) === i ? [] : [{ code, path, message: 'this competency is listed twice', hint: 'list each once' }];
    }),
    ...(roomForNonces(framework, competencies.length) >= fewestNonces ? [] : [{
      code: 'E_PLAN_TOO_MANY', path: '/competencies', message: 'these are more competencies than a code to hand in has room for', hint: `choose ${mostCompetencies(framework)} at most`,
    }]),
  ];
}

/** How many competencies one session may be about. */
export function mostCompetencies(framework: Framework): number {
  let most = 0;
  while (most < competenciesOffered(framework).length && roomForNonces(framework, most + 1) >= fewestNonces) most += 1;
  return most;
}

/** The competencies of a plan in the order of its framework, in which codes write them. */
export function inOrder({ framework, competencies }: SessionPlan): readonly string[] {
  return framework.competencies.map(({ id }) => id).filter((id) => competencies.includes(id));
}
