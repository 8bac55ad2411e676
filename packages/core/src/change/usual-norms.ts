import type { Framework } from '../framework/framework.ts';
import { compiledOf } from '../scoring/compiled.ts';
import { fewestItems } from './norms-of.ts';
import type { Norm, Norms } from './norms.ts';

/** Spread as a share of the scale, and reliability, where nobody has measured either. On five levels they make a cut of 0.74. */
const assumed = { sd: 0.15, reliability: 0.8 };

/**
 * What may be assumed of a question set that nobody has worked norms out for: with it a change of up to about three quarters of a
 * level (on five) is no clear change. It is a cautious guess and no measurement, so say so wherever it is used, and use norms where
 * there are any.
 *
 * There is none for competencies of one or two questions, and none for integrity.
 *
 * @returns `undefined` where levels are not the person's own, or there are none.
 * @example usualNorms(councillorRoles)?.competencies['brokering']; // { sd: 0.6, reliability: 0.8 }
 */
export function usualNorms(framework: Framework): Norms | undefined {
  if (framework.readiness !== undefined || framework.scale.kind === 'choices') return undefined;
  const all = compiledOf(framework).map(({ competency: { id, integrity }, items, rule: { min, max } }) => (
    { id, why: integrity === 'alone' ? 'integrity' as const : items.length < fewestItems ? 'few-items' as const : undefined, sd: assumed.sd * (max - min) }));
  return {
    format: 'guildhall/norms@1',
    framework: { id: framework.id, version: framework.version },
    competencies: Object.fromEntries(all.flatMap(({ id, why, sd }): (readonly [string, Norm])[] => (why === undefined ? [[id, { sd, reliability: assumed.reliability }]] : []))),
    without: all.flatMap(({ id, why }) => (why === undefined ? [] : [{ competency: id, why }])),
  };
}
