import type { Audience, Framework, Indicator, Prompt, Section } from './framework.ts';
import { sectionsOf } from './sections.ts';

/** One indicator or prompt, asked at one place in a flow; the unit a response answers. */
export type Item = IndicatorItem | PromptItem;

interface ItemPlace {
  /** `part/indicator`, for example `self-check/rd1a`. */
  readonly id: string;
  readonly part: string;
  readonly rater: Section['rater'];
  /** May be left empty even where its part must be whole. */
  readonly optional: boolean;
  readonly putTo: Audience | undefined;
}
export interface IndicatorItem extends ItemPlace { readonly kind: 'indicator'; readonly competency: string; readonly indicator: Indicator }
export interface PromptItem extends ItemPlace { readonly kind: 'prompt'; readonly prompt: Prompt }

const known = new WeakMap<Framework, readonly Item[]>();

/** Everything a flow can ask, in the order it asks it. Charts, views, scores and exports all read this list. */
export function itemsOf(framework: Framework): readonly Item[] {
  const before = known.get(framework);
  if (before) return before;
  const byId = new Map(framework.competencies.map((competency) => [competency.id, competency]));
  const items = sectionsOf(framework).flatMap(({ id: part, rater, competencies, prompts }): Item[] => [
    ...competencies.flatMap((competency) => (byId.get(competency)?.indicators ?? []).map((indicator): Item => ({
      kind: 'indicator', id: `${part}/${indicator.id}`, part, rater, optional: false, putTo: indicator.putTo, competency, indicator,
    }))),
    ...prompts.map((prompt): Item => ({
      kind: 'prompt', id: `${part}/${prompt.id}`, part, rater, optional: prompt.optional ?? false, putTo: prompt.putTo, prompt,
    })),
  ]);
  known.set(framework, items);
  return items;
}

/**
 * Whether something is put to a person of whom these facts are true. A fact that is not known never lets it through.
 *
 * @example isPutTo({ putTo: { office: ['executive'] } }, { office: 'non-executive' }); // false
 */
export function isPutTo({ putTo }: { readonly putTo?: Audience | undefined }, facts: Readonly<Record<string, string | number>>): boolean {
  if (putTo === undefined) return true;
  for (const fact in putTo) {
    if (!putTo[fact]?.includes(String(facts[fact]))) return false;
  }
  return true;
}
