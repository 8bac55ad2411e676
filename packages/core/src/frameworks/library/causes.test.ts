import { expect, it } from 'vitest';
import { actions } from './actions.ts';
import { causes } from './causes.ts';

it('asks for the cause in a fixed order, and sends what lies with the council to the council', () => {
  expect(causes.map(({ id, to }) => `${id} → ${to}`)).toEqual([
    'know-more → person', 'practise → person', 'confidence → person', 'chance → person',
    'council-asking → organisation', 'council-behaviour → organisation', 'council-contact → organisation',
    'council-rules → organisation', 'council-other → organisation',
  ]);
});

it('gives each cause its set of actions', () => {
  const sets = Object.fromEntries(causes.map((cause) => [cause.id, cause.actions.join(' ')]));
  const forTheCouncil = 'da2 da16 da17 da24 da25';
  expect(sets).toEqual({
    'know-more': 'da1 da3 da6 da8', practise: 'da12 da15 da18 da26', confidence: 'da5 da15 da18 da19', chance: 'da9 da10 da13 da21 da22',
    'council-asking': forTheCouncil, 'council-behaviour': forTheCouncil, 'council-contact': forTheCouncil,
    'council-rules': forTheCouncil, 'council-other': forTheCouncil,
  });
  const known = new Set(actions.map(({ id }) => id));
  expect(causes.flatMap((cause) => cause.actions).filter((id) => !known.has(id))).toEqual([]);
});

it('puts every cause in the words of the person, each its own', () => {
  expect(new Set(causes.map(({ label }) => label)).size).toBe(causes.length);
  for (const { label, to } of causes) expect(label).toMatch(to === 'person' ? /^I need / : /^How the council works: /u);
});
