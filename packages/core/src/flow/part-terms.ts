import type { Fact, Framework, Stage } from '../framework/framework.ts';
import { itemsOf, type Item } from '../framework/items.ts';
import { nonAnswersFor } from '../framework/non-answers-for.ts';
import { partsOf, type Part } from '../framework/sections.ts';
import type { Asked, AskedItem, FactTerms, PartTerms } from './terms.ts';

/** The terms of every part of a stage that is answered item by item or option by option, in order. */
export function partTermsOf(framework: Framework, stage: Stage): readonly PartTerms[] {
  return partsOf(stage).flatMap((part) => (part.kind === 'checklist' ? [] : [partTerms(framework, part)]));
}

/** What one part takes, from whom, and whether it must be whole. */
export function partTerms(framework: Framework, part: Part): PartTerms {
  switch (part.kind) {
    case 'section': {
      const items = itemsOf(framework).filter((item) => item.part === part.id);
      const asked: Asked = Object.fromEntries(items.map((item) => [item.id, askedItem(framework, item)]));
      return { part: part.id, rater: part.section.rater, whole: part.section.whole ?? false, asked, options: {} };
    }
    case 'scenarios': {
      const listed = framework.scenarios.filter(({ id }) => part.scenarios.scenarios.includes(id));
      return { part: part.id, rater: 'self', whole: false, asked: {}, options: Object.fromEntries(listed.map(({ id, options }) => [id, options.map((option) => option.id)])) };
    }
    case 'checklist': return { part: part.id, rater: 'self', whole: false, asked: {}, options: {} };
  }
}

export function factTerms(facts: readonly Fact[]): FactTerms {
  return { facts: Object.fromEntries(facts.map(({ id, kind, options = [], optional = false }) => [id, { kind, options: options.map((option) => option.id), optional }])) };
}

function askedItem(framework: Framework, item: Item): AskedItem {
  const { scale } = framework;
  const { rater, optional, putTo } = item;
  const none = item.kind === 'prompt' ? [] : nonAnswersFor(framework, item.indicator, rater === 'self' ? 'self' : 'observed').map(({ id }) => id);
  const common = { rater, optional, none, ...(putTo === undefined ? {} : { putTo }) };
  if (item.kind === 'prompt') return { ...common, takes: 'text', from: 0, to: 0, choices: [] };
  if (scale.kind === 'choices') return { ...common, takes: 'choice', from: 0, to: 0, choices: scale.choices.map(({ id }) => id) };
  return { ...common, takes: 'level', from: scale.levels[0]?.value ?? 0, to: scale.levels.at(-1)?.value ?? 0, choices: [] };
}
