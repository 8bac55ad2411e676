import type { Framework } from '@guildhall/core';
import type { Ends } from './place-on.ts';

/** The lowest and the highest level; `null` where choices are counted. */
export function endsOf({ scale }: Framework): Ends | null {
  if (scale.kind !== 'levels') return null;
  const values = scale.levels.map(({ value }) => value);
  return { least: Math.min(...values), most: Math.max(...values) };
}

/** The plain name of a skill, as the framework has it in the language of the page. */
export function titlesIn({ competencies }: Framework): (skill: { readonly id: string; readonly title: string }) => string {
  return ({ id, title }) => competencies.find((competency) => competency.id === id)?.plainTitle ?? title;
}
